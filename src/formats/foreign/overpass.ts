import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { contentOf, type Told } from './reading.js';
import { taggedSays } from './tagged-place.js';
import { at, many, word, type Row } from './values.js';

/**
 * Answers of Overpass (https://overpass-api.de): what has a name in OpenStreetMap. Most elements are the corners of
 * others, and are passed over. Each record names its source and licence, as that asks.
 */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const elements = many(at(document.json, 'elements'));
  const places: (readonly [number])[] = [];
  const rows = elements.filter((one, index) => {
    const isNamed = isObject(one) && isObject(one['tags']) && word(one['tags']['name']) !== undefined;
    if (isNamed) places.push([index]);
    return isNamed;
  });
  const taken = word(at(document.json, 'osm3s.timestamp_osm_base'));
  const tell = (row: Row): Told => {
    const [type, id] = [word(row['type']) ?? 'node', word(row['id']) ?? ''];
    const point = isObject(row['center']) ? row['center'] : row;
    return {
      kind: 'organisation',
      names: namesOfTags,
      says: {
        id: `${type}/${id}`,
        ...taggedSays(row['tags'] as Row, point['lat'], point['lon']),
        source: {
          name: 'OpenStreetMap',
          url: `https://www.openstreetmap.org/${type}/${id}`,
          licence: 'ODbL 1.0',
          retrieved: taken,
        },
      },
    };
  };
  return contentOf('overpass', document, { rows, path: 'elements', places, tell }, context);
}

const namesOfTags = Object.fromEntries(
  ['name', 'phone', 'email', 'website', 'description', 'logo'].map((name) => [name, `tags.${name}`]),
);
