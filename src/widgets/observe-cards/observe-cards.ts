import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { addStyles } from '../../element/add-styles.js';
import { CivicSelectEvent } from '../../element/events.js';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { article, channel } from '../../formats/vocabulary/observe.js';
import type { Channel } from '../../model/observe.js';
import type { CivicRecord } from '../../model/record.js';
import { bell } from '../../theme/bell.js';
import type { CardSetting } from './card-setting.js';
import { followLink } from './follow-link.js';
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
 * @fires {CivicObserveEvent} civic-observe - A person begins to observe a matter, or leaves off; cancel it to keep that yourself.
 * @fires {CivicExportEvent} civic-export - A person takes the list of what they observe home; cancel it to make the file yourself.
 * @csspart heading - The heading, and those of the cards and of the news.
 * @csspart card - One channel.
 * @csspart primary - The card of a channel that the feed calls primary.
 * @csspart action - The link by which one follows.
 * @csspart address - The field with a feed's address.
 * @csspart copy - The button that copies it.
 * @csspart latest - The latest news.
 * @csspart channel-latest - The latest items of one channel.
 * @csspart show-latest - The button that asks a channel on another site for them.
 * @csspart matter - The card of a matter that can be observed.
 * @csspart observe - The button that does so.
 * @csspart share - The ways to pass a matter on.
 * @csspart observed - The list of what is observed.
 * @csspart mark-read - The button that says that what is new has been read.
 * @csspart remove - The button that takes a matter off the list.
 * @csspart export - A button that gives the list as a file.
 * @csspart dialog - The dialog that asks for a person's own server.
 * @csspart close - The button that closes it.
 * @csspart details-title - Its heading.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Marks, links and the primary card.
 */
