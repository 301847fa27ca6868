import type { FeedDocument } from './document.js';
import type { Format } from './format.js';
import { rootOf } from './xml/root.js';

const roots = /^(?:strategicplan|performanceplanorreport|organizationalstrategydocument)$/;
// Others call the same things the same names; the vocabulary says which of them it is.
const vocabulary = /xmlns(?::[\w.-]+)?\s*=\s*["'][^"']*(?:iso:17469|stratml)/i;

/** Strategy Markup Language, Parts 1 and 2 (ISO 17469; https://stratml.us): a plan or a report is a strategy. */
export const stratml: Format = {
  name: 'stratml',
  types: ['application/vnd.stratml+xml'],
  recognises: ({ text }: FeedDocument) => {
    const root = rootOf(text);
    if (!roots.test(root)) return false;
    // A licence or a history may stand before it.
    const start = text.search(new RegExp(`<(?:[\\w.-]+:)?${root}\\b`, 'i'));
    return vocabulary.test(text.slice(start, start + 4000));
  },
  read: async (document, context) => (await import('./stratml/plan.js')).readPlan(document, context),
};
