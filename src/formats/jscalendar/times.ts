import { addDays, isWallClock } from '../../model/time.js';
import { dateTime, instantOf, wallClock } from '../../model/zone.js';
import type { Surroundings } from '../fields.js';
import type { Json } from './json.js';

/** Whether an event is shown by its days, without an hour. */
export const isDay = (event: Json): boolean =>
  event['showWithoutTime'] === true || event['isAllDay'] === true;

/** The start as our own feed has it: a day, or a time on the clocks of the event's zone. */
export function startOf(event: Json, { zone }: Surroundings): unknown {
  const { start } = event;
  if (typeof start !== 'string') return start;
  if (isDay(event)) return start.slice(0, 10);
  const [local = start] = start.split('.');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(local) || !isWallClock(local)) return start;
  return dateTime(instantOf(local, zone), zone);
}

// No event lasts a century: what says so is a slip, and no date of ours could hold it.
const longest = 36_525;

/** Days are days on the clock, even when one of them has 23 hours; hours are hours. */
export function endAfter(event: Json, start: unknown, { zone, problems }: Surroundings): string | undefined {
  const { duration } = event;
  if (typeof start !== 'string' || duration === undefined || duration === null) return undefined;
  const [whole, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    (/^P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})(?:\.\d+)?S)?)?$/
      .exec(typeof duration === 'string' ? duration : '')
      ?.map((part, index) => (index ? Number(part || 0) : part)) as [string?, ...number[]] | null) ?? [];
  const count = 7 * weeks + days;
  const rest = 3600 * hours + 60 * minutes + seconds;
  if (whole === undefined || count + rest / 86_400 > longest)
    return problems.within('duration', () => problems.expected('duration', duration));
  if (start.length === 10) {
    const last = count + Math.floor(rest / 86_400) - 1;
    return last > 0 ? addDays(start, last) : undefined;
  }
  if (count + rest === 0) return undefined;
  const [day = '', time = ''] = wallClock(Date.parse(start), zone).split('T');
  return dateTime(instantOf(`${addDays(day, count)}T${time}`, zone) + rest * 1000, zone);
}
