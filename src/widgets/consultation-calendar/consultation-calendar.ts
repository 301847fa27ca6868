import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CivicSelectEvent } from '../../element/events.js';
import { FeedElement } from '../../element/feed-element.js';
import { consultation } from '../../formats/vocabulary/consultation.js';
import { event } from '../../formats/vocabulary/event.js';
import { heading } from '../../element/heading.js';
import type { CivicEvent, Consultation } from '../../model/consultation.js';
import { addDays, dayOf, startOf } from '../../model/time.js';
import { styles } from './consultation-calendar.styles.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import { entryView } from './entry-view.js';
import { grouped, groups, nextChange, type Entry, type Group } from './groups.js';

type Occurring = typeof import('../../formats/icalendar/recurrence.js');

const days = { fromAttribute: (value: string | null) => (/^\d{1,3}$/.test(value ?? '') ? Number(value) : 7) };

/**
 * Consultations by their deadline, and the meetings around them: what is open now, what is coming up, what is over.
 *
 * @tag civic-consultation-calendar
 * @summary Consultations and meetings, the soonest deadline first.
 * @slot - Shown until the feed is read, and kept where it cannot be: a list of links, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicSelectEvent} civic-select - A person followed an entry; cancel it to go elsewhere.
 * @csspart heading - The heading.
 * @csspart group-heading - The heading of a group.
 * @csspart entry-heading - The heading of an entry.
 * @csspart group - One group: open, upcoming, undated or closed.
 * @csspart entry - One consultation or meeting.
 * @csspart date - The day that matters next.
 * @csspart title - Its title.
 * @csspart status - Its status in words, with an icon.
 * @csspart action - The link by which one takes part.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links and the primary action.
 */
export class ConsultationCalendar extends FeedElement<'consultation' | 'event'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  override readonly vocabulary = [consultation, event];

  /** How many days before its deadline a consultation is "closing soon". */
  @property({ attribute: 'closing-soon-days', converter: days }) closingSoonDays = 7;

  /** How many entries of each group are unfolded beyond the first. */
  @state() private readonly unfolded = new Map<Group, number>();
  private occurring: Occurring | undefined;

  /** Loads the reader of recurrences where there is a series among `records`. */
  async prepare(records: readonly (Consultation | CivicEvent)[]): Promise<void> {
    if (records.some(isSeries)) this.occurring ??= await import('../../formats/icalendar/recurrence.js');
  }

  protected override renderEmpty(): TemplateResult {
    const terms = this.language.terms(calendarTerms);
    return html`${heading(this.headingLevel, this.label || terms.heading)}
      <p>${terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const terms = this.language.terms(calendarTerms);
    const { now } = this.clock;
    const { timeZone } = this.feed;
    const entries = grouped(this.occurrences(now, timeZone), now, timeZone, this.closingSoonDays);
    this.clock.until(nextChange(Object.values(entries).flat(), now, this.closingSoonDays));
    // "3 days left" counts the city's days.
    this.clock.until(startOf(addDays(dayOf(now, timeZone), 1), timeZone));
    return html`${heading(this.headingLevel, this.label || terms.heading)}
    ${groups.map((group) => (entries[group].length ? this.renderGroup(group, entries[group], now) : nothing))}`;
  }

  private renderGroup(group: Group, entries: readonly Entry[], now: number): TemplateResult {
    const terms = this.language.terms(calendarTerms);
    const title = html`${terms.groups[group]} <span class="count">${entries.length}</span>`;
    const list = this.renderEntries(group, entries, now);
    return group === 'closed'
      ? html`<details part="group">
          <summary>${title}</summary>
          ${list}
        </details>`
      : html`<section part="group">
          ${heading(this.headingLevel + 1, title, group, 'group-heading')}${list}
        </section>`;
  }

  private renderEntries(group: Group, entries: readonly Entry[], now: number): TemplateResult {
    const shown = (this.limit || 20) + (this.unfolded.get(group) ?? 0);
    const { more } = this.language.terms(calendarTerms);
    return html`<ul>
        ${entries.slice(0, shown).map((entry) =>
          entryView(entry, {
            tag: this.language.tag,
            zone: this.feed.timeZone,
            now,
            level: group === 'closed' ? this.headingLevel + 1 : this.headingLevel + 2,
            say: (text, language) => this.say(text, language),
            plain: (text, language) => this.plain(text, language),
            select: this.onSelect,
          }),
        )}
      </ul>
      ${
        entries.length > shown
          ? html`<button
              type="button"
              @click=${() => {
                this.unfold(group);
              }}
            >
              ${more}
            </button>`
          : nothing
      }`;
  }

  /** A series stands for the meeting of it that comes next: nobody looks for the first one, years ago. */
  private occurrences(now: number, zone: string): readonly (Consultation | CivicEvent)[] {
    return this.records.map((record) =>
      isSeries(record) && this.occurring
        ? { ...this.occurring.nextOccurrence(record, zone, now), recurrence: record.recurrence }
        : record,
    );
  }

  private unfold(group: Group): void {
    this.unfolded.set(group, (this.unfolded.get(group) ?? 0) + 20);
    this.requestUpdate();
  }

  private readonly onSelect = (event: Event, record: Consultation | CivicEvent): void => {
    if (!this.dispatchEvent(new CivicSelectEvent(record))) event.preventDefault();
  };
}

function isSeries(
  record: Consultation | CivicEvent,
): record is CivicEvent & Required<Pick<CivicEvent, 'recurrence'>> {
  return record.kind === 'event' && record.recurrence !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-consultation-calendar': ConsultationCalendar;
  }
}
