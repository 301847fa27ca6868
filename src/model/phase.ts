import { calledOff, windowOf, type Consultation } from './consultation.js';
import { endOf, startOf } from './time.js';

/**
 * Whether one of the phases of a consultation is under way. One that names no end lasts until the next one begins, and
 * the last one until the consultation closes, unless it only began then. One that names no date at all is never said to
 * be under way, nor is any of a consultation that was called off.
 *
 * @param at Index of the phase that is asked about.
 * @param now Milliseconds since 1970.
 * @param feedZone Whose days they are where the record names no zone of its own, as an IANA name.
 */
export function isUnderWay(record: Consultation, at: number, now: number, feedZone: string): boolean {
  const { phases = [], timeZone: zone = feedZone, status } = record;
  if (calledOff.includes(status)) return false;
  const { start, end } = phases[at]!;
  const from = start === undefined ? undefined : startOf(start, zone);
  const until = end === undefined ? nextTurn() : endOf(end, zone);
  return (from ?? until) !== undefined && (from ?? -Infinity) <= now && now < (until ?? Infinity);

  function nextTurn(): number | undefined {
    const next = phases[at + 1]?.start;
    if (next !== undefined) return startOf(next, zone);
    const closing = from === undefined ? undefined : windowOf(record, feedZone).until;
    return closing === undefined || closing <= from! ? undefined : closing;
  }
}

/** @returns Index of the first phase that is under way, -1 where none is. */
export const phaseUnderWay = (record: Consultation, now: number, feedZone: string): number =>
  (record.phases ?? []).findIndex((_, at) => isUnderWay(record, at, now, feedZone));
