import type { Format } from './format.js';

/**
 * iCalendar (RFC 5545) and its JSON form, jCal (RFC 7265). Knowing one costs nothing; the reader, with the
 * library that it needs, is loaded when there is one to read.
 */
export const icalendar: Format = {
  name: 'icalendar',
  types: ['text/calendar', 'application/calendar+json'],
  recognises: ({ text, json }) => /^BEGIN:VCALENDAR/i.test(text) || isJcal(json),
  read: async (document, context) =>
    (await import('./icalendar/calendar.js')).readCalendar(document, context),
};

const isJcal = (json: unknown): boolean =>
  Array.isArray(json) && typeof json[0] === 'string' && json[0].toLowerCase() === 'vcalendar';
