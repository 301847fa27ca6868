import type { Languages } from '../../../language/languages.js';
import type { Sort } from '../../../search/catalogue.js';

type Words = Readonly<Record<string, string>>;

interface FinderTerms {
  readonly skip: string;
  readonly letters: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly facets: Words;
  /** What a field that is true or false is called where it is true. */
  readonly values: Words;
  readonly states: Words;
  /** What is found at a place, by the keys of these facets. */
  readonly access: Words;
}

/** The words for finding one's way in a directory. */
export const finderTerms: Languages<FinderTerms> = {
  pl: {
    skip: 'Przejdź do wyników',
    letters: 'Nazwy na literę',
    sorts: { best: 'Najlepsze trafienia', name: 'Alfabetycznie', newest: 'Ostatnio zmienione' },
    facets: {
      topic: 'Temat',
      area: 'Obszar',
      'legal-form': 'Forma prawna',
      audience: 'Dla kogo',
      service: 'Usługi',
      language: 'Języki',
      accessibility: 'Dostępność',
      'public-benefit': 'Pożytek publiczny',
      state: 'Działalność',
    },
    values: { yes: 'Tak' },
    states: { active: 'Działa', liquidation: 'W likwidacji', dissolved: 'Rozwiązana' },
    access: {
      wheelchair: 'Dla wózków',
      toilet: 'Toaleta dla wózków',
      lift: 'Winda',
      parking: 'Miejsce do parkowania',
      inductionloop: 'Pętla indukcyjna',
      signlanguage: 'Język migowy',
      assistancedog: 'Można z psem asystującym',
    },
  },
  en: {
    skip: 'Skip to results',
    letters: 'Names beginning with',
    sorts: { best: 'Best match', name: 'A to Z', newest: 'Last changed' },
    facets: {
      topic: 'Topic',
      area: 'Area',
      'legal-form': 'Legal form',
      audience: 'For whom',
      service: 'Services',
      language: 'Languages',
      accessibility: 'Accessibility',
      'public-benefit': 'Public benefit',
      state: 'Activity',
    },
    values: { yes: 'Yes' },
    states: { active: 'Active', liquidation: 'In liquidation', dissolved: 'Dissolved' },
    access: {
      wheelchair: 'Wheelchair access',
      toilet: 'Accessible toilet',
      lift: 'Lift',
      parking: 'Accessible parking',
      inductionloop: 'Induction loop',
      signlanguage: 'Sign language',
      assistancedog: 'Assistance dogs welcome',
    },
  },
  uk: {
    skip: 'Перейти до результатів',
    letters: 'Назви на літеру',
    sorts: { best: 'Найкращі збіги', name: 'За абеткою', newest: 'Нещодавно змінені' },
    facets: {
      topic: 'Тема',
      area: 'Територія',
      'legal-form': 'Правова форма',
      audience: 'Для кого',
      service: 'Послуги',
      language: 'Мови',
      accessibility: 'Доступність',
      'public-benefit': 'Суспільна користь',
      state: 'Діяльність',
    },
    values: { yes: 'Так' },
    states: { active: 'Діє', liquidation: 'У процесі ліквідації', dissolved: 'Ліквідована' },
    access: {
      wheelchair: 'Доступ на візку',
      toilet: 'Доступна вбиральня',
      lift: 'Ліфт',
      parking: 'Місце для паркування',
      inductionloop: 'Індукційна петля',
      signlanguage: 'Жестова мова',
      assistancedog: 'Можна із собакою-помічником',
    },
  },
  de: {
    skip: 'Zu den Ergebnissen',
    letters: 'Namen mit',
    sorts: { best: 'Beste Treffer', name: 'A bis Z', newest: 'Zuletzt geändert' },
    facets: {
      topic: 'Thema',
      area: 'Gebiet',
      'legal-form': 'Rechtsform',
      audience: 'Für wen',
      service: 'Angebote',
      language: 'Sprachen',
      accessibility: 'Barrierefreiheit',
      'public-benefit': 'Gemeinnützigkeit',
      state: 'Tätigkeit',
    },
    values: { yes: 'Ja' },
    states: { active: 'Aktiv', liquidation: 'In Liquidation', dissolved: 'Aufgelöst' },
    access: {
      wheelchair: 'Mit Rollstuhl zugänglich',
      toilet: 'Toilette für Rollstühle',
      lift: 'Aufzug',
      parking: 'Behindertenparkplatz',
      inductionloop: 'Induktionsschleife',
      signlanguage: 'Gebärdensprache',
      assistancedog: 'Assistenzhunde willkommen',
    },
  },
};
