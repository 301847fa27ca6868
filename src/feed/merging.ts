import type { Reading } from '../formats/format.js';
import type { CivicRecord } from '../model/record.js';

/**
 * The records of `reading` as a part of a list that begins with those of `first`: with the language and zone that the
 * two do not share. An id that is taken is told apart, and what belongs to it goes with it.
 *
 * @param taken The ids of the list so far; those of this reading are added.
 * @param title What the source is called, for records that say where they come from.
 */
export function belongingTo(
  { records, ...reading }: Pick<Reading, 'records' | 'language' | 'timeZone'>,
  first: Pick<Reading, 'language' | 'timeZone'>,
  taken: Set<string>,
  title?: string,
): readonly CivicRecord[] {
  const language = reading.language === first.language ? undefined : reading.language;
  const timeZone = reading.timeZone === first.timeZone ? undefined : reading.timeZone;
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
      ...(isDated && timeZone !== undefined && { timeZone }),
      ...(isDated && title !== undefined && { source: { title } }),
      ...record,
      ...(id !== record.id && { id }),
      ...(record.kind === 'event' && record.parent !== undefined && { parent: own(record.parent) }),
    } as CivicRecord;
  });
}
