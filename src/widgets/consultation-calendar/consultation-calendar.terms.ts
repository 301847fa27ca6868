import { lateLanguages } from '../../language/late-languages.js';
import type { CalendarTerms } from './words/calendar.js';
import { words } from './words/calendar.pl.js';

/** The calendar's own words: Polish ones are there, and the others when a page asks for them. */
export const { terms: calendarTerms, load: loadCalendarTerms } = lateLanguages<CalendarTerms>(words, {
  en: () => import('./words/calendar.en.js'),
  uk: () => import('./words/calendar.uk.js'),
  de: () => import('./words/calendar.de.js'),
});
