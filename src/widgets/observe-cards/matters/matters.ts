import { html, nothing, svg, type TemplateResult } from 'lit';
import { addStyles } from '../../../element/add-styles.js';
import type { FeedElement } from '../../../element/feed-element.js';
import { heading } from '../../../element/heading.js';
import { titleOf, type KnownMatter } from '../../../element/observing/known-matter.js';
import { ObserveToggle } from '../../../element/observing/observe-toggle.js';
import { observedList, type Observed } from '../../../element/observing/observed-list.js';
import { isOnNamedSite } from '../../../element/picture.js';
import { Sharing } from '../../../element/sharing.js';
import { termsFor } from '../../../language/languages.js';
import { nextTurnOf } from '../../../model/observed.js';
import type { Kind } from '../../../model/record.js';
import { bell } from '../../../theme/bell.js';
import { icon } from '../../../theme/icons.js';
import type { CardSetting } from '../card-setting.js';
import { otherLinksStyles } from '../other-links.styles.js';
import { knownMatters } from './known-matters.js';
import { mattersStyles } from './matters.styles.js';
import { matterTerms } from './matters.terms.js';
import { shareView } from './share-view.js';
import { newsOf, stateWords } from './state-words.js';
import { takeList, type Listed } from './take-list.js';

type Host = FeedElement<Kind> & { readonly observed: boolean };

const mostFeeds = 10;

const ring = icon(svg`<path d=${bell} />`);

/** What a person may observe and does observe: cards of matters with a toggle, and the list that is kept on the device. */
export class Matters {
  private known: readonly KnownMatter[] = [];
  private feeds: ReadonlySet<string> = new Set();
  private readonly toggle: ObserveToggle;
  private readonly sharing: Sharing;
  private life = new AbortController();
  private reading = 0;
  /** The feeds that were read because the person observes something in them. */
  private asked: ReadonlySet<string> = new Set();

  constructor(private readonly host: Host) {
    addStyles(host, [mattersStyles, otherLinksStyles]);
    this.toggle = new ObserveToggle(host);
    this.sharing = new Sharing(host);
    host.addController({
      hostConnected: () => {
        if (this.life.signal.aborted) this.life = new AbortController();
        // Another widget of the page may add a matter of a feed that was not needed before.
        observedList.follow(this.life.signal, () => {
          if (this.further.some((feed) => !this.asked.has(feed))) void this.read();
        });
      },
      hostDisconnected: () => {
        this.life.abort();
      },
    });
  }

