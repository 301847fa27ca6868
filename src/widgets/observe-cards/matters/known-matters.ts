import { readSource } from '../../../element/read-source.js';
import { sourcesOf, type Source } from '../../../element/sources.js';
import type { FeedElement } from '../../../element/feed-element.js';
import { consultation } from '../../../formats/vocabulary/consultation.js';
import { organisation } from '../../../formats/vocabulary/organisation.js';
import { strategy } from '../../../formats/vocabulary/strategy.js';
import { isMatter, type Matter } from '../../../model/observed.js';
import type { Kind } from '../../../model/record.js';

/** A matter with what belongs to the feed that it is in. */
export interface KnownMatter {
  readonly matter: Matter;
  /** Absolute address of the feed, or of the page that it is written into. */
  readonly feed: string;
  readonly zone: string;
  /** BCP 47 tag of its texts. */
  readonly language: string | undefined;
}

/** The matters in the feeds of `host`, and which of these feeds could be read. Answers that are there serve again. */
export async function knownMatters(
  host: FeedElement<Kind>,
  signal: AbortSignal,
): Promise<{ readonly matters: readonly KnownMatter[]; readonly feeds: ReadonlySet<string> }> {
  const { maxItems, maxBytes, timeZone } = host;
  const vocabulary = [consultation, strategy, organisation];
  const options = { signal, vocabulary, maxItems, maxBytes, ...(timeZone && { timeZone }) };
  const matters: KnownMatter[] = [];
  const feeds = new Set<string>();
  for (const source of sourcesOf(host, host)) {
    const feed = addressOf(source);
    const kept = { feeds: new Map<string, never>(), life: new AbortController() };
    const { reading } = await readSource(
      source,
      { cache: host.cache, snapshot: host.snapshot },
      options,
      kept,
    );
    if (!reading) continue;
    feeds.add(feed);
    for (const record of reading.records)
      if (isMatter(record))
        matters.push({
          matter: record,
          feed,
          zone: reading.timeZone,
          language: record.language ?? reading.language,
        });
  }
  return { matters, feeds };
}

/** A feed that is written into a page, or given to it, is as good as the page's. */
function addressOf({ src }: Source): string {
  const url = new URL(src ?? location.href, document.baseURI);
  url.hash = '';
  return url.href;
}
