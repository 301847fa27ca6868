import { FeedError } from '../feed/fault.js';
import type { DatedReading } from '../feed/load-page.js';
import type { Range } from '../feed/ranges.js';
import type { Problem } from '../formats/problem.js';
import type { Source } from './sources.js';

/** What came of a source: what it says, why it cannot be had, or an old reading and why there is no new one. */
export interface Outcome {
  readonly source: Source;
  readonly reading?: DatedReading | undefined;
  readonly fault?: FeedError;
  /** The months of what was asked for that could not be had, where the feed comes in parts. */
  readonly missing?: readonly Range[];
}

/** Something that should be among what is shown, and could not be had. */
export interface Gap {
  /** What the source is called, or where it is. */
  readonly label: string;
  readonly missing: readonly Range[];
}

export const readingsOf = (outcomes: readonly Outcome[]): readonly DatedReading[] =>
  outcomes.flatMap(({ reading }) => reading ?? []);

/** A refresh that fails takes nothing away of what was `good`. A new address has nothing to keep. */
export function withLastGood(outcome: Outcome, good: Map<string, DatedReading>): Outcome {
  const {
    source: { src = '' },
    reading,
    fault,
  } = outcome;
  if (!fault && reading) good.set(src, reading);
  return fault ? { ...outcome, reading: reading ?? good.get(src) } : outcome;
}

/** What can be shown where what joins sources could not be loaded: the first that was read, and of the others why not. */
export function firstAlone(outcomes: readonly Outcome[]): readonly Outcome[] {
  const first = outcomes.find(({ reading }) => reading);
  const fault = new FeedError(
    'unreachable',
    'The part of the script that joins several feeds did not arrive.',
  );
  return outcomes.map((one) => (one === first || one.fault ? one : { source: one.source, fault }));
}

/**
 * Where an element stands with its sources.
 *
 * @param holds Whether there is something to show, were it an empty month: the next may have something.
 */
export function stateOf(
  outcomes: readonly Outcome[],
  holds: boolean,
): 'ready' | 'stale' | 'failed' | 'empty' {
  if (holds && readingsOf(outcomes).length > 0) return outcomes.some(isOld) ? 'stale' : 'ready';
  // Nothing of what could be read is not nothing: the rest may have it.
  return outcomes.some(({ fault }) => fault) ? 'failed' : 'empty';
}

/** Whether what is shown of a source is older than it should be. */
const isOld = ({ reading, fault, missing }: Outcome): boolean =>
  reading !== undefined && fault !== undefined && !missing?.length;

/** A source of which nothing is shown, or not all that was asked for. */
export const gapOf = ({
  source: { label, src = '' },
  fault,
  reading,
  missing = [],
}: Outcome): readonly Gap[] =>
  fault && (!reading || missing.length) ? [{ label: label ?? src, missing }] : [];

/** What is the matter with a source and with what it says; what is the matter with its parts is among that. */
export function problemsOf({
  source: { src = '', label },
  fault,
  reading,
  missing,
}: Outcome): readonly Problem[] {
  const own = reading?.problems ?? [];
  if (!fault || (reading && missing)) return own;
  const { code } = fault;
  const message = `${label ? `${label}: ` : ''}${fault.message}`;
  return [...own, { severity: 'error', code, path: src, message, hint: 'What other sources say is shown.' }];
}
