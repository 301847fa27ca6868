import { FeedDocument, type FeedInput } from '../formats/document.js';
import type { Reading } from '../formats/format.js';
import { everyKind } from '../formats/vocabulary/every-kind.js';
import type { Kind } from '../model/record.js';
import { withOwnNext } from './own-next.js';
import { readDocument, type DocumentOptions } from './read-document.js';

/** How a feed is to be read. Everything can be left to the feed itself. */
export interface ReadOptions extends DocumentOptions {
  /** Read no other kinds of records. Default: all. */
  readonly kinds?: Iterable<Kind>;
}

/**
 * Reads a feed: what it says, and what was left out of it and why. Works in browsers and in Node, touches no page and
 * makes no request.
 *
 * @param document The feed as text, as bytes, or as JSON that has been parsed.
 * @throws {FeedError} Where nothing at all can be read: `empty`, `html-page`, `unreadable` or `unknown-format`.
 */
export async function readFeed(document: FeedInput, options: ReadOptions = {}): Promise<Reading> {
  const wanted = options.kinds && new Set(options.kinds);
  const reading = await readDocument(
    document,
    everyKind.filter(({ kind }) => !wanted || wanted.has(kind)),
    options,
  );
  const found = document instanceof FeedDocument ? document.url : undefined;
  const addresses = [options.url, found].filter((url) => url !== undefined && URL.canParse(url)) as string[];
  // Whoever reads without a page may follow it, and is told that widgets do not.
  return addresses.length ? { ...reading, ...(await withOwnNext(reading, addresses)) } : reading;
}
