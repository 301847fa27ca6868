import type { Point } from './nearness.js';

// Short lists of numbers, one a record, as they are kept in a file: all numbers one after another, and how many belong to each.

/** Lists of numbers: how many each record has (digits of base 36), and which, one after another. */
export interface PackedLists {
  readonly counts: string;
  readonly values: readonly number[];
}

/** `hours.json`: opening hours with their zone where it is not the feed's, and of each record which it has. */
export interface HoursFile extends PackedLists {
  readonly hours: readonly (readonly [hours: string, zone?: string])[];
}

/** The digit that says that as many are not all, and that the next digit says how many follow. */
const more = 35;

/** The lists of which `ends` says where in `numbers` they end. */
export function packed(ends: readonly number[], numbers: readonly number[]): PackedLists {
  let counts = '';
  let from = 0;
  for (const end of ends) {
    let count = end - from;
    for (; count >= more; count -= more) counts += more.toString(36);
    counts += count.toString(36);
    from = end;
  }
  return { counts, values: numbers };
}

/** Writes into `ends` where the lists end of which `counts` says how long they are. */
export function unpackEnds(counts: string, ends: number[]): void {
  let end = 0;
  for (const digit of counts) {
    const count = parseInt(digit, 36);
    end += count;
    if (count < more) ends.push(end);
  }
}

/** `ids-N.json`: the numbers of organisations by their ids. */
export type IdFile = Readonly<Record<string, number>>;

/** In which of `count` files an id stands: a hash of its characters (FNV-1a). */
export function idFileOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % Math.max(1, count);
}

/** Some ten metres. */
const precision = 1e4;

/** Of each organisation where it is found, two numbers a place. */
export function packedPoints(all: readonly (readonly Point[])[]): PackedLists {
  const ends: number[] = [];
  const numbers: number[] = [];
  for (const points of all) {
    for (const degrees of points) numbers.push(...degrees.map((degree) => Math.round(degree * precision)));
    ends.push(numbers.length);
  }
  return packed(ends, numbers);
}

/** Reads what {@link packedPoints} wrote. */
export function pointsReader({ counts, values }: PackedLists): (place: number) => readonly Point[] {
  const ends: number[] = [];
  unpackEnds(counts, ends);
  return (place) => {
    const points: Point[] = [];
    for (let at = place ? ends[place - 1]! : 0; at < (ends[place] ?? 0); at += 2)
      points.push([values[at]! / precision, values[at + 1]! / precision]);
    return points;
  };
}
