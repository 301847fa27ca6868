import type { Languages } from '../../../language/languages.js';

interface ZoneTerms {
  /** Whose clocks the times are on; `name` is that of a zone. */
  readonly zone: (name: string) => string;
  /** The source does not say. */
  readonly none: string;
}

/** The words for a zone that is not the visitor's. */
export const zoneTerms: Languages<ZoneTerms> = {
  pl: {
    zone: (name) => `Strefa czasowa podanych godzin: ${name}.`,
    none: 'Godziny są takie, jak podano w\u00a0źródle; strefy czasowej ono nie podaje.',
  },
  en: {
    zone: (name) => `Times are in ${name}.`,
    none: 'Times are as the source gives them; it names no time zone.',
  },
  // Browsers call a zone "за київським часом" there.
  uk: {
    zone: (name) => `Години вказано ${name.startsWith('за ') ? name : `за часом: ${name}`}.`,
    none: 'Години вказано так, як у\u00a0джерелі; часового поясу воно не називає.',
  },
  de: {
    zone: (name) => `Zeitzone der Uhrzeiten: ${name}.`,
    none: 'Die Uhrzeiten stehen hier wie in der Quelle; eine Zeitzone nennt sie nicht.',
  },
};
