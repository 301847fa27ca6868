import type { KnownMatter } from '../../../element/observing/known-matter.js';
import { addressOf } from '../../../element/observing/origin.js';
import { readSource } from '../../../element/read-source.js';
import { sourcesOf } from '../../../element/sources.js';
import type { FeedElement } from '../../../element/feed-element.js';
import type { DatedReading } from '../../../feed/load-page.js';
import { consultation } from '../../../formats/vocabulary/consultation.js';
import { organisation } from '../../../formats/vocabulary/organisation.js';
import { strategy } from '../../../formats/vocabulary/strategy.js';
import { isMatter } from '../../../model/observed.js';
import type { Kind } from '../../../model/record.js';

/**
 * The matters in the feeds of `host` and in `further` ones, and which of these feeds were read as a whole: what is not in
 * such a one is gone. Answers that are there serve again.
 */
export async function knownMatters(
  host: FeedElement<Kind>,
  further: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly matters: readonly KnownMatter[]; readonly feeds: ReadonlySet<string> }> {
  const { maxItems, maxBytes, timeZone } = host;
  const vocabulary = [consultation, strategy, organisation];
  const options = { signal, vocabulary, maxItems, maxBytes, ...(timeZone && { timeZone }) };
  const own = sourcesOf(host, host);
  const named = new Set(own.map((source) => addressOf(source).feed));
  const sources = [...own, ...further.filter((src) => !named.has(src)).map((src) => ({ src }))];
  const matters: KnownMatter[] = [];
  const feeds = new Set<string>();
  const readings = await Promise.all(
    sources.map(async (source) => {
      const kept = { feeds: new Map<string, never>(), life: new AbortController() };
      const provisions = { cache: host.cache, snapshot: own.includes(source) ? host.snapshot : '' };
      return readSource(source, provisions, options, kept);
    }),
  );
  for (const { source, reading } of readings) {
    if (!reading) continue;
    const address = addressOf(source);
    if (isWhole(reading)) feeds.add(address.feed);
    for (const record of reading.records)
      if (isMatter(record))
        matters.push({
          matter: record,
          id: record.id,
          ...address,
          zone: reading.timeZone,
          language: record.language ?? reading.language,
        });
  }
  return { matters, feeds };
}

const isWhole = ({ parts, directory, problems }: DatedReading): boolean =>
  !parts &&
  !directory &&
  problems.every(({ severity, code }) => severity !== 'error' && code !== 'too-many-items');
