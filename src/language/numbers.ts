import { numberFormat } from './intl.js';
import { tagOfWords } from './languages.js';

/** How a language parts the thousands of a whole number. */
export interface Thousands {
  readonly thousands: string;
  /** The least number that is parted. */
  readonly parted: number;
}

/** By BCP 47 tag in lower case: of these no formatter has to be made for whole numbers. */
export const thousandsIn = new Map<string, Thousands>();

/** `n` with the language's separators (`12 345,5`) and a true minus. `tag` is BCP 47. */
export function formatNumber(n: number, tag: string, options?: Intl.NumberFormatOptions): string {
  const words =
    options || !Number.isSafeInteger(n) || n < 0 ? undefined : thousandsIn.get(tagOfWords(tag).toLowerCase());
  if (words) return n < words.parted ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, words.thousands);
  return numberFormat(tagOfWords(tag), options).format(n).replace(/^-/, '−');
}
