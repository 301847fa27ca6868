import { instantOf, wallClock } from './zone.js';

/**
 * A point of a city's calendar, kept as it was stated. Never more exact than the source:
 *
 * - a year `2026`, a month `2026-11`, a day `2026-11-30`: as they stand on the city's calendar;
 * - a date-time `2026-11-30T16:00:00+01:00` (RFC 3339, always with an offset or `Z`).
 */
export type When = string;

/** How exactly a point of time is known. */
export type Precision = 'year' | 'month' | 'day' | 'time';

/** How exactly `when` is known. */
export function precisionOf(when: When): Precision {
  return when.length > 10 ? 'time' : when.length > 7 ? 'day' : when.length > 4 ? 'month' : 'year';
}

/** The day, as `YYYY-MM-DD`, that `instant` falls on in `zone`. */
export function dayOf(instant: number, zone: string): string {
  return wallClock(instant, zone).slice(0, 10);
}

/** The day `days` after `day`. Both are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month, as `YYYY-MM`, `months` after `month`. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The first instant of `when`, in milliseconds since 1970. */
export const startOf = remembered((when, zone) => instantOf(`${firstDay(when)}T00:00:00`, zone));

/** The first instant after `when`: a day lasts to its end, a month to the end of its last day. */
export const endOf = remembered((when, zone) => instantOf(`${lastDay(when)}T24:00:00`, zone));

/** The instants of the last few thousand days: a large feed names the same ones over and over. */
function remembered(instant: (when: When, zone: string) => number): typeof instant {
  let zoned = '';
  let known = new Map<When, number>();
  return (when, zone) => {
    if (when.length > 10) return Date.parse(when);
    if (zone !== zoned || known.size > 5_000) known = new Map();
    zoned = zone;
    let found = known.get(when);
    if (found === undefined) known.set(when, (found = instant(when, zone)));
    return found;
  };
}

/** The first day of a year, a month or a day, as `YYYY-MM-DD`. */
export function firstDay(when: When): string {
  return `${when}-01-01`.slice(0, 10);
}

/** The last day of a year, a month or a day, as `YYYY-MM-DD`. */
export function lastDay(when: When): string {
  if (precisionOf(when) !== 'month') return `${when}-12-31`.slice(0, 10);
  const [year = 0, month = 0] = when.split('-').map(Number);
  return `${when}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whether a clock can show `wall` (`YYYY-MM-DDTHH:mm:ss`): there is no 30 February and no 25 o'clock. */
export function isWallClock(wall: string): boolean {
  const instant = Date.parse(`${wall}Z`);
  // Some engines read 30 February as 1 March.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(wall);
}
