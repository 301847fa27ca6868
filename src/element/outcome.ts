import { FeedError } from '../feed/fault.js';
import type { DatedReading } from '../feed/load-page.js';
import type { Range } from '../feed/ranges.js';
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

export const faultIn = (outcomes: readonly Outcome[]): FeedError | undefined =>
  outcomes.find(({ fault }) => fault)?.fault;

/**
 * What there is where the part of the script did not arrive that joins feeds and knows what to do about faults: the first
 * that was read now, else the first that was `before`. The others are not shown, and keep why.
 */
export function firstOf(outcomes: readonly Outcome[], before: readonly Outcome[]): readonly Outcome[] {
  const lost = new FeedError('unreachable', 'A part of the script did not arrive.');
  const shown =
    outcomes.find(({ reading, fault }) => reading && !fault) ??
    [...outcomes, ...before].find(({ reading }) => reading);
  return outcomes.map((one) =>
    shown?.source.src === one.source.src
      ? { ...one, reading: shown?.reading }
      : { fault: lost, ...one, reading: undefined },
  );
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
  return faultIn(outcomes) ? 'failed' : 'empty';
}

/** Whether what is shown of a source is older than it should be. */
const isOld = ({ reading, fault, missing }: Outcome): boolean => !!reading && !!fault && !missing?.length;
