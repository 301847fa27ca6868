import type { DateWords } from '../date-words.js';

/** The dates of Polish. */
export const dates: DateWords = {
  tags: 'pl pl-pl',
  months:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  alone: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  shortMonths: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  shortWeekdays: 'pon. wt. śr. czw. pt. sob. niedz.',
  weekdayLetters: 'PWŚCPSN',
  year: '\u00a0r.',
  thousands: '\u00a0',
  parted: 10_000,
};
