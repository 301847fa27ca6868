import { isObject } from './fields.js';
import type { Format } from './format.js';

/** JSCalendar (RFC 8984) and the draft that follows it: an event, a group of them, or a list. */
export const jscalendar: Format = {
  name: 'jscalendar',
  types: ['application/jscalendar+json'],
  recognises: ({ json }) => isCalendar(json) || (Array.isArray(json) && json.some(isCalendar)),
  read: async (document, context) => (await import('./jscalendar/group.js')).readGroup(document, context),
};

// Linked data has events, too; they have a context, and another word for the start.
const isCalendar = (one: unknown): boolean =>
  isObject(one) &&
  !('@context' in one) &&
  ((/^(?:js)?group$/i.test(String(one['@type'])) && Array.isArray(one['entries'])) ||
    (/^(?:js)?event$/i.test(String(one['@type'])) && typeof one['start'] === 'string'));
