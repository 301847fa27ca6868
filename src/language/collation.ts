import { formatter } from './intl.js';

/** The order of a language's dictionary, numbers by value, to sort with. `tag` is BCP 47. */
export function compareIn(tag: string): (a: string, b: string) => number {
  return formatter(Intl.Collator, tag, { numeric: true }).compare;
}
