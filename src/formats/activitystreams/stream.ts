import type { Kind } from '../../model/record.js';
import type { FeedDocument } from '../document.js';
import { address, isObject, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { readRecords, type Draft } from '../records.js';
import { actorFields, eventFields, postFields, type Thing } from './things.js';

const actors = ['Person', 'Organization', 'Group', 'Service', 'Application'];
const posts = ['Note', 'Article', 'Page', 'Video', 'Audio', 'Image', 'Question', 'Document'];
/** Activities that bring a thing into the world, or back before people. The others (likes, follows) are no news. */
const telling = ['Create', 'Announce', 'Update', 'Add'];

/**
 * Reads an outbox or a page of it, one thing or one actor (https://www.w3.org/TR/activitystreams-core/). What was merely
 * passed on by its address, and what answers somebody else, is left out without a word.
 */
export async function readStream({ json, url }: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { problems, timeZone } = context;
  const stream = json as Thing;
  const at = { problems, base: url, zone: timeZone ?? 'UTC', zoneAssumed: timeZone === undefined };
  const page = isObject(stream['first']) ? stream['first'] : stream;
  const key = ['orderedItems', 'items'].find((one) => page[one] !== undefined);
  const next = nextOf(page, key, at);
  const read = async () => (key === undefined ? alone(stream, at, context) : itemsOf(page, key, at, context));
  return {
    format: 'activitystreams',
    timeZone: at.zone,
    records: await (page === stream ? read() : problems.during('first', read)),
    ...(next !== undefined && { next }),
  };
}

/** An outbox without items has them on its first page. */
function nextOf(page: Thing, key: string | undefined, at: Surroundings): string | undefined {
  const name = key === undefined && isCollection(page) ? 'first' : 'next';
  const given = page[name] ?? undefined;
  return given === undefined ? undefined : at.problems.within(name, () => address(given, at));
}

const typesOf = ({ type }: Thing): readonly unknown[] => (Array.isArray(type) ? (type as unknown[]) : [type]);
const isOne = (thing: Thing, types: readonly string[]): boolean =>
  typesOf(thing).some((type) => types.includes(String(type)));
const isCollection = (thing: Thing): boolean =>
  typesOf(thing).some((type) => /^(?:Ordered)?Collection(?:Page)?$/.test(String(type)));

function itemsOf(page: Thing, key: string, at: Surroundings, context: ReadContext) {
  const items = page[key];
  // What is compacted by the rules of JSON-LD has no list around a single item.
  const list: readonly unknown[] = Array.isArray(items) ? (items as unknown[]) : [items];
  return at.problems.during(key, () =>
    readRecords(list, (given) => draftOf(given, at, context), at, context),
  );
}

function alone(stream: Thing, at: Surroundings, context: ReadContext) {
  if (isCollection(stream)) return [];
  const draft = draftOf(stream, at, context);
  return draft ? readRecords([stream], () => draft, at, context) : [];
}

function draftOf(given: unknown, at: Surroundings, context: ReadContext): Draft | undefined {
  // An address alone is a thing that lives elsewhere.
  if (typeof given === 'string') return undefined;
  if (!isObject(given)) return at.problems.expected('object', given);
  const { object } = given;
  if (isOne(given, telling))
    return isObject(object) ? at.problems.within('object', () => draftOf(object, at, context)) : undefined;
  const reading = readingOf(given);
  const vocabulary = reading && context.vocabulary.get(reading.kind);
  if (!vocabulary) return undefined;
  const before = at.problems.count;
  const fields = reading.read(given, at);
  return {
    vocabulary,
    fields,
    // What could not be read has been noted where it stands.
    refused: at.problems.count > before ? vocabulary.needed : [],
    zone: at.zone,
  };
}

interface Reading {
  readonly kind: Kind;
  readonly read: (thing: Thing, at: Surroundings) => Record<string, unknown>;
}

function readingOf(thing: Thing): Reading | undefined {
  if (isOne(thing, ['Event'])) return { kind: 'event', read: eventFields };
  if (isOne(thing, actors)) return { kind: 'channel', read: actorFields };
  if (!isOne(thing, posts) || (thing['inReplyTo'] ?? undefined) !== undefined) return undefined;
  return { kind: 'article', read: postFields };
}
