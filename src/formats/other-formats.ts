import { activitystreams } from './activitystreams.js';
import type { FeedDocument } from './document.js';
import * as signs from './foreign/signs.js';
import type { FeedContent, Format, ReadContext } from './format.js';
import { gios } from './gios.js';
import { imgwHydro, imgwSynop, imgwWarnings } from './imgw.js';
import { jscalendar } from './jscalendar.js';
import { linkedPlan } from './linked-plan.js';
import { isTable } from './map/csv.js';
import { isLines, longestList } from './map/rows.js';
import { openMeteo } from './open-meteo.js';
import { schemaOrg } from './schema-org.js';
import { stratml } from './stratml.js';
import { atom, rss } from './syndication.js';

interface Reader {
  read(document: FeedDocument, context: ReadContext): FeedContent | Promise<FeedContent>;
}

/** A format of JSON that is known by `sign`, and read by what `reader` loads. */
const json = (name: string, sign: (json: unknown) => boolean, reader: () => Promise<Reader>): Format => ({
  name,
  types: [],
  recognises: (document) => sign(document.json),
  read: async (document, context) => (await reader()).read(document, context),
});

/** A list whose fields have to be found out. */
const list = (name: string, types: readonly string[], recognises: Format['recognises']): Format => ({
  name,
  types,
  recognises,
  read: async (document, context) => (await import('./map/any-list.js')).read(document, context),
});

/**
 * The formats of others, asked in this order: the first that recognises a document reads it. Recognising is cheap, for it
 * runs before anything is known; what reads comes by `import()`.
 */
export const otherFormats: readonly Format[] = [
  activitystreams,
  gios,
  imgwSynop,
  imgwWarnings,
  imgwHydro,
  openMeteo,
  stratml,
  rss,
  atom,
  linkedPlan,
  schemaOrg,
  json('tribe', signs.isTribe, () => import('./foreign/tribe.js')),
  json('localist', signs.isLocalist, () => import('./foreign/localist.js')),
  json('oparl', signs.isOparl, () => import('./foreign/oparl.js')),
  json('citizen-space', signs.isCitizenSpace, () => import('./foreign/citizen-space.js')),
  json('decidim', signs.isDecidim, () => import('./foreign/decidim.js')),
  json('consul', signs.isConsul, () => import('./foreign/consul.js')),
  json('legistar', signs.isLegistar, () => import('./foreign/legistar.js')),
  json('civicclerk', signs.isCivicClerk, () => import('./foreign/civic-clerk.js')),
  json('escribe', signs.isEscribe, () => import('./foreign/escribe.js')),
  json('google-calendar', signs.isGoogleCalendar, () => import('./foreign/google-calendar.js')),
  json('have-your-say', signs.isHaveYourSay, () => import('./foreign/have-your-say.js')),
  json('govuk', signs.isGovuk, () => import('./foreign/govuk.js')),
  json('adhocracy', signs.isAdhocracy, () => import('./foreign/adhocracy.js')),
  json('hsds', signs.isHsds, () => import('./foreign/hsds.js')),
  {
    ...json('360giving', signs.is360Giving, () => import('./foreign/three-sixty-giving.js')),
    recognises: ({ json, text }) =>
      json === undefined
        ? /^[^\r\n]*\bRecipient Org:(?:Name|Identifier)\b/.test(text)
        : signs.is360Giving(json),
  },
  json('overpass', signs.isOverpass, () => import('./foreign/overpass.js')),
  json('krs', signs.isKrs, () => import('./foreign/krs.js')),
  json('popolo', signs.isPopolo, () => import('./foreign/popolo.js')),
  json('geojson', signs.isGeojson, () => import('./foreign/geojson.js')),
  json('ckan', signs.isCkan, () => import('./foreign/ckan.js')),
  json('wordpress', signs.isWordPress, () => import('./foreign/wordpress.js')),
  jscalendar,
  // What says nothing of itself comes last.
  list('ndjson', ['application/x-ndjson', 'application/jsonl'], isLines),
  list(
    'csv',
    ['text/csv', 'text/tab-separated-values'],
    ({ text, json }) => json === undefined && isTable(text),
  ),
  list('json', [], ({ json }) => longestList(json) !== undefined),
];
