import { FeedError } from './fault.js';
import { loadPage, type DatedReading, type LoadOptions } from './load-page.js';

/** Items that a widget reads unless it is told otherwise. */
const defaultItems = 5_000;

/** Fetches a feed and reads it, and the pages after it, as long as there is room for them and `firstPage` is not enough. */
export async function loadFeed(src: string, given: LoadOptions): Promise<DatedReading> {
  const options = { maxItems: defaultItems, ...given };
  const url = absolute(src);
  const first = await loadPage(url, options, options.onAnswer);
  if (first.graph?.missing.length && !options.alone) {
    const rest = await import('./rest-of-graph.js').catch(() => undefined);
    return rest ? rest.withRestOfGraph([first], options) : first;
  }
  if (first.next === undefined || (options.firstPage && first.nextPages)) return first;
  return (await import('./paging.js')).withNextPages(first, url, options);
}

function absolute(address: string): string {
  try {
    const url = new URL(address, document.baseURI);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Said below, in one sentence for both.
  }
  throw new FeedError('bad-address', `“${address}” is no http or https address of a feed.`);
}
