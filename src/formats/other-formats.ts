import { activitystreams } from './activitystreams.js';
import type { Format } from './format.js';
import { gios } from './gios.js';
import { imgwSynop, imgwWarnings } from './imgw.js';
import { openMeteo } from './open-meteo.js';
import { schemaOrg } from './schema-org.js';
import { stratml } from './stratml.js';
import { atom, rss } from './syndication.js';

/**
 * The formats of others, asked in this order: the first that recognises a document reads it. Recognising is cheap, for it
 * runs before anything is known; what reads comes by `import()`.
 */
export const otherFormats: readonly Format[] = [
  activitystreams,
  gios,
  imgwSynop,
  imgwWarnings,
  openMeteo,
  stratml,
  rss,
  atom,
  schemaOrg,
];
