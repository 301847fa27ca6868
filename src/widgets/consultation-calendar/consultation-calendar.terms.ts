import type { Languages } from '../../language/languages.js';
import { plural } from '../../language/plural.js';
import type { Status } from '../../model/consultation.js';
import type { View } from './filters/filter-state.js';
import type { Group } from '../../calendar/groups.js';

interface CalendarTerms {
  readonly heading: string;
  readonly empty: string;
  readonly viewsLabel: string;
  readonly takeHome: string;
  readonly views: Readonly<Record<View, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** Where a meeting is told otherwise. */
  readonly meeting: Readonly<Partial<Record<Status, string>>>;
  readonly daysLeft: (days: number) => string;
  readonly lastDay: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly endOf: (date: string) => string;
  readonly movedFrom: (date: string) => string;
  readonly tentative: string;
  readonly takePart: string;
  readonly results: string;
  readonly organiser: string;
  readonly repeats: string;
  readonly more: string;
}

/** The calendar's own words. */
export const calendarTerms: Languages<CalendarTerms> = {
  pl: {
    heading: 'Konsultacje i\u00a0spotkania',
    empty: 'Nie ma teraz ogłoszonych konsultacji ani spotkań.',
    viewsLabel: 'Widok',
    takeHome: 'Do kalendarza i\u00a0do pobrania',
    views: { list: 'Lista', month: 'Miesiąc', windows: 'Oś czasu' },
    groups: { open: 'Trwające', upcoming: 'Nadchodzące', undated: 'Bez terminu', closed: 'Zakończone' },
    status: {
      planned: 'Przed rozpoczęciem',
      open: 'Trwa',
      'closing-soon': 'Wkrótce koniec',
      closed: 'Zakończone',
      report: 'Opublikowano raport',
      effects: 'Znane efekty',
      cancelled: 'Odwołane',
      postponed: 'Przełożone',
      withdrawn: 'Wycofane',
    },
    meeting: {},
    daysLeft: (days) =>
      `${plural('pl', days, { one: 'został', few: 'zostały', many: 'zostało', other: 'zostało' })} ${days}\u00A0${plural('pl', days, { one: 'dzień', other: 'dni' })}`,
    lastDay: 'ostatni dzień',
    from: (date) => `od ${date}`,
    until: (date) => `do ${date}`,
    endOf: (date) => `do końca dnia ${date}`,
    movedFrom: (date) => `przeniesione z\u00a0${date}`,
    tentative: 'termin wstępny',
    takePart: 'Weź udział',
    results: 'Zobacz wyniki',
    organiser: 'Organizator',
    repeats: 'Spotkanie cykliczne',
    more: 'Pokaż więcej',
  },
  en: {
    heading: 'Consultations and meetings',
    empty: 'No consultations or meetings are announced at the moment.',
    viewsLabel: 'View',
    takeHome: 'Calendar files and downloads',
    views: { list: 'List', month: 'Month', windows: 'Timeline' },
    groups: { open: 'Open now', upcoming: 'Coming up', undated: 'No date given', closed: 'Closed' },
    status: {
      planned: 'Not open yet',
      open: 'Open',
      'closing-soon': 'Closing soon',
      closed: 'Closed',
      report: 'Report published',
      effects: 'Outcome known',
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      withdrawn: 'Withdrawn',
    },
    meeting: { planned: 'Upcoming', open: 'Under way', closed: 'Over' },
    daysLeft: (days) => `${days}\u00A0${plural('en', days, { one: 'day', other: 'days' })} left`,
    lastDay: 'last day',
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    endOf: (date) => `until the end of ${date}`,
    movedFrom: (date) => `moved from ${date}`,
    tentative: 'date not confirmed',
    takePart: 'Take part',
    results: 'See the results',
    organiser: 'Organised by',
    repeats: 'Repeats',
    more: 'Show more',
  },
  uk: {
    heading: 'Консультації та зустрічі',
    empty: 'Наразі немає оголошених консультацій чи зустрічей.',
    viewsLabel: 'Вигляд',
    takeHome: 'До календаря та для завантаження',
    views: { list: 'Список', month: 'Місяць', windows: 'Часова шкала' },
    groups: { open: 'Тривають', upcoming: 'Незабаром', undated: 'Без дати', closed: 'Завершені' },
    status: {
      planned: 'Ще не розпочато',
      open: 'Триває',
      'closing-soon': 'Скоро завершення',
      closed: 'Завершено',
      report: 'Опубліковано звіт',
      effects: 'Відомі результати',
      cancelled: 'Скасовано',
      postponed: 'Перенесено',
      withdrawn: 'Відкликано',
    },
    meeting: {},
    daysLeft: (days) =>
      `${plural('uk', days, { one: 'залишився', other: 'залишилося' })} ${days}\u00A0${plural('uk', days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}`,
    lastDay: 'останній день',
    from: (date) => `з ${date}`,
    until: (date) => `до ${date}`,
    endOf: (date) => `до кінця дня ${date}`,
    movedFrom: (date) => `перенесено з ${date}`,
    tentative: 'дата попередня',
    takePart: 'Взяти участь',
    results: 'Переглянути результати',
    organiser: 'Організатор',
    repeats: 'Повторюється',
    more: 'Показати більше',
  },
  de: {
    heading: 'Beteiligungen und Termine',
    empty: 'Zurzeit sind keine Beteiligungen oder Termine angekündigt.',
    viewsLabel: 'Ansicht',
    takeHome: 'Kalenderdateien und Downloads',
    views: { list: 'Liste', month: 'Monat', windows: 'Zeitachse' },
    groups: { open: 'Laufend', upcoming: 'Demnächst', undated: 'Ohne Termin', closed: 'Beendet' },
    status: {
      planned: 'Noch nicht begonnen',
      open: 'Läuft',
      'closing-soon': 'Endet bald',
      closed: 'Beendet',
      report: 'Bericht veröffentlicht',
      effects: 'Ergebnis bekannt',
      cancelled: 'Abgesagt',
      postponed: 'Verschoben',
      withdrawn: 'Zurückgezogen',
    },
    meeting: {},
    daysLeft: (days) => `noch ${days}\u00A0${plural('de', days, { one: 'Tag', other: 'Tage' })}`,
    lastDay: 'letzter Tag',
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
    endOf: (date) => `bis Ende ${date}`,
    movedFrom: (date) => `verschoben vom ${date}`,
    tentative: 'Termin vorläufig',
    takePart: 'Mitmachen',
    results: 'Ergebnisse ansehen',
    organiser: 'Veranstaltet von',
    repeats: 'Wiederkehrend',
    more: 'Mehr anzeigen',
  },
};
