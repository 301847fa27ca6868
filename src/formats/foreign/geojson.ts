import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { proposalOf, readProposed } from '../map/any-list.js';
import { contentOf } from './reading.js';
import { rowsIn, type Row } from './values.js';

/** GeoJSON: what its features are stands in properties of any name, so these are found out. */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const json = document.json as Row;
  const features = json['features'] as readonly unknown[];
  const rows = { format: 'json', rows: features, path: 'features' } as const;
  const proposal = await proposalOf(rows);
  if (proposal) return { ...(await readProposed(document, rows, proposal, context)), format: 'geojson' };
  const keys = rowsIn(features).flatMap(({ properties }) =>
    isObject(properties) ? Object.keys(properties) : [],
  );
  if (features.length) context.problems.error('no-fields', [...new Set(keys)].slice(0, 12).join(', '));
  return contentOf('geojson', document, { rows: [], path: 'features', tell: () => undefined }, context);
}
