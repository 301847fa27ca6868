import { foldWithOffsets } from '../../language/fold.js';
import { beginsAt, wordsOf } from '../../language/words.js';

/** A stretch of a text, and whether it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/**
 * The words of what a person typed. Digits that only separators part are one number when they are as many as a
 * register's: `972-123-73-17` is a NIP, and `ul. Długa 12/14` is none.
 */
export function queryWords(query: string): readonly string[] {
  return wordsOf(
    query.replace(/\d[\d\s./-]{6,}\d/g, (number) => {
      const digits = number.replace(/\D/g, '');
      return digits.length > 7 ? digits : number;
    }),
  );
}

/** `text` cut where the words were found in it: at the beginnings of its words, or else wherever they are. */
export function marked(text: string, words: readonly string[]): readonly Stretch[] {
  const { folded, offsets } = foldWithOffsets(text);
  const found = new Uint8Array(text.length);
  for (const word of words) {
    const places = placesOf(word, folded);
    const beginnings = places.filter((place) => beginsAt(folded, place));
    for (const place of beginnings.length ? beginnings : places) {
      let end = place + word.length;
      // Half of the ss that a ß became is the whole ß.
      while (offsets[end] === offsets[end - 1]) end++;
      found.fill(1, offsets[place], offsets[end]);
    }
  }
  return stretches(text, found);
}

function placesOf(word: string, folded: string): readonly number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function stretches(text: string, found: Uint8Array): readonly Stretch[] {
  const cut: Stretch[] = [];
  for (let from = 0, to = 1; to <= text.length; to++)
    if (to === text.length || found[to] !== found[from]) {
      cut.push({ text: text.slice(from, to), found: found[from] === 1 });
      from = to;
    }
  return cut;
}
