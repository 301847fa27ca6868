import type { Latin } from './organisation-words.js';

const cyrillic = /[\u0400-\u04ff]/;

/** Whether some letter of a text is Cyrillic. */
export const isCyrillic = (text: string): boolean => cyrillic.test(text);

/** What writes Cyrillic texts in Latin letters: loaded where there are some. Without it all else is found the same. */
export const readLatin = (): Promise<Latin | undefined> =>
  import('./transliteration.js').then(
    ({ latinOf }) => latinOf,
    () => undefined,
  );
