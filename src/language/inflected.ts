import type { When } from '../model/time.js';
import { formatDay, type DayOptions } from './dates.js';
import { monthAfter } from './written-month.js';

/** `when` as it stands behind a preposition such as “from” and “until”: see {@link monthAfter}. */
export const formatAfter = (when: When, tag: string, options: DayOptions): string =>
  monthAfter(when, tag) ?? formatDay(when, tag, options);
