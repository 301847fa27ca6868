import type { Document } from '../model/common.js';
import { isKind, type CivicRecord, type Kind } from '../model/record.js';
import type { Text } from '../model/text.js';
import { isZone } from '../model/zone.js';
import {
  address,
  isObject,
  list,
  noteUnknown,
  number,
  object,
  quoted,
  readFields,
  string,
  tableOf,
  text,
  textLike,
  when,
  zone,
  type Field,
  type Surroundings,
} from './fields.js';
import type { FeedContent, PlaceNames, ReadContext } from './format.js';
import type { Skim } from './kind-vocabulary.js';
import { ProblemLog } from './problem-log.js';
import { readRecords, recordOf, type Draft } from './records.js';

/** A list as short as this is read faster than it is told apart. */
const few = 200;

type Json = Readonly<Record<string, unknown>>;

const html: Field<object> = (value, at) => {
  if (typeof value !== 'string' || !at.htmlText) return at.problems.expected('text', value);
  const read = at.htmlText(value, at.base);
  return { ...read, description: string(read.description, at) };
};

const author = object<{ name: string; url: string; avatar: string }>({
  name: string,
  url: address,
  avatar: address,
});

interface Attachment {
  readonly url: string;
  readonly title?: Text;
  readonly mimeType?: string;
  readonly sizeInBytes?: number;
  readonly durationInSeconds?: number;
}

const attachment = object<Attachment>(
  { url: address, title: text, mimeType: string, sizeInBytes: number(0), durationInSeconds: number(0) },
  'url',
);

const attachments = list<Document>((value, at) => {
  const read = attachment(value, at);
  if (!read) return undefined;
  const { mimeType: type, sizeInBytes: size, durationInSeconds: _, ...document } = read;
  return { ...document, ...(type && { type }), ...(size !== undefined && { size }) };
});

/** What a JSON Feed item says in JSON Feed's own words, by the model's names. */
const item = new Map([
  ...tableOf({ id: string, url: address, title: text, summary: text, tags: list(string), language: string }),
  ['external_url', ['elsewhere', address]],
  ['content_text', ['description', text]],
  ['content_html', ['fromHtml', html]],
  ['image', ['picture', address]],
  ['date_published', ['published', when]],
  ['date_modified', ['updated', when]],
  ['authors', ['authors', list(author)]],
  ['author', ['author', author]],
  ['attachments', ['documents', attachments]],
] as const satisfies readonly (readonly [string, readonly [string, Field<unknown>]])[]);

interface Head {
  readonly title?: string;
  readonly language?: string;
  readonly home?: string;
  readonly next?: string;
  readonly civic?: {
    readonly timeZone?: string;
    readonly place?: PlaceNames;
    readonly nextPages?: { readonly records: number };
  };
}

/** What a feed says of itself. */
const head = new Map([
  ...tableOf({ title: string, language: string }),
  ['home_page_url', ['home', address]],
  ['next_url', ['next', address]],
  [
    '_civic',
    [
      'civic',
      object({
        version: textLike('version', /^1(\.|$)/),
        timeZone: zone,
        place: object<PlaceNames>(
          { name: quoted, genitive: quoted, locative: quoted, instrumental: quoted },
          'name',
        ),
        // Who reads a calendar in parts judges it.
        nextPages: (value, at): { readonly records: number } | undefined =>
          isObject(value) && Number.isSafeInteger(value['records'])
            ? (value as unknown as { readonly records: number })
            : at.problems.expected('object', value),
      }),
    ],
  ],
] as const satisfies readonly (readonly [string, readonly [string, Field<unknown>]])[]);

/**
 * Reads a JSON Feed, ours or anybody's: its head and its items.
 *
 * @param feed The feed's object, or the list of its items alone.
 * @param url Address of the feed.
 */
