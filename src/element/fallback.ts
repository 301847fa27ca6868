import { kept } from '../feed/keeping.js';
import { loadFeed } from '../feed/load-feed.js';
import type { DatedReading, LoadOptions } from '../feed/load-page.js';
import { readDocument } from '../feed/read-document.js';

export { keep } from '../feed/keeping.js';

/** What a host has for the day when its feed cannot be had. */
interface Provisions {
  readonly cache: boolean;
  readonly snapshot: string;
}

/** The last good reading of `src` that this device kept, else the host's snapshot, else nothing. */
export async function fallbackFor(
  src: string,
  { cache, snapshot }: Provisions,
  options: LoadOptions,
): Promise<DatedReading | undefined> {
  const answer = cache ? kept(src) : undefined;
  if (answer) return { ...(await readDocument(answer.document, options.vocabulary, options)), at: answer.at };
  return snapshot ? loadFeed(snapshot, options).catch(() => undefined) : undefined;
}
