import { belongingTo } from '../feed/merging.js';
import { readGraph } from '../feed/graph.js';
import { readFeed, type ReadOptions } from '../feed/read-feed.js';
import type { Reading } from '../formats/format.js';
import { everyKind } from '../formats/vocabulary/every-kind.js';
import { withTables } from './data-package.js';
import { documentAt, fetched, isAddress, type Fetching } from './input.js';
import { wholeFeed } from './whole-feed.js';

/** Reads what `input` names. A feed that was fetched is read with the pages after it; a file is one page. */
export async function readingAt(input: string, options: ReadOptions, fetching: Fetching): Promise<Reading> {
  const document = isAddress(input)
    ? await withTables(await fetched(input, fetching), input, (table) => fetched(table, fetching))
    : await documentAt(input, fetching.timeout);
  if (isAddress(input))
    return wholeFeed(document, { ...options, url: input }, (page) => fetched(page, fetching));
  const reading = await readFeed(document, options);
  if (reading.next !== undefined) console.error(`${input}: the page after it is not in it: ${reading.next}`);
  return reading;
}

/** Files of one graph are read as one, in the place of the first of them. */
export async function withWholeGraph(
  readings: readonly Reading[],
  options: ReadOptions,
): Promise<readonly Reading[]> {
  const [first, ...others] = readings.filter(({ graph }) => graph);
  if (!first || others.length === 0) return readings;
  const parts = [first, ...others].flatMap(({ graph }) => graph ?? []);
  const whole = await readGraph(parts, everyKind, options);
  return readings.flatMap((one) => (one === first ? whole : others.includes(one) ? [] : one));
}

/** Several readings as one. The first says what it is called; ids that two feeds share are told apart. */
export function merged([first, ...others]: readonly Reading[]): Reading {
  if (others.length === 0) return first!;
  const taken = new Set<string>();
  return { ...first!, records: [first!, ...others].flatMap((one) => belongingTo(one, first!, taken)) };
}
