import type { CivicEvent, Consultation, Phase } from '../model/consultation.js';
import { endOf, startOf, type When } from '../model/time.js';
import type { ProblemLog } from './problem-log.js';

// Ends lie: systems that have none write midnight, the start, or a year that nobody lives to see. Such an end is
// taken away, and the record stays; a start alone is honest.

const farthest = 25 * 365.25 * 86_400_000;

/**
 * `event` without an end that is before its start, that only repeats it, or that stands for "no end".
 *
 * @param name What the feed calls the end.
 * @param line The line of the file that it is on, where that is known.
 */
export function withHonestEnd(
  event: CivicEvent,
  zone: string,
  problems: ProblemLog,
  name = 'end',
  line?: number,
): CivicEvent {
  const { end, ...endless } = event;
  if (end === undefined) return event;
  if (isBefore(end, event.start, zone)) {
    problems.within(name, () => problems.warning('end-before-start', end, event.start), line);
    return endless;
  }
  if (Number(end.slice(0, 4)) - Number(event.start.slice(0, 4)) > 25) {
    problems.within(name, () => problems.warning('no-real-end', end), line);
    return endless;
  }
  // A day that ends on itself lasts the day; a moment that ends at itself has no end. Systems that write one, write many.
  const isSame = end === event.start || Date.parse(end) === Date.parse(event.start);
  if (!isSame || end.length <= 10 || event.start.length <= 10) return event;
  if (!problems.has('end-at-start')) problems.within(name, () => problems.warning('end-at-start'), line);
  return endless;
}

/** `consultation` without a closing day that is before its opening, or that stands for "no end". */
export function withHonestClosing(
  consultation: Consultation,
  feedZone: string,
  now: number,
  problems: ProblemLog,
): Consultation {
  const { closes, ...endless } = consultation;
  const { opens, timeZone: zone = feedZone } = consultation;
  if (closes === undefined) return consultation;
  if (opens !== undefined && isBefore(closes, opens, zone)) {
    problems.within('closes', () => problems.error('end-before-start', closes, opens));
    return endless;
  }
  const begins = opens === undefined ? now : Math.max(now, startOf(opens, zone));
  if (startOf(closes, zone) - begins < farthest) return consultation;
  problems.within('closes', () => problems.warning('no-real-end', closes));
  return endless;
}

/** `phase` without an end that is before its start. */
export function withHonestSpan(phase: Phase, zone: string, problems: ProblemLog): Phase {
  const { end, ...endless } = phase;
  if (!end || !phase.start || !isBefore(end, phase.start, zone)) return phase;
  problems.within('end', () => problems.error('end-before-start', end, phase.start!));
  return endless;
}

function isBefore(end: When, start: When, zone: string): boolean {
  // Two days, or two moments with one offset, compare as text: almost no record needs a calendar for it.
  if (end.length === start.length && end.slice(19) === start.slice(19)) return end < start;
  return endOf(end, zone) < startOf(start, zone);
}
