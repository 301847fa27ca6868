import { ordered } from './ordering.js';
import { nameMark, passageLength, sectionMark, sections, type Passage } from './passage.js';
import { NumberIndex } from './number-index.js';
import { costOf, forms, noteCost } from './scan.js';
import { formOf, placeOf } from './sorted-words.js';
import { hasDigit, type Needle } from './terms.js';

// Places that are put where they belong before others have their turn.
const often = 1 << 15;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Where each word of a directory stands: what begins with a few letters is found in as long as it takes to count it. It
 * takes longer to make than the passages, so that the first searches do without.
 */
export class WordIndex {
  /**
   * In the order of their code units. Numbers of registers stand elsewhere; of letters with one behind them, the letters
   * and its first digit.
   */
  words: readonly string[] = [];
  /** Of each word where its places begin. */
  private starts = new Uint32Array(1);
  /** An organisation and a section of it in one number; of each word they rise. */
  private places = new Uint32Array();
  private readonly numbers = new NumberIndex();

  /** Reads the passages; to be done in slices. */
  *read(passages: readonly Passage[]): Generator<void> {
    const met: string[] = [];
    const numbers = new Map<string, number>();
    const last: number[] = [];
    const counts: number[] = [];
    const pairs: Uint32Array[] = [];
    const numberOf = (word: string): number => {
      let number = numbers.get(word);
      if (number === undefined) {
        numbers.set(word, (number = met.push(word) - 1));
        last.push(-1);
        counts.push(0);
      }
      return number;
    };
    let place = 0;
    for (const { text } of passages) {
      const tokens = text.split(' ');
      const found = new Uint32Array(tokens.length * 2);
      let length = 0;
      for (const token of tokens) {
        if (token === '' || token === nameMark) continue;
        if (token === sectionMark) {
          place += 1;
          continue;
        }
        const endsInDigit = isDigit(token.charCodeAt(token.length - 1));
        if (endsInDigit && this.numbers.add(token, place)) continue;
        // There are as many of these as organisations.
        const word = endsInDigit ? token.replace(/^(\D+\d)\d+$/, '$1') : token;
        const number = numberOf(word);
        if (last[number] === place) continue;
        last[number] = place;
        counts[number]! += 1;
        found[length++] = number;
        found[length++] = place;
      }
      pairs.push(found.slice(0, length));
      yield;
    }
    yield* this.numbers.sort();
    const order = yield* ordered(met, (a, b) => (a < b ? -1 : 1));
    const starts = new Uint32Array(met.length + 1);
    const next = new Uint32Array(met.length);
    for (const [at, number] of order.entries()) {
      next[number] = starts[at]!;
      starts[at + 1] = starts[at]! + counts[number]!;
    }
    const places = new Uint32Array(starts.at(-1)!);
    for (const [nth, pair] of pairs.entries()) {
      for (let at = 0; at < pair.length; at += 2) places[next[pair[at]!]!++] = pair[at + 1]!;
      if (nth % 8 === 7) yield;
    }
    const words: string[] = [];
    for (const number of order) if (words.push(met[number]!) % often === 0) yield;
    Object.assign(this, { words, starts, places });
  }

  /** Whether all that answers `needle` is here: what has both letters and digits is not. */
  holds({ text }: Needle): boolean {
    return !text.includes(' ') && (!hasDigit(text) || this.numbers.holds(text));
  }

  /** Notes in `costs` how far the best answer of each organisation is from a perfect one, as `scan` does. */
  note({ text, word = text, endings, whole, within, penalty }: Needle, costs: Uint16Array): void {
    const { words } = this;
    if (within) {
      for (let at = 0; at < words.length; at++)
        if (words[at]!.includes(text)) this.noteWord(at, forms.whole, penalty, costs);
      return;
    }
    for (let at = placeOf(words, text); at < words.length && words[at]!.startsWith(text); at++) {
      const form = formOf(words[at]!, word, text, endings, whole);
      if (form !== undefined) this.noteWord(at, form, penalty, costs);
    }
    if (hasDigit(text))
      this.numbers.note(text, whole, (place, form) => {
        noteCost(costs, Math.floor(place / sections), costOf(place % sections, form) + penalty);
      });
  }

  /** In how many passages the word at `at` stands. */
  spread(at: number): number {
    let count = 0;
    let before = -1;
    for (let one = this.starts[at]!; one < this.starts[at + 1]!; one++) {
      const passage = Math.floor(this.places[one]! / (sections * passageLength));
      if (passage !== before) count += 1;
      before = passage;
    }
    return count;
  }

  /** For each of `count` organisations, whether all words of a phrase stand in it; of the last one the beginning is enough. */
  withAll(phrase: string, count: number): Uint8Array {
    const { words, starts, places } = this;
    const met = new Uint8Array(count);
    const parts = phrase.split(' ');
    for (const [nth, part] of parts.entries())
      for (let at = placeOf(words, part); at < words.length && words[at]!.startsWith(part); at++) {
        if (nth < parts.length - 1 && words[at] !== part) break;
        for (let one = starts[at]!; one < starts[at + 1]!; one++) {
          const organisation = Math.floor(places[one]! / sections);
          if (met[organisation] === nth) met[organisation] = nth + 1;
        }
      }
    return met.map((words) => Number(words === parts.length));
  }

  private noteWord(at: number, form: number, penalty: number, costs: Uint16Array): void {
    const { starts, places } = this;
    const bySection = Array.from({ length: sections }, (_, section) => costOf(section, form) + penalty);
    for (let one = starts[at]!; one < starts[at + 1]!; one++) {
      const place = places[one]!;
      noteCost(costs, Math.floor(place / sections), bySection[place % sections]!);
    }
  }
}
