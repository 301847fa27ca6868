import { belongingTo } from '../feed/merging.js';
import type { DatedReading, LoadOptions } from '../feed/load-page.js';
import type { Problem } from '../formats/problem.js';
import type { CivicRecord } from '../model/record.js';
import type { Gap, Outcome } from './outcome.js';

// What is needed of feeds that are several, or of which something could not be had. A healthy one does without.
export { dress, faultView, gapWords, notesView } from './feed-view.js';

/** A refresh that fails takes nothing away of what was there `before`; a graph in several sources is read as one. */
export async function mended(
  outcomes: readonly Outcome[],
  before: readonly Outcome[],
  options: LoadOptions,
): Promise<readonly Outcome[]> {
  const kept = outcomes.map((one) =>
    one.fault ? { ...one, reading: one.reading ?? lastOf(one, before) } : one,
  );
  return kept.length > 1 ? withWholeGraph(kept, options) : kept;
}

const lastOf = ({ source: { src } }: Outcome, before: readonly Outcome[]): DatedReading | undefined =>
  before.find(({ source }) => source.src === src)?.reading;

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
async function withWholeGraph(
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

/** What the sources are called, where there are several. */
export const namesOf = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.length < 2 ? [] : [...new Set(outcomes.flatMap((outcome) => sourceName(outcome) ?? []))];

/** What a source is called: as the host says, else as the feed does. */
const sourceName = ({ source: { label }, reading }: Outcome): string | undefined => label ?? reading?.title;

/** The sources of which nothing is shown, or not all that was asked for. */
export const gapsIn = (outcomes: readonly Outcome[]): readonly Gap[] =>
  outcomes.flatMap(({ source: { label, src = '' }, fault, reading, missing = [] }) =>
    fault && (!reading || missing.length) ? [{ label: label ?? src, missing }] : [],
  );

/** What is the matter with sources and with what they say; what is the matter with the parts of one is among that. */
export const problemsIn = (outcomes: readonly Outcome[]): readonly Problem[] =>
  outcomes.flatMap(({ source: { src = '', label }, fault, reading, missing }) => {
    const own = reading?.problems ?? [];
    if (!fault || (reading && missing)) return own;
    const { code } = fault;
    const message = `${label ? `${label}: ` : ''}${fault.message}`;
    return [
      ...own,
      { severity: 'error', code, path: src, message, hint: 'What other sources say is shown.' },
    ];
  });
