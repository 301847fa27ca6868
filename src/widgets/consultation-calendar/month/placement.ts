import type { Status } from '../../../model/consultation.js';
import { firstDay, lastDay, type When } from '../../../model/time.js';
import { dayIn, lastMoment } from '../../../language/dates.js';
import { readClock } from '../../../language/clock.js';
import type { Entry } from '../groups.js';
import { between, endsOf, type MonthIndex } from './month-index.js';
import { dayNumber, dayNumbered, weeksOf } from './weeks.js';

/** What an entry does on a day. */
export type Happening = 'closes' | 'opens' | 'event' | 'runs';

/** In the order in which they matter. */
export const happenings: readonly Happening[] = ['closes', 'opens', 'event', 'runs'];

/** An entry on one day. */
export interface Chip {
  readonly entry: Entry;
  readonly does: Happening;
}

/** An entry of several days within one week. */
export interface Bar {
  readonly entry: Entry;
  /** From 0, the uppermost. */
  readonly lane: number;
  /** From 0, the first day of the week, to 6. */
  readonly column: number;
  readonly days: number;
  /** Whether it begins here, and does not come from the week before. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** How many of each there are on a day, or in a month. What is called off is counted apart. */
export interface Counts {
  consultations: number;
  opens: number;
  closes: number;
  events: number;
  off: number;
}

export interface MonthDay {
  readonly day: string;
  /** Whether it is of the month itself, and not of a neighbour. */
  readonly within: boolean;
  /** The first few that begin, end or take place on the day. */
  readonly chips: readonly Chip[];
  /** How many chips, and bars without one, are not shown. */
  readonly more: number;
  readonly counts: Readonly<Counts>;
}

export interface MonthWeek {
  readonly days: readonly MonthDay[];
  readonly bars: readonly Bar[];
  /** How many lanes the bars take. */
  readonly lanes: number;
}

export interface Month {
  readonly month: string;
  readonly weeks: readonly MonthWeek[];
  /** How many there are in the month itself. */
  readonly counts: Readonly<Counts>;
  /** Everything there is on `day`, one of those shown: what ends first, then what begins, takes place, goes on. */
  readonly on: (day: string) => readonly Chip[];
}

/** How much of a day is shown before it is unfolded. */
export interface Room {
  readonly chips: number;
  readonly lanes: number;
}

/** An entry on the days of a month, which are numbered from the first that is shown. */
interface Placed {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  /** The day of the opening and of the deadline; nothing where only a month or a year is known. */
  readonly opens: number | undefined;
  readonly closes: number | undefined;
  /** The city's clocks at its start, to sort by. */
  readonly clock: string;
}

const calledOff: readonly (Status | undefined)[] = ['cancelled', 'postponed', 'withdrawn'];

/**
 * Puts entries on the days of a month.
 *
 * @param month `YYYY-MM`.
 * @param firstOfWeek The day on which a week begins: 1 is Monday, 7 Sunday.
 * @param occurrences Entries beside those of the index: the meetings of series in these weeks.
 */
export function monthOf(
  index: MonthIndex,
  month: string,
  firstOfWeek = 1,
  occurrences: readonly Entry[] = [],
  room: Room = { chips: 3, lanes: 4 },
): Month {
  const days = weeksOf(month, firstOfWeek).flat();
  const start = dayNumber(days[0]!);
  const end = days.length - 1;
  // The index may be a day or two off: see there.
  const found = between(index, dayNumbered(start - 2), dayNumbered(start + end + 2));
  const placed = [...found, ...occurrences]
    .map((entry) => place(entry, index.zone, start))
    .filter((one) => one !== undefined && one.last >= 0 && one.first <= end)
    .sort((a, b) => a!.first - b!.first || b!.last - a!.last) as readonly Placed[];
  const on = (day: number): readonly Placed[] =>
    placed.filter(({ first, last }) => first <= day && day <= last);
  const chips = days.map((): Placed[] => []);
  const hidden = days.map(() => 0);
  const counts = days.map(nothing);
  const total = nothing();
  const [monthStart, monthEnd] = [dayNumber(firstDay(month)) - start, dayNumber(lastDay(month)) - start];
  for (const one of placed) {
    for (let day = Math.max(0, one.first); day <= Math.min(end, one.last); day++) {
      const does = doesOn(one, day);
      count(counts[day]!, one, does);
      if (does !== 'runs') chips[day]!.push(one);
    }
    if (one.first <= monthEnd && one.last >= monthStart) count(total, one, 'runs');
  }
  const long = placed.filter(({ first, last }) => first < last);
  const weekAt = (from: number): MonthWeek => {
    const bars = barsOf(long, from, room.lanes, hidden);
    const drawn = new Set(bars.map(({ entry }) => entry));
    return {
      days: days.slice(from, from + 7).map((day, column) => {
        const at = from + column;
        const all = chipsOn(chips[at]!, at).filter((chip) => !isDrawn(chip, drawn));
        return {
          day,
          within: day.startsWith(month),
          chips: all.slice(0, room.chips),
          more: Math.max(0, all.length - room.chips) + hidden[at]!,
          counts: counts[at]!,
        };
      }),
      bars,
      lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)),
    };
  };
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => weekAt(week * 7));
  return {
    month,
    weeks,
    counts: total,
    on: (day) => chipsOn(on(dayNumber(day) - start), dayNumber(day) - start),
  };
}

