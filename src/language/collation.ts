import { collator } from './intl.js';

/** The order of a language's dictionary, numbers by value, to sort with. `tag` is BCP 47. */
export function compareIn(tag: string): (a: string, b: string) => number {
  return collator(tag, { numeric: true }).compare;
}
