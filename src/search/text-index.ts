import { few, worst } from './limits.js';
import type { OrganisationWords } from './organisation-words.js';
import { passageLength, passageOf, type Passage } from './passage.js';
import { scan, scanNames } from './scan.js';
import { hasDigit, queryWords, termsOf, type Needle, type Term } from './terms.js';
import { Vocabulary } from './vocabulary.js';

/** What a search gives. */
export interface Hits {
  /** The places of the organisations, the best answers first, and among equal ones in the order that they came in. */
  readonly places: readonly number[];
  /** What to mark in a text: of each word what stands for it, the likeliest first. */
  readonly marks: readonly (readonly Needle[])[];
}

const within = { shortest: 3, penalty: 6 };

/** The texts of a directory, folded once, to be searched by their words. All of its work is done in slices. */
export class TextIndex {
  private readonly passages: Passage[] = [];
  private vocabulary: Vocabulary | undefined;

  /** Folds the texts of `count` organisations. */
  *read(count: number, wordsAt: (place: number) => OrganisationWords): Generator<void> {
    for (let from = 0; from < count; from += passageLength) {
      const { length } = { length: Math.min(passageLength, count - from) };
      this.passages.push(passageOf(Array.from({ length }, (_, at) => wordsAt(from + at))));
      yield;
    }
  }

  /** Reads the distinct words, for the sake of {@link widened} searches. */
  *readVocabulary(): Generator<void> {
    const vocabulary = new Vocabulary();
    yield* vocabulary.read(this.passages);
    this.vocabulary = vocabulary;
  }

  /**
   * Organisations that have every word of `query`: the beginning of a word, another form of it, or a synonym; where
   * those are few, words inside others too.
   */
  *search(query: string): Generator<void, Hits & { readonly isDoubtful: boolean }> {
    const words = queryWords(query);
    const found = yield* this.find(termsOf(words), words.join(' '));
    if (found.places.length >= few) return { ...found, isDoubtful: false };
    // Several words of one name are meant as they are.
    if (found.isNamed && words.length > 1) return { ...found, isDoubtful: false };
    const isDoubtful = !found.isNamed && words.some((word) => !hasDigit(word));
    const terms = termsOf(words).map((term) => ({ ...term, needles: [...term.needles, ...innerOf(term)] }));
    return { ...(yield* this.find(terms, words.join(' '))), isDoubtful };
  }

  /** The same with words that are spelt much like those, for a search that gives few names or none. */
  *widened(query: string): Generator<void, Hits> {
    const words = queryWords(query);
    const terms: Term[] = [];
    for (const term of termsOf(words)) {
      const near = this.vocabulary ? yield* this.vocabulary.near(term.word) : [];
      terms.push({ ...term, needles: [...term.needles, ...innerOf(term), ...near] });
    }
    return yield* this.find(terms, words.join(' '));
  }

  private *find(
    terms: readonly Term[],
    phrase: string,
  ): Generator<void, Hits & { readonly isNamed: boolean }> {
    const ranked: number[][] = [];
    const rarest = terms.map((term) => ({ term, found: 0 }));
    const sums = new Uint16Array(passageLength);
    const costs = new Uint16Array(passageLength);
    for (const [number, passage] of this.passages.entries()) {
      yield;
      // The rarest word first: where it is not, the others need not be looked for.
      rarest.sort((a, b) => a.found - b.found);
      if (!sum(passage, number, rarest, sums, costs)) continue;
      costs.fill(0);
      scanNames(passage, phrase, costs);
      for (let at = 0; at < passageLength; at++) {
        if (sums[at] === 0) continue;
        const rank = costs[at] === 0 ? Math.min(worst, 2 + sums[at]! - terms.length) : costs[at]! - 1;
        (ranked[rank] ??= []).push(number * passageLength + at);
      }
    }
    const isNamed = ranked.findIndex((places: number[] | undefined) => places) <= 2 * (1 + terms.length);
    const places = ranked.flat();
    return { places, marks: marksOf(terms), isNamed: isNamed && places.length > 0 };
  }
}

/** Adds up in `sums` what the terms cost; 0 for an organisation that lacks one. */
function sum(
  passage: Passage,
  number: number,
  terms: readonly { readonly term: Term; found: number }[],
  sums: Uint16Array,
  costs: Uint16Array,
): boolean {
  for (const [nth, one] of terms.entries()) {
    const into = nth === 0 ? sums.fill(0) : costs.fill(0);
    let isFound = false;
    for (const needle of one.term.needles)
      if (!needle.passages || needle.passages.includes(number))
        isFound = scan(passage, needle, into) || isFound;
    if (!isFound) return false;
    one.found += 1;
    if (nth === 0) continue;
    isFound = false;
    for (let at = 0; at < passageLength; at++) {
      const cost = costs[at]!;
      sums[at] = cost > 0 && sums[at]! > 0 ? sums[at]! + cost : 0;
      isFound ||= sums[at]! > 0;
    }
    if (!isFound) return false;
  }
  return true;
}

const innerOf = ({ word }: Term): readonly Needle[] =>
  word.length >= within.shortest && !hasDigit(word)
    ? [{ text: word, within: true, penalty: within.penalty }]
    : [];

const marksOf = (terms: readonly Term[]): Hits['marks'] => terms.map(({ needles }) => needles);
