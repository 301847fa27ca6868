import type { Text } from '../model/text.js';

/** A value of a facet, and what would come of choosing it. */
export interface FacetValue {
  readonly key: string;
  /** As the feed says it; nothing where no record says it any more. */
  readonly text?: Text;
  /** BCP 47 tag of `text`, where the record names one. */
  readonly language?: string;
  /** How many records there would be if it were chosen, given the other facets. */
  readonly count: number;
  /** Where the values stand by how many have them: as many. Else they stand by the alphabet. */
  readonly rank?: number;
}

/** One facet of all records: which have a value that is chosen, and how many have each. */
export interface Column {
  /** Whether there is anything to choose. */
  readonly tellsApart: boolean;
  /** Whether a record has to have every value that is chosen, and not only one of them. */
  readonly isEvery?: boolean;
  /** Begins to count anew, with these keys chosen. */
  choose(keys: readonly string[]): void;
  /** Whether the record has one of the chosen values, or every one of them where that is asked for. */
  has(record: number): boolean;
  /** Counts the record for each of its values. */
  count(record: number): void;
  /** The values with their counts, those that are chosen and that no record has at the end. */
  values(keys: readonly string[]): readonly FacetValue[];
}
