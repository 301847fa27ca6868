import { FeedError, type FaultCode } from './fault.js';

const worthAnother: readonly FaultCode[] = ['busy', 'offline', 'server-error', 'timeout', 'unreachable'];
const tries = 3;
const longest = 30_000;

/** What a retry depends on besides the fault; tests replace it. */
export interface Chance {
  readonly random: () => number;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * How long to wait before the next attempt: a random part of a span that doubles (full jitter), so that pages that
 * failed together do not come back together; counted from when the server asked to be left alone until.
 *
 * @param attempt 1 after the first failure.
 * @returns Milliseconds, or nothing where another attempt is of no use.
 */
export function delayBefore(attempt: number, fault: unknown, random: () => number): number | undefined {
  if (!(fault instanceof FeedError) || !worthAnother.includes(fault.code) || attempt >= tries)
    return undefined;
  const delay = (fault.retryAfter ?? 0) + random() * 1000 * 2 ** attempt;
  return delay <= longest ? delay : undefined;
}

/**
 * After an attempt that failed with `fault`: calls `attempt` again, twice at most.
 *
 * @throws What the last attempt threw.
 */
export async function retrying<T>(
  attempt: () => Promise<T>,
  signal: AbortSignal,
  fault: unknown,
  { random, wait }: Chance = { random: Math.random, wait: waiting },
): Promise<T> {
  for (let count = 1; ; count++) {
    signal.throwIfAborted();
    const delay = delayBefore(count, fault, random);
    if (delay === undefined) throw fault;
    await wait(delay, signal);
    try {
      return await attempt();
    } catch (another) {
      fault = another;
    }
  }
}

/** Resolves after `milliseconds`, or at once with the signal's reason. */
function waiting(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
