import type { DatedReading, LoadOptions } from '../feed/load-page.js';
import { FeedInRanges } from '../feed/ranges.js';
import type { Parts } from '../formats/format.js';
import type { Outcome } from './outcome.js';
import type { Source } from './sources.js';

/** What was fetched of the feeds that come in parts, by their addresses. */
export interface PartsKept {
  readonly feeds: Map<string, FeedInRanges>;
  /** Ends what is fetched ahead. */
  readonly life: AbortController;
}

/**
 * Reads what is shown of a source that comes in parts.
 *
 * @param range `YYYY-MM-DD/YYYY-MM-DD`: the days that are shown.
 * @param head What the source says of itself, where that is known before its parts are.
 * @throws Where `options.signal` said so, and nothing else.
 */
export async function readInParts(
  source: Source,
  parts: Parts,
  range: string,
  { feeds, life }: PartsKept,
  options: LoadOptions,
  head?: DatedReading,
): Promise<Outcome> {
  const { src = '' } = source;
  const feed = feeds.get(src) ?? new FeedInRanges(parts, life.signal, head);
  feeds.set(src, feed);
  Object.assign(feed, { parts, life: life.signal, ...(head && { head }) });
  return { source, ...(await feed.load(range, options)) };
}
