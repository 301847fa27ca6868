import { answerTo, diagnosed, limits } from './answer.js';
import { FeedError } from './fault.js';
import { retrying } from './retry.js';

/** A request that is more than an address. */
export interface ServerRequest {
  readonly url: string;
  /** Sent by `POST`, where there is one. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks a server that searches, and tries again where that may help: no cookies go with it, and no more than the origin of
 * the page.
 *
 * @returns Its answer, as JSON.
 * @throws {FeedError} With the cause and the remedy; an `AbortError` where `signal` said so.
 */
export async function askServer(
  { url, body, headers }: ServerRequest,
  signal: AbortSignal,
): Promise<unknown> {
  const how = {
    credentials: 'omit',
    referrerPolicy: 'strict-origin-when-cross-origin',
    ...(body !== undefined && { method: 'POST', body }),
  } as const;
  const attempt = async () => {
    try {
      const { document } = await answerTo(url, how, signal, limits, (address, init) =>
        fetch(address, { ...init, headers: { ...(init?.headers as Record<string, string>), ...headers } }),
      );
      if (document.json === undefined) throw new FeedError('unreadable', `The answer is no JSON: ${url}`);
      return document.json;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FeedError) throw error;
      throw await diagnosed((causes) => causes.faultOfFailure(url, signal));
    }
  };
  return attempt().catch((fault: unknown) => retrying(attempt, signal, fault));
}
