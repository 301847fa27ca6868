import { FeedDocument } from '../formats/document.js';
import { FeedError } from './fault.js';

/** How long and how much a request may take. */
export interface Limits {
  /** Milliseconds until the head of the answer. */
  readonly headTime: number;
  /** Milliseconds until the end of the answer. */
  readonly wholeTime: number;
  /** Bytes of the answer. */
  readonly bytes: number;
}

export const limits: Limits = { headTime: 10_000, wholeTime: 20_000, bytes: 5_000_000 };

/** An address of Decidim's interface: what to ask stands in a question, and not in the address. */
const asksByPost = /\/api\/?(?:\?(?:process|component)=[^#]+)?$/;

/** A feed as it came, and when. */
export interface Answer {
  readonly document: FeedDocument;
  /** MIME type that the server stated. */
  readonly type?: string;
  /** When the answer was made, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Asks for a feed once, and takes the answer within the limits. Needs no page.
 *
 * @param how What the request says beside the address.
 * @param ask What makes the request, where it is not `fetch` itself.
 * @throws {FeedError} Where the answer is none, is late or too large; what `fetch` throws where none came.
 */
export async function answerTo(
  address: string,
  how: RequestInit,
  signal: AbortSignal,
  { headTime, wholeTime, bytes }: Limits = limits,
  ask: typeof fetch = fetch,
): Promise<Answer> {
  if (how.method === undefined && asksByPost.test(address)) {
    const { answerOfDecidim } = await import('./decidim.js');
    const answer = await answerOfDecidim(address, (url, question) =>
      answerTo(url, { ...how, ...question }, signal, { headTime, wholeTime, bytes }, ask),
    );
    if (answer) return answer;
  }
  const clock = new AbortController();
  const endAfter = (time: number) =>
    setTimeout(() => {
      clock.abort(new FeedError('timeout', `The feed did not arrive within ${time / 1000} s: ${address}`));
    }, time);
  // Not AbortSignal.any: WebKit forgets the signal that it makes while a body is still coming.
  const stop = () => {
    clock.abort(signal.reason);
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const head = endAfter(headTime);
  const whole = endAfter(wholeTime);
  try {
    const response = await ask(address, {
      ...how,
      signal: clock.signal,
      headers: {
        accept: 'application/feed+json, application/json, text/calendar, */*;q=0.5',
        ...(how.headers as Record<string, string> | undefined),
      },
    });
    clearTimeout(head);
    if (!response.ok) throw await diagnosed((causes) => causes.faultOfAnswer(response, address));
    const body = await bytesOf(response, bytes, address).catch(async (error: unknown) => {
      // A head was there: neither the page's policy nor CORS can be the cause.
      throw error instanceof TypeError ? await diagnosed((causes) => causes.brokenOff(address)) : error;
    });
    const { headers, url } = response;
    const type = headers.get('content-type') ?? undefined;
    return {
      document: new FeedDocument(
        body,
        url || address,
        /charset="?([\w-]+)/i.exec(type ?? '')?.[1],
        `tec:${headers.get('x-tec-api-root') ?? ''} pages:${headers.get('x-wp-totalpages') ?? ''} ${headers.get('link') ?? ''}`,
      ),
      ...(type === undefined ? {} : { type }),
      at: Date.now(),
    };
  } catch (error) {
    throw clock.signal.aborted ? clock.signal.reason : error;
  } finally {
    clearTimeout(head);
    clearTimeout(whole);
    signal.removeEventListener('abort', stop);
    // Ends what is left of an answer that is not wanted; one that was read has nothing left.
    clock.abort();
  }
}

/** The fault as somebody finds it who is loaded for it: most feeds never need one. */
export async function diagnosed(
  cause: (causes: typeof import('./network-fault.js')) => FeedError | Promise<FeedError>,
): Promise<FeedError> {
  try {
    return await cause(await import('./network-fault.js'));
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return new FeedError('unreachable', 'Neither the feed nor the script’s own server can be reached.');
  }
}

/** The body, read piece by piece so that an endless one is left at the limit. */
async function bytesOf(response: Response, limit: number, address: string): Promise<Uint8Array> {
  const tooLarge = () => diagnosed((causes) => causes.tooLarge(limit, address));
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  if (Number(response.headers.get('content-length')) > limit) throw await tooLarge();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    length += piece.value.length;
    if (length > limit) throw await tooLarge();
    pieces.push(piece.value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
