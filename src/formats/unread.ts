import { whole, type CivicRecord } from '../model/record.js';
import type { When } from '../model/time.js';
import { isObject, text, when, type Field, type Surroundings } from './fields.js';
import type { KindVocabulary } from './kind-vocabulary.js';

// A page shows fifty records of a feed that may have a hundred thousand. Whether a record is kept, and when it is, must be
// known at once, and is told from the characters. The rest is read when somebody asks for it.

type Json = Readonly<Record<string, unknown>>;

/**
 * Looks at a raw record of JSON Feed, and at what stands under its `_civic`.
 *
 * @returns A record that reads itself when it is asked; nothing where there is anything about it that only a whole
 *   reading can judge.
 */
export type Skim = (given: Json, inside: Json) => CivicRecord | undefined;

/**
 * Prepares to look at the records of one list.
 *
 * @param at What they are read with. Its problems go nowhere: they are noted when the list is read to its end.
 * @param now Milliseconds since 1970.
 * @param read Reads a raw record whole.
 */
export type Skimming = (
  vocabulary: KindVocabulary,
  at: Surroundings,
  now: number,
  read: (given: unknown) => CivicRecord | undefined,
) => Skim;

/** What the model calls what is known of a record before it is read. */
interface Names {
  readonly title: 'name' | 'title';
  /** Its beginning and its end; feeds call them the same. */
  readonly first?: string;
  readonly last?: string;
  /** Fields that may be read alone, because nothing is mended in them. */
  readonly alone: string;
}

interface List {
  readonly kind: string;
  readonly names: Names;
  readonly at: Surroundings;
  readonly alone: ReadonlyMap<string, readonly [key: string, read: Field<unknown>]>;
  readonly read: (given: unknown) => CivicRecord | undefined;
}

export const skimming =
  (names: Names): Skimming =>
  ({ kind, needed, fields }, at, now, read) => {
    const { title, first = '', last = '' } = names;
    const alone = new Map(
      [...fields]
        .filter(([, [name]]) => names.alone.split(' ').includes(name))
        .map(([key, [name, field]]) => [name, [key, field]] as const),
    );
    const list: List = { kind, names, at, alone, read };
    return (given, inside) => {
      const { id } = given;
      if (typeof id !== 'string' || !/^[!-~]{1,200}$/.test(id) || !isReadable(given['title']))
        return undefined;
      if (inside['id'] ?? inside['time_zone'] ?? inside[title]) return undefined;
      const from = stated(inside[first], at);
      const until = stated(inside[last], at);
      if (from === false || until === false || (needed.includes(first) && !from)) return undefined;
      if (until && !isOrdinary(from, until, now)) return undefined;
      return new Proxy(new Unread(list, given, inside, from, until), handler) as unknown as CivicRecord;
    };
  };

// It begins with a letter or a digit: whatever is taken out, something of it remains.
function isReadable(title: unknown): boolean {
  if (isObject(title)) return Object.keys(title).some((tag) => tag !== '__proto__' && isReadable(title[tag]));
  if (typeof title !== 'string') return false;
  const code = title.charCodeAt(0);
  return code < 0x80 ? /^[a-z\d]/i.test(title) : code >= 0xc0 && code < 0x1680;
}

// The same few thousand days over and over.
const days = new Map<string, boolean>();

/** A date as it will be read; `false` where it cannot be. */
function stated(given: unknown, at: Surroundings): When | undefined | false {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'string' || given.length !== 10) return when(given, at) ?? false;
  let isDay = days.get(given);
  if (isDay === undefined) {
    if (days.size > 5_000) days.clear();
    days.set(given, (isDay = when(given, at) === given));
  }
  return isDay && given;
}

/** Whether an end is none of those that are taken away; see honest-ends.ts. */
function isOrdinary(from: When | undefined, until: When, now: number): boolean {
  const year = Number(until.slice(0, 4));
  if (year > now / 31_557_600_000 + 1990) return false;
  if (from === undefined) return true;
  const alike = from.length === until.length && from.slice(19) === until.slice(19);
  return (
    alike && from <= until && (from < until || until.length === 10) && year - Number(from.slice(0, 4)) < 20
  );
}

/** A record of which no more has been read than what it is told by. */
class Unread {
  private full: CivicRecord | undefined;

  constructor(
    private readonly list: List,
    private readonly given: Json,
    private readonly inside: Json,
    private readonly from: When | undefined,
    private readonly until: When | undefined,
  ) {}

  whole(): CivicRecord {
    return (this.full ??= this.list.read(this.given)!);
  }

  get(name: string): unknown {
    const { full, list, given, inside } = this;
    const { names, at } = list;
    if (!full) {
      if (name === 'kind') return list.kind;
      if (name === 'id') return given['id'];
      if (name === names.first) return this.from;
      if (name === names.last) return this.until;
      if (name === names.title) return text(given['title'], at);
      const field = list.alone.get(name);
      // What the item says in the words of JSON Feed as well is not read alone.
      if (field && given[field[0]] === undefined) {
        const value = inside[field[0]] ?? undefined;
        return value === undefined ? value : field[1](value, at);
      }
    }
    return this.whole()[name as keyof CivicRecord];
  }
}

const handler: ProxyHandler<Unread> = {
  get: (unread, name) =>
    typeof name === 'string' ? unread.get(name) : name === whole ? unread.whole() : undefined,
  has: (unread, name) => name in unread.whole(),
  ownKeys: (unread) => Reflect.ownKeys(unread.whole()),
  getOwnPropertyDescriptor: (unread, name) => Reflect.getOwnPropertyDescriptor(unread.whole(), name),
  getPrototypeOf: () => Object.prototype,
  // A record is read-only.
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
  preventExtensions: () => false,
};
