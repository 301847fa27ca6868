import type { Strategy } from '../../model/strategy.js';
import { dayOf, endOf, startOf, type When } from '../../model/time.js';

/** The first and the last day of a validity: a year, or a day. */
export interface Validity {
  readonly from?: When | undefined;
  readonly to?: When | undefined;
}

/**
 * What a strategy says of its validity: in whole years where it is meant so, `2018` to `2022`, and in days otherwise.
 *
 * @param zone IANA zone of the city.
 */
export function validityOf({ validFrom, validTo }: Strategy, zone: string): Validity {
  const first = validFrom && dayOf(startOf(validFrom, zone), zone);
  const last = validTo && dayOf(endOf(validTo, zone) - 1, zone);
  const inYears = (!first || first.endsWith('-01-01')) && (!last || last.endsWith('-12-31'));
  const known = (day: When) => (inYears ? day.slice(0, 4) : day);
  return { from: first && known(first), to: last && known(last) };
}
