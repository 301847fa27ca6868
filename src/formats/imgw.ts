import { isObject } from './fields.js';
import type { Format } from './format.js';
import type { FeedDocument } from './document.js';

const firstRow = ({ json }: FeedDocument): object => {
  const row: unknown = Array.isArray(json) ? json[0] : json;
  return isObject(row) ? row : {};
};

/** The service has words of its own for an empty list. */
const saysNothing = (row: { readonly status?: unknown; readonly message?: unknown }): boolean =>
  row.status === false && /^No products/i.test(String(row.message));

/** What the stations of the Polish weather service (IMGW) measured. */
export const imgwSynop: Format = {
  name: 'imgw-synop',
  types: [],
  recognises: (document) => {
    const row = firstRow(document);
    return 'id_stacji' in row && 'godzina_pomiaru' in row;
  },
  read: async (document, context) => (await import('./city/imgw.js')).readSynop(document, context),
};

/** Warnings of the Polish weather service of floods, low water and drought. */
export const imgwHydro: Format = {
  name: 'imgw-hydro',
  types: [],
  recognises: (document) => {
    const row = firstRow(document);
    return 'zdarzenie' in row && 'data_do' in row && 'obszary' in row;
  },
  read: async (document, context) => (await import('./city/imgw.js')).readHydro(document, context),
};

/** Warnings of the Polish weather service. */
export const imgwWarnings: Format = {
  name: 'imgw-warnings',
  types: [],
  recognises: (document) => {
    const row = firstRow(document);
    return ('nazwa_zdarzenia' in row && 'obowiazuje_do' in row) || saysNothing(row);
  },
  read: async (document, context) => (await import('./city/imgw.js')).readWarnings(document, context),
};
