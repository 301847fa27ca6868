import { FeedError } from './fault.js';

/** The fault in an answer that has more bytes than are read. */
export const tooLarge = (limit: number, address: string): FeedError =>
  new FeedError(
    'too-large',
    `The feed is larger than ${limit} bytes: ${address}. Page it, or allow more: max-bytes="…".`,
  );

/** The fault in an answer that began and did not end. */
export const brokenOff = (address: string): FeedError =>
  new FeedError(
    'unreachable',
    `The answer began and could not be read to its end: ${address}. The connection broke, or the server says that the answer is ` +
      'compressed (gzip), and it is not.',
  );

/** The fault in an answer whose status says that it is none. */
export function faultOfAnswer(response: Response, address: string): FeedError {
  const { status } = response;
  const said = `The server answered ${status} to ${address}.`;
  if (status === 404 || status === 410)
    return new FeedError(
      'not-found',
      `${said} Nothing is there: check the address; the feed may have moved.`,
    );
  if (status === 408 || status === 429 || status === 503)
    return new FeedError('busy', `${said} ${busyness(response)}`, retryAfter(response));
  if (status >= 500)
    return new FeedError(
      'server-error',
      `${said} Something is wrong there: try again later, or tell its publisher.`,
      retryAfter(response),
    );
  return new FeedError('refused', `${said} ${refusal(response)}`);
}

function busyness(response: Response): string {
  const wait = Math.ceil((retryAfter(response) ?? 0) / 60_000);
  const when = wait ? `try again in ${wait === 1 ? 'a minute' : `${wait} minutes`}` : 'try again later';
  return {
    408: `It waited too long for the question: ${when}.`,
    429: `It was asked too often: ${when}, and ask for the feed less often.`,
    503: `It is out of order for a while, or has too much to do: ${when}.`,
  }[response.status]!;
}

function refusal({ status, headers }: Response): string {
  if (
    headers.has('cf-mitigated') ||
    /ddos|sucuri|incapsula|imperva|akamaighost|datadome/i.test(headers.get('server') ?? '')
  )
    return 'A guard against robots stands before it: ask the publisher to let feed readers pass.';
  if (status === 401 || status === 407)
    return 'It asks for a login; a feed for widgets has to be readable without.';
  if (status === 403) return 'It may not be read by everyone: ask the publisher to make it public.';
  if (status === 400 || status === 422)
    return 'It does not understand the question: look at what stands behind the “?” in the address.';
  return 'It does not give it away like this: check the address, or ask the publisher.';
}

/** Milliseconds that `Retry-After` asks for: it states seconds or a date. */
function retryAfter({ headers }: Response): number | undefined {
  const stated = headers.get('retry-after');
  if (stated === null) return undefined;
  const wait = /^\d+$/.test(stated.trim()) ? Number(stated) * 1000 : Date.parse(stated) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/**
 * The fault behind a request that got no answer. The browser keeps the cause from scripts, so it is found out: a
 * request that may not read the answer succeeds where only CORS stood in the way.
 */
export async function faultOfFailure(address: string, signal: AbortSignal): Promise<FeedError> {
  if (!navigator.onLine) return new FeedError('offline', 'The device is offline.');
  const { origin, href } = new URL(address, document.baseURI);
  const unreachable = new FeedError(
    'unreachable',
    `No answer came from ${href}: the server or its name cannot be reached. Check the address, and open it in a browser.`,
  );
  if (origin === location.origin) return unreachable;
  if (location.protocol === 'https:' && href.startsWith('http:'))
    return new FeedError('blocked-by-policy', `A page on https may not read ${href}. Use the https address.`);
  const policy = new PolicyWatch(origin);
  try {
    await fetch(href, { mode: 'no-cors', credentials: 'omit', signal, referrerPolicy: 'no-referrer' });
    return new FeedError(
      'blocked-by-cors',
      `${origin} does not let the pages of other sites read ${href} (CORS). Three ways out: write the feed into ` +
        'the page, in a <script type="application/json"> inside the element; copy it to your own site regularly, ' +
        'with “npx civic-widgets sync”; or let your own server pass it on, and give that address as src. ' +
        'Its publisher can also open it to all, with the header “Access-Control-Allow-Origin: *”.',
    );
  } catch {
    signal.throwIfAborted();
    return (await policy.forbids())
      ? new FeedError(
          'blocked-by-policy',
          `This page's Content-Security-Policy forbids ${origin}: add it to connect-src.`,
        )
      : unreachable;
  } finally {
    policy.end();
  }
}

/** Listens for the page's own policy forbidding requests to an origin. */
class PolicyWatch {
  private seen = false;

  constructor(private readonly origin: string) {
    document.addEventListener('securitypolicyviolation', this.note);
  }

  async forbids(): Promise<boolean> {
    // The report comes in a task of its own, after the request has failed.
    await new Promise((resolve) => setTimeout(resolve));
    return this.seen;
  }

  end(): void {
    document.removeEventListener('securitypolicyviolation', this.note);
  }

  private readonly note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    this.seen ||= effectiveDirective === 'connect-src' && blockedURI.startsWith(this.origin);
  };
}
