import { FeedError } from './fault.js';
import { loadPage, type DatedReading, type LoadOptions } from './load-page.js';

const maxPages = 20;

/**
 * `first` with the records of the pages after it, until there is none, or no room for more. A page that fails is a
 * problem and not the end; a page that leads back to an earlier one is the last.
 */
export async function withNextPages(
  first: DatedReading,
  url: string,
  options: LoadOptions & { readonly maxItems: number },
): Promise<DatedReading> {
  const records = [...first.records];
  const problems = [...first.problems];
  const visited = new Set([url]);
  let { next } = first;
  while (
    next !== undefined &&
    !visited.has(next) &&
    visited.size < maxPages &&
    records.length < options.maxItems
  ) {
    visited.add(next);
    const page = await pageOrFault(next, { ...options, maxItems: options.maxItems - records.length });
    if (page instanceof FeedError) {
      const { code, message } = page;
      problems.push({ severity: 'error', code, path: next, message, hint: 'The pages before it are shown.' });
      break;
    }
    records.push(...page.records);
    problems.push(...page.problems);
    next = page.next;
  }
  return { ...first, records, problems };
}

async function pageOrFault(url: string, options: LoadOptions): Promise<DatedReading | FeedError> {
  try {
    return await loadPage(url, options);
  } catch (fault) {
    if (fault instanceof FeedError) return fault;
    throw fault;
  }
}
