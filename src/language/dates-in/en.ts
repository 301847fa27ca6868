import type { DateWords } from '../date-words.js';

/** The dates of British English. */
export const dates: DateWords = {
  tags: 'en en-gb',
  months: 'January February March April May June July August September October November December',
  shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  shortWeekdays: 'Mon Tue Wed Thu Fri Sat Sun',
  weekdayLetters: 'MTWTFSS',
  thousands: ',',
  parted: 1000,
};
