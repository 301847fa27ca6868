import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FeedInput } from '../formats/document.js';
import type { FieldMap } from '../formats/map/field-map.js';
import type { KindVocabulary } from '../formats/kind-vocabulary.js';
import type { Problem } from '../formats/problem.js';
import { speaks } from '../language/languages.js';
import { textIn, unbroken } from '../language/text.js';
import { wholeOf, type CivicRecord, type Kind, type RecordOf } from '../model/record.js';
import type { Text } from '../model/text.js';
import { webAddress } from '../safety/address.js';
import { hostStyles } from '../theme/host.styles.js';
import { CivicElement } from './civic-element.js';
import { ClockController } from './clock-controller.js';
import { FeedController, type FeedState } from './feed-controller.js';
import { feedViewStyles } from './feed-view.styles.js';
import { sourcesOf, type Source } from './sources.js';

/** Bars in the place of the text to come; an element that is busy says so itself. */
const skeleton = html`<div class="skeleton"><span></span><span></span><span></span></div>`;

/** A positive whole number from an attribute; anything else counts as not given. */
const count = (otherwise: number) => ({
  fromAttribute: (value: string | null) => (/^[1-9]\d{0,9}$/.test(value ?? '') ? Number(value) : otherwise),
});

/**
 * An element that shows the records of a feed: the attributes, states and events that all of them share.
 *
 * A subclass says which kinds it takes and draws them; whatever else may be the matter is drawn here. The page's own
 * content shows until there is something better, and stays where there is not.
 */
export abstract class FeedElement<K extends Kind> extends CivicElement {
  static override styles: CSSResultGroup = [hostStyles, feedViewStyles];

  /** Address of the feed. */
  @property() src = '';

  /** A format's name or MIME type; default: recognised from the content. */
  @property() type = '';

  /** Which fields of somebody else's list are which of ours, as JSON. */
  @property() map: FieldMap | string | undefined;

  /** IANA zone of times that name none; default: the feed's. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Seconds after which the feed is asked again, 60 at least; default: never. */
  @property({ converter: count(0) }) refresh = 0;

  /** `lazy` waits until the element is about to come into view. */
  @property() loading: '' | 'lazy' = '';

  /** How many records are shown at first; default: as the widget sees fit. */
  @property({ converter: count(0) }) limit = 0;

  /** Keeps the last good feed on the visitor's device, for when it cannot be had. */
  @property({ type: Boolean }) cache = false;

  /** Address of a feed to fall back on. */
  @property() snapshot = '';

  /** How many items of the feed are read. */
  @property({ attribute: 'max-items', converter: count(5_000) }) maxItems = 5_000;

  /** How many bytes the feed may have. */
  @property({ attribute: 'max-bytes', converter: count(5_000_000) }) maxBytes = 5_000_000;

  /** A feed as an object, an array or text; no request is made then. */
  @property({ attribute: false }) data: FeedInput | null | undefined;

  /** @internal The words of the kinds of records that the element takes. */
  abstract readonly vocabulary: readonly KindVocabulary<K>[];

  protected readonly feed = new FeedController(this);
  private read: { of?: readonly CivicRecord[]; records: readonly CivicRecord[] } = { records: [] };
  /** @internal */ readonly clock = new ClockController(this);
  protected readonly internals = this.attachInternals();

  /** The records that are shown, as plain objects: of a long feed, read when somebody asks for them. */
  get records(): readonly RecordOf<K>[] {
    const { records } = this.feed;
    if (this.read.of !== records) this.read = { of: records, records: records.map(wholeOf) };
    return this.read.records as readonly RecordOf<K>[];
  }

  /** What was left out of the feed, and why. Of a long feed they are all there when the page has come to rest. */
  get problems(): readonly Problem[] {
    return this.feed.problems;
  }

  /** Where the element stands with its feed. Also an attribute and, for style sheets, a `:state()`. */
  get state(): FeedState {
    return this.feed.state;
  }

  /** Asks for the feed again. Resolves when it is there, or has failed. */
  async reload(): Promise<void> {
    await this.feed.reload();
    await this.updateComplete;
  }

  /** Where the feed comes from. @internal */
  sources(): readonly Source[] {
    return sourcesOf(this, this);
  }

  /** Draws what there is to show. Called when there are records. */
  protected abstract renderRecords(): TemplateResult;

  /** Says what would be here. Called when the feed has no records for this element. */
  protected abstract renderEmpty(): unknown;

  /** A text of the feed in the reader's language, marked where it is in another one. */
  protected say(text: Text | undefined, language = this.feed.feed?.language): unknown {
    if (text === undefined) return nothing;
    const said = textIn(text, this.language.tag, language);
    return said.lang === undefined
      ? unbroken(said.text, this.language.tag)
      : html`<span lang=${said.lang}>${unbroken(said.text, said.lang)}</span>`;
  }

  /** The same as a plain string, for names and attributes. */
  protected plain(text: Text | undefined, language = this.feed.feed?.language): string {
    return text === undefined ? '' : textIn(text, this.language.tag, language).text;
  }

  /** The words of the heading: the host's own are in the page's language. */
  protected ownWords(name: string): unknown {
    return this.label ? this.say(this.label, this.language.ofPage) : name;
  }

  protected override render(): TemplateResult {
    const { tag, isLost } = this.language;
    // Elsewhere the words are in the page's language, and need not say so.
    return isLost || (tag && !speaks(tag))
      ? html`<div lang=${isLost ? 'pl' : 'en'} class="foreign">${this.stateView()}</div>`
      : this.stateView();
  }

  private stateView(): TemplateResult {
    switch (this.state) {
      case 'ready':
      case 'stale':
        // One template for both: nobody loses the focus because a refresh fails.
        return html`${this.noteView()}${this.renderRecords()}`;
      case 'empty':
        return html`${this.renderEmpty()}<slot></slot>`;
      case 'failed':
        return html`${this.noteView()}<slot></slot>`;
      default:
        return html`<slot>${this.state === 'loading' ? skeleton : nothing}</slot>`;
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state, internals } = this;
    internals.ariaBusy = state === 'loading' || this.feed.isFetching ? 'true' : null;
    if (this.getAttribute('state') === state) return;
    this.setAttribute('state', state);
    internals.states.clear();
    internals.states.add(state);
  }

  /** What is the matter with the feed, if anything. */
  private noteView(): unknown {
    const { view, feed, error, outcomes } = this.feed;
    const addressOf = (src?: string) => (src ? webAddress(src, document.baseURI) : undefined);
    const retry = () => this.reload();
    const setting = { tag: this.language.tag, now: this.clock.now, retry };
    if (view)
      return feed
        ? view.notesView(this.feed, setting)
        : view.faultView(setting, error?.code, addressOf(this.src));
    // Where the words for it did not arrive: where to find what could not be had, when that was read which is shown in its place, on
    // the city's clocks and with the year first, as no language takes for another day, and a sign to ask again, named with what is asked for.
    return outcomes.map(
      ({ source: { src }, fault, reading }) =>
        fault &&
        html`<p part="state">
          <a href=${addressOf(src) ?? nothing}>${src}</a>
          ${reading && new Date(reading.at).toLocaleString('sv', { timeZone: reading.timeZone })}
          <button type="button" aria-label="↻ ${src}" @click=${retry}>↻</button>
        </p>`,
    );
  }
}
