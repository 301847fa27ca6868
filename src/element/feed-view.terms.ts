import type { FaultGroup } from '../feed/fault.js';
import type { Languages } from '../language/languages.js';

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
      connection: 'Nie udało się połączyć ze źródłem danych.',
      missing: 'Źródło danych jest niedostępne.',
      unreadable: 'Nie udało się odczytać danych.',
    },
    retry: 'Spróbuj ponownie',
    source: 'Otwórz źródło',
    notRefreshed: 'Nie udało się odświeżyć danych.',
    gaps: 'Nie udało się wczytać:',
  },
  en: {
    failed: {
      connection: 'The source of this information could not be reached.',
      missing: 'The source of this information is not available.',
      unreadable: 'This information could not be read.',
    },
    retry: 'Try again',
    source: 'Open the source',
    notRefreshed: 'The information could not be refreshed.',
    gaps: 'These could not be loaded:',
  },
  uk: {
    failed: {
      connection: 'Не вдалося з’єднатися з джерелом даних.',
      missing: 'Джерело даних недоступне.',
      unreadable: 'Не вдалося прочитати дані.',
    },
    retry: 'Спробувати ще раз',
    source: 'Відкрити джерело',
    notRefreshed: 'Не вдалося оновити дані.',
    gaps: 'Не вдалося завантажити:',
  },
  de: {
    failed: {
      connection: 'Die Datenquelle ist nicht erreichbar.',
      missing: 'Die Datenquelle ist nicht verfügbar.',
      unreadable: 'Die Daten konnten nicht gelesen werden.',
    },
    retry: 'Erneut versuchen',
    source: 'Quelle öffnen',
    notRefreshed: 'Die Daten konnten nicht aktualisiert werden.',
    gaps: 'Nicht geladen werden konnte:',
  },
};
