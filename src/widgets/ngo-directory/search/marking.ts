import { html } from 'lit';
import { foldWithOffsets } from '../../../language/fold.js';
import { beginsAt } from '../../../language/words.js';
import type { Mark } from '../../../search/catalogue.js';
import { isCyrillic, latinAtHand } from '../../../search/read-latin.js';

/** A stretch of a text, and whether it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** `text` as a template in which what was found is marked; see {@link marked}. */
export const markedText = (text: string, marks: readonly (readonly Mark[])[]): unknown =>
  marked(text, marks).map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text));

/**
 * `text` cut where words were found in it: at the beginnings of its words, or else wherever they are.
 *
 * @param marks For each word what may stand for it: of these the first that is there.
 * @public
 */
export function marked(text: string, marks: readonly (readonly Mark[])[]): readonly Stretch[] {
  const { folded, offsets } = foldWithOffsets(text);
  const found = new Uint8Array(text.length);
  const mark = (places: readonly (readonly [from: number, to: number])[]) => {
    for (const [from, to] of places) {
      let end = to;
      // Half of the ss that a ß became is the whole ß.
      while (offsets[end] === offsets[end - 1]) end++;
      found.fill(1, offsets[from], offsets[end]);
    }
  };
  for (const words of marks) {
    const beginnings = words.map((word) => beginningsOf(word, folded)).find((places) => places.length);
    const word = words[0]?.word ?? words[0]?.text ?? '';
    const places = beginnings ?? placesOf(word, folded).map((at) => [at, at + word.length] as const);
    mark(places);
    if (places.length === 0 && isCyrillic(text))
      for (const [from, to] of inLatin(text, words)) found.fill(1, from, to);
  }
  return stretches(text, found);
}

/** Where words begin with what is looked for, and how far they are it: another form is it to its end. */
function beginningsOf(
  { text, word = text, endings }: Mark,
  folded: string,
): readonly (readonly [from: number, to: number])[] {
  return placesOf(text, folded)
    .filter((place) => beginsAt(folded, place))
    .flatMap((from) => {
      if (folded.startsWith(word, from)) return [[from, from + word.length] as const];
      const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(folded.slice(from + text.length))![0];
      return rest === '' || endings?.has(rest) ? [[from, from + text.length + rest.length] as const] : [];
    });
}

/** Where words stand in Cyrillic letters that were typed in Latin ones: letters do not answer to letters, so all of each. */
function inLatin(text: string, marks: readonly Mark[]): readonly (readonly [from: number, to: number])[] {
  const latin = latinAtHand();
  if (!latin) return [];
  return [...text.matchAll(/[\p{L}\p{M}'’ʼ]+/gu)].flatMap(({ 0: word, index }) =>
    latin(word).some((written) => marks.some((mark) => beginningsOf(mark, written).length))
      ? [[index, index + word.length] as const]
      : [],
  );
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
