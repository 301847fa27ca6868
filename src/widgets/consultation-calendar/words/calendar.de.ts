import { dates } from '../../../language/dates-in/de.js';
import type { CalendarTerms } from './calendar.js';
import { plural } from '../../../language/plural.js';

/** In German. @public */
export const words: CalendarTerms = {
  dates,
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
  fromUntil: (from, to) => `von ${from} bis ${to}`,
  endOf: (date) => `bis einschließlich ${date}`,
  movedFrom: (date) => `verschoben vom ${date}`,
  tentative: 'Termin vorläufig',
  takePart: 'Mitmachen',
  results: 'Ergebnisse ansehen',
  organiser: 'Veranstaltet von',
  repeats: 'Wiederkehrend',
  more: 'Mehr anzeigen',
};
