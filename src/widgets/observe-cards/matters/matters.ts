import { html, nothing, svg, type TemplateResult } from 'lit';
import { addStyles } from '../../../element/add-styles.js';
import { AnnouncerController } from '../../../element/announcer.js';
import type { FeedElement } from '../../../element/feed-element.js';
import { heading } from '../../../element/heading.js';
import { CivicObserveEvent } from '../../../element/observe-event.js';
import { Sharing } from '../../../element/sharing.js';
import { termsFor } from '../../../language/languages.js';
import { nextTurnOf, seenOf } from '../../../model/observed.js';
import type { Kind } from '../../../model/record.js';
import { icon } from '../../../theme/icons.js';
import { bell } from '../bell.js';
import type { CardSetting } from '../card-setting.js';
import { otherLinksStyles } from '../other-links.styles.js';
import { knownMatters, type KnownMatter } from './known-matters.js';
import { mattersStyles } from './matters.styles.js';
import { matterTerms } from './matters.terms.js';
import { ObservedList, type Observed } from './observed-list.js';
import { shareView } from './share-view.js';
import { newsOf, stateWords } from './state-words.js';
import { takeList, type Listed } from './take-list.js';

const check = icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`);
const ring = icon(svg`<path d=${bell} />`);

/** What a person may observe and does observe: cards of matters with a toggle, and the list that is kept on the device. */
export class Matters {
  private known: readonly KnownMatter[] = [];
  private feeds: ReadonlySet<string> = new Set();
  private readonly list: ObservedList;
  private readonly sharing: Sharing;
  private readonly announcer: AnnouncerController;
  private life = new AbortController();
  private reading = 0;

  constructor(private readonly host: FeedElement<Kind>) {
    addStyles(host, [mattersStyles, otherLinksStyles]);
    this.sharing = new Sharing(host);
    this.announcer = new AnnouncerController(host);
    this.list = new ObservedList(() => {
      host.requestUpdate();
    });
    host.addController({
      hostConnected: () => {
        if (this.life.signal.aborted) this.life = new AbortController();
        this.list.follow(this.life.signal);
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
      const { matters, feeds } = await knownMatters(this.host, signal);
      if (reading !== this.reading) return;
      this.known = matters;
      this.feeds = feeds;
      this.host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
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
    const { matter, feed, language } = known;
    const { say, plain, level, tag } = setting;
    const terms = termsFor(matterTerms, tag);
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
        <button
          type="button"
          part="observe"
          class="toggle"
          aria-pressed=${this.list.find(feed, matter.id) ? 'true' : 'false'}
          @click=${() => {
            this.toggle(known, setting);
          }}
        >
          ${this.list.find(feed, matter.id) ? check : ring}<span
            >${terms.observe}<span class="hidden">: ${say(title, language)}</span></span
          >
        </button>
        <p class="small muted">${this.list.isKept ? terms.here : terms.notKept}</p>
        ${matter.url === undefined ? nothing : shareView(matter.url, plain(title, language), tag, this.sharing)}
      </div>
    </li>`;
  }

  /** What the person observes, with what is new since they last said that they had read it. */
  observed(setting: CardSetting): TemplateResult {
    const terms = termsFor(matterTerms, setting.tag);
    const listed = this.list.entries.map((entry): Listed => ({ entry, known: this.matterOf(entry) }));
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
      <p class="small muted">${this.list.isKept ? terms.here : terms.notKept}</p>
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
        : terms.elsewhere;
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
            this.remove(entry, known, setting);
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
                this.list.markSeen((entry) => this.matterOf(entry)?.matter, setting.now, setting.zone);
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
    return this.known.find((known) => known.feed === feed && known.matter.id === id);
  }

  private turns({ matter, zone }: KnownMatter, { now, until }: CardSetting): void {
    const turn = nextTurnOf(matter, now, zone);
    if (turn !== undefined) until(turn);
  }

  private toggle(known: KnownMatter, setting: CardSetting): void {
    const { matter, feed, zone, language } = known;
    const entry = this.list.find(feed, matter.id);
    if (entry) {
      this.remove(entry, known, setting);
      return;
    }
    if (!this.host.dispatchEvent(new CivicObserveEvent(matter, true))) return;
    this.list.add({
      feed,
      id: matter.id,
      kind: matter.kind,
      title: titleOf(known),
      seen: seenOf(matter, setting.now, zone),
      ...(matter.url !== undefined && { url: matter.url }),
      ...(language !== undefined && { language }),
    });
    const { added, notKept } = termsFor(matterTerms, setting.tag);
    this.announcer.say(this.list.isKept ? added : `${added} ${notKept}`, setting.tag);
  }

  private remove(entry: Observed, known: KnownMatter | undefined, { tag }: CardSetting): void {
    if (known && !this.host.dispatchEvent(new CivicObserveEvent(known.matter, false))) return;
    this.list.remove(entry);
    this.announcer.say(termsFor(matterTerms, tag).removed, tag);
  }
}

const titleOf = ({ matter }: KnownMatter) => (matter.kind === 'organisation' ? matter.name : matter.title);

const linked = (content: unknown, url: string | undefined): unknown =>
  url === undefined ? content : html`<a href=${url}>${content}</a>`;
