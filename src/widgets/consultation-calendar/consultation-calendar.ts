import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { LandmarkNameController } from '../../element/landmark-name.js';
import { PrintController } from '../../element/print-controller.js';
import { consultation } from '../../formats/vocabulary/consultation.js';
import { event } from '../../formats/vocabulary/event.js';
import type { FeedContent } from '../../formats/format.js';
import type { CivicEvent, Consultation } from '../../model/consultation.js';
import { dayOf } from '../../model/time.js';
import { CalendarChoice } from './calendar-choice.js';
import { CalendarParts } from './calendar-parts.js';
import { beyondIn, calendarView, filtersSetting, isMany, type ViewParts } from './calendar-view.js';
import { styles } from './consultation-calendar.styles.js';
import { calendarTerms, loadCalendarTerms } from './consultation-calendar.terms.js';
import { EntryBook, isSeries } from './entry-book.js';
import type { CalendarFacts } from './details/open-entry.js';
import { EntryDetails } from './entry-details.js';
import { narrows, type FilterState } from './filters/filter-state.js';
import { shownRange } from './shown-range.js';
import { TurnedMonth } from './turned-month.js';
import { viewSwitch } from './view-switch.js';
import type { ViewSetting } from './view-setting.js';

type Occasion = Consultation | CivicEvent;

const days = { fromAttribute: (value: string | null) => (/^\d{1,3}$/.test(value ?? '') ? Number(value) : 7) };

/**
 * Consultations by their deadline, and the meetings around them: as a list, as a month, as windows on an axis of months.
 *
 * @tag civic-consultation-calendar
 * @summary Consultations and meetings, the soonest deadline first.
 * @slot - Shown until the feed is read, and kept where it cannot be: a list of links, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicSelectEvent} civic-select - A person followed an entry; cancel it to go elsewhere.
 * @fires {CivicExportEvent} civic-export - A person takes records home; cancel it to make the file yourself.
 * @fires {CivicFilterEvent} civic-filter - A person searched or filtered.
 * @fires {CivicObserveEvent} civic-observe - A person begins to observe a consultation, or leaves off; cancel it to keep that yourself.
 * @csspart heading - The heading.
 * @csspart views - The buttons for the views.
 * @csspart group-heading - The heading of a group.
 * @csspart entry-heading - The heading of an entry.
 * @csspart group - One group of the list: open, upcoming, undated or closed.
 * @csspart entry - One consultation or meeting.
 * @csspart date - The day that matters next.
 * @csspart title - Its title.
 * @csspart status - Its status in words, with an icon.
 * @csspart action - The link by which one takes part.
 * @csspart search - The search.
 * @csspart filters - The filters.
 * @csspart count - How many entries there are.
 * @csspart month - The view of a month.
 * @csspart month-toolbar - The way to another month.
 * @csspart bar - A consultation on the days of a month that it is open.
 * @csspart chip - A meeting, an opening or a deadline on its day of a month.
 * @csspart agenda - What there is on the chosen day.
 * @csspart agenda-entry - One entry of it.
 * @csspart window - One row of the windows: what it is, and when, as a drawing.
 * @csspart observe - The button by which a person observes a consultation.
 * @csspart exports - What may be done with one entry: into a calendar, passed on, printed.
 * @csspart take-home - What may be taken home: calendar files, a table, a subscription.
 * @csspart dialog - The details of an entry.
 * @csspart source - Where an entry comes from.
 * @csspart sources - The sources, each to be hidden.
 * @csspart zone - Whose clocks the times are on, where they are not the visitor's.
 * @csspart further - The way to other months of a list.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links and the primary action.
 */
