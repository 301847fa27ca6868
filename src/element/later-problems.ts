import type { DatedReading } from '../feed/load-page.js';
import type { Problem } from '../formats/problem.js';

/** The problems of what is read after the page is drawn; none once `signal` has ended that. */
export async function laterProblems(
  readings: readonly DatedReading[],
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  const logs = readings.flatMap(({ rest }) => rest ?? []);
  if (!logs.length) return [];
  try {
    return await (await import('../feed/rest.js')).problemsOfRest(logs, signal);
  } catch {
    return [];
  }
}
