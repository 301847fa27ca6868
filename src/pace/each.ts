import { isSliceOver, nextTurn } from './reading.js';

/** What `read` makes of each entry of `list`, read in slices: what is short is there at once. */
export async function eachInSlices<T, R>(
  list: Iterable<T>,
  read: (entry: T, index: number) => R,
): Promise<readonly R[]> {
  const made: R[] = [];
  for (const entry of list) {
    if (isSliceOver()) await nextTurn();
    made.push(read(entry, made.length));
  }
  return made;
}
