import type { Languages } from '../../language/languages.js';

interface BriefTerms {
  readonly empty: string;
  readonly more: string;
}

/** The words beside the first view. */
export const briefTerms: Languages<BriefTerms> = {
  pl: { empty: 'Nie ma tu jeszcze żadnej strategii.', more: 'Więcej informacji' },
  en: { empty: 'No strategy has been published here yet.', more: 'More information' },
  uk: { empty: 'Тут ще немає жодної стратегії.', more: 'Докладніше' },
  de: { empty: 'Hier ist noch keine Strategie veröffentlicht.', more: 'Weitere Informationen' },
};
