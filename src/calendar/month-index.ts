import type { CivicEvent, Consultation, Window } from '../model/consultation.js';
import { noDay } from '../model/record.js';
import type { When } from '../model/time.js';
import { PlainEntry, type Entry } from './groups.js';

const day = 86_400_000;

/**
 * The entries of a calendar by their first days, ready to be asked for the days of any month.
 *
 * Days are counted in UTC since 1970, from windows that are known: no record is read before it is shown. So they can be a
 * day off; who asks allows for that.
 */
export interface MonthIndex {
  readonly entries: readonly Entry[];
  readonly zone: string;
  /** Places of entries, by their first days. */
  readonly sorted: Int32Array;
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
 * Prepares `entries`, once for a selection.
 *
 * @param zone The feed's IANA zone.
 */
export function indexOf(entries: readonly Entry[], zone: string): MonthIndex {
  const room = 2 ** 21;
  // The day and the place in one number: numbers are sorted without a call for each comparison.
  const keys = new Float64Array(entries.length);
  const lasts = new Int32Array(entries.length);
  let count = 0;
  for (let place = 0; place < entries.length; place++) {
    const [first, last] = daysOf(entries[place]!);
    if (first === noDay) continue;
    keys[count++] = first * room + place;
    lasts[place] = last;
  }
  const order = keys.subarray(0, count).sort();
  const sorted = new Int32Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const start = Math.floor(order[at]! / room);
    const place = order[at]! - start * room;
    sorted[at] = place;
    starts[at] = start;
    ends[at] = lasts[place]!;
  }
  return { entries, zone, sorted, starts, ends };
}

function daysOf(entry: Entry): readonly [number, number] {
  const { firstDay, lastDay } = entry instanceof PlainEntry ? entry.days : spanOf(entry.window);
  const first = firstDay === noDay ? lastDay : firstDay;
  return [first, lastDay === noDay ? first : lastDay];
}

const spanOf = ({ from, until }: Window) => ({
  firstDay: from === undefined ? noDay : Math.floor(from / day),
  lastDay: until === undefined ? noDay : Math.floor(until / day),
});

/** The entries that touch the days from `first` to `last`, in the order of the feed. */
export function between(index: MonthIndex, first: number, last: number): readonly Entry[] {
  const { entries, sorted, starts, ends } = index;
  const found: number[] = [];
  // Of two rows of integers a hundred thousand are compared in a tenth of a millisecond: no tree is worth its bytes.
  for (let at = 0; starts[at]! <= last; at++)
    if (ends[at]! >= first || starts[at]! >= first) found.push(sorted[at]!);
  return Array.from(Int32Array.from(found).sort(), (place) => entries[place]!);
}
