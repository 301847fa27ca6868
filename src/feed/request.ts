import { answerTo, diagnosed, type Answer, type Limits } from './answer.js';
import { FeedError } from './fault.js';

/**
 * Fetches a feed for a page, once. No cookies go with it, and no more than the origin of the page.
 *
 * @param fresh Ask the server whether its copy is newer than the browser's.
 * @throws {FeedError} With the cause and the remedy; an `AbortError` where `signal` said so.
 */
export async function requestFeed(
  address: string,
  signal: AbortSignal,
  fresh: boolean,
  limits: Limits,
): Promise<Answer> {
  try {
    return await answerTo(
      address,
      {
        credentials: isPreloaded(address) ? 'same-origin' : 'omit',
        referrerPolicy: 'strict-origin-when-cross-origin',
        cache: fresh ? 'no-cache' : 'default',
      },
      signal,
      limits,
    );
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FeedError) throw error;
    throw await diagnosed((causes) => causes.faultOfFailure(address, signal));
  }
}

// What a page asked for ahead of us, it asked for with its own cookies; a second request without them would be for nothing.
const isPreloaded = (address: string): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel~="preload"][as="fetch"]')].some(
    ({ href }) => href === address,
  );
