import type { When } from '../model/time.js';
import { monthCalled } from './date-words.js';
import { dayIn } from './dates.js';
import { calendarDate } from './written-date.js';

/** The large day over the short month in front of an entry. */
export interface DateBlock {
  /** `30`; empty where only the month or the year is known. */
  readonly day: string;
  /** `lis`, `Nov`; or the year where only that is known. */
  readonly month: string;
}

/**
 * The day and the short month, without a full stop, of `when`.
 *
 * @param tag BCP 47.
 * @param zone IANA zone of the city.
 */
export function dateBlock(when: When, tag: string, zone: string): DateBlock {
  const day = dayIn(when, zone);
  const date = calendarDate(day);
  if (!date || day.length < 7) return { day: '', month: day };
  const month = monthCalled(date.getUTCMonth(), tag, 'short');
  return { day: day.length < 10 ? '' : String(date.getUTCDate()), month: month.replace(/\.$/, '') };
}
