import type { CivicRecord } from '../model/record.js';
import { feedName } from '../model/field-name.js';
import type { Surroundings } from './fields.js';
import type { ReadContext } from './format.js';
import type { KindVocabulary } from './kind-vocabulary.js';
import { isSliceOver, nextTurn } from '../pace/reading.js';
import type { Names } from './problem.js';

/** What a format has read of one record, before it is known whether that is enough. */
export interface Draft {
  readonly vocabulary: KindVocabulary;
  /** By the model's names. */
  readonly fields: Record<string, unknown>;
  /** Fields, by the model's names, that are there and could not be read: that has been noted. */
  readonly refused: readonly string[];
  /** IANA zone of the record's times. */
  readonly zone: string;
  /** Key of the raw record under which the fields stand, where they do not stand in itself. */
  readonly inside?: string | undefined;
  /** Paths of the fields in the raw record, where they are others than ours. */
  readonly names?: Names | undefined;
}

/** Reads a raw record: nothing where it is none, which has been noted, or of a kind that nobody asked for. */
export type Drafting = (given: unknown, index: number) => Draft | undefined;

/** Where a raw record stands: its key in what holds it, and its line where that is known. */
export type Placing = (
  given: unknown,
  index: number,
) => readonly [key: string | number, line?: number | undefined];

/**
 * The records in a list of raw ones: complete, mended, each with an id of its own, and no more than were asked for. The
 * part of reading that every format shares. A long list is read in slices.
 *
 * @param placeOf Where each of them stands, where that is not its number in the list.
 * @param skim Tells a record that can be read later; its problems are noted when the rest of the log is asked for.
 */
export async function readRecords(
  raw: readonly unknown[],
  draft: Drafting,
  { problems }: Surroundings,
  context: ReadContext,
  placeOf: Placing = (_, index) => [index],
  skim?: (given: unknown) => CivicRecord | undefined,
): Promise<CivicRecord[]> {
  const records: CivicRecord[] = [];
  const taken = new Set<string>();
  const unread: number[] = [];
  // Few feeds are so long that a day of theirs could be crowded; without the chunk they are read all the same.
  // Nobody waits for it before the end.
  let crowds: typeof import('./crowded-days.js') | undefined;
  const loaded =
    raw.length < 1_000
      ? undefined
      : import('./crowded-days.js').then((part) => (crowds = part)).catch(() => undefined);
  const again = function* () {
    for (const index of unread)
      yield problems.within(index, () => recordOf(draft(raw[index], index), index, context));
    if (crowds) yield* crowds.noteCrowds(records, problems);
  };
  for (let index = 0; index < raw.length; index++) {
    if (isSliceOver()) await nextTurn();
    const one = raw[index];
    if (records.length === context.maxItems) {
      problems.warning('too-many-items', context.maxItems, raw.length);
      break;
    }
    const skimmed = skim?.(one);
    const { size } = taken;
    if (skimmed && taken.add(skimmed.id).size > size) {
      unread.push(index);
      records.push(skimmed);
      continue;
    }
    const [key, line] = placeOf(one, index);
    const record = problems.within(key, () => recordOf(draft(one, index), index, context), line);
    if (!record) continue;
    let { id } = record;
    if (taken.has(id)) problems.within(key, () => problems.warning('duplicate-id', id), line);
    for (let copy = index + 1; taken.has(id); copy++) id = `${record.id}#${copy}`;
    taken.add(id);
    records.push(id === record.id ? record : { ...record, id });
  }
  if (unread.length) problems.postpone(again());
  else if (await loaded) await crowds?.noteCrowdsInSlices(records, problems);
  return records;
}

/** The record that a draft makes; nothing where it lacks what it must say. */
export function recordOf(
  draft: Draft | undefined,
  index: number,
  context: ReadContext,
): CivicRecord | undefined {
  if (!draft || !isComplete(draft, index, context)) return undefined;
  const { vocabulary, fields, zone, inside, names } = draft;
  const { problems, now } = context;
  const record = { kind: vocabulary.kind, ...fields } as CivicRecord;
  const mended = () => vocabulary.mend?.(record, zone, now, problems) ?? record;
  return inside === undefined ? problems.renaming(names, mended) : problems.within(inside, mended);
}

/** Whether a record says what it must. One without an id is told apart by its address, or by its place in the feed. */
function isComplete(
  { vocabulary: { kind, needed }, fields, refused, names }: Draft,
  index: number,
  { problems }: ReadContext,
): boolean {
  const missing = needed.find((name) => !fields[name]);
  if (missing !== undefined) {
    // The name of an organisation may be the title of its item.
    if (!refused.includes(missing) && !(missing === 'name' && refused.includes('title')))
      problems.error(
        'missing',
        names?.[feedName(missing)] ?? feedName(missing),
        `A record of the kind “${kind}”`,
      );
  } else if (!fields['id']) {
    if (!refused.includes('id')) problems.error('missing', 'id', 'Each record');
    fields['id'] = fields['url'] ?? `#${index + 1}`;
  }
  return missing === undefined;
}
