import type { CivicRecord, Kind, RecordOf } from '../model/record.js';
import { tableOf, type Fields, type FieldTable } from './fields.js';
import type { ProblemLog } from './problem-log.js';
import type { Skimming } from './unread.js';

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
