import { FeedError } from '../feed/fault.js';
import { loadFeed } from '../feed/load-feed.js';
import type { DatedReading, LoadOptions } from '../feed/load-page.js';
import { readDocument } from '../feed/read-document.js';
import type { Parts } from '../formats/format.js';
import type { FeedHost } from './feed-host.js';
import type { PartsKept } from './in-parts.js';
import type { Outcome } from './outcome.js';
import type { Source } from './sources.js';

/** What is known of a source beside its address. */
interface Provisions {
  /** Keep the last good feed on this device. */
  readonly cache: boolean;
  /** Address of a feed to fall back on. */
  readonly snapshot: string;
  /** The days that are shown, `YYYY-MM-DD/YYYY-MM-DD`; nothing where the host shows no days. */
  readonly range?: string;
}

/** How the feeds of `host` are read. */
export function optionsFor(
  host: FeedHost,
  signal: AbortSignal,
  fresh = false,
): LoadOptions & { alone: boolean } {
  const { vocabulary, maxItems, maxBytes, timeZone, enough, isGlance = false } = host;
  const alone = host.sources().length > 1;
  const more = { later: true, alone, firstPage: isGlance && !alone, ...(timeZone && { timeZone }) };
  return { signal, fresh, vocabulary, maxItems, maxBytes, enough, ...more };
}

/**
 * Reads a source: what it holds, or what its address answers with; failing that, what there is to fall back on.
 *
 * @throws Where `options.signal` said so, and nothing else.
 */
export async function readSource(
  source: Source,
  provisions: Provisions,
  given: LoadOptions,
  kept: PartsKept,
): Promise<Outcome> {
  const { src = '', content, type, map } = source;
  const { cache, snapshot } = provisions;
  const options = { ...given, ...(type && { type }), ...(map && { map }) };
  const inParts = async (parts: Parts, head?: DatedReading) =>
    (await import('./in-parts.js')).readInParts(source, parts, provisions.range ?? '', kept, options, head);
  try {
    const inPage = content === undefined && src.startsWith('#');
    if (content !== undefined || inPage) {
      const stated = { ...options, url: document.baseURI };
      const [feed, how] = inPage
        ? await (await import('./page-data.js')).feedInPage(source, stated)
        : [content!, stated];
      const reading = await readDocument(feed, options.vocabulary, how);
      return { source, reading: { ...reading, at: Date.now() } };
    }
    const known = given.fresh ? undefined : kept.feeds.get(src);
    if (known) return await inParts(known.parts);
    if (provisions.range && /(?:\{|%7B)(?:start|end)(?:\}|%7D)/i.test(src)) {
      const outcome = await inParts({ template: src });
      if (outcome.reading || !outcome.fault) return outcome;
      throw outcome.fault;
    }
    // Without what keeps it a feed is as good; what falls back on it comes while there is a connection.
    const keeping = cache ? await import('./fallback.js').catch(() => undefined) : undefined;
    const reading = await loadFeed(src, {
      ...options,
      ...(keeping && { onAnswer: (answer) => keeping.keep(src, answer) }),
    });
    return reading.parts && provisions.range ? await inParts(reading.parts, reading) : { source, reading };
  } catch (error) {
    given.signal.throwIfAborted();
    const fault =
      error instanceof FeedError
        ? error
        : new FeedError('unreadable', `The feed cannot be read: ${String(error)}`);
    if (!cache && !snapshot) return { source, fault };
    try {
      const { fallbackFor } = await import('./fallback.js');
      return { source, fault, reading: await fallbackFor(src, { cache, snapshot }, options) };
    } catch {
      return { source, fault };
    }
  }
}
