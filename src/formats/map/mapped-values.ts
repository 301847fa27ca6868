import { withSite } from '../bare-site.js';
import { isObject } from '../fields.js';
import { dateOf, type DayOrder } from '../foreign/dates.js';
import { numeric, plain, unmarked, word, type Row } from '../foreign/values.js';
import { emailsIn, siteIn } from './cell.js';
import type { Line } from './field-map.js';

// From the values of somebody else's list to what our fields are read from.

/** How the dates of a list are written. */
export interface Dates {
  readonly read: ((text: string) => string | undefined) | undefined;
  readonly order: DayOrder;
}

const dates = new Set(
  (
    'start end opens closes published updated previous_start valid_from valid_until valid_to adopted_on founded as_of on due ' +
    'date recurrence_id when'
  ).split(' '),
);
const lists = new Set('topics tags areas audiences languages other_names rdate exdate'.split(' '));
const numbers = new Set(
  'lat lon size pages capacity remaining temperature code level index baseline target current'.split(' '),
);
const flags = new Set(
  'closes_inclusive sign_language tentative accessible primary public_benefit'.split(' '),
);
/** What a bare text says of a field that has parts, and of the entries of one that has several. */
const wholes: Readonly<Record<string, string>> = {
  location: 'name',
  organiser: 'name',
  contact: 'name',
  image: 'src',
  respond: 'online',
  registration: 'url',
  results: 'url',
  source: 'title',
};
export const wholesOfEntries: Readonly<Record<string, string>> = {
  documents: 'url',
  locations: 'address',
  services: 'name',
  contacts: 'name',
  authors: 'name',
  phases: 'title',
  steps: 'title',
  goals: 'title',
  milestones: 'title',
};

/** The values at `path`, through lists: `tags.name` is the names of all tags. */
export function valuesAt(value: unknown, path: string, depth = 0): readonly unknown[] {
  // Lists in lists in lists are no values of a record.
  if (depth > 8) return [];
  if (isObject(value) && Object.hasOwn(value, path)) return listed(value[path]);
  const [key = '', ...rest] = path.split('.');
  const steps = rest.join('.');
  if (Array.isArray(value) && !/^\d+$/.test(key))
    return value.flatMap((one) => valuesAt(one, path, depth + 1));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  const inner = (value as Row)[key];
  return rest.length ? valuesAt(inner, steps, depth + 1) : listed(inner);
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];

/** What `line` says of a field in `row`, in the form that the field is read from. */
export function valueOf({ field, paths, template, constant }: Line, row: Row, how: Dates): unknown {
  const name = field.at(-1) ?? '';
  if (constant !== undefined) return constant;
  if (template !== undefined) return filled(template, paths, row);
  const values = paths.map((path) => valuesAt(row, path).filter(isSaid));
  // Of several names of one field the first is meant.
  const all =
    name === 'name' || name === 'title' ? values.flatMap((some) => some.slice(0, 1)) : values.flat();
  if (all.length === 0) return undefined;
  if (dates.has(name))
    return dateIn(
      values.map(([first]) => first),
      how,
    );
  if (lists.has(name)) return all.flatMap(wordsIn);
  if (numbers.has(name)) return numeric(all[0]);
  if (flags.has(name)) return flagIn(all[0]);
  if (field.length === 1 && name in wholesOfEntries) return entries(all, wholesOfEntries[name] ?? '');
  const one = all.length > 1 ? textOf(all, name) : all[0];
  if (isObject(one)) return one;
  if (name === 'title' || name === 'name' || name === 'summary') return unmarked(one);
  if (name === 'website') return typeof one === 'string' ? siteIn(one) : one;
  if (name === 'url') return typeof one === 'string' ? withSite(one) : one;
  if (name === 'email') return typeof one === 'string' ? (emailsIn(one)[0] ?? one) : one;
  if (name === 'phone') return word(one) ?? one;
  return field.length === 1 && name in wholes ? { [wholes[name] ?? '']: unmarked(one) } : one;
}

/** What people write into a cell that has to be filled. */
const nothingSaid =
  /^\s*(?:(?:[-–—./?]+|brak(?: danych)?|nie (?:dotyczy|podano|posiada)|n\/a|none|null|nan|keine? angabe|k\.\s?a\.|n\.\s?n\.|j\.?w\.?|немає|відсутні[йя])\s*)?$/i;

