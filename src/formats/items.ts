import type { CommonFields } from '../model/common.js';
import type { CivicRecord, Kind } from '../model/record.js';
import { isZone } from '../model/zone.js';
import { plainText } from '../safety/plain-text.js';
import {
  address,
  feedName,
  isObject,
  list,
  noteUnknown,
  object,
  readFields,
  string,
  tableOf,
  text,
  when,
  type Field,
  type Surroundings,
} from './fields.js';
import type { FeedContent, PlaceNames, ReadContext } from './format.js';
import type { ProblemLog } from './problem.js';
import { withHonestEnd } from './rules.js';
import { document, fieldsOf, isKind, needed } from './vocabulary.js';

type Json = Readonly<Record<string, unknown>>;

const html: Field<string> = (value, at) => {
  const source = typeof value === 'string' ? value : at.problems.expected('HTML as a text', value);
  return source === undefined ? undefined : string(plainText(source), at);
};

const author = object<{ name: string; url: string; avatar: string }>({
  name: string,
  url: address,
  avatar: address,
});

const attachments = list((value, at) => {
  if (!isObject(value)) return at.problems.expected('an object', value);
  const { url, mime_type: type, title, size_in_bytes: size } = value;
  return document({ url, type, title, size }, at);
});

/** What a JSON Feed item says in JSON Feed's own words, by the model's names. */
const item = new Map([
  ...tableOf({ id: string, url: address, title: text, summary: text, tags: list(string), language: string }),
  ['external_url', ['elsewhere', address]],
  ['content_text', ['description', text]],
  ['content_html', ['descriptionFromHtml', html]],
  ['image', ['picture', address]],
  ['date_published', ['published', when]],
  ['date_modified', ['updated', when]],
  ['authors', ['authors', list(author)]],
  ['author', ['author', author]],
  ['attachments', ['documents', attachments]],
] as const satisfies readonly (readonly [string, readonly [string, Field<unknown>]])[]);

/** What a feed says of itself. */
const head = new Map([
  ...tableOf({ title: string, language: string }),
  ['home_page_url', ['home', address]],
  ['next_url', ['next', address]],
] as const satisfies readonly (readonly [string, readonly [string, Field<unknown>]])[]);

const civicHead = tableOf({
  place: object<PlaceNames>(
    { name: string, genitive: string, locative: string, instrumental: string },
    'name',
  ),
});

/**
 * Reads a JSON Feed, ours or anybody's: its head and its items.
 *
 * @param feed The feed's object, or the list of its items alone.
 * @param url Address of the feed.
 */
export function readItems(
  format: string,
  feed: Json | readonly unknown[],
  url: string | undefined,
  context: ReadContext,
): FeedContent {
  const { problems } = context;
  const envelope: Json = Array.isArray(feed) ? { items: feed } : (feed as Json);
  const civic = isObject(envelope['_civic']) ? envelope['_civic'] : {};
  const zone = context.timeZone ?? problems.within('_civic', () => zoneOf(civic['time_zone'], problems));
  const at = { problems, base: url, zone: zone ?? 'UTC', zoneAssumed: zone === undefined };
  const said: Record<string, unknown> = {};
  readFields(envelope, head, at, said);
  problems.within('_civic', () => readFields(civic, civicHead, at, said));
  const items = itemsOf(envelope, problems);
  const there = { ...at, base: url ?? (said['home'] as string | undefined) };
  const readAll = () => readRecords(items, there, context);
  return {
    ...said,
    format,
    timeZone: at.zone,
    records: Array.isArray(feed) ? readAll() : problems.within('items', readAll),
  };
}

function itemsOf({ items }: Json, problems: ProblemLog): readonly unknown[] {
  if (Array.isArray(items)) return items as readonly unknown[];
  problems.within('items', () => problems.expected('a list of records', items));
  return [];
}

function readRecords(items: readonly unknown[], at: Surroundings, context: ReadContext): CivicRecord[] {
  const records: CivicRecord[] = [];
  const taken = new Set<string>();
  for (const [index, one] of items.entries()) {
    if (records.length === context.maxItems) {
      at.problems.warning(
        'too-many-items',
        `Only the first ${context.maxItems} of ${items.length} items are read.`,
        'Page the feed with “next_url”, or allow more: max-items="…".',
      );
      break;
    }
    const record = at.problems.within(index, () => readItem(one, index, at, context));
    if (record) records.push(withOwnId(record, taken, index, at));
  }
  return records;
}

