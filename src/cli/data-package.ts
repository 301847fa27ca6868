import { FeedError } from '../feed/fault.js';
import { FeedDocument } from '../formats/document.js';
import { isObject } from '../formats/fields.js';
import { organisationsOf, tableName } from '../formats/foreign/hsds-tables.js';
import { tableIn } from '../formats/map/csv.js';

type Row = Readonly<Record<string, string>>;

/** Reads the document at a path or address. */
export type Fetch = (input: string) => Promise<FeedDocument>;

/**
 * A data package of Open Referral (a `datapackage.json` that leads to one CSV table for organisations, one for services and
 * so on) as one document; any other document as it is.
 *
 * @param input Where `given` was read: the tables stand beside it.
 * @throws {FeedError} Where a table is there and cannot be had.
 */
export async function withTables(given: FeedDocument, input: string, fetch: Fetch): Promise<FeedDocument> {
  await given.decode();
  // Downloads without links of the file system hold the path of the file in its place. That file is no further link.
  const linked = given.text.trim();
  const isLink = linked.endsWith('.json') && isWithin(linked);
  const place = isLink ? beside(input, linked) : input;
  const document = isLink ? await fetch(place) : given;
  await document.decode();
  const resources = isObject(document.json) ? document.json['resources'] : undefined;
  if (!Array.isArray(resources)) return document;
  const paths = resources.flatMap((resource: unknown) => {
    if (!isObject(resource) || typeof resource['path'] !== 'string') return [];
    const { path, name } = resource;
    if (!isWithin(path)) return [];
    return [{ path, table: tableName(typeof name === 'string' ? name : (path.split('/').at(-1) ?? '')) }];
  });
  if (!paths.some(({ table }) => table === 'organization')) return document;
  const tables = new Map<string, readonly Row[]>();
  for (const { path, table } of paths) {
    // A package names all tables of the standard, and may have but a few.
    const found = await fetch(beside(place, path)).catch((fault: unknown) => {
      // One that is there and fails would leave half a directory, which must not pass for the whole.
      if (fault instanceof FeedError && fault.code === 'not-found') return undefined;
      throw fault;
    });
    await found?.decode();
    if (found) tables.set(table, rowsOf(found.text));
  }
  const contents = organisationsOf(tables);
  return new FeedDocument(JSON.stringify({ total_items: contents.length, contents }), document.url);
}

/** A package holds its own tables: nobody's package reads a file of another folder or site. */
const isWithin = (path: string): boolean => /^[\w-][\w./-]*$/.test(path) && !path.includes('..');

function beside(input: string, path: string): string {
  return /^https?:/i.test(input) ? new URL(path, input).href : `${input.replace(/[^/\\]*$/, '')}${path}`;
}

function rowsOf(text: string): readonly Row[] {
  const [head, ...rows] = tableIn(text);
  const names = (head?.cells ?? []).map((name) => name.trim());
  return rows.map(({ cells }) =>
    Object.fromEntries(
      names.flatMap((name, at) => (cells[at]?.trim() && name !== '__proto__' ? [[name, cells[at]]] : [])),
    ),
  );
}
