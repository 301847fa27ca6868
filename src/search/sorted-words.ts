import { forms } from './scan.js';

/** The place of `text` in a list that is sorted by code units, or where it would be. */
export function placeOf(words: readonly string[], text: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (words[middle]! < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * How `here`, a word that begins with `stem`, answers `word`; nothing where it does not.
 *
 * @param endings What may follow the stem.
 * @param whole Whether only the word itself will do.
 */
export function formOf(
  here: string,
  word: string,
  stem: string,
  endings: ReadonlySet<string> | undefined,
  whole = false,
): number | undefined {
  if (here === word) return forms.whole;
  if (whole) return undefined;
  if (here.startsWith(word)) return forms.beginning;
  const rest = here.slice(stem.length);
  return endings && (rest === '' || endings.has(rest)) ? forms.otherForm : undefined;
}
