import type { When } from '../model/time.js';
import { wallClock } from '../model/zone.js';

/**
 * What the city's calendar and clocks say at `at`: `YYYY-MM-DDTHH:mm:ss`, or a year, a month or a day as
 * it stands. Formatting it as UTC then needs no zone, so that the reader's own can make no difference.
 *
 * @param at A point of time, or milliseconds since 1970.
 * @param zone IANA zone. In an unknown one a date-time keeps the clock it was stated on, an instant has none
 *   and gives an empty string.
 */
export function readClock(at: When | number, zone: string): string {
  // Engines find dates in prose: "jesienią 2026 roku" is in 2001 to one of them.
  if (typeof at === 'string' && !/^\d{4}-\d\d-\d\dT/.test(at)) return at;
  try {
    return wallClock(typeof at === 'string' ? Date.parse(at) : at, zone);
  } catch {
    return typeof at === 'string' ? at.slice(0, 19) : '';
  }
}
