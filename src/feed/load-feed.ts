import type { Reading } from '../formats/format.js';
import type { CivicRecord } from '../model/record.js';
import { FeedError } from './fault.js';
import { readFeed, type ReadOptions } from './read-feed.js';
import { limits, type Answer } from './request.js';
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
  /** Told of the answer that the first page came in, once it could be read. */
  readonly onAnswer?: (answer: Answer) => void;
}

const maxPages = 20;

/** Items that a widget reads unless it is told otherwise. */
const defaultItems = 5_000;

/**
 * Fetches a feed and reads it, page after page, as long as there is a next one and room for it. A page that fails after
 * the first is a problem and not the end.
 */
export async function loadFeed(src: string, options: LoadOptions): Promise<DatedReading> {
  const { maxItems = defaultItems } = options;
  const url = absolute(src);
  const first = await loadPage(url, { ...options, maxItems }, options.onAnswer);
  const records: CivicRecord[] = [...first.records];
  const problems = [...first.problems];
  const visited = new Set([url]);
  let next: string | undefined = first.next;
  while (next !== undefined && records.length < maxItems && !visited.has(next) && visited.size < maxPages) {
    const address: string = next;
    visited.add(address);
    try {
      const page: DatedReading = await loadPage(address, { ...options, maxItems: maxItems - records.length });
      records.push(...page.records);
      problems.push(...page.problems);
      next = page.next;
    } catch (fault) {
      if (!(fault instanceof FeedError)) throw fault;
      problems.push({
        severity: 'error',
        code: fault.code,
        path: address,
        message: fault.message,
        hint: 'The pages before it are shown.',
      });
      next = undefined;
    }
  }
  return { ...first, records, problems };
}

async function loadPage(
  url: string,
  options: LoadOptions,
  onAnswer?: (answer: Answer) => void,
): Promise<DatedReading> {
  const { signal, fresh, maxBytes = limits.bytes } = options;
  const answer = await sharedRequest(url, maxBytes, signal, fresh);
  const reading = await readFeed(answer.document, options);
  onAnswer?.(answer);
  signal.throwIfAborted();
  return { ...withOwnNext(reading, [url, answer.document.url ?? url]), at: answer.at };
}

/** A feed may not send the reader's browser to somebody whom the host page never named. */
function withOwnNext(reading: Reading, addresses: readonly string[]): Reading {
  const { next, ...page } = reading;
  if (next === undefined || addresses.some((address) => new URL(address).origin === new URL(next).origin))
    return reading;
  const problem = {
    severity: 'error',
    code: 'foreign-page',
    path: 'next_url',
    message: `The next page, ${next}, is on another site; it is not read.`,
    hint: 'Serve all pages of the feed from one site.',
  } as const;
  return { ...page, problems: [...reading.problems, problem] };
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
