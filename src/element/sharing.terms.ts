import type { Languages } from '../language/languages.js';

interface SharingTerms {
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly refused: string;
}

/** The words for passing an address on. */
export const sharingTerms: Languages<SharingTerms> = {
  pl: {
    share: 'Udostępnij',
    copyLink: 'Kopiuj odnośnik',
    copied: 'Skopiowano.',
    refused: 'Nie udało się skopiować. Zaznacz i\u00a0skopiuj:',
  },
  en: {
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'Copied.',
    refused: 'It could not be copied. Select and copy this:',
  },
  uk: {
    share: 'Поділитися',
    copyLink: 'Копіювати посилання',
    copied: 'Скопійовано.',
    refused: 'Не вдалося скопіювати. Виділіть і скопіюйте:',
  },
  de: {
    share: 'Teilen',
    copyLink: 'Link kopieren',
    copied: 'Kopiert.',
    refused: 'Das Kopieren ist nicht gelungen. Bitte markieren und kopieren:',
  },
};
