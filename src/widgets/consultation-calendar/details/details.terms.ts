import type { Languages } from '../../../language/languages.js';

interface DetailsTerms {
  readonly opens: string;
  readonly closes: string;
  /** How much of a window is over. */
  readonly progress: (day: number, days: number) => string;
  readonly when: string;
  readonly movedFrom: string;
  readonly repeats: string;
  readonly yourTime: (time: string) => string;
  readonly phases: string;
  readonly now: string;
  readonly meetings: string;
  readonly partOf: string;
  readonly place: string;
  readonly accessibility: string;
  readonly documents: string;
  readonly document: string;
  readonly pages: (count: string) => string;
  readonly readable: string;
  readonly unreadable: string;
  readonly results: string;
  readonly resultsDue: string;
  readonly published: string;
  readonly seeResults: string;
  readonly effects: string;
  readonly more: string;
  readonly organiser: string;
  readonly topics: string;
  readonly areas: string;
  readonly audiences: string;
  readonly languages: string;
  readonly signLanguage: string;
  readonly legalBasis: string;
  readonly reference: string;
  readonly source: string;
  readonly updated: string;
  readonly page: string;
  /** While more of it is fetched. */
  readonly toCome: string;
  /** Where the rest of it cannot be had. */
  readonly incomplete: string;
  /** Words that feeds use for those who are asked. */
  readonly audience: Readonly<Record<string, string>>;
}

