import type { Kind } from '../../model/record.js';
import { isObject } from '../fields.js';
import { isDate } from '../foreign/dates.js';
import { word } from '../foreign/values.js';
import { nextTurn } from '../../pace/reading.js';
import { bareName } from './bare-name.js';
import type { FieldMap, FieldSource } from './field-map.js';
import { fieldNames, fieldsWithout, type Look, type NamedField } from './field-names.js';
import { organisationNames } from './organisation-names.js';
import { flagIn, isSaid, valuesAt } from './mapped-values.js';

/** A field map that fits a list, found out from names and values. */
export interface Proposal {
  readonly map: FieldMap;
  /** How sure each of its fields is, from 0 to 1. */
  readonly sureness: Readonly<Record<string, number>>;
}

/** A place in the rows, and what stands there. */
interface Column {
  readonly path: string;
  /** Its names without case, accents and blanks: the last step, and the last two. */
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  /** The share of the values that look like something, as far as somebody has asked. */
  readonly shares: Map<Look, number>;
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

function scoreOf({ names, look }: NamedField, column: Column): number {
  const { names: own } = column;
  const score = Math.max(...own.map((name, step) => nameScore(name, names) - step * 0.1));
  // Names are looked at sooner than values.
  if (score <= 0 || own.some((name) => /colou?r|slug|css|class$/.test(name))) return 0;
  const share = shareOf(column, look);
  return share < 0.6 ? 0 : score * (0.6 + 0.4 * share);
}

function shareOf({ values, shares }: Column, look: Look): number {
  let share = shares.get(look);
  if (share === undefined) {
    const alike = values.filter((value) => looksLike(value, look)).length;
    shares.set(look, (share = values.length ? alike / values.length : 0));
  }
  return share;
}

/** 1 for the surest name, less for those behind it, half for one that only begins or ends with it. */
function nameScore(name: string, names: readonly string[]): number {
  const index = names.indexOf(name);
  if (index >= 0) return 1 - (0.2 * index) / names.length;
  const within = names.some((one) => one.length > 4 && (name.startsWith(one) || name.endsWith(one)));
  return within ? 0.55 : 0;
}

function looksLike(value: unknown, look: Look): boolean {
  if (look === 'any') return word(value) !== undefined;
  if (look === 'digits') return /\d.*\d/.test(word(value) ?? '') && (word(value) ?? '').length < 40;
  if (look === 'number') return /^-?\d{1,3}(?:[.,]\d+)?$/.test(word(value) ?? '');
  if (look === 'flag') return flagIn(value) !== undefined;
  if (look === 'date') return isDate(value) || /^\d{10}(?:\d{3})?$/.test(word(value) ?? '');
  if (typeof value !== 'string') return false;
  const text = value.trim();
  switch (look) {
    case 'address':
      return (
        /^(?:https?:\/\/|www\.|\/\S)\S*$/i.test(text) ||
        /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:\/\S*)?$/i.test(text)
      );
    case 'e-mail':
      return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);
    case 'phone':
      return (
        text.length < 80 &&
        /[+(\d](?:[\s()./-]*\d){6,}/.test(text) &&
        (!isDate(text) || /^\d{9,}$/.test(text))
      );
    case 'time':
      return /^\d{1,2}(?:[:.]\d\d)?(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?$|T(?!00:00)\d\d:\d\d/i.test(text);
    case 'text':
      return (
        text.length < 300 && !/^https?:\/\//.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text) && !isDate(text)
      );
    case 'long':
      return !/^https?:\/\/\S+$/.test(text) && !isDate(text);
  }
}

/** The columns of rows: keys, and those of the objects in them, two steps down. */
function columnsIn(rows: readonly unknown[]): readonly Column[] {
  const paths = new Set<string>();
  const look = (value: unknown, path: string, depth: number): void => {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    if (!isObject(one) || depth > 3) {
      if (path) paths.add(path);
      return;
    }
    // Of the things in a list only their names say something of the record.
    const keys = Object.keys(one).filter(
      (key) => one === value || /^(?:name|title|label|(?:end_)?value)$/i.test(key),
    );
    for (const key of keys.slice(0, 100))
      if (!key.includes('.') || depth === 0) look(one[key], path ? `${path}.${key}` : key, depth + 1);
  };
  for (const row of rows) look(row, '', 0);
  return [...paths].flatMap((path) => {
    const values = rows
      .flatMap((row) => valuesAt(row, path).slice(0, 1))
      .filter((value) => (word(value) !== undefined && isSaid(value)) || typeof value === 'boolean');
    // Every feature of a map is one.
    return values.some((value) => value !== 'Feature') && path !== 'geometry.type'
      ? [{ path, names: namesOf(path), values, shares: new Map() }]
      : [];
  });
}

/** What wraps a record, or the value of a field, and says nothing itself. */
const wrapping = /^(?:attributes|fields|node|properties|processed|rendered|value|\d*)$/;
/** The same, where a field is around it: `name.text`, `start.local`, `website.url`. */
const inner = /^(?:iso|local|plain|text|url|href)$/;

function namesOf(path: string): readonly string[] {
  const known = path
    .split('.')
    // Drupal's own fields, and the second half of its ranges.
    .map((step) => bareName(step.replace(/^field_(?=\w)/, '').replace(/^end_value$/, 'enddate')))
    .filter((step) => !wrapping.test(step));
  const steps = known.filter((step, index) => index === 0 || !inner.test(step));
  return [...new Set([steps.at(-1) ?? '', steps.slice(-2).join('')])];
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
    if (/^locations\.(?:house|flat|postcode|town)$/.test(field)) continue;
    const name =
      field === 'title' && kind === 'organisation'
        ? 'name'
        : field.replace(/^location\./, kind === 'organisation' ? 'locations.' : '$&');
    map[name] = inLanguages(column.path, columns) ?? column.path;
    sureness[name] = Math.round(score * 100) / 100;
  }
  const street = found.get('location.address')?.column.values ?? [];
  const address = [
    'location.address',
    // Where the numbers stand by their streets, those in a column of their own count something else.
    ...(street.filter(isNumbered).length > street.length / 2 ? [] : ['locations.house']),
    'locations.flat',
    'locations.postcode',
    'locations.town',
  ].flatMap((field) => found.get(field)?.column.path ?? []);
  if (address.length > 1) map['locations.address'] = address;
  else if (kind === 'organisation' && address[0]) map['locations.address'] = address[0];
  const time = found.get('time');
  const start = found.get('start');
  // A day here and an hour there are one moment.
  if (kind === 'event' && time && start && start.column.values.every(isDay))
    map['start'] = [start.column.path, time.column.path];
  const dated = [...found]
    .filter(([, { column }]) => isDate(column.values[0]))
    .flatMap(([, { column }]) => column.values);
  const isAmerican = dated.some((value) => /^\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}/.test(word(value) ?? ''));
  return {
    map: { ...map, ...(isAmerican && { date_pattern: 'M/D/YYYY' }) } as unknown as FieldMap,
    sureness,
  };
}

const isNumbered = (value: unknown): boolean =>
  /\D\s\d{1,3}\s?[a-z]?(?:[/-]\d+\s?[a-z]?)?$/i.test(word(value) ?? '');

const isDay = (value: unknown): boolean => /^\S{6,10}$|T00:00(?::00)?/.test(word(value) ?? '');
