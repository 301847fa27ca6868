import { isObject } from './fields.js';
import type { Format } from './format.js';

/** The Polish index of air quality (GIOŚ), in its present and its former shape, and what else that server answers. */
export const gios: Format = {
  name: 'gios',
  types: [],
  recognises: ({ json: given }) => {
    const json: unknown = Array.isArray(given) ? given[0] : given;
    return (
      isObject(json) &&
      ('AqIndex' in json ||
        'stIndexLevel' in json ||
        'Lista stacji pomiarowych' in json ||
        'Lista danych pomiarowych' in json ||
        /^API-ERR/.test(String(json['error_code'])))
    );
  },
  read: async (document, context) => (await import('./city/gios.js')).readGios(document, context),
};
