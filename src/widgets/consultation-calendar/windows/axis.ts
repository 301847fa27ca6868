import type { Window } from '../../../model/consultation.js';
import { addMonths, dayOf, startOf } from '../../../model/time.js';

/** A stretch of whole months. */
export interface Stretch {
  /** `YYYY-MM`. */
  readonly first: string;
  /** How many months. */
  readonly months: number;
}

/** Months side by side, each as wide as the next, so that they can be told without measuring. */
export interface Axis {
  readonly months: readonly string[];
  /** The instants at which they begin, and the one at which the last ends. */
  readonly edges: readonly number[];
}

/** Where something lies on an axis, from 0 at its beginning to 1 at its end. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Whether it begins before the axis does, or nobody knows when. */
  readonly isClippedBefore: boolean;
  readonly isClippedAfter: boolean;
}

const fewest = 3;
const most = 12;

// Beyond these a month is not four digits and two.
const [earliest, latest] = ['1000-01', '9997-12'];

/** The months of `stretch` on the clocks of `zone`. */
export function axisOf({ first, months }: Stretch, zone: string): Axis {
  const named = Array.from({ length: months + 1 }, (_, index) => addMonths(first, index));
  return { months: named.slice(0, -1), edges: named.map((month) => startOf(month, zone)) };
}

/**
 * The months that hold all of `windows` and the present: three at least, twelve at most. What is open may have begun
 * long ago, but people look ahead: no more than three months of the past are among them.
 */
export function fitted(windows: readonly Window[], now: number, zone: string): Stretch {
  let [from, until] = [now, now];
  for (const window of windows) {
    from = Math.min(from, window.from ?? now);
    // The first moment that is no more part of it must not open another month.
    until = Math.max(until, (window.until ?? now) - 1, window.from ?? now);
  }
  const begins = monthOf(from, zone);
  const behind = addMonths(monthOf(now, zone), -3);
  const first = begins < behind ? behind : begins;
  const needed = indexOf(monthOf(until, zone)) - indexOf(first) + 1;
  return { first, months: Math.min(Math.max(needed, fewest), most) };
}

/** The stretch as long as `stretch` before it, or after it; the same where the calendar ends. */
export function moved(stretch: Stretch, step: -1 | 1): Stretch {
  const first = addMonths(stretch.first, step * stretch.months);
  return first < earliest || first > latest ? stretch : { ...stretch, first };
}

/** Where `instant` lies on `axis`; below 0 or above 1 where it is not on it. */
export function placeOf({ edges }: Axis, instant: number): number {
  const months = edges.length - 1;
  if (instant < edges[0]!) return -1;
  const next = edges.findIndex((edge) => edge > instant);
  if (next < 0) return instant === edges[months] ? 1 : 2;
  const [start, end] = [edges[next - 1]!, edges[next]!];
  return (next - 1 + (instant - start) / (end - start)) / months;
}

/** Where `window` lies on `axis`; nothing where it does not, or has no date at all. */
export function barOf(axis: Axis, { from, until }: Window): Bar | undefined {
  if (from === undefined && until === undefined) return undefined;
  const [first, end] = [from ?? -Infinity, until ?? Infinity];
  if (end < first || placeOf(axis, first) >= 1 || placeOf(axis, end) < 0) return undefined;
  if (end === axis.edges[0] && first < end) return undefined;
  return {
    from: Math.max(0, placeOf(axis, first)),
    to: Math.min(1, placeOf(axis, end)),
    isClippedBefore: first < axis.edges[0]!,
    isClippedAfter: end > axis.edges.at(-1)!,
  };
}

const monthOf = (instant: number, zone: string): string => clamped(dayOf(instant, zone).slice(0, 7));

/** Feeds know the years 1 and 12000 too; no axis begins there. */
const clamped = (month: string): string =>
  month > latest || month.startsWith('+') ? latest : month < earliest ? earliest : month;

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
