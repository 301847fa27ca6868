import { ordered } from './ordering.js';
import { forms } from './scan.js';

/** Shorter ones are words like others: there are few of them. */
const shortest = 6;
const longest = 14;
const scale = 16;

/**
 * The numbers of registers, of which each organisation has its own: as strings in a list of words they would take more
 * room than all the words. Each is its first fourteen digits and, behind them, how many digits it has.
 */
export class NumberIndex {
  private keys: ArrayLike<number> = [];
  private places: ArrayLike<number> = [];
  private readonly met: { readonly keys: number[]; readonly places: number[] } = { keys: [], places: [] };

  /** Takes `word`, if it is such a number. */
  add(word: string, place: number): boolean {
    if (word.length < shortest || !/^\d+$/.test(word)) return false;
    this.met.keys.push(keyOf(word) + Math.min(word.length, longest + 1));
    this.met.places.push(place);
    return true;
  }

  /** Puts them in order; to be done in slices. */
  *sort(): Generator<void> {
    const { keys, places } = this.met;
    const order = yield* ordered(keys, (a, b) => a - b);
    this.keys = Float64Array.from(order, (at) => keys[at]!);
    this.places = Uint32Array.from(order, (at) => places[at]!);
    keys.length = places.length = 0;
  }

  /** Whether what begins with these digits can be told. */
  holds(digits: string): boolean {
    return digits.length <= longest && /^\d+$/.test(digits);
  }

  /** Calls `found` with each place of a number that begins with `digits`, or where `whole` is true is that. */
  note(digits: string, whole: boolean | undefined, found: (place: number, form: number) => void): void {
    const { keys, places } = this;
    const from = keyOf(digits);
    const end = from + scale * 10 ** (longest - digits.length);
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[middle]! < from) low = middle + 1;
      else high = middle;
    }
    for (; low < keys.length && keys[low]! < end; low++) {
      const isWhole = keys[low]! === from + digits.length;
      if (isWhole || !whole) found(places[low]!, isWhole ? forms.whole : forms.beginning);
    }
  }
}

const keyOf = (digits: string): number => scale * Number(digits.slice(0, longest).padEnd(longest, '0'));
