import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { AnnouncerController } from '../../element/announcer.js';
import { Copying } from '../../element/copying.js';
import { CivicSelectEvent } from '../../element/events.js';
import { FeedElement } from '../../element/feed-element.js';
import { article, channel } from '../../formats/vocabulary/observe.js';
import { heading } from '../../element/heading.js';
import { dayIn, formatDay } from '../../language/dates.js';
import { textIn } from '../../language/text.js';
import type { Article, Channel } from '../../model/observe.js';
import { startOf } from '../../model/time.js';
import { markOf } from './marks.js';
import { styles } from './observe-cards.styles.js';
import { observeTerms } from './observe-cards.terms.js';

/**
 * Ways to follow the city or one matter: a card a channel, each saying what one gets and how often, and the latest news.
 *
 * @tag civic-observe-cards
 * @summary Ways to follow the city, each saying what one gets and how often.
 * @slot - Shown until the feed is read, and kept where it cannot be: a list of links, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicSelectEvent} civic-select - A person followed a channel or opened an article; cancel it to go elsewhere.
 * @csspart heading - The heading, and those of the cards and of the news.
 * @csspart card - One channel.
 * @csspart primary - The card of a channel that the feed calls primary.
 * @csspart action - The link by which one follows.
 * @csspart address - The field with a feed's address.
 * @csspart copy - The button that copies it.
 * @csspart latest - The latest news.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Marks, links and the primary card.
 */
export class ObserveCards extends FeedElement<'channel' | 'article'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  override readonly vocabulary = [channel, article];

  private readonly copying = new Copying(this);
  private readonly announcer = new AnnouncerController(this);

  protected override renderEmpty(): TemplateResult {
    return html`${this.renderHeading()}
      <p>${this.terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const channels = this.records.filter((record) => record.kind === 'channel');
    channels.sort((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false));
    return html`${this.renderHeading()}
    ${
      channels.length
        ? html`<ul class="cards">
            ${channels.map((channel) => this.renderCard(channel))}
          </ul>`
        : nothing
    }
    ${this.renderLatest()}`;
  }

  private get terms() {
    return this.language.terms(observeTerms);
  }

  private renderHeading(): TemplateResult {
    return heading(this.headingLevel, this.label || this.terms.heading(this.feed.placeIn(this.language.tag)));
  }

  private renderCard(channel: Channel): TemplateResult {
    const { title, summary, frequency, handle, network, language, primary } = channel;
    return html`<li part=${primary ? 'card primary' : 'card'}>
      <span class="mark">${markOf(network)}</span>
      <div class="what">
        ${heading(this.headingLevel + 1, this.say(title, language), `card-${channel.id}`)}
        ${summary === undefined ? nothing : html`<p>${this.say(summary, language)}</p>`}
        ${frequency === undefined ? nothing : html`<p class="small muted">${this.say(frequency, language)}</p>`}
        ${handle === undefined ? nothing : html`<p class="small muted"><bdi>${handle}</bdi></p>`}
      </div>
      <div class="how">${this.renderFollow(channel)}${this.renderAddress(channel)}</div>
    </li>`;
  }

  private renderFollow(channel: Channel): unknown {
    const { url, title, language, primary } = channel;
    if (url === undefined) return nothing;
    const { follow, elsewhere } = this.terms;
    const site = otherSite(url);
    return html`<div class="follow">
      <a
        class=${primary ? 'button primary' : 'button'}
        part="action"
        href=${url}
        @click=${this.selects(channel)}
        >${follow}<span class="hidden"
          >: ${this.say(title, language)}${site && ` (${elsewhere} ${site})`}</span
        ></a
      >
      ${site && html`<bdi class="small muted" aria-hidden="true">${site}&nbsp;↗</bdi>`}
    </div>`;
  }

  private renderAddress({ id, feedUrl, title, language }: Channel): unknown {
    if (feedUrl === undefined) return nothing;
    const { address, copy } = this.terms;
    const outcome = this.copying.outcomeOf(feedUrl);
    return html`<div class="address">
      <label class="small" for="address-${id}">${address}</label>
      <input
        part="address"
        id="address-${id}"
        dir="ltr"
        readonly
        .value=${feedUrl}
        @focus=${(event: Event) => {
          (event.target as HTMLInputElement).select();
        }}
      />
      <button
        type="button"
        part="copy"
        aria-label="${copy}: ${this.plain(title, language)}"
        @click=${() => this.copy(id, feedUrl)}
      >
        ${copy}
      </button>
      ${outcome ? html`<p class="small">${this.terms[outcome]}</p>` : nothing}
    </div>`;
  }

  private renderLatest(): unknown {
    const { tag } = this.language;
    const { timeZone: zone } = this.feed;
    const time = ({ published }: Article) => (published === undefined ? 0 : startOf(published, zone));
    const articles = this.records
      .filter((record) => record.kind === 'article')
      .sort((a, b) => time(b) - time(a))
      .slice(0, this.limit || 3);
    if (articles.length === 0) return nothing;
    return html`<section part="latest">
      ${heading(this.headingLevel + 1, this.terms.latest, 'latest')}
      <ul>
        ${articles.map(
          (article) =>
            html`<li>
              ${this.renderTitle(article)}
              ${
                article.published === undefined
                  ? nothing
                  : html`<time class="small muted" dir="auto" datetime=${article.published}
                      >${formatDay(dayIn(article.published, zone), tag, { zone })}</time
                    >`
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderTitle(article: Article): TemplateResult {
    const { title, summary, description, url, language } = article;
    const { text, lang = nothing } = textIn(
      title ?? summary ?? description ?? url ?? article.id,
      this.language.tag,
      language ?? this.feed.feed?.language,
    );
    // A short message has no title: its beginning serves.
    const words = text.replace(/^(.{140}).{2,}$/su, '$1…');
    return url === undefined
      ? html`<span lang=${lang}>${words}</span>`
      : html`<a lang=${lang} href=${url} @click=${this.selects(article)}>${words}</a>`;
  }

  private selects(record: Channel | Article): (event: Event) => void {
    return (event) => {
      if (!this.dispatchEvent(new CivicSelectEvent(record))) event.preventDefault();
    };
  }

  private async copy(id: string, address: string): Promise<void> {
    const outcome = await this.copying.copy(address);
    if (outcome === 'refused') (this.renderRoot as ShadowRoot).getElementById(`address-${id}`)?.focus();
    this.announcer.say(this.terms[outcome], this.language.tag);
  }
}

/** The name of the site that `url` is on, where that is not the page's own. */
function otherSite(url: string): string {
  const name = (host: string) => host.replace(/^www\./, '');
  const site = name(new URL(url).hostname);
  return site === name(location.hostname) ? '' : site;
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-observe-cards': ObserveCards;
  }
}
