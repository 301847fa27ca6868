import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AddressController } from '../../element/address-controller.js';
import { AnnouncerController } from '../../element/announcer.js';
import { CivicFilterEvent, CivicSelectEvent } from '../../element/events.js';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { consultation } from '../../formats/vocabulary/consultation.js';
import { event } from '../../formats/vocabulary/event.js';
import type { CivicEvent, Consultation } from '../../model/consultation.js';
import { dayOf } from '../../model/time.js';
import { CalendarParts } from './calendar-parts.js';
import { styles } from './consultation-calendar.styles.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import { EntryBook, isSeries } from './entry-book.js';
import {
  everything,
  longestState,
  narrows,
  readState,
  viewCalled,
  written,
  type FilterState,
} from './filters/filter-state.js';
import type { Panel } from './filters/filters-setting.js';
import type { Entry, Group } from './groups.js';
import { listView } from './list-view.js';
import type { ShownMonth } from './month/shown-month.js';
import { viewSwitch } from './view-switch.js';
import type { ViewSetting } from './view-setting.js';

type Occasion = Consultation | CivicEvent;

const days = { fromAttribute: (value: string | null) => (/^\d{1,3}$/.test(value ?? '') ? Number(value) : 7) };

/** Fewer than this a person sees at a glance: searching them would take longer. */
const manyEntries = 6;

/** How many more entries are shown when a person asks for more. */
const page = 20;

/**
 * Consultations by their deadline, and the meetings around them: as a list, as a month, as windows on an axis of months.
 *
 * @tag civic-consultation-calendar
 * @summary Consultations and meetings, the soonest deadline first.
 * @slot - Shown until the feed is read, and kept where it cannot be: a list of links, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicSelectEvent} civic-select - A person followed an entry; cancel it to go elsewhere.
 * @fires {CivicFilterEvent} civic-filter - A person searched or filtered.
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
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links and the primary action.
 */
