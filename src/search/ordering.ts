import type { Organisation } from '../model/organisation.js';
import type { Question, Sort } from './catalogue.js';
import { inSlices } from '../pace/slices.js';

/** Short enough to be sorted at one go. */
const run = 512;

/**
 * The places of `values` in the order of `compare`, to be made in slices; equal values keep theirs.
 * A hundred thousand names take a third of a second: too long for one go.
 */
export function* ordered<T>(
  values: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, Uint32Array> {
  const { length } = values;
  const byValue = (a: number, b: number) => compare(values[a]!, values[b]!);
  let from: Uint32Array = Uint32Array.from(values, (_, place) => place);
  for (let start = 0; start < length; start += run) {
    from.subarray(start, start + run).sort(byValue);
    yield;
  }
  let to: Uint32Array = new Uint32Array(length);
  for (let width = run; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      for (let left = start, right = middle, at = start; at < end; at++) {
        const takeLeft = left < middle && (right >= end || byValue(from[left]!, from[right]!) <= 0);
        to[at] = takeLeft ? from[left++]! : from[right++]!;
        if (at % run === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The orders that there are: by when they changed, where some say it; by how far they are, where that is known of some. */
export const sortsOf = (isDated: boolean, far: ReadonlyMap<number, number> | undefined): readonly Sort[] => [
  'name',
  ...(isDated ? (['newest'] as const) : []),
  ...(far && isAnywhere(far) ? (['nearest'] as const) : []),
];

function isAnywhere(far: ReadonlyMap<number, number>): boolean {
  for (const kilometres of far.values()) if (kilometres < Infinity) return true;
  return false;
}

/** When an organisation was last changed, in milliseconds since 1970; the beginning of time where nobody says. */
export function lastChanged({ updated, published }: Pick<Organisation, 'updated' | 'published'>): number {
  const date = Date.parse(updated ?? published ?? '');
  return isNaN(date) ? -Infinity : date;
}

/**
 * What was found, in the order that was asked for.
 *
 * @param found Places, the best first; organisations are numbered by the alphabet.
 * @param readDates Reads of each place when it was last changed.
 * @param far How far each place is, where that is asked for.
 */
export async function inOrder(
  found: readonly number[],
  { query, sort }: Pick<Question, 'query' | 'sort'>,
  readDates: () => Promise<ArrayLike<number>>,
  far: ReadonlyMap<number, number> | undefined,
  signal: AbortSignal,
): Promise<readonly number[]> {
  if (sort === 'best') return found;
  if (sort === 'name') return query ? [...Uint32Array.from(found).sort()] : found;
  if (sort === 'nearest' && !far) return found;
  const dates = sort === 'newest' ? await readDates() : [];
  const compare =
    far && sort === 'nearest' ? byDistance(far) : (a: number, b: number) => dates[b]! - dates[a]! || a - b;
  const order = await inSlices(ordered(found, compare), signal);
  return Array.from(order, (at) => found[at]!);
}

/** The nearest first; what is nowhere stays as it is, at the end. */
const byDistance =
  (far: ReadonlyMap<number, number>) =>
  (a: number, b: number): number => {
    const [one, other] = [far.get(a) ?? Infinity, far.get(b) ?? Infinity];
    return one === other ? 0 : one - other;
  };