/** What the facts of one consultation or meeting are called. */
export const detailsTerms: Languages<DetailsTerms> = {
  pl: {
    opens: 'Początek',
    closes: 'Koniec',
    progress: (day, days) => `${day}. dzień z\u00a0${days}`,
    when: 'Termin',
    movedFrom: 'Przeniesione z',
    repeats: 'Spotkanie cykliczne; to najbliższy termin',
    yourTime: (time) => `U\u00a0Ciebie będzie to: ${time}.`,
    phases: 'Etapy',
    now: 'trwa teraz',
    meetings: 'Spotkania',
    partOf: 'Część konsultacji',
    place: 'Miejsce',
    accessibility: 'Dostępność',
    documents: 'Dokumenty',
    document: 'Dokument',
    pages: (count) => `liczba stron: ${count}`,
    readable: 'dostępny cyfrowo',
    unreadable: 'niedostępny dla czytników ekranu',
    results: 'Wyniki',
    resultsDue: 'Spodziewane',
    published: 'Opublikowane',
    seeResults: 'Zobacz wyniki',
    effects: 'Co z\u00a0tego wynikło',
    more: 'Więcej informacji',
    organiser: 'Organizator',
    topics: 'Tematy',
    areas: 'Obszar',
    audiences: 'Dla kogo',
    languages: 'Języki',
    signLanguage: 'tłumaczenie na język migowy',
    legalBasis: 'Podstawa prawna',
    reference: 'Numer sprawy',
    source: 'Źródło',
    updated: 'Zaktualizowano',
    page: 'Strona z\u00a0pełną informacją',
    toCome: 'Wczytywanie szczegółów…',
    incomplete: 'Nie udało się wczytać wszystkich szczegółów.',
    audience: {
      residents: 'mieszkańcy',
      ngo: 'organizacje pozarządowe',
      business: 'przedsiębiorcy',
      youth: 'młodzież',
      children: 'dzieci',
      seniors: 'osoby starsze',
      families: 'rodziny',
      experts: 'eksperci',
    },
  },
  en: {
    opens: 'Opens',
    closes: 'Closes',
    progress: (day, days) => `Day ${day} of ${days}`,
    when: 'When',
    movedFrom: 'Moved from',
    repeats: 'Repeats; this is the next date',
    yourTime: (time) => `For you that is ${time}.`,
    phases: 'Phases',
    now: 'now',
    meetings: 'Meetings',
    partOf: 'Part of the consultation',
    place: 'Place',
    accessibility: 'Accessibility',
    documents: 'Documents',
    document: 'Document',
    pages: (count) => `pages: ${count}`,
    readable: 'accessible',
    unreadable: 'not accessible to screen readers',
    results: 'Results',
    resultsDue: 'Expected',
    published: 'Published',
    seeResults: 'See the results',
    effects: 'What came of it',
    more: 'More information',
    organiser: 'Organised by',
    topics: 'Topics',
    areas: 'Area',
    audiences: 'For whom',
    languages: 'Languages',
    signLanguage: 'sign language interpreting',
    legalBasis: 'Legal basis',
    reference: 'Reference',
    source: 'Source',
    updated: 'Updated',
    page: 'Page with all information',
    toCome: 'Loading the details…',
    incomplete: 'Some details could not be loaded.',
    audience: {
      residents: 'residents',
      ngo: 'non-governmental organisations',
      business: 'businesses',
      youth: 'young people',
      children: 'children',
      seniors: 'older people',
      families: 'families',
      experts: 'experts',
    },
  },
  uk: {
    opens: 'Початок',
    closes: 'Завершення',
    progress: (day, days) => `${day}-й день із ${days}`,
    when: 'Коли',
    movedFrom: 'Перенесено з',
    repeats: 'Повторюється; це найближча дата',
    yourTime: (time) => `У вас це буде: ${time}.`,
    phases: 'Етапи',
    now: 'триває зараз',
    meetings: 'Зустрічі',
    partOf: 'Частина консультації',
    place: 'Місце',
    accessibility: 'Доступність',
    documents: 'Документи',
    document: 'Документ',
    pages: (count) => `сторінок: ${count}`,
    readable: 'доступний для всіх',
    unreadable: 'недоступний для програм екранного читання',
    results: 'Результати',
    resultsDue: 'Очікуються',
    published: 'Опубліковано',
    seeResults: 'Переглянути результати',
    effects: 'Що з цього вийшло',
    more: 'Докладніше',
    organiser: 'Організатор',
    topics: 'Теми',
    areas: 'Територія',
    audiences: 'Для кого',
    languages: 'Мови',
    signLanguage: 'переклад жестовою мовою',
    legalBasis: 'Правова підстава',
    reference: 'Номер справи',
    source: 'Джерело',
    updated: 'Оновлено',
    page: 'Сторінка з повною інформацією',
    toCome: 'Завантаження подробиць…',
    incomplete: 'Не вдалося завантажити всі подробиці.',
    audience: {
      residents: 'мешканці',
      ngo: 'громадські організації',
      business: 'підприємці',
      youth: 'молодь',
      children: 'діти',
      seniors: 'літні люди',
      families: 'родини',
      experts: 'експерти',
    },
  },
  de: {
    opens: 'Beginn',
    closes: 'Ende',
    progress: (day, days) => `Tag ${day} von ${days}`,
    when: 'Termin',
    movedFrom: 'Verlegt von',
    repeats: 'Wiederkehrend; dies ist der nächste Termin',
    yourTime: (time) => `Bei Ihnen ist das: ${time}.`,
    phases: 'Phasen',
    now: 'läuft jetzt',
    meetings: 'Veranstaltungen',
    partOf: 'Teil der Beteiligung',
    place: 'Ort',
    accessibility: 'Barrierefreiheit',
    documents: 'Dokumente',
    document: 'Dokument',
    pages: (count) => `Seiten: ${count}`,
    readable: 'barrierefrei',
    unreadable: 'nicht barrierefrei',
    results: 'Ergebnisse',
    resultsDue: 'Erwartet',
    published: 'Veröffentlicht',
    seeResults: 'Ergebnisse ansehen',
    effects: 'Was daraus wurde',
    more: 'Weitere Angaben',
    organiser: 'Veranstaltet von',
    topics: 'Themen',
    areas: 'Gebiet',
    audiences: 'Für wen',
    languages: 'Sprachen',
    signLanguage: 'Übersetzung in Gebärdensprache',
    legalBasis: 'Rechtsgrundlage',
    reference: 'Aktenzeichen',
    source: 'Quelle',
    updated: 'Aktualisiert',
    page: 'Seite mit allen Angaben',
    toCome: 'Einzelheiten werden geladen…',
    incomplete: 'Nicht alle Einzelheiten konnten geladen werden.',
    audience: {
      residents: 'Einwohnerinnen und Einwohner',
      ngo: 'Vereine und Organisationen',
      business: 'Unternehmen',
      youth: 'junge Menschen',
      children: 'Kinder',
      seniors: 'ältere Menschen',
      families: 'Familien',
      experts: 'Fachleute',
    },
  },
};
