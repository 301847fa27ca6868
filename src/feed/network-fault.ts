import { FeedError } from './fault.js';

/** The fault in an answer whose status says that it is none. */
export function faultOfAnswer(response: Response, address: string): FeedError {
  const { status } = response;
  const said = `The server answered ${status} to ${address}.`;
  if (status === 404 || status === 410) return new FeedError('not-found', `${said} Check the address.`);
  if (status === 408 || status === 429 || status === 503)
    return new FeedError('busy', `${said} It is busy or asks for fewer requests.`, retryAfter(response));
  if (status >= 500)
    return new FeedError('server-error', `${said} Something is wrong there.`, retryAfter(response));
  return new FeedError('refused', `${said} A feed for widgets has to be readable without a login.`);
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
    `No answer came from ${href}: the server or its name cannot be reached.`,
  );
  if (origin === location.origin) return unreachable;
  if (location.protocol === 'https:' && href.startsWith('http:'))
    return new FeedError('blocked-by-policy', `A page on https may not read ${href}. Use the https address.`);
  const policy = new PolicyWatch(origin);
  try {
    await fetch(href, { mode: 'no-cors', credentials: 'omit', signal, referrerPolicy: 'no-referrer' });
    return new FeedError(
      'blocked-by-cors',
      `${origin} does not let other sites read ${href} (CORS). Three ways out: ask it to send ` +
        `“Access-Control-Allow-Origin: *”; write the feed into the page; or copy it to your own site regularly.`,
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