export class ObserveCards extends FeedElement<'channel' | 'article'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  /** Shows the latest items of each channel, from its own feed. */
  @property({ type: Boolean }) latest = false;

  /** Ids of matters in the feed (consultations, strategies, organisations) that can be observed, with blanks between. */
  @property() matter = '';

  /** Shows what a person observes, and what is new about it. The list is kept on their device alone. */
  @property({ type: Boolean }) observed = false;

  /** @internal */ override readonly vocabulary = [channel, article];

  // What comes when it is needed: more than links, news, and what can be observed.
  private channels: import('./channels/channels.js').Channels | undefined;
  private marks: typeof import('./channels/channels.js') | undefined;
  private news: typeof import('./news/news.js') | undefined;
  private channelNews: import('./news/channel-news.js').ChannelNews | undefined;
  private matters: import('./matters/matters.js').Matters | undefined;

  /** @internal Loads what the records are drawn with. What cannot be had is left out, and the links stay. */
  async prepare(records: readonly CivicRecord[]): Promise<void> {
    const channels = records.filter((record) => record.kind === 'channel');
    await Promise.allSettled([
      channels.some(isMoreThanALink) ? this.prepareChannels(channels) : undefined,
      records.length > channels.length || this.latest ? this.prepareNews() : undefined,
      this.latest && channels.some(({ feedUrl }) => feedUrl) ? this.prepareChannelNews() : undefined,
      this.matter || this.observed ? this.prepareMatters() : undefined,
    ]);
  }

  private async prepareChannels(channels: readonly Channel[]): Promise<void> {
    this.marks = await import('./channels/channels.js');
    this.channels ??= new this.marks.Channels(this);
    await this.channels.prepare(channels);
  }

  private async prepareNews(): Promise<void> {
    this.news = await import('./news/news.js');
    addStyles(this, [this.news.newsStyles]);
  }

  private async prepareChannelNews(): Promise<void> {
    const { ChannelNews } = await import('./news/channel-news.js');
    this.channelNews ??= new ChannelNews(this);
  }

  private async prepareMatters(): Promise<void> {
    const { Matters } = await import('./matters/matters.js');
    this.matters ??= new Matters(this);
    await this.matters.read();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    // A host that asks for more later than for the feed gets it, too.
    const isAsked = ['latest', 'matter', 'observed'].some((name) => changed.has(name));
    if (isAsked && this.state !== 'idle' && this.state !== 'loading')
      void this.prepare(this.records).then(() => {
        this.requestUpdate();
      });
    this.news?.readOn(this, this.enough, this.feed.outcomes);
  }

  protected override renderEmpty(): TemplateResult {
    const { matterIds, matters } = this;
    if (this.observed || matters?.has(matterIds)) return this.renderRecords();
    return html`${this.renderHeading()}
      <p>${this.terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const setting = this.cardSetting;
    const channels = this.records.filter((record) => record.kind === 'channel');
    channels.sort((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false));
    const cards = [
      ...channels.map((channel) => this.renderCard(channel, setting)),
      ...(this.matters?.cards(this.matterIds, setting) ?? []),
    ];
    return html`${this.renderHeading()}
    ${
      cards.length
        ? html`<ul class="cards">
            ${cards}
          </ul>`
        : nothing
    }
    ${this.observed ? this.matters?.observed(setting) : nothing}
    ${this.news?.latestView(this.records, this.count, setting)} ${this.channels?.dialogView(setting)}`;
  }

  private get terms() {
    return this.language.terms(observeTerms);
  }

  private get matterIds(): readonly string[] {
    return this.matter.split(/\s+/).filter(Boolean);
  }

  private get cardSetting(): CardSetting {
    const { tag } = this.language;
    return {
      tag,
      home: this.feed.feed?.language ?? tag,
      zone: this.feed.timeZone,
      now: this.clock.now,
      level: this.headingLevel + 1,
      say: (text, language) => this.say(text, language),
      plain: (text, language) => this.plain(text, language),
      until: (instant) => {
        this.clock.until(instant);
      },
      selects: (record) => (event) => {
        if (!this.dispatchEvent(new CivicSelectEvent(record))) event.preventDefault();
      },
    };
  }

  private renderHeading(): TemplateResult {
    const { tag } = this.language;
    const words = this.say(this.terms.heading(this.feed.placeIn(tag)), tag);
    return heading(this.headingLevel, this.label || words);
  }

  private renderCard(channel: Channel, setting: CardSetting): TemplateResult {
    const { title, summary, frequency, handle, network, language, primary, url } = channel;
    const { follow } = this.terms;
    return html`<li part=${primary ? 'card primary' : 'card'}>
      <span class="mark"
        ><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d=${this.marks?.markOf(this.marks.networkOf(network)) ?? bell}></path></svg
      ></span>
      <div class="what">
        ${heading(setting.level, this.say(title, language), `card-${channel.id}`)}
        ${summary === undefined ? nothing : html`<p>${this.say(summary, language)}</p>`}
        ${frequency === undefined ? nothing : html`<p class="small muted">${this.say(frequency, language)}</p>`}
        ${handle === undefined ? nothing : html`<p class="small muted"><bdi>${handle}</bdi></p>`}
        ${this.latest ? this.channelNews?.view(channel, this.count, setting) : nothing}
      </div>
      <div class="how">
        ${
          this.channels?.ways(channel, setting) ??
          (url === undefined ? nothing : followLink(channel, url, follow, setting))
        }
      </div>
    </li>`;
  }

  /** @internal A usual page holds ten: a host that asks for more of them later gets those at once. */
  get enough(): number {
    return Math.max(this.count, 10);
  }

  /** How many articles are shown. */
  private get count(): number {
    return this.limit || 3;
  }
}

/** Whether a channel has to be drawn by the part that knows networks. */
const isMoreThanALink = ({ network, handle, feedUrl, email, phone }: Channel): boolean =>
  [network, handle, feedUrl, email, phone].some((field) => field !== undefined);

declare global {
  interface HTMLElementTagNameMap {
    'civic-observe-cards': ObserveCards;
  }
}
