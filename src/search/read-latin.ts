import type { Latin } from './organisation-words.js';

const cyrillic = /[\u0400-\u04ff]/;

/** Whether some letter of a text is Cyrillic. */
export const isCyrillic = (text: string): boolean => cyrillic.test(text);

let read: Latin | undefined;

/** What writes Cyrillic texts in Latin letters: loaded where there are some. Without it all else is found the same. */
export const readLatin = (): Promise<Latin | undefined> =>
  import('./transliteration.js').then(
    ({ latinOf }) => (read = latinOf),
    () => undefined,
  );

/** The same, where it has been loaded already; else it is loaded for the next time. */
export function latinAtHand(): Latin | undefined {
  if (!read) void readLatin();
  return read;
}
