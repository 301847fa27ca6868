import type { Languages } from '../../../language/languages.js';
import type { Sort } from '../../../search/catalogue.js';

type Words = Readonly<Record<string, string>>;

interface FinderTerms {
  readonly skip: string;
  /** The order of a server, where nothing was typed. */
  readonly asServed: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly facets: Words;
  /** What a field that is true or false is called where it is true. */
  readonly values: Words;
  /** What the values of a facet are called whose keys are ours. */
  readonly of: Readonly<Record<string, Words>>;
}

/** The words for finding one's way in a directory. */
export const finderTerms: Languages<FinderTerms> = {
  pl: {
    skip: 'Przejdź do wyników',
    asServed: 'Kolejność serwera',
    sorts: {
      best: 'Najlepsze trafienia',
      name: 'Alfabetycznie',
      newest: 'Ostatnio zmienione',
      nearest: 'Najbliższe',
    },
    facets: {
      topic: 'Temat',
      area: 'Obszar',
      'open-now': 'Godziny otwarcia',
      'legal-form': 'Forma prawna',
      audience: 'Dla kogo',
      service: 'Usługi',
      language: 'Języki',
      accessibility: 'Dostępność',
      'public-benefit': 'Pożytek publiczny',
      state: 'Działalność',
    },
    values: { yes: 'Tak' },
    of: {
      'open-now': { yes: 'Otwarte teraz', no: 'Zamknięte teraz', unknown: 'Nie wiadomo' },
      state: { active: 'Działa', liquidation: 'W\u00a0likwidacji', dissolved: 'Rozwiązana' },
      accessibility: {
        wheelchair: 'Dostęp na wózku',
        toilet: 'Toaleta dla osób na wózkach',
        lift: 'Winda',
        parking: 'Parking dla osób z\u00a0niepełnosprawnością',
        inductionloop: 'Pętla indukcyjna',
        signlanguage: 'Język migowy',
        assistancedog: 'Można z\u00a0psem asystującym',
      },
    },
  },
  en: {
    skip: 'Skip to results',
    asServed: 'As the server has them',
    sorts: { best: 'Best match', name: 'A to Z', newest: 'Last changed', nearest: 'Nearest' },
    facets: {
      topic: 'Topic',
      area: 'Area',
      'open-now': 'Opening hours',
      'legal-form': 'Legal form',
      audience: 'For whom',
      service: 'Services',
      language: 'Languages',
      accessibility: 'Accessibility',
      'public-benefit': 'Public benefit',
      state: 'Activity',
    },
    values: { yes: 'Yes' },
    of: {
      'open-now': { yes: 'Open now', no: 'Closed now', unknown: 'Not known' },
      state: { active: 'Active', liquidation: 'In liquidation', dissolved: 'Dissolved' },
      accessibility: {
        wheelchair: 'Wheelchair access',
        toilet: 'Accessible toilet',
        lift: 'Lift',
        parking: 'Accessible parking',
        inductionloop: 'Induction loop',
        signlanguage: 'Sign language',
        assistancedog: 'Assistance dogs welcome',
      },
    },
  },
  uk: {
    skip: 'Перейти до результатів',
    asServed: 'Порядок сервера',
    sorts: { best: 'Найкращі збіги', name: 'За абеткою', newest: 'Нещодавно змінені', nearest: 'Найближчі' },
    facets: {
      topic: 'Тема',
      area: 'Територія',
      'open-now': 'Години роботи',
      'legal-form': 'Правова форма',
      audience: 'Для кого',
      service: 'Послуги',
      language: 'Мови',
      accessibility: 'Доступність',
      'public-benefit': 'Суспільна користь',
      state: 'Діяльність',
    },
    values: { yes: 'Так' },
    of: {
      'open-now': { yes: 'Відчинено зараз', no: 'Зачинено зараз', unknown: 'Невідомо' },
      state: { active: 'Діє', liquidation: 'У процесі ліквідації', dissolved: 'Ліквідована' },
      accessibility: {
        wheelchair: 'Доступ на кріслі колісному',
        toilet: 'Туалет для людей на кріслах колісних',
        lift: 'Ліфт',
        parking: 'Паркомісце для людей з інвалідністю',
        inductionloop: 'Індукційна петля',
        signlanguage: 'Жестова мова',
        assistancedog: 'Можна із собакою-помічником',
      },
    },
  },
  de: {
    skip: 'Zu den Ergebnissen',
    asServed: 'Reihenfolge des Servers',
    sorts: { best: 'Beste Treffer', name: 'A bis Z', newest: 'Zuletzt geändert', nearest: 'Am nächsten' },
    facets: {
      topic: 'Thema',
      area: 'Gebiet',
      'open-now': 'Öffnungszeiten',
      'legal-form': 'Rechtsform',
      audience: 'Für wen',
      service: 'Angebote',
      language: 'Sprachen',
      accessibility: 'Barrierefreiheit',
      'public-benefit': 'Gemeinnützigkeit',
      state: 'Tätigkeit',
    },
    values: { yes: 'Ja' },
    of: {
      'open-now': { yes: 'Jetzt geöffnet', no: 'Jetzt geschlossen', unknown: 'Nicht bekannt' },
      state: { active: 'Aktiv', liquidation: 'In Liquidation', dissolved: 'Aufgelöst' },
      accessibility: {
        wheelchair: 'Mit Rollstuhl zugänglich',
        toilet: 'Toilette für Rollstuhlfahrende',
        lift: 'Aufzug',
        parking: 'Behindertenparkplatz',
        inductionloop: 'Induktionsschleife',
        signlanguage: 'Gebärdensprache',
        assistancedog: 'Assistenzhunde willkommen',
      },
    },
  },
};
