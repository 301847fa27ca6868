import { FeedDocument, type FeedInput } from '../formats/document.js';
import type { Format, Reading } from '../formats/format.js';
import type { KindVocabulary } from '../formats/kind-vocabulary.js';
import { ProblemLog } from '../formats/problem-log.js';
import { formatCalled, formatOf } from '../formats/registry.js';
import type { Kind } from '../model/record.js';
import { isZone } from '../model/zone.js';
import { FeedError } from './fault.js';

/** How a feed is to be read. Everything can be left to the feed itself. */
export interface ReadOptions {
  /** A format's name or MIME type. Default: recognised from the content. */
  readonly type?: string;
  /** IANA zone of times that name none. Default: the feed's own. */
  readonly timeZone?: string;
  /** Address of the feed, which relative addresses in it start from. */
  readonly url?: string;
  /** The present, in milliseconds since 1970 or as a date. Default: now. */
  readonly now?: number | Date;
  /** Read no other kinds of records. Default: all. */
  readonly kinds?: Iterable<Kind>;
  /** The words of the kinds to read. Default: of all kinds. */
  readonly vocabulary?: readonly KindVocabulary[];
  /** Read no more records than this. Default: 100,000. */
  readonly maxItems?: number;
}

/**
 * Reads a feed: what it says, and what was left out of it and why. Works in browsers and in Node, touches no page and
 * makes no request.
 *
 * @param document The feed as text, as bytes, or as JSON that has been parsed.
 * @throws {FeedError} Where nothing at all can be read: `empty`, `html-page`, `unreadable` or `unknown-format`.
 */
export async function readFeed(
  document: FeedInput | FeedDocument,
  options: ReadOptions = {},
): Promise<Reading> {
  const feed = document instanceof FeedDocument ? document : new FeedDocument(document, options.url);
  const problems = new ProblemLog();
  const format = await chosen(feed, options.type);
  const { timeZone, now = Date.now(), maxItems = 100_000 } = options;
  const zone = timeZone !== undefined && isZone(timeZone) ? { timeZone } : {};
  if (timeZone && !('timeZone' in zone)) problems.warning('unknown-zone', timeZone, "the feed's own");
  const context = { problems, now: Number(now), maxItems, ...zone, vocabulary: await vocabularyOf(options) };
  try {
    const content = await format.read(feed, context);
    return { ...content, problems: await problems.worded() };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('unreadable', `This ${format.name} feed cannot be read: ${String(error)}`);
  }
}

/** The words of the kinds that are asked for: a widget brings its own, so that the others' are not loaded. */
async function vocabularyOf({ vocabulary, kinds }: ReadOptions): Promise<ReadonlyMap<Kind, KindVocabulary>> {
  const every = vocabulary ?? (await import('../formats/vocabulary/every-kind.js')).everyKind;
  const wanted = kinds && new Set(kinds);
  return new Map(every.flatMap((one) => (!wanted || wanted.has(one.kind) ? [[one.kind, one]] : [])));
}

async function chosen(feed: FeedDocument, type: string | undefined): Promise<Format> {
  const format = type ? formatCalled(type) : undefined;
  // A type that the server or the host got wrong is worth less than the content.
  if (format?.recognises(feed)) return format;
  const recognised = formatOf(feed);
  if (recognised) return recognised;
  throw (await import('./document-fault.js')).faultOf(feed);
}
