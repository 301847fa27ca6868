import type { CivicRecord, Kind, RecordOf } from '../model/record.js';
import { tableOf, type Fields, type FieldTable, type Surroundings } from './fields.js';
import type { ProblemLog } from './problem-log.js';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Looks at a raw record of JSON Feed, and at what stands under its `_civic`.
 *
 * @returns A record that reads itself when it is asked; nothing where there is anything about it that only a whole
 *   reading can judge.
 */
export type Skim = (given: Json, inside: Json) => CivicRecord | undefined;

/**
 * Prepares to look at the records of one list.
 *
 * @param at What they are read with. Its problems go nowhere: they are noted when the list is read to its end.
 * @param now Milliseconds since 1970.
 * @param read Reads a raw record whole.
 */
export type Skimming = (
  vocabulary: KindVocabulary,
  at: Surroundings,
  now: number,
  read: (given: unknown) => CivicRecord | undefined,
) => Skim;

/** What our own feed may say of one kind of record: a widget brings the kinds that it takes, and no others are read. */
export interface KindVocabulary<K extends Kind = Kind> {
  readonly kind: K;
  /** How each field is read, by its name in feeds. */
  readonly fields: FieldTable;
  /** Fields without which a record has nothing to say, beside its `id`. */
  readonly needed: readonly string[];
  /** What is mended in a record that has been read. */
  readonly mend:
    ((record: CivicRecord, zone: string, now: number, problems: ProblemLog) => CivicRecord) | undefined;
  /** How records of a long list are told before they are read. */
  readonly skimming: Skimming | undefined;
}

/** The words of one kind: how its fields are read, and which it cannot do without. */
export function kindVocabulary<K extends Kind>(
  kind: K,
  fields: Fields<Omit<RecordOf<K>, 'kind' | 'richDescription'>>,
  needed: readonly (keyof RecordOf<K> & string)[] = [],
  mend?: (record: RecordOf<K>, zone: string, now: number, problems: ProblemLog) => RecordOf<K>,
  skimming?: Skimming,
): KindVocabulary<K> {
  return { kind, fields: tableOf(fields), needed, mend: mend as KindVocabulary['mend'], skimming };
}
