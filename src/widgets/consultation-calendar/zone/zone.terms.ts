import type { Languages } from '../../../language/languages.js';

interface ZoneTerms {
  /** Whose clocks the times are on; `name` is that of a zone. */
  readonly zone: (name: string) => string;
}

/** The words for a zone that is not the visitor's. */
export const zoneTerms: Languages<ZoneTerms> = {
  pl: { zone: (name) => `Strefa czasowa podanych godzin: ${name}.` },
  en: { zone: (name) => `Times are in ${name}.` },
  uk: { zone: (name) => `Час указано за поясом: ${name}.` },
  de: { zone: (name) => `Uhrzeiten in ${name}.` },
};
