import type { Languages } from '../../../language/languages.js';
import type { PluralForms } from '../../../language/plural.js';
import type { Facet, Sort } from './filter-state.js';

interface FilterTerms {
  readonly search: string;
  readonly hint: string;
  readonly facets: Readonly<Record<Facet | 'dates', string>>;
  /** Words of our own vocabulary, by their keys: types and audiences, and the area of what concerns all. */
  readonly values: Readonly<Record<string, string>>;
  readonly from: string;
  readonly to: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly entries: PluralForms;
  /** Of `5 entries` says that they were found. */
  readonly found: (count: string) => string;
  readonly none: string;
}

/** The words for finding one's way in a calendar. */
export const filterTerms: Languages<FilterTerms> = {
  pl: {
    search: 'Szukaj konsultacji i\u00a0spotkań',
    hint: 'Słowo z\u00a0tytułu, temat, miejsce albo organizator',
    facets: {
      status: 'Status',
      topic: 'Temat',
      area: 'Obszar',
      audience: 'Dla kogo',
      type: 'Rodzaj',
      organiser: 'Organizator',
      source: 'Źródło',
      dates: 'Termin',
    },
    values: {
      'city-wide': 'Całe miasto',
      consultation: 'Konsultacje',
      survey: 'Ankieta',
      vote: 'Głosowanie',
      info: 'Informacja',
      hearing: 'Wysłuchanie',
      workshop: 'Warsztaty',
      meeting: 'Spotkanie',
      walk: 'Spacer',
      deadline: 'Termin',
      event: 'Wydarzenie',
      residents: 'Mieszkańcy',
      ngo: 'Organizacje pozarządowe',
      business: 'Przedsiębiorcy',
      youth: 'Młodzież',
      seniors: 'Seniorzy',
    },
    from: 'Od dnia',
    to: 'Do dnia',
    sorts: { deadline: 'Najbliższy koniec', opening: 'Najbliższy początek', newest: 'Ostatnio dodane' },
    entries: { one: 'wpis', few: 'wpisy', many: 'wpisów', other: 'wpisu' },
    found: (count) => `Znaleziono ${count}`,
    none: 'Nie znaleziono żadnego wpisu',
  },
  en: {
    search: 'Search consultations and meetings',
    hint: 'A word of the title, topic, place or organiser',
    facets: {
      status: 'Status',
      topic: 'Topic',
      area: 'Area',
      audience: 'For whom',
      type: 'Type',
      organiser: 'Organiser',
      source: 'Source',
      dates: 'Dates',
    },
    values: {
      'city-wide': 'Whole city',
      consultation: 'Consultation',
      survey: 'Survey',
      vote: 'Vote',
      info: 'Information',
      hearing: 'Hearing',
      workshop: 'Workshop',
      meeting: 'Meeting',
      walk: 'Walk',
      deadline: 'Deadline',
      event: 'Event',
      residents: 'Residents',
      ngo: 'Non-governmental organisations',
      business: 'Businesses',
      youth: 'Young people',
      seniors: 'Older people',
    },
    from: 'From',
    to: 'To',
    sorts: { deadline: 'Ending soonest', opening: 'Opening soonest', newest: 'Newest' },
    entries: { one: 'entry', other: 'entries' },
    found: (count) => `${count} found`,
    none: 'No entries found',
  },
  uk: {
    search: 'Пошук консультацій і зустрічей',
    hint: 'Слово з назви, тема, місце або організатор',
    facets: {
      status: 'Статус',
      topic: 'Тема',
      area: 'Територія',
      audience: 'Для кого',
      type: 'Вид',
      organiser: 'Організатор',
      source: 'Джерело',
      dates: 'Термін',
    },
    values: {
      'city-wide': 'Усе місто',
      consultation: 'Консультації',
      survey: 'Опитування',
      vote: 'Голосування',
      info: 'Інформація',
      hearing: 'Слухання',
      workshop: 'Майстерня',
      meeting: 'Зустріч',
      walk: 'Прогулянка',
      deadline: 'Кінцевий термін',
      event: 'Подія',
      residents: 'Мешканці',
      ngo: 'Громадські організації',
      business: 'Підприємці',
      youth: 'Молодь',
      seniors: 'Літні люди',
    },
    from: 'З дня',
    to: 'До дня',
    sorts: { deadline: 'Найближче завершення', opening: 'Найближчий початок', newest: 'Нещодавно додані' },
    entries: { one: 'запис', few: 'записи', many: 'записів', other: 'запису' },
    found: (count) => `Знайдено ${count}`,
    none: 'Не знайдено жодного запису',
  },
  de: {
    search: 'Beteiligungen und Termine suchen',
    hint: 'Ein Wort aus dem Titel, Thema, Ort oder Veranstalter',
    facets: {
      status: 'Status',
      topic: 'Thema',
      area: 'Gebiet',
      audience: 'Für wen',
      type: 'Art',
      organiser: 'Veranstalter',
      source: 'Quelle',
      dates: 'Zeitraum',
    },
    values: {
      'city-wide': 'Ganze Stadt',
      consultation: 'Beteiligung',
      survey: 'Umfrage',
      vote: 'Abstimmung',
      info: 'Information',
      hearing: 'Anhörung',
      workshop: 'Workshop',
      meeting: 'Treffen',
      walk: 'Rundgang',
      deadline: 'Frist',
      event: 'Veranstaltung',
      residents: 'Einwohnerinnen und Einwohner',
      ngo: 'Vereine und Organisationen',
      business: 'Unternehmen',
      youth: 'Jugendliche',
      seniors: 'Ältere Menschen',
    },
    from: 'Von',
    to: 'Bis',
    sorts: { deadline: 'Bald endend', opening: 'Bald beginnend', newest: 'Neueste' },
    entries: { one: 'Eintrag', other: 'Einträge' },
    found: (count) => `${count} gefunden`,
    none: 'Keine Einträge gefunden',
  },
};
