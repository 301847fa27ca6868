import { FeedError } from '../feed/fault.js';
import { loadFeed } from '../feed/load-feed.js';
import type { DatedReading, LoadOptions } from '../feed/load-page.js';
import { readDocument } from '../feed/read-document.js';
import type { Source } from './sources.js';

/** What came of a source: what it says, why it cannot be had, or an old reading and why there is no new one. */
export interface Outcome {
  readonly source: Source;
  readonly reading?: DatedReading | undefined;
  readonly fault?: FeedError;
}

/** What is known of a source beside its address. */
interface Provisions {
  /** Keep the last good feed on this device. */
  readonly cache: boolean;
  /** Address of a feed to fall back on. */
  readonly snapshot: string;
}

/**
 * Reads a source: what it holds, or what its address answers with; failing that, what there is to fall back on.
 *
 * @throws Where `options.signal` said so, and nothing else.
 */
export async function readSource(
  source: Source,
  { cache, snapshot }: Provisions,
  given: LoadOptions,
): Promise<Outcome> {
  const { src = '', content, type } = source;
  const options = { ...given, ...(type ? { type } : {}) };
  try {
    if (content !== undefined) {
      const reading = await readDocument(content, options.vocabulary, { ...options, url: document.baseURI });
      return { source, reading: { ...reading, at: Date.now() } };
    }
    const keep = cache ? (await import('../feed/keeping.js')).keep : undefined;
    return {
      source,
      reading: await loadFeed(src, { ...options, ...(keep && { onAnswer: (answer) => keep(src, answer) }) }),
    };
  } catch (error) {
    given.signal.throwIfAborted();
    const fault =
      error instanceof FeedError
        ? error
        : new FeedError('unreadable', `The feed cannot be read: ${String(error)}`);
    if (!cache && !snapshot) return { source, fault };
    const { fallbackFor } = await import('./fallback.js');
    return { source, fault, reading: await fallbackFor(src, { cache, snapshot }, options) };
  }
}
