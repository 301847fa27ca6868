import { html } from 'lit';
import { foldWithOffsets } from '../../../language/fold.js';
import { beginsAt } from '../../../language/words.js';

/** A stretch of a text, and whether it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** `text` as a template in which what was found is marked; see {@link marked}. */
export const markedText = (text: string, marks: readonly (readonly string[])[]): unknown =>
  marked(text, marks).map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text));

/**
 * `text` cut where words were found in it: at the beginnings of its words, or else wherever they are.
 *
 * @param marks For each word what may stand for it, folded: of these the first that is there.
 */
export function marked(text: string, marks: readonly (readonly string[])[]): readonly Stretch[] {
  const { folded, offsets } = foldWithOffsets(text);
  const found = new Uint8Array(text.length);
  const mark = (places: readonly number[], { length }: string) => {
    for (const place of places) {
      let end = place + length;
      // Half of the ss that a ß became is the whole ß.
      while (offsets[end] === offsets[end - 1]) end++;
      found.fill(1, offsets[place], offsets[end]);
    }
  };
  for (const words of marks) {
    const all = words.map((word) => [word, placesOf(word, folded)] as const);
    const isBeginning = (place: number) => beginsAt(folded, place);
    const [word, places] = all.find(([, places]) => places.some(isBeginning)) ?? all[0] ?? ['', []];
    const beginnings = places.filter(isBeginning);
    mark(beginnings.length ? beginnings : places, word);
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
