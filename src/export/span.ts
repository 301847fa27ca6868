import { lastMoment } from '../language/dates.js';
import type { CivicEvent, Consultation } from '../model/consultation.js';
import { dayOf, endOf, firstDay, lastDay, precisionOf, startOf } from '../model/time.js';
import { wallClock } from '../model/zone.js';

/** A stretch of a calendar: whole days, the last one included, or from one instant to another. */
export type Span =
  | { readonly days: readonly [first: string, last: string] }
  | { readonly times: readonly [from: number, until: number | undefined] };

/** When an event takes place. Nothing is made more exact than it is: of a month, all its days. */
export function spanOf({ start, end, timeZone }: CivicEvent, feedZone: string): Span {
  const zone = timeZone ?? feedZone;
  if (precisionOf(start) !== 'time') {
    const last = end === undefined ? lastDay(start) : dayOf(endOf(end, zone) - 1, zone);
    return { days: [firstDay(start), last > firstDay(start) ? last : firstDay(start)] };
  }
  const from = startOf(start, zone);
  const until = end === undefined ? from : endOf(end, zone);
  return { times: [from, until > from ? until : undefined] };
}

/** When a consultation opens: the midnight with which a day begins is that day. */
export function openingOf({ opens, timeZone }: Consultation, feedZone: string): Span | undefined {
  if (opens === undefined) return undefined;
  const zone = timeZone ?? feedZone;
  if (precisionOf(opens) !== 'time') return { days: [firstDay(opens), lastDay(opens)] };
  const instant = Date.parse(opens);
  const [day = '', time] = wallClock(instant, zone).split('T');
  return time === '00:00:00' ? { days: [day, day] } : { times: [instant, undefined] };
}

/** The last day, or the last moment, on which one can take part: the midnight after a day is that day. */
export function deadlineOf(
  { closes, closesInclusive, timeZone }: Consultation,
  feedZone: string,
): Span | undefined {
  if (closes === undefined) return undefined;
  const { when } = lastMoment(closes, timeZone ?? feedZone, closesInclusive);
  return precisionOf(when) === 'time'
    ? { times: [Date.parse(when), undefined] }
    : { days: [firstDay(when), lastDay(when)] };
}

/** Whether a calendar has a place for `record`. */
export const isDated = (record: Consultation | CivicEvent): boolean =>
  record.kind === 'event' || record.opens !== undefined || record.closes !== undefined;
