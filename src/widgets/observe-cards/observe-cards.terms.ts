import type { PlaceNames } from '../../formats/format.js';
import type { Languages } from '../../language/languages.js';

interface ObserveTerms {
  /** @param place Its name, and its other forms only where they are of this language. */
  readonly heading: (place: Partial<PlaceNames>) => string;
  readonly empty: string;
  readonly follow: string;
}

/** The observe cards' own words. */
export const observeTerms: Languages<ObserveTerms> = {
  pl: {
    heading: ({ instrumental }) => (instrumental ? `Bądź na bieżąco ${instrumental}` : 'Bądź na bieżąco'),
    empty: 'Nie ma jeszcze kanałów, które można obserwować.',
    follow: 'Obserwuj',
  },
  en: {
    heading: ({ name }) => (name ? `Keep up with ${name}` : 'Keep up to date'),
    empty: 'There are no channels to follow yet.',
    follow: 'Follow',
  },
  uk: {
    heading: ({ instrumental }) =>
      instrumental ? `Будьте на зв’язку ${instrumental}` : 'Будьте в курсі новин',
    empty: 'Каналів, за якими можна стежити, ще немає.',
    follow: 'Стежити',
  },
  de: {
    heading: ({ name }) => (name ? `Aktuelles aus ${name}` : 'Bleiben Sie auf dem Laufenden'),
    empty: 'Es gibt noch keine Kanäle, denen man folgen kann.',
    follow: 'Folgen',
  },
};
