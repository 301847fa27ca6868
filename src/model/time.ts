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

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The first instant of `when`, in milliseconds since 1970. */
export function startOf(when: When, zone: string): number {
  return precisionOf(when) === 'time' ? Date.parse(when) : instantOf(`${firstDay(when)}T00:00:00`, zone);
}

/** The first instant after `when`: a day lasts to its end, a month to the end of its last day. */
export function endOf(when: When, zone: string): number {
  if (precisionOf(when) === 'time') return Date.parse(when);
  return instantOf(`${dayAfter(when)}T00:00:00`, zone);
}

/** The first day of a year, a month or a day, as `YYYY-MM-DD`. */
export function firstDay(when: When): string {
  return `${when}-01-01`.slice(0, 10);
}

function dayAfter(when: When): string {
  const [year = 0, month = 0] = when.split('-').map(Number);
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  if (precisionOf(when) === 'year') return `${pad(year + 1, 4)}-01-01`;
  if (precisionOf(when) === 'day') return addDays(when, 1);
  return month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`;
}
