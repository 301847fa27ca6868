import type { DirectoryTerms } from './directory.js';

/** In Polish. */
export const words: DirectoryTerms = {
  heading: 'Organizacje pozarządowe',
  empty: 'W\u00a0katalogu nie ma jeszcze żadnej organizacji.',
  search: 'Szukaj organizacji',
  hint: 'Nazwa, miejscowość, temat albo numer KRS, NIP lub REGON',
  organisations: { one: 'organizacja', few: 'organizacje', other: 'organizacji' },
  // What is found stands in the accusative, which differs for one alone.
  found: (count) => `Znaleziono ${count.replace(/a$/, 'ę')}`,
  moreThan: (count) => `ponad ${count}`,
  none: 'Nie znaleziono żadnej organizacji',
  showDissolved: 'Pokaż też rozwiązane',
  more: 'Pokaż więcej',
  takeHome: 'Do pobrania',
  source: 'Źródło danych',
  publicBenefit: 'Pożytek publiczny (OPP)',
  liquidation: 'W\u00a0likwidacji',
  dissolved: 'Rozwiązana',
};
