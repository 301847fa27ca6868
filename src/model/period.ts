/** A point of time as plans give it: a date, a month, a year, or a quarter such as `2025-Q1`. */
export type Period = string;

const quarter = /^(\d{4})-Q([1-4])$/;

/** The quarter that `period` is. */
export function quarterOf(period: Period): { readonly year: string; readonly number: number } | undefined {
  const [, year, number] = quarter.exec(period) ?? [];
  return year === undefined ? undefined : { year, number: Number(number) };
}
