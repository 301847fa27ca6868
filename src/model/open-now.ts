import type { HoursRule, OpeningHours, Span } from './opening-hours.js';
import { addDays, daysBetween, lastDay } from './time.js';
import { wallClock } from './zone.js';

/** Whether a place is open, and until when that is so. Public holidays are not known here. */
export interface OpenState {
  readonly open: boolean;
  /** The clock at which that changes, `YYYY-MM-DDTHH:mm`; absent where it does not within a fortnight. */
  readonly until?: string;
}

/** What is said of one day. */
export interface DayHours {
  readonly spans: readonly Span[];
  /** Something is said of it, and it cannot be told when it is open. */
  readonly uncertain: boolean;
  readonly comments: readonly string[];
}

/** From when to when a place is open on `day` (`YYYY-MM-DD`), unless it is a public holiday. */
export function hoursOn({ rules }: OpeningHours, day: string): DayHours {
  let saying: HoursRule[] = [];
  for (const rule of rules)
    if (appliesOn(rule, day)) {
      // An addition stands beside the rule that it was written with, and with those added before it.
      if (!rule.adds) saying = [];
      saying.push(rule);
    }
  const spans = saying.flatMap((rule) => rule.spans).sort((a, b) => a.from - b.from);
  return {
    spans,
    uncertain: saying.some(({ state }) => state === 'unknown') || spans.some(({ openEnd }) => openEnd),
    comments: saying.flatMap(({ comment }) => comment ?? []),
  };
}

/** What is said of public holidays: the rule that names them, the last one where there are several. */
export const onHolidays = ({ rules }: OpeningHours): HoursRule | undefined =>
  rules.filter(({ holidays, dates }) => holidays && !dates).at(-1);

function appliesOn({ dates, weekdays }: HoursRule, day: string): boolean {
  if (dates && !dates.some(({ from, to }) => isWithin(day, from, to))) return false;
  if (!weekdays) return true;
  const weekday = weekdayOf(day);
  return weekdays.some(({ day, nth }) => day === weekday && (nth === undefined || isNth(nth)));

  function isNth(nth: number): boolean {
    const date = Number(day.slice(8));
    if (nth > 0) return Math.ceil(date / 7) === nth;
    const left = Number(lastDay(day.slice(0, 7)).slice(8)) - date;
    return Math.floor(left / 7) === -1 - nth;
  }
}

/** Of dates without a year, the end may come before the beginning: from November to March. */
function isWithin(day: string, from: string, to: string): boolean {
  if (from.length === 10 && to.length === 10) return day >= from && day <= to;
  const date = day.slice(5);
  const [first, last] = [from.slice(-5), to.slice(-5)];
  if (from.length === 10 && day < from) return false;
  return first <= last ? date >= first && date <= last : date >= first || date <= last;
}

/** 0 is Monday. */
export const weekdayOf = (day: string): number => ((daysBetween('2024-01-01', day) % 7) + 7) % 7;

const ahead = 15;

/**
 * Whether a place with these hours is open at `now` (milliseconds since 1970) on the clocks of `zone`.
 *
 * @returns Nothing where that cannot be said: a rule was not read, or says that it depends.
 */
export function openAt(hours: OpeningHours, now: number, zone: string): OpenState | undefined {
  if (hours.unread.length || hours.rules.length === 0) return undefined;
  const wall = wallClock(now, zone);
  const today = wall.slice(0, 10);
  const minute = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  const open: { from: number; to: number }[] = [];
  for (let offset = -1; offset < ahead; offset++) {
    const day = hoursOn(hours, addDays(today, offset));
    if (day.uncertain && offset < 1) return undefined;
    // What comes after a day of which nothing is known is not known either.
    if (day.uncertain) break;
    for (const { from, to } of day.spans) open.push({ from: offset * 1440 + from, to: offset * 1440 + to });
  }
  open.sort((a, b) => a.from - b.from);
  return stateAt(open, minute, (at) => clockAt(today, at));
}

function stateAt(
  open: readonly { from: number; to: number }[],
  minute: number,
  clock: (at: number) => string,
): OpenState {
  let end = minute;
  for (const { from, to } of open) if (from <= end) end = Math.max(end, to);
  if (end > minute) return { open: true, ...(end < (ahead - 1) * 1440 && { until: clock(end) }) };
  const next = open.find(({ from }) => from > minute);
  return { open: false, ...(next && { until: clock(next.from) }) };
}

function clockAt(today: string, at: number): string {
  const day = addDays(today, Math.floor(at / 1440));
  const minute = at % 1440;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
