import { feedName } from '../model/field-name.js';
import type { Text } from '../model/text.js';
import type { When } from '../model/time.js';
import { changeAt, dateTime, instantOf, isZone } from '../model/zone.js';
import type { HtmlText } from '../safety/html-text.js';
import { emailAddress, webAddress } from '../safety/address.js';
import { printable } from '../safety/characters.js';
import { isOnCalendar } from './on-calendar.js';
import type { DueName } from './problem.js';
import type { ProblemLog } from './problem-log.js';
import { written } from './written-references.js';

/** Where a field is read: what addresses and times in it start from, and where its problems go. */
export interface Surroundings {
  readonly problems: ProblemLog;
  /** Address that relative ones start from. */
  readonly base?: string | undefined;
  /** IANA zone of times that name none. */
  readonly zone: string;
  /** Neither feed nor host named the zone. */
  readonly zoneAssumed: boolean;
  /** Reads HTML, where there is some. */
  readonly htmlText?: ((html: string, base?: string) => HtmlText) | undefined;
}

/** Reads one value of a feed: what it means, or nothing and a problem. */
export type Field<T> = (value: unknown, at: Surroundings) => T | undefined;

/** A JSON object, and neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const longest = 10_000;

/**
 * A string, without control characters; an empty one says nothing. Numbers are taken too: feeds write "2026" either
 * way.
 */
export const string: Field<string> = (value, at) => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return at.problems.expected('text', value);
  if (value.length <= longest) return printable(value).trim() || undefined;
  at.problems.warning('too-long', value.length, longest);
  return `${printable(value.slice(0, longest)).trim()}…`;
};

/** A text that looks like what is due. */
export const textLike =
  (due: DueName, pattern: RegExp): Field<string> =>
  (value, at) => {
    const read = string(value, at);
    return read === undefined || pattern.test(read) ? read : at.problems.expected(due, read);
  };

/** A telephone number. One without digits cannot be dialled, and is shown as it is. */
export const phone: Field<string> = (value, at) => {
  const read = string(value, at);
  if (read && !/\d/.test(read)) at.problems.warning('wrong-value', 'phone', read);
  return read;
};

/** A text that should be no number: leading zeros count. What is left of it is read. */
export const quoted: Field<string> = (value, at) => {
  if (typeof value !== 'number') return string(value, at);
  at.problems.expected('quoted text', value);
  return String(value);
};

const decodedString: Field<string> = (value, at) =>
  string(typeof value === 'string' ? written(value) : value, at);

/** Plain text in one language or several. */
export const text: Field<Text> = (value, at) => {
  if (!isObject(value) || Object.keys(value).length === 0) {
    if (typeof value === 'string' || typeof value === 'number') return decodedString(value, at);
    return at.problems.expected('texts', value);
  }
  return byLanguage(value, at, (given) =>
    typeof given === 'string' ? decodedString(given, at) : at.problems.expected('text', given),
  );
};

function byLanguage(
  value: Readonly<Record<string, unknown>>,
  at: Surroundings,
  read: Field<string>,
): Text | undefined {
  const texts: Record<string, string> = {};
  for (const [language, given] of Object.entries(value)) {
    const one = at.problems.within(language, () => read(given, at));
    if (one !== undefined && language !== '__proto__') texts[language] = one;
  }
  return Object.keys(texts).length ? texts : undefined;
}

