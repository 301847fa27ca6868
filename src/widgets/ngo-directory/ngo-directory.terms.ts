import type { Languages } from '../../language/languages.js';
import type { PluralForms } from '../../language/plural.js';

interface DirectoryTerms {
  readonly heading: string;
  readonly empty: string;
  readonly search: string;
  readonly hint: string;
  readonly organisations: PluralForms;
  /** Of `22 organisations` says that they were found. */
  readonly found: (count: string) => string;
  /** Of `10 000 organisations`: that there may be more. */
  readonly moreThan: (count: string) => string;
  readonly none: string;
  readonly showDissolved: string;
  readonly more: string;
  readonly takeHome: string;
  readonly source: string;
  readonly publicBenefit: string;
  readonly liquidation: string;
  readonly dissolved: string;
}

/** The directory's own words. */
export const directoryTerms: Languages<DirectoryTerms> = {
  pl: {
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
  },
  en: {
    heading: 'Non-governmental organisations',
    empty: 'There are no organisations in this directory yet.',
    search: 'Search organisations',
    hint: 'Name, place, topic or register number',
    organisations: { one: 'organisation', other: 'organisations' },
    found: (count) => `${count} found`,
    moreThan: (count) => `More than ${count}`,
    none: 'No organisations found',
    showDissolved: 'Also show dissolved',
    more: 'Show more',
    takeHome: 'Take it with you',
    source: 'Source of the data',
    publicBenefit: 'Public benefit organisation',
    liquidation: 'In liquidation',
    dissolved: 'Dissolved',
  },
  uk: {
    heading: 'Громадські організації',
    empty: 'У каталозі ще немає жодної організації.',
    search: 'Пошук організацій',
    hint: 'Назва, місто, тема або реєстраційний номер',
    organisations: { one: 'організація', few: 'організації', other: 'організацій' },
    found: (count) => `Знайдено ${count.replace(/я$/, 'ю')}`,
    moreThan: (count) => `понад ${count}`,
    none: 'Не знайдено жодної організації',
    showDissolved: 'Показати також ліквідовані',
    more: 'Показати більше',
    takeHome: 'Візьміть із собою',
    source: 'Джерело даних',
    publicBenefit: 'Суспільно корисна організація',
    liquidation: 'У процесі ліквідації',
    dissolved: 'Ліквідована',
  },
  de: {
    heading: 'Vereine und Organisationen',
    empty: 'In diesem Verzeichnis stehen noch keine Organisationen.',
    search: 'Organisationen suchen',
    hint: 'Name, Ort, Thema oder Registernummer',
    organisations: { one: 'Organisation', other: 'Organisationen' },
    found: (count) => `${count} gefunden`,
    moreThan: (count) => `Mehr als ${count}`,
    none: 'Keine Organisation gefunden',
    showDissolved: 'Auch aufgelöste anzeigen',
    more: 'Mehr anzeigen',
    takeHome: 'Mitnehmen',
    source: 'Quelle der Daten',
    publicBenefit: 'Gemeinnützig',
    liquidation: 'In Liquidation',
    dissolved: 'Aufgelöst',
  },
};
