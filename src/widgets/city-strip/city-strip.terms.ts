import type { Languages } from '../../language/languages.js';

interface StripTerms {
  readonly empty: string;
  readonly helpline: string;
  readonly copy: string;
}

/** What the strip says of itself, and of its helplines. */
export const stripTerms: Languages<StripTerms> = {
  pl: {
    empty: 'Nie ma teraz informacji do pokazania.',
    helpline: 'Infolinia',
    copy: 'Kopiuj',
  },
  en: {
    empty: 'There is nothing to show at the moment.',
    helpline: 'Helpline',
    copy: 'Copy',
  },
  uk: {
    empty: 'Зараз немає що показати.',
    helpline: 'Гаряча лінія',
    copy: 'Копіювати',
  },
  de: {
    empty: 'Zurzeit gibt es nichts anzuzeigen.',
    helpline: 'Servicetelefon',
    copy: 'Kopieren',
  },
};
