import { noCounts, type Counts } from './month-days.js';

/** What a month holds beside the records that are known. */
export interface Beyond {
  readonly records: number;
  /** In the month itself. Of openings and deadlines only the days tell. */
  readonly month: Readonly<Counts>;
  /** By `YYYY-MM-DD`. */
  readonly days: ReadonlyMap<string, Readonly<Counts>>;
}

/** What the first page of a month says of the others, in `_civic.next_pages`; what is no count counts for nothing. */
export function beyondOf(given: object | undefined): Beyond | undefined {
  if (!given) return undefined;
  const { records, month, days } = given as Readonly<Record<string, unknown>>;
  return {
    records: countIn(records),
    month: countsOf(month),
    days: new Map(Object.entries(days ?? {}).map(([day, counts]) => [day, countsOf(counts)])),
  };
}

const countIn = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0;

function countsOf(given: unknown): Counts {
  const counts = noCounts();
  for (const name of Object.keys(counts) as (keyof Counts)[])
    counts[name] = countIn((given as Partial<Counts> | null | undefined)?.[name]);
  return counts;
}
