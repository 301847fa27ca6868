import type { Problem } from '../formats/problem.js';
import type { ProblemLog } from '../formats/problem-log.js';
import { inSlices } from './slices.js';

/** Milliseconds. */
const wait = 1000;

/**
 * Reads what was left for later when a long list was read.
 *
 * @returns The problems that it has, beside those that are known.
 * @throws Where `signal` said so. What was read is not read again.
 */
export async function problemsOfRest(
  logs: readonly ProblemLog[],
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  // The page is drawn first, whatever else is on it.
  await new Promise((resolve) => setTimeout(resolve, wait));
  for (const { due } of logs)
    for (let reading = due[0]; reading; reading = due[0]) {
      await inSlices(reading, signal);
      due.shift();
    }
  return (await Promise.all(logs.map((log) => log.rest()))).flat();
}
