import type { Languages } from '../../language/languages.js';

interface BreadcrumbTerms {
  readonly name: string;
  readonly current: string;
  readonly unfold: string;
}

/** The breadcrumb's own words. */
export const breadcrumbTerms: Languages<BreadcrumbTerms> = {
  pl: { name: 'Ścieżka nawigacji', current: 'ta strona', unfold: 'Pokaż całą ścieżkę' },
  en: { name: 'Breadcrumb', current: 'this page', unfold: 'Show the whole path' },
  uk: { name: 'Навігаційний ланцюжок', current: 'ця сторінка', unfold: 'Показати весь шлях' },
  de: { name: 'Navigationspfad', current: 'diese Seite', unfold: 'Ganzen Pfad anzeigen' },
};
