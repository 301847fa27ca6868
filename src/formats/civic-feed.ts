import { isObject } from './fields.js';
import type { Format } from './format.js';
import { readItems } from './items.js';
import { isKind } from '../model/record.js';

/**
 * Our own feed: a JSON Feed 1.1 whose items say more under `_civic`. A page's own data may leave the envelope
 * away, and be a list of items or of records.
 */
export const civicFeed: Format = {
  name: 'civic',
  types: ['application/vnd.civic+json'],
  recognises: ({ json }) => {
    if (Array.isArray(json)) return json.length === 0 || json.some(isCivic);
    return (
      isObject(json) && ('_civic' in json || (Array.isArray(json['items']) && json['items'].some(isCivic)))
    );
  },
  read: ({ json, url }, context) =>
    readItems('civic', json as object[] | Record<string, unknown>, url, context),
};

const isCivic = (item: unknown): boolean =>
  isObject(item) && (isObject(item['_civic']) || isKind(item['kind']));
