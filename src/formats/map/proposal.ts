import type { Kind } from '../../model/record.js';
import { isObject } from '../fields.js';
import { isDate } from '../foreign/dates.js';
import { word } from '../foreign/values.js';
import { nextTurn } from '../../pace/reading.js';
import { columnsIn, shareOf, type Column } from './column.js';
import type { FieldMap, FieldSource } from './field-map.js';
import { fieldNames, fieldsWithout, type NamedField } from './field-names.js';
import { organisationMap } from './organisation-map.js';
import { organisationNames } from './organisation-names.js';

/** A field map that fits a list, found out from names and values. */
export interface Proposal {
  readonly map: FieldMap;
  /** How sure each of its fields is, from 0 to 1. */
  readonly sureness: Readonly<Record<string, number>>;
  /** The places in the rows that say something, and that no field was found for. */
  readonly unread: readonly string[];
}

const sample = 50;

// Where it is known what they are (`only`), a name will do.
/** Proposes a field map for `rows`, in slices: nothing where they look like nothing that a widget shows. */
export async function proposalFor(
  rows: readonly unknown[],
  items = '',
  only?: Kind,
): Promise<Proposal | undefined> {
  const columns = columnsIn(rows.slice(0, sample));
  // What looks at so much for the first time is slow.
  for (const kind of only ? [only] : (['consultation', 'event', 'organisation', 'article'] as const)) {
    await nextTurn();
    const found = fieldsOf(kind, columns);
    if (only ? found.has('title') : fits(kind, found)) return proposed(kind, items, found, columns);
  }
  return undefined;
}

type Found = ReadonlyMap<string, { readonly column: Column; readonly score: number }>;

/** Whether the fields that were found make a record of the kind. */
function fits(kind: Kind, found: Found): boolean {
  const has = (...fields: readonly string[]) => fields.some((field) => (found.get(field)?.score ?? 0) >= 0.5);
  if (!has('title')) return false;
  if (kind === 'consultation') return has('closes') && (found.get('closes')?.score ?? 0) >= 0.7;
  if (kind === 'event') return has('start');
  if (kind === 'organisation')
    return (
      has('phone', 'email') ||
      (has('location.address', 'locations.town') && has('website', 'legal_form', 'locations.postcode')) ||
      [...found.keys()].some((field) => field.startsWith('identifiers.'))
    );
  return has('url') && has('published', 'summary', 'description');
}

/** The column for each field of the kind: the best pairs first, no column twice. */
function fieldsOf(kind: Kind, columns: readonly Column[]): Found {
  const without = fieldsWithout[kind] ?? [];
  // What is a title elsewhere may be that of a grant or a service here.
  const own = kind === 'organisation' ? organisationNames : [];
  const weight = (one: NamedField) =>
    !own.includes(one) && own.some(({ field }) => field === one.field) ? 0.85 : 1;
  const all = [...own, ...fieldNames];
  const pairs = all
    .filter(({ field }) => !without.includes(field))
    .flatMap((field) =>
      columns.map((column) => ({
        field: field.field,
        column,
        score: scoreOf(field, column) * weight(field),
      })),
    )
    .filter(({ score }) => score > 0.3)
    .sort((one, other) => other.score - one.score);
  const found = new Map<string, { column: Column; score: number }>();
  const used = new Set<Column>();
  for (const { field, column, score } of pairs)
    if (!found.has(field) && !used.has(column)) {
      found.set(field, { column, score });
      used.add(column);
    }
  return found;
}

const marksNothing = /colou?r|slug|css|class$/;

function scoreOf({ field, names, look }: NamedField, column: Column): number {
  const { names: own } = column;
  // “Street and number” counts nothing.
  if (field === 'id' && !own.some((name) => names.includes(name))) return 0;
  const score = Math.max(0, ...own.map((name, step) => nameScore(name, names) - step * 0.1));
  // Names are looked at sooner than values.
  if (score <= 0 || own.some((name) => marksNothing.test(name) && !(field === 'id' && name === 'slug')))
    return 0;
  const share = shareOf(column, look);
  return share < 0.6 ? 0 : score * (0.6 + 0.4 * share);
}

/** 1 for the surest name, less for those behind it, half for one that only begins or ends with it. */
function nameScore(name: string, names: readonly string[]): number {
  const index = names.indexOf(name);
  if (index >= 0) return 1 - (0.2 * index) / names.length;
  const within = names.some((one) => one.length > 4 && (name.startsWith(one) || name.endsWith(one)));
  return within ? 0.55 : 0;
}

/** “title/pl” and “title/en” are one text in two languages. */
function inLanguages(path: string, columns: readonly Column[]): Readonly<Record<string, string>> | undefined {
  const [, name] = /^(.+)\/[a-z]{2}$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  const own = columns.filter(
    (column) => column.path.startsWith(`${name}/`) && column.path.length === path.length,
  );
  return Object.fromEntries(own.map((column) => [column.path.slice(-2), column.path]));
}

function proposed(kind: Kind, items: string, found: Found, columns: readonly Column[]): Proposal {
  const map: Record<string, FieldSource> = { kind, ...(items && { items }) };
  const sureness: Record<string, number> = {};
  const texts = new Map([...found].filter(([field]) => field !== 'time'));
  for (const [field, { column, score }] of texts) {
    if (/^locations\.(?:line|house|flat|postcode|town|other)$/.test(field)) continue;
    const name =
      field === 'title' && kind === 'organisation'
        ? 'name'
        : field.replace(/^location\./, kind === 'organisation' ? 'locations.' : '$&');
    map[name] = inLanguages(column.path, columns) ?? column.path;
    sureness[name] = Math.round(score * 100) / 100;
  }
  const time = found.get('time');
  const start = found.get('start');
  // A day here and an hour there are one moment.
  if (kind === 'event' && time && start && start.column.values.every(isDay))
    map['start'] = [start.column.path, time.column.path];
  const dated = [...found]
    .filter(([, { column }]) => isDate(column.values[0]))
    .flatMap(([, { column }]) => column.values);
  const isAmerican = dated.some((value) => /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}/.test(word(value) ?? ''));
  const said = kind === 'organisation' ? organisationMap(map, found) : map;
  const read = new Set(Object.values(said).flatMap((one) => (isObject(one) ? Object.values(one) : one)));
  return {
    map: { ...said, ...(isAmerican && { date_pattern: 'M/D/YYYY' }) } as unknown as FieldMap,
    sureness,
    unread: columns.flatMap(({ path }) => (read.has(path) ? [] : path)),
  };
}

const isDay = (value: unknown): boolean => /^\S{6,10}$|T00:00(?::00)?/.test(word(value) ?? '');
