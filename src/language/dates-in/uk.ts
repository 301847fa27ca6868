import type { DateWords } from '../date-words.js';

/** The dates of Ukrainian. */
export const dates: DateWords = {
  tags: 'uk uk-ua',
  months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  alone: 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  shortMonths: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.',
  weekdays: 'понеділок вівторок середа четвер пʼятниця субота неділя',
  shortWeekdays: 'пн вт ср чт пт сб нд',
  weekdayLetters: 'ПВСЧПСН',
  year: '\u00a0р.',
  monthYear: '\u00a0р.',
  years: '\u00a0рр.',
  thousands: '\u00a0',
  parted: 1000,
};
