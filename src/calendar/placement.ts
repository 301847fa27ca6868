import { firstDay, lastDay, type When } from '../model/time.js';
import { dayIn, lastMoment } from '../language/dates.js';
import { readClock } from '../language/clock.js';
import { noDay } from '../model/record.js';
import { PlainEntry, type Entry } from './groups.js';
import { between, endsOf, type MonthIndex } from './month-index.js';
import type { Beyond } from './beyond.js';
import {
  addCounts,
  happenings,
  heldOn,
  isDrawn,
  isOff,
  noCounts,
  type Bar,
  type Chip,
  type Counts,
  type Happening,
  type Month,
  type MonthWeek,
  type Room,
} from './month-days.js';
import { dayNumber, weeksOf } from './weeks.js';

/** An entry on the days of a month, which are numbered from the first that is shown; -1 is before it. */
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

/**
 * Puts entries on the days of a month.
 *
 * @param month `YYYY-MM`.
 * @param firstOfWeek The day on which a week begins: 1 is Monday, 7 Sunday.
 * @param occurrences Entries beside those of the index: the meetings of series in these weeks.
 * @param beyond What there is beside all of these, and is counted along.
 */
export function monthOf(
  index: MonthIndex,
  month: string,
  firstOfWeek = 1,
  occurrences: readonly Entry[] = [],
  room: Room = { chips: 3, lanes: 4 },
  beyond?: Beyond,
): Month {
  const days = weeksOf(month, firstOfWeek).flat();
  const [start, end] = [dayNumber(days[0]!), days.length - 1];
  const positions = new Map(days.map((day, at) => [day, at]));
  const at = (day: string): number => positions.get(day) ?? (day < days[0]! ? -1 : days.length);
  // The index may be a day off: see there.
  const found = between(index, start - 2, start + end + 2);
  const near = (day: number): number => Math.max(-1, Math.min(day - start, days.length));
  const placed = [...found, ...occurrences]
    .map((entry) => (entry instanceof PlainEntry ? placeDays(entry, near) : place(entry, index.zone, at)))
    .filter((one) => one !== undefined)
    .filter(({ first, last }) => last >= 0 && first <= end)
    .sort((a, b) => a.first - b.first || b.last - a.last || (a.clock < b.clock ? -1 : +(a.clock > b.clock)));
  const chips = days.map((): Placed[] => []);
  const counts = days.map(noCounts);
  const total = noCounts();
  const [monthStart, monthEnd] = [at(firstDay(month)), at(lastDay(month))];
  const point = (one: Placed, day: number, kind: keyof Counts): void => {
    const does = doesOn(one, day);
    if (does === 'runs' || !counts[day]) return;
    chips[day]!.push(one);
    if (kind === 'consultations' && does !== 'event') counts[day][does]++;
  };
  for (const one of placed) {
    const kind = kindOf(one.entry);
    if (one.first <= monthEnd && one.last >= monthStart) total[kind]++;
    // What begins and what is over; summed up day by day below, so that a long window costs no more than a short one.
    counts[Math.max(0, one.first)]![kind]++;
    if (one.last < end) counts[one.last + 1]![kind]--;
    point(one, one.first, kind);
    if (one.last > one.first) point(one, one.last, kind);
  }
  for (let day = 1; day <= end; day++)
    for (const kind of ['consultations', 'events', 'off'] as const)
      counts[day]![kind] += counts[day - 1]![kind];
  if (beyond) days.forEach((day, position) => addCounts(counts[position]!, beyond.days.get(day)));
  addCounts(total, beyond?.month);
  const long = placed.filter(({ first, last }) => first < last);
  const weekAt = (from: number): MonthWeek => {
    const bars = barsOf(long, from, room.lanes);
    const drawn = new Set(bars.map(({ entry }) => entry));
    return {
      days: days.slice(from, from + 7).map((day, column) => {
        const held = counts[from + column]!;
        const all = chipsOn(chips[from + column]!, from + column);
        const shown = all.filter((chip) => !isDrawn(chip, drawn));
        const covering = bars.filter((bar) => bar.column <= column && column < bar.column + bar.days);
        const barred = covering.filter(({ entry }) => !all.some((chip) => chip.entry === entry)).length;
        const running = heldOn({ counts: held }) - all.length - barred;
        return {
          day,
          within: day.startsWith(month),
          chips: shown.slice(0, room.chips),
          more: Math.max(0, shown.length - room.chips) + running,
          counts: held,
        };
      }),
      bars,
      lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)),
    };
  };
  return {
    month,
    weeks: Array.from({ length: days.length / 7 }, (_, week) => weekAt(week * 7)),
    counts: total,
    on: (day) => {
      const position = at(day);
      return chipsOn(
        placed.filter(({ first, last }) => first <= position && position <= last),
        position,
      );
    },
  };
}

/** The same as {@link place} of an entry that is known by its days alone. */
function placeDays(entry: PlainEntry, near: (day: number) => number): Placed | undefined {
  const { from, until, firstDay, lastDay } = entry.days;
  if (firstDay === noDay && lastDay === noDay) return undefined;
  const isEvent = entry.record.kind === 'event';
  const last = near(lastDay === noDay ? firstDay : lastDay);
  const first = firstDay === noDay ? last : near(firstDay);
  return {
    entry,
    clock: from ?? until ?? '',
    first,
    last,
    opens: isEvent || from === undefined ? undefined : first,
    closes: isEvent || until === undefined ? undefined : last,
  };
}

function place(entry: Entry, feedZone: string, at: (day: string) => number): Placed | undefined {
  const { record } = entry;
  const ends = endsOf(record);
  if (!ends) return undefined;
  const zone = record.timeZone ?? feedZone;
  const [from, to] = ends;
  const clock = readClock(from, zone);
  const { opens, closes, closesInclusive } = record.kind === 'event' ? {} : record;
  // An opening without a deadline is no end, whose midnight would belong to the day before.
  const end = opens === to && closes === undefined ? to : lastMoment(to, zone, closesInclusive).when;
  const first = at(clock.length === 10 ? clock : firstDay(clock.slice(0, 10)));
  const last = at(end.length === 10 ? end : lastDay(dayIn(end, zone)));
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
  return happenings.flatMap((does) =>
    placed.filter((one) => doesOn(one, day) === does).map(({ entry }) => ({ entry, does })),
  );
}

/** The bars of the week that begins on the day `start`, each in the uppermost lane that is free. */
function barsOf(placed: readonly Placed[], start: number, lanes: number): readonly Bar[] {
  const taken = Array.from({ length: lanes }, () => -1);
  const bars: Bar[] = [];
  for (const { entry, first, last } of placed) {
    const column = Math.max(0, first - start);
    const final = Math.min(6, last - start);
    const lane = final < 0 || column > 6 ? -1 : taken.findIndex((end) => end < column);
    if (lane < 0) continue;
    taken[lane] = final;
    const [begins, ends] = [first >= start, last <= start + 6];
    bars.push({ entry, lane, column, days: final - column + 1, begins, ends });
  }
  return bars;
}

function kindOf(entry: Entry): 'consultations' | 'events' | 'off' {
  return isOff(entry) ? 'off' : entry.record.kind === 'event' ? 'events' : 'consultations';
}
