import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import { firstDay, lastDay, type When } from '../../../model/time.js';
import type { Entry } from '../groups.js';

/**
 * The entries of a calendar by their first days, ready to be asked for the days of any month.
 *
 * Days are integers, `YYYYMMDD`, read from the characters: no date is made of a record before it is shown. A date-time
 * stated on other clocks than the city's can so be a day or two off; who asks allows for that.
 */
export interface MonthIndex {
  readonly entries: readonly Entry[];
  readonly zone: string;
  readonly sorted: readonly Entry[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The points between which a record stands in the calendar; nothing where it has no date. */
export function endsOf(record: Consultation | CivicEvent): readonly [When, When] | undefined {
  const [from, to] = record.kind === 'event' ? [record.start, record.end] : [record.opens, record.closes];
  const first = from ?? to;
  return first === undefined ? undefined : [first, to ?? first];
}

/**
 * Prepares `entries`, once for a selection. Series are left out: their meetings of a month are given to `monthOf`.
 *
 * @param zone The feed's IANA zone.
 */
export function indexOf(entries: readonly Entry[], zone: string): MonthIndex {
  const room = 2 ** 21;
  // The day and the place in one number: numbers are sorted without a call for each comparison.
  const keys = new Float64Array(entries.length);
  let count = 0;
  entries.forEach(({ record }, place) => {
    const ends = record.kind === 'event' && record.recurrence ? undefined : endsOf(record);
    if (ends) keys[count++] = numeral(ends[0], firstDay) * room + place;
  });
  const order = keys.subarray(0, count).sort();
  const index = {
    entries,
    zone,
    sorted: [] as Entry[],
    starts: new Int32Array(count),
    ends: new Int32Array(count),
  };
  for (let at = 0; at < count; at++) {
    const entry = entries[order[at]! % room]!;
    index.sorted.push(entry);
    index.starts[at] = order[at]! / room;
    index.ends[at] = numeral(endsOf(entry.record)![1], lastDay);
  }
  return index;
}

/** The entries that touch the days from `first` to `last`, by their first days. */
export function between({ sorted, starts, ends }: MonthIndex, first: string, last: string): readonly Entry[] {
  const [from, to] = [numeral(first, firstDay), numeral(last, lastDay)];
  const found: Entry[] = [];
  // Of two rows of integers a hundred thousand are compared in a tenth of a millisecond: no tree is worth its bytes.
  for (let at = 0; starts[at]! <= to; at++)
    if (ends[at]! >= from || starts[at]! >= from) found.push(sorted[at]!);
  return found;
}

function numeral(when: When, whole: (when: When) => string): number {
  const day = when.length < 10 ? whole(when) : when;
  let value = 0;
  for (let at = 0; at < 10; at++) if (at !== 4 && at !== 7) value = value * 10 + day.charCodeAt(at) - 48;
  return value;
}
