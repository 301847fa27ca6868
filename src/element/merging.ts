import { belongingTo } from '../feed/merging.js';
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

/** What the sources are called. */
export const namesOf = (outcomes: readonly Outcome[]): readonly string[] => [
  ...new Set(outcomes.flatMap((outcome) => sourceName(outcome) ?? [])),
];

/** What a source is called: as the host says, else as the feed does. */
const sourceName = ({ source: { label }, reading }: Outcome): string | undefined => label ?? reading?.title;
