import { learnDates } from '../../language/date-words.js';
import { lateLanguages } from '../../language/late-languages.js';
import type { CalendarTerms } from './words/calendar.js';
import { words } from './words/calendar.pl.js';

interface Words {
  readonly words: CalendarTerms;
}

function learned(spoken: Words): Words {
  learnDates(spoken.words.dates);
  return spoken;
}

learned({ words });

/** The calendar's own words: Polish ones are there, and the others when a page asks for them. */
export const { terms: calendarTerms, load: loadCalendarTerms } = lateLanguages<CalendarTerms>(words, {
  en: () => import('./words/calendar.en.js').then(learned),
  uk: () => import('./words/calendar.uk.js').then(learned),
  de: () => import('./words/calendar.de.js').then(learned),
});
