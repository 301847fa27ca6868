import { chunkLength } from './prepared.js';

/** As many files as a search waits for: a person reads what stands in the first ones while the others come. */
const enough = 6;

/** How many of the first stand in few files together. */
export function together(shown: readonly number[]): number {
  const chunks = new Set<number>();
  const end = shown.findIndex((place) => chunks.add(Math.floor(place / chunkLength)).size > enough);
  return end < 0 ? shown.length : end;
}
