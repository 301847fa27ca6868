import type { DatedReading } from '../feed/load-page.js';
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
    outcome.reading && first ? belongingTo(outcome, outcome.reading, first, taken) : [],
  );
}

/** What the sources are called. */
export const namesOf = (outcomes: readonly Outcome[]): readonly string[] => [
  ...new Set(outcomes.flatMap((outcome) => sourceName(outcome) ?? [])),
];

/** What a source is called: as the host says, else as the feed does. */
const sourceName = ({ source: { label }, reading }: Outcome): string | undefined => label ?? reading?.title;

function belongingTo(
  outcome: Outcome,
  { records, ...reading }: DatedReading,
  first: DatedReading,
  taken: Set<string>,
): readonly CivicRecord[] {
  const language = reading.language === first.language ? undefined : reading.language;
  const timeZone = reading.timeZone === first.timeZone ? undefined : reading.timeZone;
  const title = sourceName(outcome);
  const others = new Set(taken);
  const own = (id: string): string => {
    let free = id;
    for (let copy = 2; others.has(free); copy++) free = `${id}#${copy}`;
    return free;
  };
  return records.map((record) => {
    const isDated = record.kind === 'consultation' || record.kind === 'event';
    const id = own(record.id);
    taken.add(id);
    return {
      ...(language === undefined ? {} : { language }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(isDated && title !== undefined && { source: { title } }),
      ...record,
      ...(id !== record.id && { id }),
      ...(record.kind === 'event' && record.parent !== undefined && { parent: own(record.parent) }),
    } as CivicRecord;
  });
}
