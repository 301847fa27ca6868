import type { Problem } from '../formats/problem.js';
import type { ProblemLog } from '../formats/problem-log.js';
import { atRest } from '../pace/at-rest.js';

/**
 * Reads what was left for later when a long list was read.
 *
 * @param wait Milliseconds before it begins: the page is drawn first, whatever else is on it.
 * @returns The problems that it has, beside those that are known.
 * @throws Where `signal` said so. What was read is not read again.
 */
export async function problemsOfRest(
  logs: readonly ProblemLog[],
  signal: AbortSignal,
  wait = 1000,
): Promise<readonly Problem[]> {
  await new Promise((resolve) => setTimeout(resolve, wait));
  for (const { due } of logs)
    for (let reading = due[0]; reading; reading = due[0]) {
      await atRest(reading, signal);
      due.shift();
    }
  return (await Promise.all(logs.map((log) => log.rest()))).flat();
}
