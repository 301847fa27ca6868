import { isObject } from './fields.js';
import type { Format } from './format.js';

/** Weather and air quality as Open-Meteo answers: for one place, or a list of them. */
export const openMeteo: Format = {
  name: 'open-meteo',
  types: [],
  recognises: ({ json }) => {
    const answer: unknown = Array.isArray(json) ? json[0] : json;
    if (!isObject(answer)) return false;
    const isFault =
      answer['error'] === true && typeof answer['reason'] === 'string' && Object.keys(answer).length === 2;
    // A copy that somebody trimmed still says where and on whose clocks.
    const isPlaced =
      'latitude' in answer && /(?:current|hourly|minutely_15|daily)/.test(Object.keys(answer).join());
    return isFault || ('utc_offset_seconds' in answer && ('generationtime_ms' in answer || isPlaced));
  },
  read: async (document, context) => (await import('./city/open-meteo.js')).readOpenMeteo(document, context),
};