/** Whether a value says something. */
export const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== 'string' || !nothingSaid.test(value));

const textOf = (values: readonly unknown[], name: string): unknown =>
  values.every((value) => word(value) !== undefined)
    ? name === 'address'
      ? addressOf(values.map((value) => word(value) ?? ''))
      : values.map((value) => word(value) ?? '').join(name === 'id' ? '/' : ', ')
    : values[0];

const postcode = /^(?:\d{2}-\d{3}|\d{4,6}|\d{3} \d{2})$/;
const isHouse = (part: string): boolean =>
  /^\d{1,3}\s?[a-z]?(?:[/-]\d+\s?[a-z]?)?$/i.test(part) && !postcode.test(part);

/** An address of its parts: house numbers stand by their street, and postcodes by their town. */
function addressOf(said: readonly string[]): string {
  const [first = ''] = said;
  const places = said.filter((part) => !isHouse(part) && !postcode.test(part));
  // In a village without streets the houses are numbered by its name.
  const parts = isHouse(first) && places.length === 1 ? [...places, ...said] : said;
  let address = '';
  parts.forEach((part, at) => {
    const before = parts.slice(0, at);
    const previous = before.at(-1) ?? '';
    // A whole address has the town in it already; where the house is called after the village, it has not.
    const isThere = before.some((one) => one === part || `${one},`.includes(` ${part},`));
    const isOfPostcode = part === parts[0] && postcode.test(previous) && before.some(isHouse);
    if (isThere && !isHouse(part) && !isOfPostcode) return;
    const joint = isHouse(part) ? (isHouse(previous) ? '/' : ' ') : postcode.test(previous) ? ' ' : ', ';
    address += (address && joint) + part;
  });
  return address;
}

/** A date, or a date and the time that stands apart from it. */
function dateIn(parts: readonly unknown[], { read, order }: Dates): unknown {
  const one = (part: unknown) => (typeof part === 'string' && read?.(part)) || dateOf(part, order);
  const told = parts.filter(isSaid).map(one);
  const [first, second] = told;
  if (parts.length < 2 || second === undefined) return first;
  // Where the second holds the day as well, it says it all.
  if (typeof second === 'string' && /^\d{4}-\d\d-\d\dT/.test(second)) return second;
  const day = typeof first === 'string' ? first.slice(0, 10) : '';
  const clock = word(parts[1]) ?? '';
  return /\d/.test(clock) ? one(`${day} ${/^\d{1,2}$/.test(clock) ? `${clock}:00` : clock}`) : first;
}

/** The words in a text that lists them, or the name that an object has for itself. */
function wordsIn(value: unknown): readonly unknown[] {
  if (isObject(value)) return [value['name'] ?? value['title'] ?? value['label']].filter(isSaid);
  return typeof value === 'string'
    ? plain(value)
        .split(/\s*[;|\n]\s*|,\s+(?=\S)|(?<=\p{L}),(?=\p{L})/u)
        .filter(Boolean)
    : [value];
}

const entries = (values: readonly unknown[], name: string): readonly unknown[] =>
  values
    .flatMap((value) =>
      typeof value === 'string' && name === 'url' ? value.split(/\s+(?=https?:)/) : [value],
    )
    .map((value) => (isObject(value) ? value : { [name]: value }));

/** Whether a flag is up: systems write it in a dozen ways. */
export function flagIn(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = (word(value) ?? '').toLowerCase();
  if (/^(?:1|true|yes|y|t|x|tak|ja|oui|sí|si|так)$/.test(text)) return true;
  return /^(?:0|false|no|n|f|nie|nein|non|ні)$/.test(text) ? false : undefined;
}

/** `template` with the values of a record in it; nothing where one is missing. */
function filled(template: string, paths: readonly string[], row: Row): string | undefined {
  const values = paths.map((path) => word(valuesAt(row, path)[0]));
  if (values.includes(undefined)) return undefined;
  const isAddress = /^https?:/i.test(template);
  let index = 0;
  return template.replace(/\{[^{}]+\}/g, () => {
    const value = values[index++] ?? '';
    if (!isAddress) return value;
    const encoded = encodeURIComponent(value);
    // A value that begins with a slash is a path.
    return value.startsWith('/') ? encoded.replaceAll('%2F', '/') : encoded;
  });
}
