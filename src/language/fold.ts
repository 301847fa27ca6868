/** A folded text, with the way back. */
export interface Folded {
  readonly folded: string;
  /** For each index of `folded`, and for its end, the index in the source that it came from. */
  readonly offsets: readonly number[];
}

/** What stands for a letter: first those that Unicode does not take apart, the others as they are met. */
const plain: Record<string, string> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  ґ: 'г',
  "'": '',
  '\u2019': '',
  ʼ: '',
};

// Letters of Latin, Greek and Cyrillic that may fold. Not й, є, і, ї: those are letters of their own.
const foldable = /[\u0300-\u03ff'\u2019ʼß-\u024f\u0450-\u0453\u0455\u0458-\u052f\u1e00-\u1fff]/g;
const marked = /[^\u0300-\u036f][\u0300-\u036f]+/g;

/**
 * `text` for comparing and searching: in lower case, without diacritics and apostrophes, `ß` as `ss`.
 * `Żółć` gives `zolc`, `П’ять` gives `пять`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Typed with marks of its own, a letter is put together first, for й without its mark is another letter.
  const whole = /[\u0300-\u036f]/.test(lower) ? lower.replace(marked, (letter) => letter.normalize()) : lower;
  return whole.replace(foldable, (letter) => (plain[letter] ??= withoutMarks(letter)));
}

/** {@link fold}, with the place of each letter in `text`, to mark there what was found. */
export function foldWithOffsets(text: string): Folded {
  const offsets: number[] = [];
  let folded = '';
  for (const { 0: letter, index } of text.matchAll(/[^][\u0300-\u036f]*/gu)) {
    const part = fold(letter);
    for (let i = 0; i < part.length; i++) offsets.push(index);
    folded += part;
  }
  offsets.push(text.length);
  return { folded, offsets };
}

function withoutMarks(letter: string): string {
  const base = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain[base] ?? base;
}
