import type { Link } from './common.js';
import { quarterOf, type Period } from './period.js';
import type { Text } from './text.js';
import { startOf } from './time.js';

/** A figure by which a goal is judged. Numbers are in `unit`; absent means not known, never zero. */
export interface Measure {
  readonly title: Text;
  readonly unit?: Text;
  readonly baseline?: number;
  /** When `baseline` was measured. */
  readonly baselineOn?: Period;
  readonly target?: number;
  /** By when `target` is to be reached. */
  readonly targetOn?: Period;
  /** What is to be reached, where it is no number. */
  readonly targetText?: Text;
  readonly current?: number;
  /** When `current` was measured. */
  readonly asOf?: Period;
  /** What has been reached, where it is no number. */
  readonly currentText?: Text;
  /** Which way is better. Default: from the baseline to the target, or up. Where it is not known, nothing is judged. */
  readonly direction?: 'up' | 'down' | 'unknown';
  readonly series?: readonly Point[];
  readonly source?: Link;
}

/** A number of a series. */
export interface Point {
  readonly date: Period;
  readonly value: number;
}

/** How far a measure has come. */
export interface Progress {
  /** Of the way from the baseline to the target: 1 is all of it, and less than nothing is the wrong way. */
  readonly share?: number;
  /** Whether the target is reached. */
  readonly reached: boolean;
}

/**
 * How far `measure` has come. A share needs all three numbers: a baseline that is not known is not zero.
 *
 * @returns Nothing without a target and a current number, or where nobody knows which way is better.
 */
export function progressOf({ baseline, target, current, direction }: Measure): Progress | undefined {
  if (target === undefined || current === undefined) return undefined;
  const isOpen = direction === 'unknown';
  if (isOpen && (baseline === undefined || baseline === target))
    return current === target ? { reached: true } : undefined;
  const falling =
    isOpen || direction === undefined ? baseline !== undefined && target < baseline : direction === 'down';
  const reached = falling ? current <= target : current >= target;
  const way = baseline === undefined ? 0 : target - baseline;
  // A target behind the baseline, seen the way that is better, is a slip of the feed: no way leads there.
  if (baseline === undefined || way === 0 || way < 0 !== falling) return { reached };
  return { reached, share: (current - baseline) / way };
}

/** The first instant of `period`, in milliseconds since 1970. */
export function startOfPeriod(period: Period, zone: string): number {
  const quarter = quarterOf(period);
  if (!quarter) return startOf(period, zone);
  return startOf(`${quarter.year}-${String(quarter.number * 3 - 2).padStart(2, '0')}`, zone);
}
