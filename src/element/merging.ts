import { belongingTo } from '../feed/merging.js';
import type { LoadOptions } from '../feed/load-page.js';
import type { CivicRecord } from '../model/record.js';
import type { Outcome } from './outcome.js';

/**
 * The records of several sources as one list, each with the language and zone that the first source does not share, and
 * with the source's name. An id that two of them use is told apart.
 */
export function merged(outcomes: readonly Outcome[]): readonly CivicRecord[] {
  if (outcomes.length < 2) return outcomes[0]?.reading?.records ?? [];
  const first = outcomes.find(({ reading }) => reading)?.reading;
  const taken = new Set<string>();
  return outcomes.flatMap((outcome) =>
    outcome.reading && first ? belongingTo(outcome.reading, first, taken, sourceName(outcome)) : [],
  );
}

/** A graph that is spread over several of the sources is read as one: in the place of the first of them. */
export async function withWholeGraph(
  outcomes: readonly Outcome[],
  options: LoadOptions,
): Promise<readonly Outcome[]> {
  const readings = outcomes.flatMap(({ reading }) => (reading?.graph ? [reading] : []));
  const [first] = readings;
  if (!first || (readings.length < 2 && !first.graph?.missing.length)) return outcomes;
  const rest = await import('../feed/rest-of-graph.js').catch(() => undefined);
  const reading = await rest?.withRestOfGraph(readings, options).catch(() => options.signal.throwIfAborted());
  // Each by itself is better than none.
  if (!reading) return outcomes;
  return outcomes.map((outcome) => {
    if (!outcome.reading?.graph) return outcome;
    if (outcome.reading === first) return { ...outcome, reading };
    return { ...outcome, reading: { ...outcome.reading, records: [], problems: [] } };
  });
}

/** What the sources are called. */
export const namesOf = (outcomes: readonly Outcome[]): readonly string[] => [
  ...new Set(outcomes.flatMap((outcome) => sourceName(outcome) ?? [])),
];

/** What a source is called: as the host says, else as the feed does. */
const sourceName = ({ source: { label }, reading }: Outcome): string | undefined => label ?? reading?.title;
