import { isObject } from './fields.js';
import type { Format } from './format.js';

/** A feed that was prepared ahead of time: it says in which files the records are, and a widget reads those it shows. */
export const prepared: Format = {
  name: 'civic-index',
  types: ['application/vnd.civic-index+json'],
  recognises: ({ json }) =>
    isObject(json) && typeof json['version'] === 'string' && json['version'].startsWith('civic-index/1'),
  read: async (document, context) => (await import('./prepared/manifest.js')).readManifest(document, context),
};
