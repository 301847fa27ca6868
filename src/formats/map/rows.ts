import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import { at } from '../foreign/values.js';
import { eachInSlices } from '../../pace/each.js';
import { tableIn } from './csv.js';

/** The list of records in a document that says nothing of itself. */
export interface Rows {
  readonly format: 'json' | 'ndjson' | 'csv';
  readonly rows: readonly unknown[];
  /** Path of the list in the document. */
  readonly path: string;
  /** Where each row stands, where lines count. */
  readonly places?: readonly (readonly [entry: number, line?: number])[];
  /** Row by row, what could not be read as one. */
  readonly broken?: readonly number[];
}

/** The rows of `document`: of its JSON at `path`, or by default of its longest list; of its lines; of its table. */
export async function rowsOf(document: FeedDocument, path?: string): Promise<Rows | undefined> {
  const { json, text } = document;
  if (json !== undefined) return path === undefined ? longestList(json) : listAt(json, path);
  if (isLines(document)) return linesOf(document);
  return /^[[{<]/.test(text) ? undefined : tableOf(text);
}

/** Whether a document has rows, which are not read for that. */
export function hasRows(document: FeedDocument): boolean {
  const { json, text } = document;
  return json !== undefined || isLines(document) || (!/^[[{<]/.test(text) && !tableIn(text).next().done);
}

function listAt(json: unknown, path: string): Rows | undefined {
  const list = path === '' ? json : at(json, path);
  if (Array.isArray(list)) return { format: 'json', rows: list as readonly unknown[], path };
  // Some write their list as an object, from id to entry.
  if (!isObject(list)) return undefined;
  const entries = Object.entries(list);
  return entries.length && entries.every(([, entry]) => isObject(entry))
    ? { format: 'json', rows: entries.map(([key, entry]) => ({ _key: key, ...(entry as object) })), path }
    : { format: 'json', rows: [list], path };
}

/** The longest list of objects in a JSON value, not too deep; of none, the value itself where it may be a record. */
export function longestList(json: unknown): Rows | undefined {
  let best: { rows: readonly unknown[]; path: string } | undefined;
  const weight = (rows: readonly unknown[]) => rows.length;
  const look = (value: unknown, path: string, depth: number): void => {
    if (Array.isArray(value)) {
      const rows = value as readonly unknown[];
      const objects = rows.slice(0, 20).filter(isObject).length;
      if (objects > 0 && objects >= Math.min(rows.length, 20) / 2) {
        if (!best || weight(rows) > weight(best.rows)) best = { rows, path };
        return;
      }
    }
    if (depth > 4 || !isObject(value)) return;
    for (const [key, inner] of Object.entries(value).slice(0, 200))
      // What a server has to complain of is no record.
      if (key !== 'errors') look(inner, path ? `${path}.${key}` : key, depth + 1);
  };
  const single = isObject(json) ? json : {};
  // What has a number and a name is a record itself, and its lists belong to it.
  const isRecord = ['name', 'title'].some((key) => key in single) && 'id' in single;
  if (!isRecord) look(json, '', 0);
  if (best) return { format: 'json', ...best };
  // What a server has to complain of is no record either.
  const complains = ['code', 'error', 'status'].some((key) => key in single) && 'message' in single;
  return isObject(json) && Object.keys(json).length >= 3 && !complains
    ? { format: 'json', rows: [json], path: '' }
    : undefined;
}

/** Whether a document is JSON line by line. */
export function isLines({ text, jsonFault }: FeedDocument): boolean {
  if (!jsonFault || !text.startsWith('{')) return false;
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const row = lineIn(first);
  if (!isObject(row) || Object.keys(row).length < 2) return false;
  return second.trim() === '' || isObject(lineIn(second)) || !second.includes('}');
}

function lineIn(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

async function linesOf({ source }: FeedDocument): Promise<Rows> {
  const places: [entry: number, line: number][] = [];
  // What is no JSON is handed on as the text that it is: the reader says what it should be.
  const rows = await eachInSlices(linesIn(source.replace(/^\uFEFF/, '')), ({ text, line }, index) => {
    places.push([index, line]);
    return lineIn(text) ?? text.slice(0, 100);
  });
  return { format: 'ndjson', rows, path: '', places };
}

/** The lines that say something, one after another, with their numbers. */
function* linesIn(text: string): Generator<{ readonly text: string; readonly line: number }, void> {
  for (let [from, line] = [0, 1]; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const one = text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '');
    if (one.trim() !== '') yield { text: one, line };
    from = end < 0 ? text.length : end + 1;
  }
}

async function tableOf(text: string): Promise<Rows | undefined> {
  let names: readonly string[] | undefined;
  const lines: number[] = [];
  const all = await eachInSlices(tableIn(text), ({ cells, line }) => {
    lines.push(line);
    const heads = (names ??= uniqueNames(cells));
    return Object.fromEntries(heads.map((name, index) => [name, cells[index] ?? '']));
  });
  // The first line is that of the names.
  return (
    names && {
      format: 'csv',
      rows: all.slice(1),
      path: '',
      places: lines.slice(1).map((line, index) => [index, line] as const),
    }
  );
}

/** The names of columns: none empty, none twice, and without dots, which paths are made of. */
function uniqueNames(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `column ${index + 1}`;
    let unique = name;
    for (let copy = 2; taken.has(unique); copy++) unique = `${name} ${copy}`;
    taken.add(unique);
    return unique;
  });
}
