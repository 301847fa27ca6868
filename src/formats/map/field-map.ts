import { isKind, type Kind } from '../../model/record.js';
import { isZone } from '../../model/zone.js';
import { feedName } from '../../model/field-name.js';
import { isObject } from '../fields.js';

/**
 * Which fields of somebody else's list are which of ours: `{ "kind": "event", "items": "data.rows", "title": "Name", "start":
 * "StartDate" }`. Everything beside the first six is a field of the kind, by its name in our own feed, or a part of one
 * (`location.name`, or an object); its value says where it comes from.
 */
export interface FieldMap {
  readonly kind: Kind;
  /** Path of the list. Default: the document, where it is a list, else the longest list of objects in it. */
  readonly items?: string;
  /** Path of the address of the next page. */
  readonly next?: string;
  /** IANA zone of times that name none, or the path of it in each record. */
  readonly time_zone?: string;
  /** How dates are written, such as `DD.MM.YYYY HH:mm`, where that is not clear. */
  readonly date_pattern?: string;
  /** Path of a flag: the dates of such a record are days, whatever hours stand with them. */
  readonly all_day?: string;
  readonly [field: string]: FieldSource | undefined;
}

/**
 * Where a field comes from: a path (`venue.name`, `links[0].href`), a text with paths in it
 * (`https://example.org/{slug}`), several paths whose values are joined, or `{ "value": … }` that is the same for all. An
 * object of other names fills the parts of a field.
 */
export type FieldSource = string | readonly string[] | { readonly [part: string]: unknown };

/** A field of ours, and where it comes from. */
export interface Line {
  /** `location.name` is `['location', 'name']`. */
  readonly field: readonly string[];
  readonly paths: readonly string[];
  readonly template?: string;
  readonly constant?: unknown;
}

/** A map that makes sense as such. Whether it fits a document is another question. */
export interface ReadMap {
  readonly kind: Kind;
  readonly items?: string | undefined;
  readonly next?: string | undefined;
  readonly zone?: string | undefined;
  readonly pattern?: string | undefined;
  readonly lines: readonly Line[];
}

/** The field of a strategy that says: each row is a goal of one strategy. */
export const goalsPerRow = 'goals[]';

/** Whether a map makes one strategy of all rows, and not one of each. */
export const isOfGoals = ({ kind, lines }: ReadMap): boolean =>
  kind === 'strategy' && lines.some(({ field: [name] }) => name === goalsPerRow);

/** Reads a map. @returns What is wrong with it, in a sentence, where it is none. */
export function mapIn(given: unknown): ReadMap | string {
  let map = given;
  if (typeof given === 'string') {
    try {
      map = JSON.parse(given) as unknown;
    } catch (fault) {
      return `The field map is broken JSON: ${(fault as Error).message}.`;
    }
  }
  if (!isObject(map))
    return 'A field map is a JSON object such as {"kind":"event","title":"Name","start":"Date"}.';
  const named = Object.entries(map).map(([name, source]) => {
    const isRegister = name.startsWith('identifiers.');
    return [isRegister ? name : feedName(plainName(name)), source] as const;
  });
  const said = new Map<string, unknown>(named);
  const kind = said.get('kind');
  if (!isKind(kind))
    return `The field map needs “kind”: "event", "consultation", "organisation", "article" or another kind${kind === undefined ? '' : `, and not ${JSON.stringify(kind)}`}.`;
  const text = (name: string) => {
    const value = said.get(name);
    return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  };
  const stated = text('time_zone');
  const zone = stated !== undefined && isZone(stated) ? stated : undefined;
  const pattern = text('date_pattern');
  const [items, next] = [pathIn(said.get('items')), pathIn(said.get('next'))];
  for (const name of ['kind', 'items', 'next', 'date_pattern']) said.delete(name);
  if (zone !== undefined) said.delete('time_zone');
  return {
    kind,
    items,
    next,
    zone,
    pattern,
    lines: [...said].flatMap(([name, source]) => linesOf(fieldOf(kind, name.split('.')), source)),
  };
}

/** Names may be written as in our feeds, as in the code, or with a capital. */
const plainName = (name: string): string =>
  name.trim().replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

const aliases: Readonly<Record<string, string>> = { organizer: 'organiser', contact: 'contacts' };

/** Our name of a field, for one that says the same: nobody has to know that an organisation's title is its name. */
function fieldOf(kind: Kind, [name = '', ...parts]: readonly string[]): readonly string[] {
  const isOrganisation = kind === 'organisation';
  const place = isOrganisation ? 'locations' : 'location';
  if (/^(?:address|lat|lon|venue)$/.test(name)) return [place, name === 'venue' ? 'name' : name];
  if (name === 'location') return [place, ...parts];
  if (name === 'name' || name === 'title') return [isOrganisation ? 'name' : 'title', ...parts];
  return [(name !== 'contact' || isOrganisation ? aliases[name] : undefined) ?? name, ...parts];
}

const pathIn = (path: unknown): string | undefined => (typeof path === 'string' ? tidy(path) : undefined);

/** `$.data.rows[0].name[]`, as JSONPath and others write it, is `data.rows.0.name`. */
const tidy = (path: string): string =>
  path
    .trim()
    .replace(/^\$\.?/, '')
    .replace(/\[['"]([^'"]*)['"]\]/g, '.$1')
    .replace(/\[(\d+)\]/g, '.$1')
    .replace(/\[\*?\]/g, '')
    .replace(/^\./, '');

function linesOf(field: readonly string[], source: unknown): readonly Line[] {
  if (typeof source === 'string') {
    if (!/\{[^{}]+\}/.test(source)) return [{ field, paths: [tidy(source)] }];
    const paths = [...source.matchAll(/\{([^{}]+)\}/g)].map(([, path = '']) => tidy(path));
    return [{ field, paths, template: source }];
  }
  if (Array.isArray(source))
    return [{ field, paths: source.filter((path) => typeof path === 'string').map(tidy) }];
  if (!isObject(source)) return source === null ? [] : [{ field, paths: [], constant: source }];
  const keys = Object.keys(source);
  if (keys.length === 1 && /^(?:value|const|constant)$/.test(keys[0] ?? ''))
    return [{ field, paths: [], constant: Object.values(source)[0] }];
  // Registers go by their own short names.
  const isRegister = field[0] === 'identifiers' && !/^(?:scheme|id|url)$/.test(keys[0] ?? '');
  return keys.flatMap((part) => linesOf([...field, isRegister ? part : feedName(part)], source[part]));
}
