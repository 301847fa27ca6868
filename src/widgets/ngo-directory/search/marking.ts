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

/** What stands for each word that was typed. */
export type Marks = readonly (readonly Mark[])[];

/** `text` as a template in which what was found is marked; see {@link marked}. */
export const markedText = (text: string, marks: Marks, isName = true): unknown =>
  marked(text, marks, isName).map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text));

/**
 * `text` cut where words were found in it: at the beginnings of its words, or else wherever they are.
 *
 * @param marks For each word what may stand for it: of these the first that is there.
 * @param isName Whether it is a name, which whoever types one has in mind. In all else little words are marked where they stand
 *   alone, and the insides of words where nothing else was found.
 * @public
 */
export function marked(text: string, marks: Marks, isName = true): readonly Stretch[] {
  const { folded, offsets } = foldWithOffsets(text);
  const found = new Uint8Array(text.length);
  for (const words of marks)
    for (const [from, to] of foundIn(folded, words, isName)) {
      let end = to;
      // Half of the ss that a ß became is the whole ß.
      while (offsets[end] === offsets[end - 1]) end++;
      found.fill(1, offsets[from], offsets[end]);
    }
  if (isCyrillic(text))
    for (const words of marks)
      if (foundIn(folded, words, isName).length === 0)
        for (const [from, to] of inLatin(text, words)) found.fill(1, from, to);
  return stretches(text, found);
}

type Places = readonly (readonly [from: number, to: number])[];

const little = 3;

function foundIn(folded: string, words: readonly Mark[], isName: boolean): Places {
  const { word, text } = words[0] ?? { text: '' };
  const typed = word ?? text;
  if (/^\d{5,}$/.test(typed)) return numbersIn(folded, words);
  const isLittle = !isName && typed.length < little;
  for (const one of words) {
    const places = beginningsOf(one, folded).filter(
      ([, to]) => !isLittle || to === folded.length || beginsAt(folded, to + 1),
    );
    if (places.length) return places;
  }
  return isName || words.some(({ within }) => within)
    ? placesOf(typed, folded).map((at) => [at, at + typed.length] as const)
    : [];
}

/** Where numbers begin with what was typed, however they are parted. */
function numbersIn(folded: string, words: readonly Mark[]): Places {
  for (const { text, whole } of words) {
    const digits = [...text.replace(/\D/g, '')].join('[^\\p{L}\\p{N}]{0,3}');
    const number = new RegExp(`(?<!\\d)(?:(?:00)?48)?0*${digits}${whole ? '(?!\\d)' : ''}`, 'gu');
    const places = Array.from(
      folded.matchAll(number),
      ({ 0: one, index }) => [index, index + one.length] as const,
    );
    if (places.length) return places;
  }
  return [];
}

/** Where words begin with what is looked for, and how far they are it: another form is it to its end. */
function beginningsOf({ text, word = text, endings }: Mark, folded: string): Places {
  return placesOf(text, folded)
    .filter((place) => beginsAt(folded, place))
    .flatMap((from) => {
      if (folded.startsWith(word, from)) return [[from, from + word.length] as const];
      const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(folded.slice(from + text.length))![0];
      return rest === '' || endings?.has(rest) ? [[from, from + text.length + rest.length] as const] : [];
    });
}

/** Where words stand in Cyrillic letters that were typed in Latin ones: letters do not answer to letters, so all of each. */
function inLatin(text: string, marks: readonly Mark[]): Places {
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
