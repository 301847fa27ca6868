import { isObject } from '../fields.js';
import { isDate } from '../foreign/dates.js';
import { word } from '../foreign/values.js';
import { bareName } from './bare-name.js';
import { hasEmailFirst } from './cell.js';
import type { Look } from './field-names.js';
import { flagIn, isSaid, valuesAt } from './mapped-values.js';

/** A place in the rows, and what stands there. */
export interface Column {
  readonly path: string;
  /** Its names without case, accents and blanks: the last step, and the last two. */
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  /** The share of the values that look like something, as far as somebody has asked. */
  readonly shares: Map<Look, number>;
}

/** The share of the values of a column that look like something. */
export function shareOf({ values, shares }: Column, look: Look): number {
  let share = shares.get(look);
  if (share === undefined) {
    const alike = values.filter((value) => looksLike(value, look)).length;
    shares.set(look, (share = values.length ? alike / values.length : 0));
  }
  return share;
}

function looksLike(value: unknown, look: Look): boolean {
  if (look === 'any') return word(value) !== undefined;
  if (look === 'digits') return /\d.*\d/.test(word(value) ?? '') && (word(value) ?? '').length < 40;
  if (look === 'number') return /^-?\d{1,3}(?:[.,]\d+)?$/.test(word(value) ?? '');
  if (look === 'flag') return flagIn(value) !== undefined;
  if (look === 'date') return isDate(value) || /^\d{10}(?:\d{3})?$/.test(word(value) ?? '');
  // A spreadsheet takes a telephone number for a number.
  if (typeof value !== 'string' && look !== 'phone') return false;
  const text = word(value) ?? '';
  switch (look) {
    case 'address':
      return (
        /^(?:https?:\/\/|www\.|\/\S)\S*$/i.test(text) ||
        /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}(?:\/\S*)?$/i.test(text)
      );
    case 'e-mail':
      return hasEmailFirst(text);
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
export function columnsIn(rows: readonly unknown[]): readonly Column[] {
  const paths = new Set<string>();
  const unnamed = new Set<string>();
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
    if (keys.length === 0 && one !== value) unnamed.add(path);
    for (const key of keys.slice(0, 100))
      if (!key.includes('.') || depth === 0) look(one[key], path ? `${path}.${key}` : key, depth + 1);
  };
  for (const row of rows) look(row, '', 0);
  const said = [...paths].flatMap((path) => {
    const values = rows
      .flatMap((row) => valuesAt(row, path).slice(0, 1))
      .filter((value) => (word(value) !== undefined && isSaid(value)) || typeof value === 'boolean');
    // Every feature of a map is one.
    return values.some((value) => value !== 'Feature') && path !== 'geometry.type'
      ? [{ path, names: namesOf(path), values, shares: new Map() }]
      : [];
  });
  // Offices, say, of which each has an address: nothing here is one value of the record.
  const lists = [...unnamed].map((path) => ({
    path,
    names: [],
    values: [],
    shares: new Map<Look, number>(),
  }));
  return [...said, ...lists];
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
