import type { Languages } from '../language/languages.js';

/** What a button says that asks for a feed again, where the longer words for it did not arrive. */
export const retryTerms: Languages<string> = {
  pl: 'Ponów',
  en: 'Retry',
  uk: 'Повторити',
  de: 'Erneut',
};
