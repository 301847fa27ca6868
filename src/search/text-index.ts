import { few, worst } from './limits.js';
import { isCyrillic } from './read-latin.js';
import type { Latin, OrganisationWords } from './organisation-words.js';
import { partOf, passageLength, passageOf, type Passage } from './passage.js';
import { byRank } from './ranking.js';
import { nameRank, scan } from './scan.js';
import { hasDigit, queryWords, termsOf, type Needle, type Term } from './terms.js';
import { likelyWords } from './likely-words.js';
import { WordIndex } from './word-index.js';

/** What a search gives. */
export interface Hits {
  /** The places of the organisations, the best answers first, and among equal ones in the order that they came in. */
  readonly places: Uint32Array;
  /** Of each place how good an answer it is: from 1, the better; 0 for those that are none. */
  readonly ranks: Uint16Array;
  /** What to mark in a text: of each word what stands for it, the likeliest first. */
  readonly marks: readonly (readonly Needle[])[];
}

const within = { shortest: 3, penalty: 6 };

/** The texts of a directory, folded once, to be searched by their words. All of its work is done in slices. */
export class TextIndex {
  /** Writes Cyrillic words in Latin letters, where there are some. */
  latin: Latin | undefined;
  private readonly passages: Passage[] = [];
  private words: WordIndex | undefined;
  private count = 0;

  /**
   * Folds the texts of `count` organisations.
   *
   * @returns Whether all are: not where some are in Cyrillic letters, and nothing writes them in Latin ones yet. It goes on from there.
   */
  *read(
    count: number,
    wordsAt: (place: number, isRead: boolean) => OrganisationWords,
  ): Generator<void, boolean> {
    this.count = count;
    for (let from = this.passages.length * passageLength; from < count; from += passageLength) {
      const length = Math.min(passageLength, count - from);
      const passage = passageOf(length, (at, isRead) => wordsAt(from + at, isRead));
      if (!this.latin && isCyrillic(passage.text)) return false;
      this.passages.push(passage);
      yield;
    }
    return true;
  }

  /** Notes where each word stands: whatever is searched for then is found faster, and may be misspelt. */
  *readWords(): Generator<void> {
    const words = new WordIndex();
    yield* words.read(this.passages);
    this.words = words;
  }

  /**
   * Organisations that have every word of `query`: the beginning of a word, another form of it, or a synonym; where
   * those are few, words inside others too.
   */
  *search(query: string): Generator<void, Hits & { readonly isDoubtful: boolean }> {
    const words = queryWords(query);
    const found = yield* this.find(termsOf(words, this.latin), words.join(' '));
    if (found.places.length >= few) return { ...found, isDoubtful: false };
    // Several words of one name are meant as they are.
    if (found.isNamed && words.length > 1) return { ...found, isDoubtful: false };
    const isDoubtful = !found.isNamed && words.some((word) => !hasDigit(word));
    const terms = termsOf(words, this.latin).map((term) => ({
      ...term,
      needles: [...term.needles, ...innerOf(term)],
    }));
    return { ...(yield* this.find(terms, words.join(' '))), isDoubtful };
  }

  /** The same with words that are spelt much like those, for a search that gives few names or none. */
  *widened(query: string): Generator<void, Hits> {
    const words = queryWords(query);
    const terms: Term[] = [];
    for (const term of termsOf(words, this.latin)) {
      const near: Needle[] = [];
      if (this.words)
        for (const word of [term.word, ...(this.latin?.(term.word) ?? [])])
          near.push(...(yield* likelyWords(word, this.words.words, (at) => this.words!.spread(at))));
      terms.push({ ...term, needles: [...term.needles, ...innerOf(term), ...near] });
    }
    return yield* this.find(terms, words.join(' '));
  }

  private *find(
    terms: readonly Term[],
    phrase: string,
  ): Generator<void, Hits & { readonly isNamed: boolean }> {
    let sums: Uint16Array | undefined;
    // What has to be looked for in the texts themselves is only looked for where all else was found.
    const slow = (term: Term) => Number(!term.needles.every((needle) => this.words?.holds(needle)));
    for (const term of terms.slice().sort((a, b) => slow(a) - slow(b))) {
      const costs = new Uint16Array(this.count);
      for (const needle of term.needles) yield* this.note(needle, costs, sums);
      if (sums) for (let at = 0; at < costs.length; at++) costs[at] &&= sums[at]! && costs[at]! + sums[at]!;
      sums = costs;
      yield;
    }
    const ranks = sums ? this.ranked(sums, terms.length, phrase) : new Uint16Array();
    const places = byRank(ranks, worst);
    const isNamed = places.length > 0 && ranks[places[0]!]! <= 3 + 2 * terms.length;
    return { places, ranks, marks: marksOf(terms), isNamed };
  }

  /** Notes in `costs` what `needle` costs, wherever `sums` has something. */
  private *note(needle: Needle, costs: Uint16Array, sums: Uint16Array | undefined): Generator<void> {
    if (this.words?.holds(needle)) {
      this.words.note(needle, costs);
      yield;
      return;
    }
    if (this.words && needle.text.includes(' ')) {
      yield* this.notePhrase(needle, costs, this.words);
      return;
    }
    for (const [number, passage] of this.passages.entries()) {
      const from = number * passageLength;
      const to = from + passageLength;
      if (sums && !hasAny(sums, from, Math.min(to, sums.length))) continue;
      scan(passage, needle, costs.subarray(from, to));
      yield;
    }
  }

  /** The same for a phrase: looked for in the organisations alone that have all of its words. */
  private *notePhrase(needle: Needle, costs: Uint16Array, words: WordIndex): Generator<void> {
    const likely = words.withAll(needle.text, costs.length);
    for (let at = 0; at < likely.length; at++) {
      if (at % 4096 === 4095) yield;
      if (!likely[at]) continue;
      const passage = this.passages[Math.floor(at / passageLength)]!;
      scan(partOf(passage, at % passageLength), needle, costs.subarray(at, at + 1));
    }
  }

  /** The best first: those of that name, those whose names begin so, then all else by what it costs. */
  private ranked(sums: Uint16Array, length: number, phrase: string): Uint16Array {
    for (let at = 0; at < sums.length; at++) {
      const sum = sums[at]!;
      if (sum === 0) continue;
      // The words of a name cost no more than that.
      const named =
        sum <= 2 * length &&
        nameRank(this.passages[Math.floor(at / passageLength)]!, at % passageLength, phrase);
      sums[at] = named || Math.min(worst, 3 + sum - length);
    }
    return sums;
  }
}

/** Whether there is anything from `from` to `to`. */
function hasAny(sums: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sums[at]! > 0) return true;
  return false;
}

const innerOf = ({ word }: Term): readonly Needle[] =>
  word.length >= within.shortest && !hasDigit(word)
    ? [{ text: word, within: true, penalty: within.penalty }]
    : [];

const marksOf = (terms: readonly Term[]): Hits['marks'] => terms.map(({ needles }) => needles);
