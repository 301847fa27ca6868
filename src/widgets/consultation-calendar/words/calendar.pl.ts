import { dates } from '../../../language/dates-in/pl.js';
import type { CalendarTerms } from './calendar.js';
import { plural } from '../../../language/plural.js';

/** In Polish. */
export const words: CalendarTerms = {
  dates,
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
  fromUntil: (from, to) => `od ${from} do ${to}`,
  endOf: (date) => `do końca dnia ${date}`,
  movedFrom: (date) => `przeniesione z\u00a0${date}`,
  tentative: 'termin wstępny',
  takePart: 'Weź udział',
  results: 'Zobacz wyniki',
  organiser: 'Organizator',
  repeats: 'Spotkanie cykliczne',
  more: 'Pokaż więcej',
};
