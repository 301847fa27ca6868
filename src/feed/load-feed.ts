import type { Reading } from '../formats/format.js';
import type { CivicRecord } from '../model/record.js';
import { FeedError } from './fault.js';
import { readFeed, type ReadOptions } from './read-feed.js';
import { limits } from './request.js';
import { sharedRequest } from './sharing.js';

/** A reading, and when its feed was fetched, in milliseconds since 1970. */
export interface DatedReading extends Reading {
  readonly at: number;
}

/** Options of a feed that has to be fetched. */
export interface LoadOptions extends ReadOptions {
  readonly signal: AbortSignal;
  /** Do not be content with an answer that the page has already. */
  readonly fresh?: boolean;
  /** Bytes that an answer may have. */
  readonly maxBytes?: number;
}

const maxPages = 20;

/** Items that a widget reads unless it is told otherwise. */
const defaultItems = 5_000;

/**
 * Fetches a feed and reads it, page after page, as long as there is a next one and room for it. A page that fails after
 * the first is a problem and not the end.
 */
export async function loadFeed(address: string, options: LoadOptions): Promise<DatedReading> {
  const { maxItems = defaultItems } = options;
  const url = absolute(address);
  const first = await loadPage(url, { ...options, maxItems });
  const records: CivicRecord[] = [...first.records];
  const problems = [...first.problems];
  const visited = new Set([url]);
  for (let next = first.next; next !== undefined && records.length < maxItems; ) {
    if (visited.has(next) || visited.size === maxPages) break;
    visited.add(next);
    try {
      const page = await loadPage(next, { ...options, maxItems: maxItems - records.length });
      records.push(...page.records);
      problems.push(...page.problems);
      next = page.next;
    } catch (fault) {
      if (!(fault instanceof FeedError)) throw fault;
      problems.push({ severity: 'error', code: fault.code, path: next, message: fault.message, hint: 'The pages before it are shown.' });
      next = undefined;
    }
  }
  return { ...first, records, problems };
}

async function loadPage(url: string, options: LoadOptions): Promise<DatedReading> {
  const { signal, fresh, maxBytes = limits.bytes } = options;
  const answer = await sharedRequest(url, maxBytes, signal, fresh);
  const reading = await readFeed(answer.document, options);
  signal.throwIfAborted();
  return { ...reading, at: answer.at };
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
