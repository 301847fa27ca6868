import type { FaultCode } from '../feed/fault.js';
import type { Languages } from '../language/languages.js';

/** The same few sentences for many causes. */
type FaultGroup = 'connection' | 'missing' | 'unreadable';

const groups: Partial<Record<FaultCode, FaultGroup>> = {
  'not-found': 'missing',
  refused: 'missing',
  'bad-address': 'missing',
  'bad-map': 'unreadable',
  empty: 'unreadable',
  'html-page': 'unreadable',
  'too-large': 'unreadable',
  'unknown-format': 'unreadable',
  unreadable: 'unreadable',
};

/** Which sentence is said of a fault. */
export const groupOf = (code: FaultCode | undefined): FaultGroup => (code && groups[code]) ?? 'connection';

interface FeedTerms {
  readonly failed: Readonly<Record<FaultGroup, string>>;
  readonly retry: string;
  readonly source: string;
  readonly notRefreshed: string;
  /** The names of sources, or months, follow. */
  readonly gaps: string;
}

/** What every widget says of its feed. */
export const feedTerms: Languages<FeedTerms> = {
  pl: {
    failed: {
      connection: 'Nie udało się teraz pobrać tych informacji.',
      missing: 'Te informacje są teraz niedostępne.',
      unreadable: 'Nie udało się odczytać tych informacji.',
    },
    retry: 'Spróbuj ponownie',
    source: 'Otwórz źródło',
    notRefreshed: 'Nie udało się odświeżyć tych informacji.',
    gaps: 'Nie udało się wczytać:',
  },
  en: {
    failed: {
      connection: 'This information could not be loaded just now.',
      missing: 'This information is not available at the moment.',
      unreadable: 'This information could not be read.',
    },
    retry: 'Try again',
    source: 'Open the source',
    notRefreshed: 'This information could not be refreshed.',
    gaps: 'These could not be loaded:',
  },
  uk: {
    failed: {
      connection: 'Зараз не вдалося завантажити цю інформацію.',
      missing: 'Ця інформація зараз недоступна.',
      unreadable: 'Не вдалося прочитати цю інформацію.',
    },
    retry: 'Спробувати ще раз',
    source: 'Відкрити джерело',
    notRefreshed: 'Не вдалося оновити цю інформацію.',
    gaps: 'Не вдалося завантажити:',
  },
  de: {
    failed: {
      connection: 'Diese Informationen konnten gerade nicht geladen werden.',
      missing: 'Diese Informationen sind zurzeit nicht verfügbar.',
      unreadable: 'Diese Informationen konnten nicht gelesen werden.',
    },
    retry: 'Erneut versuchen',
    source: 'Quelle öffnen',
    notRefreshed: 'Diese Informationen konnten nicht aktualisiert werden.',
    gaps: 'Nicht geladen werden konnte:',
  },
};
