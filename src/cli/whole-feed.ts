import { FeedError } from '../feed/fault.js';
import { readGraph } from '../feed/graph.js';
import { readFeed, type ReadOptions } from '../feed/read-feed.js';
import type { FeedDocument } from '../formats/document.js';
import { Records } from '../model/joined-organisation.js';
import type { Reading } from '../formats/format.js';
import { everyKind } from '../formats/vocabulary/every-kind.js';

const mostPages = 200;

/**
 * Reads `first` and the pages after it. A page that fails is an error: half a feed must not pass for the whole.
 *
 * @param fetchPage Fetches the page at an address.
 * @throws {FeedError} Where a page cannot be had or read.
 */
export async function wholeFeed(
  first: FeedDocument,
  options: ReadOptions,
  fetchPage: (address: string) => Promise<FeedDocument>,
): Promise<Reading> {
  const page = await readFeed(first, options);
  const reading = page.graph?.missing.length
    ? await readGraph([page.graph], everyKind, options, fetchPage)
    : page;
  const records = new Records(reading.records);
  const problems = [...reading.problems];
  const visited = new Set([options.url]);
  let { next } = reading;
  while (next !== undefined && !visited.has(next)) {
    if (visited.size === mostPages)
      throw new FeedError(
        'too-large',
        `The feed has more than ${mostPages} pages; the last one read leads to ${next}`,
      );
    visited.add(next);
    const page = await readFeed(await fetchPage(next), { ...options, url: next });
    records.add(page.records, page.format);
    problems.push(...page.problems);
    ({ next } = page);
  }
  return { ...reading, records: records.all(), problems };
}
