import type { CivicEvent, Consultation } from '../model/consultation.js';
import type { CivicRecord } from '../model/record.js';
import { endOf, startOf, type When } from '../model/time.js';
import type { ProblemLog } from './problem.js';

const year = 365.25 * 86_400_000;
const farthest = 25 * year;

/**
 * Ends lie: systems that have none write midnight, the start, or a year that nobody lives to see. Such an end is
 * taken away, and the record stays; a start alone is honest.
 */
export function withHonestEnd<R extends CivicRecord>(
  record: R,
  zone: string,
  now: number,
  problems: ProblemLog,
): R {
  if (record.kind === 'event') return honestEvent(record, record.timeZone ?? zone, problems) as R;
  if (record.kind === 'consultation')
    return honestWindow(record, record.timeZone ?? zone, now, problems) as R;
  return record;
}

function honestEvent(event: CivicEvent, zone: string, problems: ProblemLog): CivicEvent {
  if (event.end === undefined) return event;
  if (!isBefore(event.end, event.start, zone)) {
    // A day that ends on itself lasts the day; a moment that ends at itself has no end.
    return event.end === event.start && event.end.length > 10 ? without(event, 'end') : event;
  }
  problems.within('end', () => {
    problems.warning(
      'end-before-start',
      `The end ${event.end ?? ''} is before the start; only the start is kept.`,
      'Leave the end away where it is not known.',
    );
  });
  return without(event, 'end');
}

function honestWindow(record: Consultation, zone: string, now: number, problems: ProblemLog): Consultation {
  const { opens, closes } = record;
  if (closes === undefined) return record;
  if (opens !== undefined && isBefore(closes, opens, zone)) {
    problems.within('closes', () => {
      problems.error(
        'end-before-start',
        `It closes on ${closes}, before it opens on ${opens}; the closing day is left out.`,
        'Correct one of the two.',
      );
    });
    return without(record, 'closes');
  }
  if (startOf(closes, zone) - Math.max(now, opens === undefined ? now : startOf(opens, zone)) < farthest)
    return record;
  problems.within('closes', () => {
    problems.warning(
      'no-real-end',
      `It would close on ${closes}, which stands for “no end”; it is left out.`,
      'Leave the closing day away where there is none.',
    );
  });
  return without(record, 'closes');
}

function isBefore(end: When, start: When, zone: string): boolean {
  // Two days, or two moments with one offset, compare as text: no calendar is needed for almost every record.
  if (end.length === start.length && end.slice(19) === start.slice(19)) return end < start;
  return endOf(end, zone) < startOf(start, zone);
}

function without<R extends CivicRecord>(record: R, key: keyof R): R {
  const rest = { ...record };
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an optional field of a copy made above
  delete rest[key];
  return rest;
}