export async function readItems(
  format: string,
  feed: Json | readonly unknown[],
  url: string | undefined,
  context: ReadContext,
): Promise<FeedContent> {
  const { problems } = context;
  const envelope: Json = Array.isArray(feed) ? { items: feed } : (feed as Json);
  const unplaced = { problems, base: url, zone: 'UTC', zoneAssumed: true };
  const read: Record<string, unknown> = {};
  readFields(envelope, head, unplaced, read);
  const { civic: { timeZone, place, nextPages } = {}, ...said } = read as Head;
  const stated = context.timeZone ?? timeZone;
  const items = itemsOf(envelope, problems);
  const at = {
    ...unplaced,
    base: url ?? said.home,
    ...(stated !== undefined && { zone: stated, zoneAssumed: false }),
    ...(items.some(hasHtml) && (await import('../safety/html-text.js'))),
  };
  const skim =
    context.later && (items.length > few || context.later === 'few') ? skimIn(at, context) : undefined;
  const readAll = () => readRecords(items, (one) => draftOf(one, at, context), at, context, undefined, skim);
  return {
    ...said,
    ...(place && { place }),
    ...(nextPages && { nextPages }),
    format,
    timeZone: at.zone,
    records: await (Array.isArray(feed) ? readAll() : problems.during('items', readAll)),
  };
}

/** Looks at items that can be read later. */
function skimIn(at: Surroundings, context: ReadContext): (given: unknown) => CivicRecord | undefined {
  const quiet = { problems: new ProblemLog() };
  const [there, then] = [
    { ...at, ...quiet },
    { ...context, ...quiet },
  ];
  const read = (given: unknown) => recordOf(draftOf(given, there, then), 0, then);
  const skims = new Map<unknown, Skim | undefined>(
    [...context.vocabulary].map(([kind, vocabulary]) => [
      kind,
      vocabulary.skimming?.(vocabulary, there, context.now, read),
    ]),
  );
  return (given) => {
    const inside = isObject(given) && given['_civic'];
    return inside && isObject(inside) ? skims.get(inside['kind'])?.(given, inside) : undefined;
  };
}

const hasHtml = (one: unknown): boolean => isObject(one) && 'content_html' in one;

function itemsOf({ items }: Json, problems: ProblemLog): readonly unknown[] {
  if (Array.isArray(items)) return items as readonly unknown[];
  if ((items ?? undefined) === undefined) problems.error('missing', 'items', 'The feed');
  else problems.within('items', () => problems.expected('list', items));
  return [];
}

function draftOf(given: unknown, at: Surroundings, context: ReadContext): Draft | undefined {
  const { problems } = at;
  if (!isObject(given)) return problems.expected('object', given);
  const inside = given['_civic'] ?? undefined;
  if (inside !== undefined && !isObject(inside))
    return problems.within('_civic', () => problems.expected('object', inside));
  // In a page's own data the record may stand without the envelope of JSON Feed.
  const bare = !inside && isKind(given['kind']);
  const civic = inside ?? (bare ? given : {});
  const within = <T>(read: () => T): T => (inside ? problems.within('_civic', read) : read());
  const kind = civic['kind'] ?? 'article';
  if (!isKind(kind)) {
    within(() => problems.within('kind', () => problems.error('unknown-kind', kind)));
    return undefined;
  }
  const vocabulary = context.vocabulary.get(kind);
  if (!vocabulary) return undefined;
  const own = civic['time_zone'];
  const there = typeof own === 'string' && isZone(own) ? { ...at, zone: own, zoneAssumed: false } : at;
  const read: Record<string, unknown> = {};
  const refused = bare ? [] : readFields(given, item, there, read);
  const fields = fromItem(read, kind);
  const refusedInside = within(() =>
    readFields(civic, vocabulary.fields, there, fields, (key) => {
      if (key !== 'kind') noteUnknown(key, there);
    }),
  );
  return {
    vocabulary,
    fields,
    refused: [...refused, ...refusedInside],
    zone: there.zone,
    inside: inside && '_civic',
  };
}

/** From the words of JSON Feed to those of the model. */
function fromItem(read: Record<string, unknown>, kind: Kind): Record<string, unknown> {
  const {
    elsewhere,
    fromHtml,
    picture,
    author: oneAuthor,
    authors = oneAuthor && [oneAuthor],
    title,
    ...fields
  } = read;
  if (fromHtml !== undefined) Object.assign(fields, { ...fromHtml, ...fields });
  if (title !== undefined) fields[kind === 'organisation' ? 'name' : 'title'] = title;
  if (elsewhere !== undefined) fields['url'] ??= elsewhere;
  if (picture !== undefined) fields['image'] = { src: picture };
  if (authors !== undefined && kind === 'article') fields['authors'] = authors;
  return fields;
}
