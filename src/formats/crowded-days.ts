import type { CivicRecord } from '../model/record.js';
import type { ProblemLog } from './problem-log.js';
import { eachInSlices } from '../pace/each.js';

/** So many records of one day are no programme: systems write a day that stands for “not known”. */
const crowd = 1_000;

/** Notes the days on which more begins than can be; it may be interrupted after each record. */
export function* noteCrowds(records: readonly CivicRecord[], problems: ProblemLog): Generator<void, void> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const begins =
      record.kind === 'event' ? record.start : record.kind === 'consultation' ? record.opens : undefined;
    const day = begins?.slice(0, 10) ?? '';
    counts.set(day, (counts.get(day) ?? 0) + 1);
    yield;
  }
  for (const [day, count] of counts) if (day && count >= crowd) problems.warning('crowded-day', day, count);
}

/** The same, in slices. */
export async function noteCrowdsInSlices(
  records: readonly CivicRecord[],
  problems: ProblemLog,
): Promise<void> {
  await eachInSlices(noteCrowds(records, problems), () => undefined);
}
