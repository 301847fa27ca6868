import { Records } from '../model/joined-organisation.js';
import type { CivicRecord } from '../model/record.js';
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
  const records = new Records(first.records);
  let { problems, rest = [] } = first;
  const isNews = newestFirst();
  let isInOrder = options.enough !== undefined && first.records.every(isNews);
  const isEnough = () => isInOrder && records.size >= options.enough!;
  const visited = new Set([url]);
  let { next } = first;
  while (
    next !== undefined &&
    !visited.has(next) &&
    visited.size < maxPages &&
    records.size < options.maxItems &&
    !isEnough()
  ) {
    visited.add(next);
    const page = await pageOrFault(next, { ...options, maxItems: options.maxItems - records.size });
    if (page instanceof FeedError) {
      const { code, message } = page;
      const hint = 'The pages before it are shown.';
      problems = [...problems, { severity: 'error', code, path: next, message, hint }];
      break;
    }
    isInOrder &&= page.records.every((record) => records.has(record.id) || isNews(record));
    records.add(page.records, page.format);
    problems = [...problems, ...page.problems];
    rest = [...rest, ...(page.rest ?? [])];
    next = page.next;
  }
  const more = next !== undefined && !visited.has(next) ? next : undefined;
  const hasMore = more !== undefined && isEnough();
  if (more !== undefined && !hasMore) {
    const message = `The feed has more pages than are read: the next one is ${more}.`;
    const hint = 'Raise max-items, prepare the feed with civic-widgets index, or let a server search it.';
    problems = [...problems, { severity: 'warning', code: 'too-many-items', path: more, message, hint }];
  }
  return { ...first, records: records.all(), problems, rest, hasMore };
}

/** Whether records, asked for one by one, are those of a list of nothing but articles that begins with the newest. */
function newestFirst(): (record: CivicRecord) => boolean {
  let last: string | undefined;
  return ({ kind, published }) => {
    if (kind !== 'article' || published === undefined || published > (last ?? published)) return false;
    last = published;
    return true;
  };
}

async function pageOrFault(url: string, options: LoadOptions): Promise<DatedReading | FeedError> {
  try {
    return await loadPage(url, options);
  } catch (fault) {
    if (fault instanceof FeedError) return fault;
    throw fault;
  }
}