export class ConsultationCalendar extends FeedElement<'consultation' | 'event'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  override readonly vocabulary = [consultation, event];

  /** The view that is shown first: `list`, `month` or `windows`. */
  @property() view = 'list';

  /** How many days before its deadline a consultation is "closing soon". */
  @property({ attribute: 'closing-soon-days', converter: days }) closingSoonDays = 7;

  /** Keeps the view, the filters and the month in the address of the page. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private chosen: FilterState | undefined;
  @state() private panel: Panel = { expanded: false, wanted: {} };
  @state() private rows = page;
  private readonly unfolded = new Map<Group, number>();
  private readonly parts = new CalendarParts(this);
  private readonly book = new EntryBook();
  private readonly announcer = new AnnouncerController(this);
  private readonly address = new AddressController(
    this,
    (text) => void this.show(readState(text)),
    longestState,
  );
  private recurrences: typeof import('../../formats/icalendar/recurrence.js') | undefined;
  private shownMonth: ShownMonth | undefined;
  private selection: InstanceType<typeof import('./filters/finder.js').Selection> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;

  /** What a person chose to see; at first what the host page did. */
  private get chosenState(): FilterState {
    return this.chosen ?? { ...everything, view: viewCalled(this.view) };
  }

  /** Loads what is needed to draw `records`: the reader of series, the finder, the view. */
  async prepare(records: readonly Occasion[]): Promise<void> {
    if (records.some(isSeries)) this.recurrences ??= await import('../../formats/icalendar/recurrence.js');
    await this.parts.load(this.chosenState.view, records.length >= manyEntries || narrows(this.chosenState));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.telling);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { records, recurrences, closingSoonDays, book } = this;
    const { entries } = book;
    const zone = this.feed.timeZone;
    book.update({ records, zone, closingSoonDays, recurrences }, this.clock.now);
    if (book.entries === entries) return;
    const { finder } = this.parts;
    this.selection = finder && new finder.Selection(book.entries, zone, this.feed.feed?.language);
  }

  protected override renderEmpty(): TemplateResult {
    const terms = this.language.terms(calendarTerms);
    return html`${heading(this.headingLevel, this.label || terms.heading)}
      <p>${terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const { book, selection, chosenState: state, parts } = this;
    this.clock.until(book.until);
    const found = selection?.find(state);
    const view = this.renderView(found?.entries ?? book.entries);
    const { tag } = this.language;
    return html`<div class="top">
        ${heading(this.headingLevel, html`<span id="label">${this.label || this.language.terms(calendarTerms).heading}</span>`)}
        ${viewSwitch(state.view, tag, (view) => void this.change({ ...state, view }))}
      </div>
      ${
        parts.finder && found
          ? parts.finder.filtersView(
              found,
              {
                ...this.viewSetting,
                state,
                panel: this.panel,
                change: (next) => void this.change(next),
                changePanel: (panel) => (this.panel = panel),
                submit: () => {
                  this.tell(0);
                },
              },
              view,
            )
          : view
      }`;
  }

  private renderView(entries: readonly Entry[]): unknown {
    const { chosenState: state, parts, viewSetting: setting, clock } = this;
    const ordered = state.sort !== 'deadline';
    const inOrder = ordered && parts.finder ? parts.finder.inOrder(entries, state.sort, clock.now) : entries;
    if (state.view === 'month' && parts.month) return this.renderMonth(parts.month, entries);
    if (state.view === 'windows' && parts.windows)
      return parts.windows.windowsView(inOrder, {
        ...setting,
        month: state.month,
        rows: this.rows,
        go: (month, words) => {
          void this.show({ ...state, month });
          this.announcer.say(words, this.language.tag);
        },
        more: () => (this.rows += page),
      });
    return listView(inOrder, {
      ...setting,
      ordered,
      shown: (group) => (this.limit || page) + (this.unfolded.get(group) ?? 0),
      more: (group) => {
        this.unfolded.set(group, (this.unfolded.get(group) ?? 0) + page);
        this.requestUpdate();
      },
    });
  }

  private renderMonth(
    part: typeof import('./month/month-part.js'),
    entries: readonly Entry[],
  ): TemplateResult {
    const { clock, feed, chosenState: state, book } = this;
    const month = state.month || dayOf(clock.now, feed.timeZone).slice(0, 7);
    const shown = (this.shownMonth ??= new part.ShownMonth(this, month, (moved) => {
      this.announcer.say(part.monthAnnouncement(moved, this.language.tag), this.language.tag);
      void this.show({ ...this.chosenState, month: moved.month });
    }));
    return part.monthView(
      book.withoutSeries(entries),
      this.viewSetting,
      shown,
      book.meetings(shown.month, clock.now),
    );
  }

  /** What a person has changed: drawn, kept in the address, told to the host page and to a screen reader. */
  private async change(next: FilterState): Promise<void> {
    await this.show(next);
    const count = this.selection?.find(next).entries.length ?? this.book.entries.length;
    this.dispatchEvent(new CivicFilterEvent(next.query, count));
    this.tell(700);
  }

  private async show(next: FilterState): Promise<void> {
    await this.parts.load(next.view, false);
    this.chosen = next;
    if (next.month) this.shownMonth?.go(next.month);
    this.address.keep(written(next));
  }

  /** Says how many entries are left, once a person has stopped typing. */
  private tell(after: number): void {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const found = this.selection?.find(this.chosenState);
      const { finder } = this.parts;
      if (found && finder)
        this.announcer.say(
          finder.countWords(found.entries.length, this.chosenState, this.language.tag),
          this.language.tag,
        );
    }, after);
  }

  private get viewSetting(): ViewSetting {
    return {
      tag: this.language.tag,
      zone: this.feed.timeZone,
      now: this.clock.now,
      level: this.headingLevel + 1,
      say: (text, language) => this.say(text, language),
      plain: (text, language) => this.plain(text, language),
      select: (event, record) => {
        if (!this.dispatchEvent(new CivicSelectEvent(record))) event.preventDefault();
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-consultation-calendar': ConsultationCalendar;
  }
}
