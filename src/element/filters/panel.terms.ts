import type { Languages } from '../../language/languages.js';

interface PanelTerms {
  readonly filters: string;
  /** Label of the field that shortens the list of one facet. */
  readonly within: string;
  readonly sort: string;
  readonly clear: string;
  readonly remove: string;
  readonly advice: string;
}

/** The words on filters, whatever is filtered. */
export const panelTerms: Languages<PanelTerms> = {
  pl: {
    filters: 'Filtry',
    within: 'Znajdź na liście',
    sort: 'Kolejność',
    clear: 'Wyczyść filtry',
    remove: 'Usuń filtr:',
    advice: 'Zmień szukane słowa albo usuń któryś z\u00a0filtrów.',
  },
  en: {
    filters: 'Filters',
    within: 'Find in the list',
    sort: 'Order',
    clear: 'Clear filters',
    remove: 'Remove filter:',
    advice: 'Change the words, or remove one of the filters.',
  },
  uk: {
    filters: 'Фільтри',
    within: 'Знайти у списку',
    sort: 'Порядок',
    clear: 'Очистити фільтри',
    remove: 'Прибрати фільтр:',
    advice: 'Змініть слова пошуку або приберіть якийсь із фільтрів.',
  },
  de: {
    filters: 'Filter',
    within: 'In der Liste finden',
    sort: 'Reihenfolge',
    clear: 'Filter löschen',
    remove: 'Filter entfernen:',
    advice: 'Ändern Sie die Wörter oder entfernen Sie einen Filter.',
  },
};
