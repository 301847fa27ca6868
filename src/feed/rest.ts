import type { Problem } from '../formats/problem.js';
import type { ProblemLog } from '../formats/problem-log.js';

/** Milliseconds at a time: nobody feels that a page was busy for so long. */
const slice = 8;

/**
 * Reads what was left for later when a long list was read, a little whenever the page has nothing else to do.
 *
 * @returns The problems that it has, beside those that are known.
 * @throws Where `signal` said so. What was read is not read again.
 */
export async function problemsOfRest(
  logs: readonly ProblemLog[],
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  for (const { due } of logs)
    for (let reading = due[0]; reading; reading = due[0]) {
      await idle();
      signal.throwIfAborted();
      const end = performance.now() + slice;
      let done = false;
      while (!done && performance.now() < end) done = !!reading.next().done;
      if (done) due.shift();
    }
  return (await Promise.all(logs.map((log) => log.rest()))).flat();
}

// Safari has no idle callbacks.
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, 1);
  });
