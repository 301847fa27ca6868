import type { Languages } from '../../../language/languages.js';

interface FurtherTerms {
  readonly earlier: string;
  readonly later: string;
  readonly loading: string;
  readonly nothing: string;
}

/** The words for the months beyond those that the list shows. */
export const furtherTerms: Languages<FurtherTerms> = {
  pl: {
    earlier: 'Wcześniejsze miesiące',
    later: 'Późniejsze miesiące',
    loading: 'Wczytywanie…',
    nothing: 'brak wpisów',
  },
  en: { earlier: 'Earlier months', later: 'Later months', loading: 'Loading…', nothing: 'no entries' },
  uk: {
    earlier: 'Попередні місяці',
    later: 'Наступні місяці',
    loading: 'Завантаження…',
    nothing: 'немає записів',
  },
  de: {
    earlier: 'Frühere Monate',
    later: 'Spätere Monate',
    loading: 'Wird geladen…',
    nothing: 'keine Einträge',
  },
};
