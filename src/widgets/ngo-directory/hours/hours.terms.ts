import type { Languages } from '../../../language/languages.js';

interface HoursTerms {
  readonly caption: string;
  readonly closed: string;
  readonly allDay: string;
  readonly from: (time: string) => string;
  readonly varies: string;
  readonly unread: string;
  readonly thisWeek: string;
  readonly holidaysUnknown: string;
  readonly holidaysClosed: string;
  readonly holidays: (hours: string) => string;
}

/** What opening hours are told with. */
export const hoursTerms: Languages<HoursTerms> = {
  pl: {
    caption: 'Godziny otwarcia',
    closed: 'nieczynne',
    allDay: 'całą dobę',
    from: (time) => `od ${time}`,
    varies: 'godzin nie podano',
    unread: 'Części tych godzin nie umiemy odczytać; podajemy je tak, jak w\u00a0źródle.',
    thisWeek: 'Godziny w\u00a0tym tygodniu; w\u00a0innym czasie roku mogą być inne.',
    holidaysUnknown: 'W\u00a0święta może być nieczynne.',
    holidaysClosed: 'W\u00a0święta nieczynne.',
    holidays: (hours) => `W\u00a0święta: ${hours}.`,
  },
  en: {
    caption: 'Opening hours',
    closed: 'closed',
    allDay: 'all day and night',
    from: (time) => `from ${time}`,
    varies: 'hours are not stated',
    unread: 'Some of these hours could not be read; they stand as the source writes them.',
    thisWeek: 'Hours of this week; at other times of the year they may differ.',
    holidaysUnknown: 'May be closed on public holidays.',
    holidaysClosed: 'Closed on public holidays.',
    holidays: (hours) => `On public holidays: ${hours}.`,
  },
  uk: {
    caption: 'Години роботи',
    closed: 'зачинено',
    allDay: 'цілодобово',
    from: (time) => `з ${time}`,
    varies: 'години не вказано',
    unread: 'Частину цих годин не вдалося прочитати; подаємо їх так, як у джерелі.',
    thisWeek: 'Години цього тижня; в іншу пору року можуть бути інші.',
    holidaysUnknown: 'У святкові дні може бути зачинено.',
    holidaysClosed: 'У святкові дні зачинено.',
    holidays: (hours) => `У святкові дні: ${hours}.`,
  },
  de: {
    caption: 'Öffnungszeiten',
    closed: 'geschlossen',
    allDay: 'rund um die Uhr',
    from: (time) => `ab ${time} Uhr`,
    varies: 'Zeiten nicht angegeben',
    unread: 'Ein Teil dieser Zeiten konnte nicht gelesen werden; er steht da wie in der Quelle.',
    thisWeek: 'Zeiten dieser Woche; zu anderen Jahreszeiten können sie abweichen.',
    holidaysUnknown: 'An Feiertagen kann geschlossen sein.',
    holidaysClosed: 'An Feiertagen geschlossen.',
    holidays: (hours) => `An Feiertagen: ${hours}.`,
  },
};
