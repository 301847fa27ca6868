import type { Format } from '../format.js';
import { isOfGoals, mapIn } from './field-map.js';
import { readMapped } from './mapped.js';
import { hasRows, longestList, rowsOf } from './rows.js';

/**
 * The format of documents that a field map says how to read. @returns What is wrong with the map, in a sentence, where it
 * is none.
 */
export function mappedFormat(given: unknown): Format | string {
  const map = mapIn(given);
  if (typeof map === 'string') return map;
  return {
    name: 'map',
    types: [],
    recognises: hasRows,
    read: async (document, context) => {
      const rows = await rowsOf(document, map.items);
      if (rows && isOfGoals(map))
        return (await import('./one-strategy.js')).readStrategyOfRows(document, map, rows, context);
      if (rows) return readMapped(document, map, rows, context);
      const there = longestList(document.json);
      context.problems.within('map', () =>
        context.problems.within('items', () =>
          context.problems.error('map-items', map.items ?? '', there && (there.path || '.')),
        ),
      );
      return readMapped(document, map, { format: 'json', rows: [], path: '' }, context);
    },
  };
}