// Against a base every word is an address, “none” and “see below” too: a relative one has to look like a path.
const addressLike = /^\s*(?:https?:\/\/|www\.|(?=\S+\s*$)[^\s:@]*[./?#])/i;

/** An `http(s)` address, made absolute. */
export const address: Field<string> = (value, at) =>
  (typeof value === 'string' && addressLike.test(value) && webAddress(value, at.base)) ||
  at.problems.expected('address', value);

/** An address, or that of the same page in several languages. */
export const addresses: Field<Text> = (value, at) =>
  isObject(value) && Object.keys(value).length ? byLanguage(value, at, address) : address(value, at);

export const email: Field<string> = (value, at) =>
  (typeof value === 'string' && emailAddress(value)) || at.problems.expected('e-mail', value);

export const flag: Field<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : at.problems.expected('flag', value);

/** An IANA time zone. */
export const zone: Field<string> = (value, at) =>
  typeof value === 'string' && (value === at.zone || isZone(value))
    ? value
    : at.problems.expected('zone', value);

/** A finite number within bounds. */
export const number =
  (least = -Infinity, most = Infinity): Field<number> =>
  (value, at) =>
    typeof value === 'number' && value >= least && value <= most && Number.isFinite(value)
      ? value
      : at.problems.expected({ least, most }, value);

/** One of a closed list of words. */
export const oneOf =
  <W extends string>(...words: readonly W[]): Field<W> =>
  (value, at) =>
    words.find((word) => word === value) ?? at.problems.expected(words, value);

const dateLike =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/i;

/** A year, month, day or date-time. A time without an offset is on the clocks of the surroundings' zone. */
export const when: Field<When> = (value, at) => {
  const match = typeof value === 'string' ? dateLike.exec(value.trim()) : null;
  if (!match || !isOnCalendar(match)) return at.problems.expected('date', value);
  const [date, , , , time, seconds = ':00', offset] = match;
  if (time === undefined) return date;
  if (offset) return `${date.slice(0, 10)}T${time}${seconds}${offset.toUpperCase()}`;
  if (at.zoneAssumed) noteAssumedZone(at.problems);
  return onClocks(`${date.slice(0, 10)}T${time}${seconds}`, at.zone, at.problems);
};

/** The moment at which `zone`'s clocks show `wall`; says where they never do, or twice. */
export function onClocks(
  wall: string,
  zone: string,
  problems: ProblemLog,
  moment: (wall: string) => number = (shown) => instantOf(shown, zone),
): When {
  const when = dateTime(moment(wall), zone);
  const change = changeAt(wall, zone);
  if (change === 'skipped') problems.warning('skipped-hour', wall, when);
  else if (change) problems.warning('repeated-hour', wall);
  return when;
}

/** Says, once a document, that its times are read as UTC. */
export function noteAssumedZone(problems: ProblemLog): void {
  if (!problems.has('no-time-zone')) problems.warning('no-time-zone');
}

/** A list; entries that cannot be read are left out one by one. */
export const list =
  <T>(entry: Field<T>): Field<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return at.problems.expected('list', value);
    const read: T[] = [];
    value.forEach((one: unknown, index) => {
      const got = at.problems.within(index, () => entry(one, at));
      if (got !== undefined) read.push(got);
    });
    return read.length ? read : undefined;
  };

/** How the fields of a record or of a part of it are read: one reader a field, by the model's name for it. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<NonNullable<T[K]>> };

/** Fields by the names that feeds give them, each with the model's name. */
export type FieldTable = ReadonlyMap<string, readonly [name: string, read: Field<unknown>]>;

export const tableOf = (fields: Readonly<Record<string, Field<unknown>>>): FieldTable =>
  new Map(Object.entries(fields).map(([name, read]) => [feedName(name), [name, read]]));

/**
 * Reads the fields of `value` that `table` knows into `into`. `noted` hears of the others: they may be misspelt.
 *
 * @returns The fields, by the model's names, that are there and cannot be read, which has been noted.
 */
export function readFields(
  value: Readonly<Record<string, unknown>>,
  table: FieldTable,
  at: Surroundings,
  into: Record<string, unknown>,
  noted: (key: string) => void = () => undefined,
): readonly string[] {
  const refused: string[] = [];
  for (const key of Object.keys(value)) {
    const given = value[key];
    const field = table.get(key);
    if (given === null || given === undefined) continue;
    if (!field) noted(key);
    else {
      const before = at.problems.count;
      const read = at.problems.within(key, () => field[1](given, at));
      if (read !== undefined) into[field[0]] = read;
      else if (at.problems.count > before) refused.push(field[0]);
    }
  }
  return refused;
}

/** Notes a field that our own feed does not have, unless its name says that it is somebody's extension. */
export function noteUnknown(key: string, { problems }: Surroundings): void {
  if (!key.startsWith('_')) problems.within(key, () => problems.warning('unknown-field', key));
}

/** An object made of fields. Without one of the `needed` it is of no use, and is left out. */
export function object<T>(fields: Fields<T>, ...needed: readonly (keyof T & string)[]): Field<T> {
  const table = tableOf(fields);
  return (value, at) => {
    if (!isObject(value)) return at.problems.expected('object', value);
    const read: Record<string, unknown> = {};
    const refused = readFields(value, table, at, read, (key) => {
      noteUnknown(key, at);
    });
    const missing = needed.find((name) => read[name] === undefined);
    if (missing === undefined) return read as T;
    if (!refused.includes(missing)) at.problems.error('missing', feedName(missing), 'The entry');
    return undefined;
  };
}