export class ConsultationCalendar extends FeedElement<'consultation' | 'event'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  /** @internal */ override readonly vocabulary = [consultation, event];

  /** The view that is shown first: `list`, `month` or `windows`. */
  @property() view: 'list' | 'month' | 'windows' = 'list';

  /** How many days before its deadline a consultation is "closing soon". */
  @property({ attribute: 'closing-soon-days', converter: days }) closingSoonDays = 7;

  /** Where the details of an entry are: in a `dialog`, `inline` below it in the list, or on its own `page` alone. */
  @property() details: 'dialog' | 'inline' | 'page' = 'dialog';

  /** Describes the meetings to search engines, as JSON-LD beside the fallback content. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Lets a person observe a consultation from its details: that is kept on their device alone. */
  @property({ type: Boolean }) observe = false;

  /** Keeps the view, the filters and the month in the address of the page. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  private readonly landmark = new LandmarkNameController(this);
  private readonly printer = new PrintController(this, () => {
    this.choice.isWhole = this.printer.isPrinting;
    this.requestUpdate();
    this.performUpdate();
  });
  private readonly parts = new CalendarParts(this);
  private readonly book = new EntryBook();
  private readonly choice = new CalendarChoice(this);
  private readonly entryDetails = new EntryDetails(this, (id) => void this.choice.open(id));
  private recurrences: typeof import('../../formats/icalendar/recurrence.js') | undefined;
  private readonly month = new TurnedMonth(this, this.choice);
  private selection: InstanceType<typeof import('./filters/finder.js').Selection> | undefined;
  /** @internal */ readonly loadWords = loadCalendarTerms;

  /** @internal BCP 47 tag of the reader's language. */
  get tag(): string {
    return this.language.tag;
  }

  /** @internal The days that are shown, `YYYY-MM-DD/YYYY-MM-DD`: of a feed that comes in parts no others are read. */
  get range(): string {
    return shownRange(this.choice.state, this.today, this.choice.span);
  }

  /** Whether no more is shown than stands on the first page of a month. @internal */
  get isGlance(): boolean {
    return this.month.isGlance && !this.entryDetails.isUnfolded && this.book.knows(this.choice.state.item);
  }

  /** @internal Loads what is needed to draw `records`: the reader of series, the finder, the view. */
  async prepare(records: readonly Occasion[], first?: FeedContent): Promise<void> {
    await Promise.all([this.language.ready, this.choice.restored()]);
    const { state } = this.choice;
    const isMuch = isMany(records, first) || this.feed.sourceNames.length > 1;
    const [series] = await Promise.all([
      records.some(isSeries) ? import('../../formats/icalendar/recurrence.js') : undefined,
      this.parts.load(state.view, isMuch || narrows(state), this.feed.isInParts, first?.timeZone),
      state.item ? this.entryDetails.load() : undefined,
    ]);
    this.recurrences ??= series;
  }

  /** @internal Loads what is needed to draw another choice. */
  async ready(next: FilterState): Promise<void> {
    await this.parts.load(next.view, false, this.feed.isInParts);
    if (next.item) await this.entryDetails.load();
    if (next.month) this.month.go(next.month);
  }

  /** @internal How many entries `state` leaves. */
  countOf(state: FilterState): number {
    return (this.selection?.find(state).entries ?? this.book.entries).length + beyondIn(this.feed.feed);
  }

  /** @internal Resolves when what is chosen is there to be counted. */
  async settled(): Promise<void> {
    if (this.feed.isInParts) await this.updateComplete.then(() => this.feed.pending);
  }

  /** @internal The same in words; nothing where there are no filters. */
  countWords(): string | undefined {
    return this.parts.finder?.countWords(this.countOf(this.choice.state), this.choice.state, this.tag);
  }

  private canDraw(feed: FeedContent, records: readonly Occasion[]): boolean {
    return (!!this.parts.finder || !isMany(records, feed)) && (!!this.recurrences || !records.some(isSeries));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.get('view')) void this.choice.turnTo(this.view);
    this.feed.turn((reading) => this.canDraw(reading, reading.records as readonly Occasion[]));
    const { recurrences, closingSoonDays, book, facts } = this;
    const [{ entries }, zone] = [book, this.feed.timeZone];
    book.update({ records: facts.records, zone, closingSoonDays, recurrences }, this.clock.now);
    if (book.entries === entries) return;
    const { finder } = this.parts;
    // What a person has before them must not go and come again.
    const later = this.selection ? undefined : () => this.requestUpdate();
    this.selection = finder && new finder.Selection(book.entries, zone, facts.language, later);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state === 'loading') this.parts.foresee(this.choice.state.view, this.tag);
    const missing = this.parts.missing?.tell(this.feed, this.tag, (words) => this.choice.say(words));
    this.month.announce(this.parts.month, this.viewSetting, missing);
    if (this.jsonLd) void this.entryDetails.describe(this.facts.records, this.viewSetting);
  }

  protected override renderEmpty(): TemplateResult {
    return html`${heading(this.headingLevel, this.ownWords(this.name))}
      <p>${this.language.terms(calendarTerms).empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const { book, choice, entryDetails, facts, viewSetting } = this;
    const { state } = choice;
    this.clock.until(book.until);
    const found = this.selection?.find(state);
    const entries = found?.entries ?? book.entries;
    const view = html`${this.parts.zone?.zoneNote(entries, viewSetting)}${calendarView(entries, this.viewParts, viewSetting)}${entryDetails.homeView(entries, book, facts, viewSetting)}`;
    const finder = found && this.parts.finder;
    return html`<section aria-label=${this.landmark.distinct(this.name)}>
      <div class="top">
        ${heading(this.headingLevel, this.ownWords(this.name))}
        ${viewSwitch(state.view, this.tag, (view) => void choice.change({ ...state, view }))}
      </div>
      ${finder ? finder.filtersView(found, filtersSetting(viewSetting, choice, this.feed), view) : view}
      ${entryDetails.dialogView(state.item, book, facts, viewSetting)}
    </section>`;
  }

  private get today(): string {
    return dayOf(this.clock.now, this.feed.timeZone);
  }

  private get name(): string {
    return this.label || this.language.terms(calendarTerms).heading;
  }

  private get facts(): CalendarFacts {
    const { feed, records, outcomes } = this.feed;
    return { name: this.name, language: feed?.language, records: records as Occasion[], outcomes };
  }

  private get viewParts(): ViewParts {
    const { book, choice, entryDetails, facts, parts, month, today, range, feed } = this;
    return { book, choice, entryDetails, facts, parts, month, today, range, feed };
  }

  private get viewSetting(): ViewSetting {
    return {
      tag: this.tag,
      zone: this.feed.timeZone,
      isZoneAssumed: this.feed.problems.some(({ code }) => code === 'no-time-zone'),
      now: this.clock.now,
      level: this.headingLevel + 1,
      say: (text, language) => this.say(text, language),
      plain: (text, language) => this.plain(text, language),
      isFetching: this.feed.isFetching,
      loading: this.feed.isFetching ? this.parts.further?.loadingWords(this.tag) : undefined,
      source: (record) => this.parts.finder?.sourceView(this.feed.sourceNames, record, this.tag),
      select: (event, record) => this.entryDetails.follow(event, record),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-consultation-calendar': ConsultationCalendar;
  }
}
