import { glimpse, noDay, whole, type CivicRecord, type Glimpse } from '../model/record.js';
import type { When } from '../model/time.js';
import { isObject, text, when, type Field, type Surroundings } from './fields.js';
import type { Json, Skimming } from './kind-vocabulary.js';

// A page shows fifty records of a feed that may have a hundred thousand. Whether a record is kept, and when it is, must be
// known at once, and is told from the characters. The rest is read when somebody asks for it.

/** What the model calls what is known of a record before it is read. */
interface Names {
  readonly title: 'name' | 'title';
  /** Its beginning and its end; feeds call them the same. */
  readonly first?: string;
  readonly last?: string;
  /** What feeds call what else may bear on when it is, and on how it stands. */
  readonly bearing?: readonly string[];
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
      if ((inside['id'] ?? inside['time_zone'] ?? inside[title] ?? undefined) !== undefined) return undefined;
      const [from, until] = [inside[first] ?? undefined, inside[last] ?? undefined];
      if (from === undefined && needed.includes(first)) return undefined;
      const unread = new Unread(list, given, inside, from as When | undefined, until as When | undefined);
      return unread.isOrdinary(now) ? (new Proxy(unread, handler) as unknown as CivicRecord) : undefined;
    };
  };

// It begins with a letter or a digit: whatever is taken out, something of it remains.
function isReadable(title: unknown): boolean {
  if (isObject(title)) return Object.keys(title).some((tag) => tag !== '__proto__' && isReadable(title[tag]));
  // Whose markup has to be taken out, is read.
  if (typeof title !== 'string' || title.includes('<')) return false;
  const code = title.charCodeAt(0);
  return (code >= 0xc0 && code < 0x1680) || /^[a-z\d]/i.test(title);
}

/** A record of which no more has been read than what it is told by. */
class Unread implements Glimpse {
  firstDay: number;
  lastDay: number;
  private full: CivicRecord | undefined;

  constructor(
    private readonly list: List,
    private readonly raw: Json,
    private readonly inside: Json,
    public from: When | undefined,
    public until: When | undefined,
  ) {
    this.firstDay = dayNumber(from);
    this.lastDay = dayNumber(until);
  }

  /** Whether its dates can be read, and its end is none of those that are taken away: see honest-ends.ts. */
  isOrdinary(now: number): boolean {
    const { firstDay, lastDay } = this;
    if (firstDay !== noDay && lastDay !== noDay)
      return firstDay <= lastDay && lastDay - firstDay < far && lastDay < now / 86_400_000 + far;
    const { at } = this.list;
    const [given, end] = [this.from, this.until];
    if (given !== undefined && firstDay === noDay && !(this.from = when(given, at))) return false;
    if (end === undefined) return true;
    if (lastDay === noDay && !(this.until = when(end, at))) return false;
    const { from, until = '' } = this;
    const year = Number(until.slice(0, 4));
    if (year > now / 31_557_600_000 + 1990) return false;
    if (from === undefined) return true;
    const alike = from.length === until.length && from.slice(19) === until.slice(19);
    return (
      alike && from <= until && (from < until || until.length === 10) && year - Number(from.slice(0, 4)) < 20
    );
  }

  get isPlain(): boolean {
    const { from, until, firstDay, lastDay, inside } = this;
    if ((from !== undefined && firstDay === noDay) || (until !== undefined && lastDay === noDay))
      return false;
    for (const name of this.list.names.bearing ?? []) if (inside[name] !== undefined) return false;
    return true;
  }

  whole(): CivicRecord {
    return (this.full ??= this.list.read(this.raw)!);
  }

  given(name: string): unknown {
    const { full, list, raw: given, inside } = this;
    if (!full && name === list.names.title) return given['title'];
    const field = full ? undefined : list.alone.get(name);
    if (!field || (name === 'description' && hasContent(given))) return this.get(name);
    const other = shared[name];
    return inside[field[0]] ?? (other && given[other]) ?? undefined;
  }

  get(name: string): unknown {
    const { full, list, raw: given, inside } = this;
    const { names, at } = list;
    if (!full) {
      if (name === 'kind') return list.kind;
      if (name === 'id') return given['id'];
      if (name === names.first) return this.from;
      if (name === names.last) return this.until;
      if (name === names.title) return text(given['title'], at);
      const field = list.alone.get(name);
      if (field && !(name === 'description' && hasContent(given))) return alone(field, given, inside, at);
    }
    return this.whole()[name as keyof CivicRecord];
  }
}

// Fields that JSON Feed itself has, and what it calls them: they are read as ours are.
const shared: Readonly<Record<string, string>> = {
  summary: 'summary',
  tags: 'tags',
  language: 'language',
  published: 'date_published',
  updated: 'date_modified',
};

/** A field that is read by itself: what stands under `_civic` goes first. */
function alone(
  [key, read]: readonly [key: string, read: Field<unknown>],
  given: Json,
  inside: Json,
  at: Surroundings,
): unknown {
  const value = inside[key] ?? undefined;
  const own = value === undefined ? undefined : read(value, at);
  if (own !== undefined || !Object.hasOwn(shared, key)) return own;
  const other = given[shared[key]!] ?? undefined;
  return other === undefined ? undefined : read(other, at);
}

const hasContent = (given: Json): boolean =>
  given['content_text'] !== undefined || given['content_html'] !== undefined;

/** Days; an end twenty years away is looked at more closely. */
const far = 7300;

/** The days from 1970 to a `YYYY-MM-DD` after 1900, from its characters; {@link noDay} for anything else. */
function dayNumber(given: unknown): number {
  if (typeof given !== 'string' || given.length !== 10) return noDay;
  let digits = 0;
  for (let at = 0; at < 10; at++) {
    const digit = given.charCodeAt(at) - 48;
    if (at === 4 || at === 7 ? digit !== -3 : digit < 0 || digit > 9) return noDay;
    if (digit >= 0) digits = digits * 10 + digit;
  }
  const day = digits % 100;
  const month = Math.floor(digits / 100) % 100;
  const year = Math.floor(digits / 10_000);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : 31 - (((month - 1) % 7) & 1);
  if (year <= 1900 || month < 1 || month > 12 || day < 1 || day > length) return noDay;
  // Years are counted from March, so that the leap day is the last one.
  const whole = month > 2 ? year : year - 1;
  const days = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day;
  return (
    365 * whole + Math.floor(whole / 4) - Math.floor(whole / 100) + Math.floor(whole / 400) + days - 719_469
  );
}

const handler: ProxyHandler<Unread> = {
  get: (unread, name) =>
    typeof name === 'string'
      ? unread.get(name)
      : name === whole
        ? unread.whole()
        : name === glimpse
          ? unread
          : undefined,
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