  /** Reads the matters in the feeds of the host; the last reading wins. */
  async read(): Promise<void> {
    const reading = ++this.reading;
    const { signal } = this.life;
    try {
      const { further } = this;
      this.asked = new Set(further);
      const { matters, feeds } = await knownMatters(this.host, further, signal);
      if (reading !== this.reading) return;
      this.known = matters;
      this.feeds = feeds;
      this.host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /**
   * Feeds of other pages that the person observes something in, where the host shows what is new in them: those on a
   * site that it has named, for no other server is to learn that somebody looks.
   */
  private get further(): readonly string[] {
    if (!this.host.observed) return [];
    const feeds = observedList.entries.filter(({ isReadable }) => isReadable).map(({ feed }) => feed);
    return [...new Set(feeds)].filter((feed) => isOnNamedSite(this.host, feed)).slice(0, mostFeeds);
  }

  /** Whether there is a matter with one of these ids. */
  has(ids: readonly string[]): boolean {
    return this.known.some(({ matter }) => ids.includes(matter.id));
  }

  /** Cards of the matters with these ids, in this order. */
  cards(ids: readonly string[], setting: CardSetting): readonly TemplateResult[] {
    return ids
      .flatMap((id) => this.known.find(({ matter }) => matter.id === id) ?? [])
      .map((known) => this.card(known, setting));
  }

  private card(known: KnownMatter, setting: CardSetting): TemplateResult {
    const { matter, language } = known;
    const { say, plain, level, tag } = setting;
    const title = titleOf(known);
    this.turns(known, setting);
    return html`<li part="card matter">
      <span class="mark">${ring}</span>
      <div class="what">
        ${heading(level, linked(say(title, language), matter.url), `matter-${matter.id}`)}
        ${matter.summary === undefined ? nothing : html`<p>${say(matter.summary, language)}</p>`}
        <p class="small muted">${stateWords(known, setting).join(' · ')}</p>
      </div>
      <div class="how">
        ${this.toggle.view(known, setting)}
        ${matter.url === undefined ? nothing : shareView(matter.url, plain(title, language), tag, this.sharing)}
      </div>
    </li>`;
  }

  /** What the person observes, with what is new since they last said that they had read it. */
  observed(setting: CardSetting): TemplateResult {
    const terms = termsFor(matterTerms, setting.tag);
    const listed = observedList.entries.map((entry): Listed => ({ entry, known: this.matterOf(entry) }));
    const rows = listed.map((one) => this.row(one, setting));
    return html`<section part="observed">
      ${heading(setting.level, terms.heading, 'observed')}
      ${
        rows.length
          ? html`<ul>
              ${rows.map(({ view }) => view)}
            </ul>`
          : html`<p>${terms.empty}</p>`
      }
      ${
        rows.length
          ? this.actions(
              listed,
              rows.some(({ isNew }) => isNew),
              setting,
            )
          : nothing
      }
      <p class="small muted">${this.toggle.whereWords(setting.tag)}</p>
    </section>`;
  }

  private row({ entry, known }: Listed, setting: CardSetting): { view: TemplateResult; isNew: boolean } {
    const { say, tag } = setting;
    const terms = termsFor(matterTerms, tag);
    const title = known ? titleOf(known) : entry.title;
    const language = known ? known.language : entry.language;
    const news = known ? newsOf(known, entry.seen, setting) : [];
    if (known) this.turns(known, setting);
    const standing = known
      ? stateWords(known, setting).join(' · ')
      : this.feeds.has(entry.feed)
        ? terms.gone
        : terms.unknown;
    return {
      isNew: news.length > 0,
      view: html`<li>
        <p>${linked(html`<b>${say(title, language)}</b>`, known?.matter.url ?? entry.url)}</p>
        ${
          news.length
            ? html`<p class="new">
                <b>${terms.news}</b> ${news.map((one, index) => [index ? ', ' : '', one])}
              </p>`
            : nothing
        }
        <p class="small muted">${standing}</p>
        <button
          type="button"
          part="remove"
          @click=${() => {
            this.toggle.remove(entry, known?.matter, tag);
          }}
        >
          <span>${terms.remove}<span class="hidden">: ${say(title, language)}</span></span>
        </button>
      </li>`,
    };
  }

  private actions(listed: readonly Listed[], isNew: boolean, setting: CardSetting): TemplateResult {
    const terms = termsFor(matterTerms, setting.tag);
    const dated = listed.some(({ known }) => known?.matter.kind === 'consultation');
    const take = (format: 'csv' | 'ics') => () => {
      takeList(format, listed, setting, this.host);
    };
    return html`<div class="follow">
      ${
        isNew
          ? html`<button
              type="button"
              part="mark-read"
              class="button primary"
              @click=${() => {
                observedList.markSeen((entry) => this.matterOf(entry), setting.now);
              }}
            >
              ${terms.read}
            </button>`
          : nothing
      }
      <button type="button" part="export" @click=${take('csv')}>${terms.csv}</button>
      ${dated ? html`<button type="button" part="export" @click=${take('ics')}>${terms.ics}</button>` : nothing}
    </div>`;
  }

  private matterOf({ feed, id }: Observed): KnownMatter | undefined {
    return this.known.find((known) => known.feed === feed && known.id === id);
  }

  private turns({ matter, zone }: KnownMatter, { now, until }: CardSetting): void {
    const turn = nextTurnOf(matter, now, zone);
    if (turn !== undefined) until(turn);
  }
}

const linked = (content: unknown, url: string | undefined): unknown =>
  url === undefined ? content : html`<a href=${url}>${content}</a>`;
