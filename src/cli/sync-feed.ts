import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedError, type FaultCode } from '../feed/fault.js';
import { retrying } from '../feed/retry.js';
import type { FeedDocument } from '../formats/document.js';
import { atomicWrite } from './atomic-write.js';
import { withTables } from './data-package.js';
import { fetched, NotModified } from './input.js';
import type { SyncConfig, SyncFeed } from './sync-config.js';
import type { Remembered } from './sync-state.js';
import { wholeFeed } from './whole-feed.js';
import { written } from './written.js';

/** What became of a feed. */
export interface Outcome {
  readonly file: string;
  /** The address, without secrets. */
  readonly url: string;
  /** `kept`: it failed, and its earlier file stays. `missing`: it failed, and there is no file. */
  readonly state: 'updated' | 'unchanged' | 'kept' | 'missing';
  readonly records?: number;
  /** Errors that reading it found: `civic-widgets check` explains them. */
  readonly errors?: number;
  /** When the file was last known to say what the feed says: an instant of ISO 8601. */
  readonly fresh?: string;
  readonly code?: FaultCode;
  readonly message?: string;
}

export interface Synced {
  readonly outcome: Outcome;
  /** What to remember; nothing where there is nothing. */
  readonly remembered?: Remembered;
}

type Patience = Pick<SyncConfig, 'timeout' | 'maxBytes'>;

/** Fetches `feed` and writes its file in `folder`, or leaves the file that is there. Never throws for a feed's sake. */
export async function syncFeed(
  feed: SyncFeed,
  folder: string,
  known: Remembered | undefined,
  patience: Patience,
): Promise<Synced> {
  const { file, named: url, target, reading: options } = feed;
  const path = join(folder, file);
  const recipe = JSON.stringify([url, target, options]);
  const there = await stat(path).catch(() => undefined);
  const usable = there?.isFile() && known?.recipe === recipe ? known : undefined;
  const now = new Date();
  const fresh = now.toISOString();
  const validators: { etag?: string; lastModified?: string } = {};
  try {
    const first = await patiently(() =>
      fetched(feed.url, { ...patience, ask: asking(feed, usable, validators) }),
    );
    const others = new Set<string>();
    const another = (address: string) => {
      others.add(address);
      return patiently(() => fetched(address, { ...patience, ask: asking(feed) }));
    };
    const document = await withTables(first, feed.url, another);
    const reading = await wholeFeed(document, { ...options, url: feed.url }, another);
    const { text, count: records } = written(reading, target, now.getTime());
    await atomicWrite(path, text);
    const errors = reading.problems.filter(({ severity }) => severity === 'error').length;
    // The first document alone cannot vouch for the pages, tables and parts of a graph that it leads to.
    const vouched = others.size === 0 ? validators : {};
    return {
      outcome: { file, url, state: 'updated', records, ...(errors && { errors }), fresh },
      remembered: { fresh, records, recipe, ...(errors && { errors }), ...vouched },
    };
  } catch (fault) {
    if (fault instanceof NotModified && usable)
      return {
        outcome: { file, url, state: 'unchanged', ...counts(usable), fresh },
        remembered: { ...usable, fresh },
      };
    const { code, message } = failure(fault, feed);
    const state = there?.isFile() ? 'kept' : 'missing';
    return {
      outcome: {
        file,
        url,
        state,
        ...(there && known && { fresh: known.fresh }),
        ...(code && { code }),
        message,
      },
      ...(there && known && { remembered: known }),
    };
  }
}

async function patiently(attempt: () => Promise<FeedDocument>): Promise<FeedDocument> {
  try {
    return await attempt();
  } catch (fault) {
    return retrying(attempt, new AbortController().signal, fault);
  }
}

/** Requests that carry the feed's headers, to its own site alone, and ask for what is newer than `known`. */
function asking(
  { url, headers }: SyncFeed,
  known?: Remembered,
  validators: { etag?: string; lastModified?: string } = {},
): typeof fetch {
  const { origin } = new URL(url);
  const asked = async (address: string, init: RequestInit = {}, redirects = 5): Promise<Response> => {
    const response = await fetch(address, {
      ...init,
      // A secret must not follow to where a redirect leads.
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string>),
        ...(new URL(address).origin === origin && headers),
        ...(known?.etag && { 'if-none-match': known.etag }),
        ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
      },
    });
    const location = response.headers.get('location');
    if (location === null || response.status < 300 || response.status > 399) return response;
    if (redirects === 0) throw new FeedError('unreachable', `The address leads in a circle: ${address}`);
    return asked(new URL(location, address).href, init, redirects - 1);
  };
  return async (address, init) => {
    const response = await asked(address as string, init);
    if (response.status === 304 && !known?.etag && !known?.lastModified)
      throw new FeedError(
        'server-error',
        'The server says that nothing is new (304), and was not asked that.',
      );
    if (response.status === 304) throw new NotModified('The server has nothing newer.');
    const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
    Object.assign(validators, etag && { etag }, lastModified && { lastModified });
    return response;
  };
}

const counts = ({ records, errors }: Remembered): Pick<Outcome, 'records' | 'errors'> => ({
  records,
  ...(errors && { errors }),
});

/** What went wrong, without secrets: a server may have put them into the address of a page or of a redirect. */
function failure(fault: unknown, { secrets }: SyncFeed): { code?: FaultCode; message: string } {
  let { message } = fault as Error;
  for (const [name, value] of secrets)
    for (const written of [value, encodeURIComponent(value)])
      message = message.replaceAll(written, `\${${name}}`);
  return fault instanceof FeedError ? { code: fault.code, message } : { message };
}
