import { fold } from './fold.js';

// Marks belong to the letter before them: of some alphabets the vowels are marks.
const between = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of `text`, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(between)
    .filter((word) => word);
}

/** Whether a word of `folded`, a folded text, begins at `place`. */
export function beginsAt(folded: string, place: number): boolean {
  return place === 0 || between.test(folded[place - 1]!);
}

/** Whether some word of `folded`, a folded text, begins with `word`. */
export function hasWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    if (beginsAt(folded, at)) return true;
  return false;
}
