import { FeedDocument, isBytes, type FeedInput } from '../formats/document.js';
import type { FeedContent, Format, ReadContext, Reading } from '../formats/format.js';
import type { FieldMap } from '../formats/map/field-map.js';
import type { KindVocabulary } from '../formats/kind-vocabulary.js';
import { beginSlice } from '../pace/reading.js';
import { ProblemLog } from '../formats/problem-log.js';
import { formatOf } from '../formats/registry.js';
import { glimpseOf, type CivicRecord } from '../model/record.js';
import { isZone } from '../model/zone.js';
import { FeedError } from './fault.js';

/** How a document is to be read. Everything can be left to the document itself. */
export interface DocumentOptions {
  /** A format's name or MIME type. Default: recognised from the content. */
  readonly type?: string;
  /** IANA zone of times that name none. Default: the feed's own. */
  readonly timeZone?: string;
  /** Address of the feed, which relative addresses in it start from. */
  readonly url?: string;
  /** The present, in milliseconds since 1970 or as a date. Default: now. */
  readonly now?: number | Date;
  /**
   * Which fields of somebody else's list are which of ours, as an object or as JSON text. It goes before what the document
   * says of itself; a document that is no list is read as if there were none.
   */
  readonly map?: FieldMap | string;
  /** Read no more records than this. Default: 100,000. */
  readonly maxItems?: number;
}

/**
 * Reads a document: the records of the kinds that `vocabulary` has words for, and what was left out of it and why.
 *
 * @throws {FeedError} Where nothing at all can be read: `bad-map`, `empty`, `html-page`, `unreadable` or `unknown-format`.
 */
export async function readDocument(
  document: FeedInput | FeedDocument,
  vocabulary: readonly KindVocabulary[],
  options: DocumentOptions & Pick<ReadContext, 'later'> = {},
): Promise<Reading> {
  const feed = document instanceof FeedDocument ? document : new FeedDocument(document, options.url);
  beginSlice();
  await feed.decode();
  const problems = new ProblemLog();
  const format = await chosen(feed, options);
  const { timeZone, now = Date.now(), maxItems = 100_000 } = options;
  const zone = timeZone !== undefined && isZone(timeZone) ? { timeZone } : {};
  if (timeZone && !('timeZone' in zone)) problems.warning('unknown-zone', timeZone, "the feed's own");
  const words = new Map(vocabulary.map((one) => [one.kind, one]));
  try {
    const content = await format.read(feed, {
      problems,
      now: Number(now),
      maxItems,
      ...zone,
      vocabulary: words,
      // What a page gave as an object it may change meanwhile.
      later: (typeof feed.given === 'string' || isBytes(feed.given)) && (options.later ?? false),
    });
    // A page that was to hold data, and has none, is a page.
    if (format.name === 'schema-org' && !content.records.length && !options.type && feed.json === undefined)
      throw await faultOf(feed);
    const { due } = problems;
    const isPlaced = 'timeZone' in zone || !isElsewhere(content);
    const clocks = isPlaced ? undefined : await import('./zone-of-offsets.js').catch(() => undefined);
    const placed = clocks?.onOwnClocks(content) ?? content;
    return { ...placed, problems: await problems.worded(), ...(due.length && { rest: [problems] }) };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    // A list may be one that nobody can make out.
    if ((error as { code?: unknown }).code === 'unknown-format')
      throw new FeedError('unknown-format', (error as Error).message);
    const cause = error instanceof Error ? error.message : String(error);
    throw new FeedError('unreadable', `This ${format.name} feed cannot be read: ${cause}`);
  }
}

/** Whether nobody names the zone of times that are on other clocks than UTC's. */
const isElsewhere = ({ timeZone, records }: FeedContent): boolean =>
  timeZone === 'UTC' &&
  records.some((record: Timed) => {
    const { start, opens, closes, published } = glimpseOf(record as CivicRecord)?.isPlain ? {} : record;
    return /T.{8}[+-](?!00:00)/.test(start ?? opens ?? closes ?? published ?? '');
  });

type Timed = Partial<Readonly<Record<'start' | 'opens' | 'closes' | 'published', string>>>;

async function chosen(feed: FeedDocument, { type, map }: DocumentOptions): Promise<Format> {
  if (map !== undefined) {
    const mapped = (await import('../formats/map/mapped-format.js')).mappedFormat(map);
    if (typeof mapped === 'string') throw new FeedError('bad-map', mapped);
    if (mapped.recognises(feed)) return mapped;
  }
  const format = await formatOf(feed, type);
  if (format) return format;
  throw await faultOf(feed);
}

const faultOf = async (feed: FeedDocument): Promise<FeedError> =>
  (await import('./document-fault.js')).faultOf(feed);
