import { isObject } from './fields.js';
import type { Format } from './format.js';
import { readItems } from './items.js';

/** JSON Feed 1.0 and 1.1 (https://jsonfeed.org): each item is an article. */
export const jsonFeed: Format = {
  name: 'json-feed',
  types: ['application/feed+json'],
  recognises: ({ json }) =>
    isObject(json) &&
    typeof json['version'] === 'string' &&
    /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(json['version']),
  read: ({ json, url }, context) => readItems('json-feed', json as Record<string, unknown>, url, context),
};
