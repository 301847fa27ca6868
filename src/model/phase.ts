import type { Phase } from './consultation.js';
import { endOf, startOf } from './time.js';

/**
 * Whether one of the phases of a consultation is under way. One that names no end lasts until the next one begins; one that
 * names no date at all is never said to be.
 *
 * @param phases All phases, in order.
 * @param at Index of the one that is asked about.
 * @param now Milliseconds since 1970.
 * @param zone Whose days they are, as an IANA name.
 */
export function isUnderWay(phases: readonly Phase[], at: number, now: number, zone: string): boolean {
  const { start, end } = phases[at]!;
  const next = phases[at + 1]?.start;
  const from = start === undefined ? undefined : startOf(start, zone);
  let until = end === undefined ? undefined : endOf(end, zone);
  if (end === undefined && next !== undefined) until = startOf(next, zone);
  return (from ?? until) !== undefined && (from ?? -Infinity) <= now && now < (until ?? Infinity);
}

/** @returns Index of the first phase that is under way, -1 where none is. */
export const phaseUnderWay = (phases: readonly Phase[], now: number, zone: string): number =>
  phases.findIndex((_, at) => isUnderWay(phases, at, now, zone));
