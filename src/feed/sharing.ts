import { limits, type Answer } from './answer.js';
import { requestFeed } from './request.js';

interface Shared {
  readonly answer: Promise<Answer>;
  readonly stop: AbortController;
  users: number;
  arrived?: number;
}

// By address and size limit: the two that make an answer another answer.
const requests = new Map<string, Shared>();

/** For this long, in milliseconds, one answer serves every widget that asks for the address. */
const freshness = 30_000;

/**
 * Fetches a feed, with one request for however many ask for it. A failure is forgotten at once; a request that nobody
 * waits for any more is ended.
 *
 * @param fresh Ask the server again, unless a request is under way.
 */
export async function sharedRequest(
  address: string,
  bytes: number,
  signal: AbortSignal,
  fresh = false,
): Promise<Answer> {
  signal.throwIfAborted();
  const key = `${bytes} ${address}`;
  const known = requests.get(key);
  const usable = known && (known.arrived === undefined || (!fresh && Date.now() - known.arrived < freshness));
  const shared = usable ? known : start(key, address, bytes, fresh);
  shared.users++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      signal.removeEventListener('abort', leave);
      shared.users--;
      if (shared.users === 0 && shared.arrived === undefined) {
        forget(key, shared);
        shared.stop.abort();
      }
      if (signal.aborted) reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave);
    shared.answer.then(resolve, reject).finally(leave);
  });
}

function start(key: string, address: string, bytes: number, fresh: boolean): Shared {
  const stop = new AbortController();
  const attempt = () => requestFeed(address, stop.signal, fresh, { ...limits, bytes });
  const again = async (fault: unknown) => (await import('./retry.js')).retrying(attempt, stop.signal, fault);
  const shared: Shared = { answer: attempt().catch(again), stop, users: 0 };
  requests.set(key, shared);
  shared.answer.then(
    ({ at }) => {
      shared.arrived = at;
      setTimeout(() => {
        forget(key, shared);
      }, freshness);
    },
    () => {
      forget(key, shared);
    },
  );
  return shared;
}

function forget(key: string, shared: Shared): void {
  if (requests.get(key) === shared) requests.delete(key);
}