/** Whether an entry will not be, or not when it was to be. */
export function isOff({ status }: Entry): boolean {
  return calledOff.includes(status);
}

/** Whether there is anything on a day. */
export function holdsAny({ counts: { consultations, events, off } }: MonthDay): boolean {
  return consultations + events + off > 0;
}

/** Everything on `day` but what its bars show. */
export function besideBars({ weeks, on }: Month, day: string): readonly Chip[] {
  const week = weeks.find(({ days }) => days.some((held) => held.day === day));
  const shown = new Set(week?.bars.map(({ entry }) => entry));
  return on(day).filter((chip) => !isDrawn(chip, shown));
}

/** A bar bears its title where it begins, so that an opening needs no chip beside it; a deadline does. */
function isDrawn({ entry, does }: Chip, bars: ReadonlySet<Entry>): boolean {
  return (does === 'runs' || does === 'opens') && bars.has(entry);
}

function place(entry: Entry, feedZone: string, start: number): Placed | undefined {
  const { record } = entry;
  const ends = endsOf(record);
  if (!ends) return undefined;
  const zone = record.timeZone ?? feedZone;
  const [from, to] = ends;
  const clock = readClock(from, zone);
  const { opens, closes, closesInclusive } = record.kind === 'event' ? {} : record;
  // An opening without a deadline is no end, whose midnight would belong to the day before.
  const end = opens === to && closes === undefined ? to : lastMoment(to, zone, closesInclusive).when;
  const first = dayNumber(firstDay(clock.slice(0, 10))) - start;
  const last = dayNumber(lastDay(dayIn(end, zone))) - start;
  // A deadline alone is where it is shown; an event of no length is where it begins.
  const final = record.kind === 'event' ? Math.max(first, last) : last;
  return {
    entry,
    clock,
    first: Math.min(first, final),
    last: final,
    opens: isDay(opens) ? first : undefined,
    closes: isDay(closes) ? final : undefined,
  };
}

const isDay = (when: When | undefined): boolean => when !== undefined && when.length >= 10;

function doesOn({ entry, first, last, opens, closes }: Placed, day: number): Happening {
  if (day === closes) return 'closes';
  if (day === opens) return 'opens';
  return entry.record.kind === 'event' && first === last ? 'event' : 'runs';
}

function chipsOn(placed: readonly Placed[], day: number): readonly Chip[] {
  return placed
    .map((one) => ({ one, does: doesOn(one, day) }))
    .sort(
      (a, b) => happenings.indexOf(a.does) - happenings.indexOf(b.does) || compare(a.one.clock, b.one.clock),
    )
    .map(({ one: { entry }, does }) => ({ entry, does }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : +(a > b));

/** The bars of the week that begins on the day `start`, each in the uppermost lane that is free. */
function barsOf(placed: readonly Placed[], start: number, lanes: number, hidden: number[]): readonly Bar[] {
  const taken = Array.from({ length: lanes }, () => -1);
  const bars: Bar[] = [];
  for (const one of placed) {
    const column = Math.max(0, one.first - start);
    const final = Math.min(6, one.last - start);
    if (final < 0 || column > 6) continue;
    const lane = taken.findIndex((end) => end < column);
    if (lane >= 0) {
      taken[lane] = final;
      const [begins, ends] = [one.first >= start, one.last <= start + 6];
      bars.push({ entry: one.entry, lane, column, days: final - column + 1, begins, ends });
    } else
      for (let day = start + column; day <= start + final; day++)
        if (doesOn(one, day) === 'runs') hidden[day]!++;
  }
  return bars;
}

const nothing = (): Counts => ({ consultations: 0, opens: 0, closes: 0, events: 0, off: 0 });

function count(counts: Counts, { entry }: Placed, does: Happening): void {
  if (isOff(entry)) counts.off++;
  else if (entry.record.kind === 'event') counts.events++;
  else {
    counts.consultations++;
    if (does === 'opens' || does === 'closes') counts[does]++;
  }
}