function readItem(
  given: unknown,
  index: number,
  at: Surroundings,
  context: ReadContext,
): CivicRecord | undefined {
  const { problems } = at;
  if (!isObject(given)) return problems.expected('an object', given);
  // In a page's own data the record may stand without the envelope of JSON Feed.
  const bare = !isObject(given['_civic']) && isKind(given['kind']);
  const civic = isObject(given['_civic']) ? given['_civic'] : bare ? given : {};
  const kind = civic['kind'] ?? 'article';
  if (!isKind(kind)) {
    problems.error(
      'unknown-kind',
      `There are no records of the kind ${JSON.stringify(kind)}; the item is left out.`,
      'Name one of the kinds in the documentation.',
    );
    return undefined;
  }
  if (context.kinds && !context.kinds.has(kind)) return undefined;
  const zone = bare
    ? zoneOf(civic['time_zone'], problems)
    : problems.within('_civic', () => zoneOf(civic['time_zone'], problems));
  const there = zone === undefined ? at : { ...at, zone, zoneAssumed: false };
  const read: Record<string, unknown> = {};
  if (!bare) readFields(given, item, there, read);
  const fields: Record<string, unknown> = fromItem(read, kind);
  const readCivic = () => {
    readFields(civic, fieldsOf(kind), there, fields, (key) => {
      if (key !== 'kind') noteUnknown(key, there);
    });
  };
  if (bare) readCivic();
  else problems.within('_civic', readCivic);
  return complete(fields, kind, index, there, context);
}

/** From the words of JSON Feed to those of the model. */
function fromItem(read: Record<string, unknown>, kind: Kind): Record<string, unknown> {
  const {
    elsewhere,
    descriptionFromHtml,
    picture,
    author: oneAuthor,
    authors = oneAuthor && [oneAuthor],
    title,
    ...fields
  } = read;
  if (title !== undefined) fields[kind === 'organisation' ? 'name' : 'title'] = title;
  if (elsewhere !== undefined) fields['url'] ??= elsewhere;
  if (descriptionFromHtml !== undefined) fields['description'] ??= descriptionFromHtml;
  if (picture !== undefined) fields['image'] = { src: picture };
  if (authors !== undefined && kind === 'article') fields['authors'] = authors;
  return fields;
}

function complete(
  fields: Record<string, unknown>,
  kind: Kind,
  index: number,
  at: Surroundings,
  context: ReadContext,
): CivicRecord | undefined {
  const missing = needed[kind].find((name) => fields[name] === undefined);
  if (missing !== undefined) {
    at.problems.error(
      'missing',
      `A record of the kind “${kind}” needs “${feedName(missing)}”; the item is left out.`,
      `Give it a “${feedName(missing)}”.`,
    );
    return undefined;
  }
  if (fields['id'] === undefined) {
    at.problems.error(
      'missing',
      'The item has no “id”; it is told apart by its address or its place.',
      'Give it an “id” that stays the same.',
    );
    fields['id'] = fields['url'] ?? `#${index + 1}`;
  }
  const record = { kind, ...(fields as Omit<CommonFields, 'kind'>) } as CivicRecord;
  return withHonestEnd(record, at.zone, context.now, at.problems);
}

function withOwnId(
  record: CivicRecord,
  taken: Set<string>,
  index: number,
  { problems }: Surroundings,
): CivicRecord {
  if (!taken.has(record.id)) {
    taken.add(record.id);
    return record;
  }
  problems.within(index, () => {
    problems.warning(
      'duplicate-id',
      `Another item has the id “${record.id}” too.`,
      'Give each item an id of its own.',
    );
  });
  return { ...record, id: `${record.id}#${index + 1}` };
}

function zoneOf(value: unknown, problems: ReadContext['problems']): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && isZone(value)) return value;
  return problems.within('time_zone', () =>
    problems.expected('an IANA time zone such as Europe/Warsaw', value),
  );
}
