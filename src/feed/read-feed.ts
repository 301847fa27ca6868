import { FeedDocument, type FeedInput } from '../formats/document.js';
import type { Format, Reading } from '../formats/format.js';
import { ProblemLog } from '../formats/problem.js';
import { formatCalled, formatNames, formatOf } from '../formats/registry.js';
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
  const format = chosen(feed, options.type);
  const { timeZone, kinds, now = Date.now(), maxItems = 100_000 } = options;
  const zone = timeZone !== undefined && isZone(timeZone) ? { timeZone } : {};
  if (timeZone && !('timeZone' in zone))
    problems.warning(
      'unknown-zone',
      `Nobody knows the time zone “${timeZone}”.`,
      'Use an IANA name such as Europe/Warsaw.',
    );
  const context = {
    problems,
    now: Number(now),
    maxItems,
    ...zone,
    ...(kinds ? { kinds: new Set(kinds) } : {}),
  };
  try {
    return { ...(await format.read(feed, context)), problems: problems.all };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError('unreadable', `This ${format.name} feed cannot be read: ${String(error)}`);
  }
}

function chosen(feed: FeedDocument, type: string | undefined): Format {
  const format = type ? formatCalled(type) : undefined;
  // A type that the server or the host got wrong is worth less than the content.
  if (format?.recognises(feed)) return format;
  const recognised = formatOf(feed);
  if (recognised) return recognised;
  throw fault(feed);
}

/** Says what a document is, when it is nothing that can be read. */
function fault(feed: FeedDocument): FeedError {
  const { text, json, jsonFault } = feed;
  if (!text && (json === undefined || json === '' || isEmptyBytes(json)))
    return new FeedError(
      'empty',
      'The feed is empty: the answer has no content. Look at the address in a browser.',
    );
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return htmlPage(text);
  if (jsonFault)
    return new FeedError(
      'unreadable',
      `The feed is broken JSON: ${jsonFault.message}. It may not have arrived whole.`,
    );
  return new FeedError(
    'unknown-format',
    `The feed is in none of the formats that can be read: ${formatNames.join(', ')}.`,
  );
}

const isEmptyBytes = (value: unknown): boolean =>
  (value instanceof ArrayBuffer || value instanceof Uint8Array) && value.byteLength === 0;

function htmlPage(html: string): FeedError {
  const title = /<title[^>]*>([^<]{0,80})/i.exec(html)?.[1]?.trim();
  const challenge = /just a moment|cf-challenge|captcha|attention required/i.test(html);
  return new FeedError(
    'html-page',
    `The address leads to a web page${title ? ` (“${title}”)` : ''} and not to a feed. ` +
      (challenge
        ? 'It is a test for robots: ask the publisher to let feed readers pass.'
        : 'Look for its feed address.'),
  );
}
