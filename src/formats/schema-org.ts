import type { FeedDocument } from './document.js';
import { isObject } from './fields.js';
import type { Format } from './format.js';

const ours = /schema\.org/i;

/**
 * What is told in the words of schema.org: events, organisations, services, breadcrumbs and news; in JSON-LD, as a document
 * or in the scripts of a web page, and in microdata or RDFa, on its elements.
 */
export const schemaOrg: Format = {
  name: 'schema-org',
  types: ['application/ld+json'],
  recognises: (document) => (document.json === undefined ? isWritten(document) : isLinkedData(document.json)),
  read: async (document, context) =>
    (await import('./schema-org/linked-data.js')).readLinkedData(document, context),
};

const isLinkedData = (json: unknown): boolean =>
  (Array.isArray(json) ? (json as readonly unknown[]) : [json]).some(
    (one) => isObject(one) && isSchemaOrg(one['@context']),
  );

function isSchemaOrg(context: unknown): boolean {
  if (typeof context === 'string') return ours.test(context);
  if (Array.isArray(context)) return context.some(isSchemaOrg);
  return isObject(context) && Object.values(context).some((one) => typeof one === 'string' && ours.test(one));
}

/** A page with such a script, or JSON that is broken: comments stand round it, or a comma too many in it. */
const isWritten = ({ text }: FeedDocument): boolean =>
  /^(?:<|\/[/*]|[[{])/.test(text) &&
  (/^<(?!!--|!\[)/.test(text) || /^<!--\s*</.test(text)
    ? /<script\b[^<>]*application\/ld\+json|<[^<>]*\b(?:itemtype|vocab|typeof)\s*=\s*(?:["']\s*)?(?:https?:\/\/(?:www\.)?schema\.org\b|schema:)/i.test(
        text,
      )
    : /^[^"]{0,2000}"@/.test(text) && ours.test(text));
