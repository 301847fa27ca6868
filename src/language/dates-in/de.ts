import type { DateWords } from '../date-words.js';

/** The dates of German of Germany. */
export const dates: DateWords = {
  tags: 'de de-de',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  shortMonths: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
  shortWeekdays: 'Mo Di Mi Do Fr Sa So',
  weekdayLetters: 'MDMDFSS',
  ordinal: '.',
  thousands: '.',
  parted: 1000,
};
