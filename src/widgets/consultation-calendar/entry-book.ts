import type { CivicEvent, Consultation } from '../../model/consultation.js';
import { glimpseOf } from '../../model/record.js';
import { addDays, dayOf, daysBetween, startOf } from '../../model/time.js';
import { entryOf, nextChange, PlainEntry, type Entry } from '../../calendar/groups.js';

type Occasion = Consultation | CivicEvent;
type Recurrences = typeof import('../../formats/icalendar/recurrence.js');
type Series = CivicEvent & Required<Pick<CivicEvent, 'recurrence'>>;

/** What entries are made of. The same parts make the same entries, until time changes one of them. */
export interface EntrySource {
  readonly records: readonly Occasion[];
  /** IANA zone of the feed. */
  readonly zone: string;
  readonly closingSoonDays: number;
  /** Reads series, where there are some. */
  readonly recurrences: Recurrences | undefined;
}

const none: readonly Entry[] = [];

/** The entries of a calendar: made once, and again when the clock or the feed has changed them. */
export class EntryBook {
  /** One for each record; a series stands for the meeting of it that comes next. */
  entries: readonly Entry[] = [];
  /** The moment at which some entry will be another, in milliseconds since 1970. */
  until = 0;
  private source: EntrySource | undefined;
  private shown: { readonly month: string; readonly entries: readonly Entry[] } | undefined;
  private single: { readonly of: readonly Entry[]; readonly entries: readonly Entry[] } | undefined;

  /** Brings the entries up to `now`. */
  update(source: EntrySource, now: number): void {
    const { records, zone, closingSoonDays, recurrences } = source;
    const same =
      this.source?.records === records &&
      this.source.zone === zone &&
      this.source.closingSoonDays === closingSoonDays &&
      this.source.recurrences === recurrences;
    if (same && now < this.until) return;
    this.source = source;
    this.shown = undefined;
    const day = dayOf(now, zone);
    const present = { now, today: daysBetween('1970-01-01', day), zone, closingSoonDays };
    this.entries = records.map((record) => {
      const days = glimpseOf(record);
      if (days?.isPlain) return new PlainEntry(record, days, present);
      if (!isSeries(record) || !recurrences) return entryOf(record, now, zone, closingSoonDays);
      const next = recurrences.nextOccurrence(record, zone, now);
      return entryOf({ ...next, recurrence: record.recurrence }, now, zone, closingSoonDays);
    });
    // "3 days left" counts the city's days.
    const midnight = startOf(addDays(day, 1), zone);
    this.until = Math.min(midnight, nextChange(this.entries, now, closingSoonDays));
  }

  /** The meetings of every series in the weeks that `month` (`YYYY-MM`) touches. */
  meetings(month: string, now: number): readonly Entry[] {
    if (!this.source?.recurrences) return none;
    if (this.shown?.month === month) return this.shown.entries;
    const { records, zone, closingSoonDays, recurrences } = this.source;
    const first = `${month}-01`;
    const range = { from: startOf(addDays(first, -7), zone), until: startOf(addDays(first, 42), zone) };
    const entries = records
      .filter(isSeries)
      .flatMap((series) => recurrences.occurrences(series, zone, range))
      .map((meeting) => entryOf(meeting, now, zone, closingSoonDays));
    this.shown = { month, entries };
    return entries;
  }

  /** The entry of the record called `id`, or of that meeting of a series. */
  find(id: string): Entry | undefined {
    return [...this.entries, ...(this.shown?.entries ?? [])].find(({ record }) => record.id === id);
  }

  /** Whether there is an entry called `id`, if any. */
  knows(id: string): boolean {
    return !id || this.find(id) !== undefined;
  }

  /** The series that the meeting called `id` is of. */
  seriesOf(id: string): CivicEvent | undefined {
    const name = id.replace(/\/[^/]*$/, '');
    return this.source?.records.filter(isSeries).find((series) => series.id === name);
  }

  /** `entries` without those that stand for a series; the same array for the same entries. */
  withoutSeries(entries: readonly Entry[]): readonly Entry[] {
    if (!this.source?.recurrences) return entries;
    if (this.single?.of !== entries)
      this.single = { of: entries, entries: entries.filter(({ record }) => !isSeries(record)) };
    return this.single.entries;
  }
}

/** Whether `record` is a series of meetings. */
export function isSeries(record: Occasion): record is Series {
  return record.kind === 'event' && record.recurrence !== undefined;
}
