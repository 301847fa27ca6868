import type { Languages } from '../../../language/languages.js';

/** What the news are called. */
export const newsTerms: Languages<{ readonly latest: string }> = {
  pl: { latest: 'Najnowsze wiadomości' },
  en: { latest: 'Latest news' },
  uk: { latest: 'Останні новини' },
  de: { latest: 'Neueste Meldungen' },
};
