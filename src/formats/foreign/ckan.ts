import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { proposalOf, readProposed } from '../map/any-list.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, many, resolved, unmarked, word, wordsAt, type Row } from './values.js';

/** CKAN: rows of a table (`datastore_search`), whose fields are found out, or data sets (`package_search`), which are news. */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json, url } = document;
  const next = nextOf(json, url);
  const path = at(json, 'fields') === undefined ? 'result.records' : 'records';
  if (!Array.isArray(at(json, path)))
    return contentOf(
      'ckan',
      document,
      {
        rows: many(at(json, 'result.results')),
        path: 'result.results',
        tell: (row) => dataset(row, url),
        next,
      },
      context,
    );
  const columns = wordsAt(at(json, 'fields'), 'id');
  const named = (row: unknown) =>
    Array.isArray(row)
      ? Object.fromEntries(columns.map((name, cell) => [name, (row as unknown[])[cell]]))
      : row;
  const rows = { format: 'json', rows: many(at(json, path)).map(named), path } as const;
  const proposal = await proposalOf(rows);
  if (!proposal) {
    const keys = isObject(rows.rows[0]) ? Object.keys(rows.rows[0]) : [];
    if (rows.rows.length) context.problems.error('no-fields', keys.slice(0, 12).join(', '));
    return contentOf('ckan', document, { rows: [], tell: () => undefined }, context);
  }
  const content = await readProposed(document, rows, proposal, context);
  return { ...content, format: 'ckan', ...(next !== undefined && { next }) };
}

/** The next rows, as long as there are more: its own link leads on for ever. */
function nextOf(json: unknown, url: string | undefined): string | undefined {
  const rows = many(at(json, 'result.records') ?? at(json, 'result.results')).length;
  const total = Number(at(json, 'result.total') ?? at(json, 'result.count'));
  if (url === undefined || !URL.canParse(url) || rows === 0) return undefined;
  const next = new URL(url);
  const name = at(json, 'result.records') ? 'offset' : 'start';
  const offset = Number(next.searchParams.get(name) ?? 0) + rows;
  if (!(offset < total)) return undefined;
  next.searchParams.set(name, String(offset));
  return next.href;
}

function dataset(row: Row, base: string | undefined): Told {
  const name = word(row['name']);
  return {
    kind: 'article',
    names: {
      summary: 'notes',
      updated: 'metadata_modified',
      published: 'metadata_created',
      documents: 'resources',
    },
    says: {
      id: row['id'],
      url: base && name ? resolved(`/dataset/${name}`, base) : row['url'],
      title: isObject(row['title_translated']) ? row['title_translated'] : row['title'],
      summary: isObject(row['notes_translated']) ? row['notes_translated'] : unmarked(row['notes']),
      updated: dateOf(row['metadata_modified']),
      published: dateOf(row['metadata_created']),
      tags: wordsAt(row['tags'], 'name'),
      documents: many(row['resources']).map((resource) => ({
        title: word(at(resource, 'name')) ?? at(resource, 'format'),
        url: at(resource, 'url'),
        type: at(resource, 'mimetype'),
      })),
    },
  };
}
