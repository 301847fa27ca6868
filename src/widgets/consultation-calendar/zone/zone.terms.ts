import type { Languages } from '../../../language/languages.js';

interface ZoneTerms {
  /** Whose clocks the times are on; `name` is that of a zone. */
  readonly zone: (name: string) => string;
}

/** The words for a zone that is not the visitor's. */
export const zoneTerms: Languages<ZoneTerms> = {
  pl: { zone: (name) => `Strefa czasowa podanych godzin: ${name}.` },
  en: { zone: (name) => `Times are in ${name}.` },
  // Browsers call a zone "за київським часом" there.
  uk: { zone: (name) => `Години вказано ${name.startsWith('за ') ? name : `за часом: ${name}`}.` },
  de: { zone: (name) => `Zeitzone der Uhrzeiten: ${name}.` },
};
