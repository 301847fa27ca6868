import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { at } from '../foreign/values.js';
import { nextTurn } from '../../pace/reading.js';
import { commitmentsIn } from './commitments.js';
import { isOfGoals, mapIn, type FieldMap } from './field-map.js';
import { readMapped } from './mapped.js';
import { proposalFor, type Proposal } from './proposal.js';
import { rowsOf, type Rows } from './rows.js';

/** Nothing in a list looks like a record that a widget shows. */
class UnknownList extends Error {
  readonly code = 'unknown-format';
}

/** Reads a list that says nothing of itself, by the names and values of its fields. @throws Where nothing fits. */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const rows = await rowsOf(document);
  const proposal = rows && (await proposalOf(rows));
  if (rows && proposal) return readProposed(document, rows, proposal, context);
  throw new UnknownList(lookedFor(rows));
}

/** Reads rows by the map that was found out for them, and says so. */
export function readProposed(
  document: FeedDocument,
  rows: Rows,
  { map, unread }: Proposal,
  context: ReadContext,
): Promise<FeedContent> {
  const { kind, items: _items, date_pattern: _pattern, ...fields } = map;
  const said = Object.entries(fields).map(
    ([name, path]) => `${name} from ${[path].flat().map(quoted).join(' and ')}`,
  );
  context.problems.warning(
    'guessed',
    `${kind === 'strategy' ? 'one strategy' : `${kind}s`} with ${said.join(', ')}${
      unread.length ? `; not read: ${namesOf(unread)}` : ''
    }`,
  );
  const read = mapIn(map);
  if (typeof read === 'string') throw new UnknownList(read);
  if (isOfGoals(read))
    return import('./one-strategy.js').then((one) => one.readStrategyOfRows(document, read, rows, context));
  return readMapped(document, read, rows, context);
}

const namesOf = (paths: readonly string[]): string =>
  `${paths.slice(0, 20).map(quoted).join(', ')}${paths.length > 20 ? ' …' : ''}`;

const quoted = (path: unknown): string => `“${typeof path === 'string' ? path : JSON.stringify(path)}”`;

/** A map for rows: found out from names and values, and for places on a map from where they are. */
export async function proposalOf(all: Rows): Promise<Proposal | undefined> {
  const { rows, path } = all;
  const proposal = await proposalFor(rows, path);
  await nextTurn();
  // Lists of meetings and organisations have states and aims, too.
  const commitments = proposal && proposal.map.kind !== 'article' ? undefined : commitmentsIn(all);
  if (commitments) return { map: commitments, sureness: {}, unread: [] };
  // Microsoft's interface states the zone beside each time.
  if (
    proposal?.map['start'] === 'start.dateTime' &&
    rows.slice(0, 5).some((row) => at(row, 'start.timeZone'))
  )
    return { ...proposal, map: { ...proposal.map, time_zone: 'start.timeZone' } };
  const isPoint = (row: unknown) => at(row, 'geometry.type') === 'Point';
  if (!proposal || !rows.slice(0, 1000).some(isPoint)) return proposal;
  const place = proposal.map.kind === 'organisation' ? 'locations' : 'location';
  const degrees = { [`${place}.lat`]: 'geometry.coordinates.1', [`${place}.lon`]: 'geometry.coordinates.0' };
  return proposal.map.kind === 'article'
    ? proposal
    : {
        ...proposal,
        map: { ...proposal.map, ...degrees },
        unread: proposal.unread.filter((path) => !path.startsWith('geometry.')),
      };
}

/** What there is, what was looked for in it, and what to do. */
export function lookedFor(rows: Rows | undefined): string {
  if (!rows) return 'There is no list of records in this document.';
  const { format, path, rows: list } = rows;
  const keys = [...new Set(list.slice(0, 5).flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
  const what = { json: 'JSON', ndjson: 'JSON line by line', csv: 'a table' }[format];
  return (
    `This is ${what} in none of the known formats. In its ${list.length === 1 ? 'record' : `${list.length} records`}${path ? ` at “${path}”` : ''} ` +
    `(${keys.slice(0, 12).join(', ')}) a title was looked for, with a date, with a telephone or an e-mail address, or with ` +
    `a link and a text, and not found. Say which field is which with a field map: map='${JSON.stringify(example(path))}'.`
  );
}

const example = (items: string): FieldMap => ({
  kind: 'event',
  ...(items && { items }),
  title: '…',
  start: '…',
});
