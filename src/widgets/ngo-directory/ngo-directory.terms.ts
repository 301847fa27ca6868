import type { Languages } from '../../language/languages.js';
import { formatNumber } from '../../language/numbers.js';
import { plural, type PluralForms } from '../../language/plural.js';

interface DirectoryTerms {
  readonly heading: string;
  readonly empty: string;
  readonly search: string;
  readonly hint: string;
  /** How many there are. */
  readonly count: (n: number) => string;
  /** How many were found. */
  readonly found: (n: number) => string;
  readonly none: string;
  readonly advice: string;
  readonly clear: string;
  readonly showDissolved: (n: number) => string;
  readonly shownOf: (shown: number, all: number) => string;
  readonly more: string;
  readonly publicBenefit: string;
  readonly liquidation: string;
  readonly dissolved: string;
  readonly topics: string;
}

const counted = (tag: string, n: number, forms: PluralForms): string =>
  `${formatNumber(n, tag)} ${plural(tag, n, forms)}`;

/** The directory's own words. */
export const directoryTerms: Languages<DirectoryTerms> = {
  pl: {
    heading: 'Organizacje pozarządowe',
    empty: 'W katalogu nie ma jeszcze żadnej organizacji.',
    search: 'Szukaj organizacji',
    hint: 'Nazwa, miejscowość, temat albo numer KRS, NIP lub REGON',
    count: (n) =>
      counted('pl', n, {
        one: 'organizacja',
        few: 'organizacje',
        many: 'organizacji',
        other: 'organizacji',
      }),
    found: (n) =>
      `Znaleziono ${counted('pl', n, { one: 'organizację', few: 'organizacje', many: 'organizacji', other: 'organizacji' })}`,
    none: 'Nie znaleziono żadnej organizacji',
    advice: 'Sprawdź pisownię albo użyj mniejszej liczby słów.',
    clear: 'Wyczyść wyszukiwanie',
    showDissolved: (n) =>
      `Pokaż też ${counted('pl', n, { one: 'rozwiązaną organizację', few: 'rozwiązane organizacje', many: 'rozwiązanych organizacji', other: 'rozwiązanych organizacji' })}`,
    shownOf: (shown, all) => `Pokazano ${formatNumber(shown, 'pl')} z ${formatNumber(all, 'pl')}`,
    more: 'Pokaż więcej',
    publicBenefit: 'Pożytek publiczny (OPP)',
    liquidation: 'W likwidacji',
    dissolved: 'Rozwiązana',
    topics: 'Tematy',
  },
  en: {
    heading: 'Non-governmental organisations',
    empty: 'There are no organisations in this directory yet.',
    search: 'Search organisations',
    hint: 'Name, place, topic or register number',
    count: (n) => counted('en', n, { one: 'organisation', other: 'organisations' }),
    found: (n) => `${counted('en', n, { one: 'organisation', other: 'organisations' })} found`,
    none: 'No organisations found',
    advice: 'Check the spelling, or use fewer words.',
    clear: 'Clear search',
    showDissolved: (n) =>
      `Also show ${counted('en', n, { one: 'dissolved organisation', other: 'dissolved organisations' })}`,
    shownOf: (shown, all) => `${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} shown`,
    more: 'Show more',
    publicBenefit: 'Public benefit organisation',
    liquidation: 'In liquidation',
    dissolved: 'Dissolved',
    topics: 'Topics',
  },
  uk: {
    heading: 'Громадські організації',
    empty: 'У каталозі ще немає жодної організації.',
    search: 'Пошук організацій',
    hint: 'Назва, місто, тема або реєстраційний номер',
    count: (n) =>
      counted('uk', n, {
        one: 'організація',
        few: 'організації',
        many: 'організацій',
        other: 'організації',
      }),
    found: (n) =>
      `Знайдено ${counted('uk', n, { one: 'організацію', few: 'організації', many: 'організацій', other: 'організації' })}`,
    none: 'Не знайдено жодної організації',
    advice: 'Перевірте написання або введіть менше слів.',
    clear: 'Очистити пошук',
    showDissolved: (n) =>
      `Показати також ${counted('uk', n, { one: 'ліквідовану організацію', few: 'ліквідовані організації', many: 'ліквідованих організацій', other: 'ліквідованої організації' })}`,
    shownOf: (shown, all) => `Показано ${formatNumber(shown, 'uk')} із ${formatNumber(all, 'uk')}`,
    more: 'Показати більше',
    publicBenefit: 'Суспільно корисна організація',
    liquidation: 'У процесі ліквідації',
    dissolved: 'Ліквідована',
    topics: 'Теми',
  },
  de: {
    heading: 'Vereine und Organisationen',
    empty: 'In diesem Verzeichnis stehen noch keine Organisationen.',
    search: 'Organisationen suchen',
    hint: 'Name, Ort, Thema oder Registernummer',
    count: (n) => counted('de', n, { one: 'Organisation', other: 'Organisationen' }),
    found: (n) => `${counted('de', n, { one: 'Organisation', other: 'Organisationen' })} gefunden`,
    none: 'Keine Organisation gefunden',
    advice: 'Prüfen Sie die Schreibweise oder verwenden Sie weniger Wörter.',
    clear: 'Suche löschen',
    showDissolved: (n) =>
      `Auch ${counted('de', n, { one: 'aufgelöste Organisation', other: 'aufgelöste Organisationen' })} anzeigen`,
    shownOf: (shown, all) => `${formatNumber(shown, 'de')} von ${formatNumber(all, 'de')} angezeigt`,
    more: 'Mehr anzeigen',
    publicBenefit: 'Gemeinnützig',
    liquidation: 'In Liquidation',
    dissolved: 'Aufgelöst',
    topics: 'Themen',
  },
};
