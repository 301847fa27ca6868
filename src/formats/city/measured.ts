import type { CivicRecord } from '../../model/record.js';
import { dateTime } from '../../model/zone.js';
import { isObject, number, when, type Field, type Surroundings } from '../fields.js';
import type { ReadContext } from '../format.js';
import { readRecords, type Draft } from '../records.js';

/** A row of somebody's measurements, or of warnings. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether somebody left `value` empty, which says that nothing was measured and is no fault. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A number that may stand in quotation marks, with a comma or leading zeros: `"18,5"`. An empty one says nothing. */
export const measured = (least?: number, most?: number): Field<number> =>
  ifGiven((value, at) => {
    const read = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
    return number(least, most)(Number.isNaN(read) ? value : read, at);
  });

/** A time on the clocks of the surroundings' zone; where a program slipped, milliseconds since 1970. */
export const localTime: Field<string> = ifGiven((value, at) =>
  typeof value === 'number' && Math.abs(value) < 8e15 ? dateTime(value, at.zone) : when(value, at),
);

/** The same field, for which an empty value is none. */
export function ifGiven<T>(field: Field<T>): Field<T> {
  return (value, at) => (isEmpty(value) ? undefined : field(value, at));
}

/** What `field` reads at `key` of `row`. */
export const readAt = <T>(row: Row, key: string, field: Field<T>, at: Surroundings): T | undefined =>
  at.problems.within(key, () => field(row[key], at));

/** Reads a row: nothing where it is of no use, which has been noted, or of a kind that nobody asked for. */
type RowReading = (row: Row, index: number) => CivicRecord | undefined;

/** The records of a document that holds one row or a list of them; problems are placed as the document has it. */
export async function readRows(
  json: unknown,
  context: ReadContext,
  read: RowReading,
): Promise<readonly CivicRecord[]> {
  const { problems, vocabulary } = context;
  const one = (row: unknown, index: number): CivicRecord | undefined =>
    isObject(row) ? read(row, index) : problems.expected('object', row);
  if (!Array.isArray(json)) return [one(json, 0)].filter((record) => record !== undefined);
  const draft = (row: unknown, index: number): Draft | undefined => {
    const { kind, ...fields } = one(row, index) ?? {};
    const words = kind && vocabulary.get(kind);
    return words && { vocabulary: words, fields, refused: [], zone: 'UTC' };
  };
  return readRecords(json, draft, { problems, zone: 'UTC', zoneAssumed: false }, context);
}

/** `fields` without those that are not known. */
export const known = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** A pollutant as it is written, by the names that programs give it. */
const pollutants: Readonly<Record<string, string>> = {
  pm10: 'PM10',
  pm25: 'PM2.5',
  no2: 'NO₂',
  nitrogendioxide: 'NO₂',
  so2: 'SO₂',
  sulphurdioxide: 'SO₂',
  o3: 'O₃',
  ozone: 'O₃',
  co: 'CO',
  c6h6: 'C₆H₆',
};

export const pollutantCalled = (name: string): string =>
  pollutants[name.toLowerCase().replace(/[^a-z\d]/g, '')] ?? name;

/** A part of an index that speaks of one pollutant. */
export interface SubIndex {
  readonly pollutant: string;
  /** The higher the worse. */
  readonly value: number;
}

/** The worst of `parts`, and whether no other is as bad: then it is the one that an overall index is owed to. */
export function worstOf<P extends SubIndex>(
  parts: readonly P[],
): { readonly worst?: P; readonly alone: boolean } {
  const [worst, next] = [...parts].sort((a, b) => b.value - a.value);
  return worst ? { worst, alone: next?.value !== worst.value } : { alone: false };
}
