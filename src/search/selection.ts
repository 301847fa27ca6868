import type { Column, FacetValue } from './column.js';
import type { Question } from './catalogue.js';
import { stateFacet } from './facets.js';

/** What is told of records by numbers alone: their facets, their letters, and which are dissolved. */
export interface Columns {
  readonly facets: Readonly<Record<string, Column>>;
  /** For each record the number of its first letter. */
  readonly initials: Uint16Array;
  /** The letters, by the alphabet. */
  readonly letters: readonly string[];
  readonly dissolved: Uint8Array;
}

/** What is left of some records. */
export interface Selected {
  /** Their places, in the order that they came in. */
  readonly places: readonly number[];
  readonly dissolved: number;
  readonly values: Readonly<Record<string, readonly FacetValue[]>>;
  readonly letters: readonly (readonly [letter: string, count: number])[];
}

/** Leaves what a question asks for, and counts what could be asked for next; to be done in slices. */
export function* select(
  places: Iterable<number>,
  { chosen, letter, dissolved: dissolvedToo, isUncounted }: Question,
  { facets, initials, letters, dissolved }: Columns,
): Generator<void, Selected> {
  const all = Object.entries(facets).filter(([facet]) => !isUncounted || chosen[facet]?.length);
  for (const [facet, column] of all) column.choose(chosen[facet] ?? []);
  const narrowing = all.filter(([facet]) => chosen[facet]?.length).map(([, column]) => column);
  const showsDissolved = dissolvedToo || !!chosen[stateFacet]?.includes('dissolved');
  const wanted = letters.indexOf(letter);
  const counts = new Uint32Array(letters.length);
  const left: number[] = [];
  let gone = 0;
  let read = 0;
  for (const place of places) {
    if (++read % 4096 === 0) yield;
    const [lacking, another] = narrowing.length ? narrowing.filter((column) => !column.has(place)) : [];
    if (another) continue;
    const isHidden = dissolved[place] === 1 && !showsDissolved;
    const isElsewhere = letter !== '' && initials[place] !== wanted;
    if (!lacking && dissolved[place] && !isElsewhere) gone += 1;
    if (!lacking && !isHidden) counts[initials[place]!]! += 1;
    if (isElsewhere) continue;
    // What only one facet stands against would be there if that facet's other values were chosen.
    if (isHidden) {
      if (!lacking || lacking === facets[stateFacet]) facets[stateFacet]?.count(place);
    } else if (lacking) {
      if (!lacking.isEvery) lacking.count(place);
    } else {
      for (const [, column] of all) column.count(place);
      left.push(place);
    }
  }
  const values = all.map(([facet, column]) => {
    const keys = chosen[facet] ?? [];
    return [facet, keys.length || column.tellsApart ? column.values(keys) : []] as const;
  });
  return {
    places: left,
    dissolved: gone,
    values: Object.fromEntries(values),
    letters: letters.map((one, number) => [one, counts[number]!] as const),
  };
}

/** The letter that a name stands under in an alphabetical list; `#` for one that begins with none. */
export function initialOf(name: string, tag: string): string {
  const first = /\p{L}\p{M}*|\p{N}/u.exec(name)?.[0].normalize() ?? '#';
  return /\p{L}/u.test(first) ? first.toLocaleLowerCase(tag) : '#';
}
