import type { Languages } from '../../../language/languages.js';

interface TakeHomeTerms {
  readonly takeHome: string;
  readonly addToCalendar: string;
  readonly calendarFile: string;
  readonly calendarFiles: (count: string) => string;
  readonly csv: (count: string) => string;
  readonly google: string;
  readonly copyAddress: string;
  readonly print: string;
  readonly subscribe: string;
  readonly subscribeHelp: string;
  readonly subscribeHere: string;
  readonly address: string;
  readonly title: string;
  readonly status: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly organiser: string;
  readonly topics: string;
  readonly areas: string;
  readonly link: string;
  readonly takePart: string;
}

/** The words for taking it home. */
export const takeHomeTerms: Languages<TakeHomeTerms> = {
  pl: {
    takeHome: 'Do pobrania',
    addToCalendar: 'Dodaj do kalendarza',
    calendarFile: 'Pobierz plik kalendarza',
    calendarFiles: (count) => `Pobierz plik kalendarza (${count})`,
    csv: (count) => `Pobierz tabelę CSV (${count})`,
    google: 'Kalendarz Google',
    copyAddress: 'Kopiuj adres',
    print: 'Drukuj',
    subscribe: 'Subskrybuj',
    subscribeHelp:
      'Kalendarz, który subskrybujesz, sam pobiera zmiany; jeśli przycisk nie zadziała, wklej ten adres w\u00a0swoim kalendarzu tam, gdzie dodaje się kalendarz z\u00a0internetu.',
    subscribeHere: 'Kalendarz na tym urządzeniu',
    address: 'Adres kalendarza',
    title: 'Tytuł',
    status: 'Status',
    from: 'Od',
    until: 'Do',
    place: 'Miejsce',
    organiser: 'Organizator',
    topics: 'Tematy',
    areas: 'Obszar',
    link: 'Strona',
    takePart: 'Weź udział',
  },
  en: {
    takeHome: 'Take it with you',
    addToCalendar: 'Add to calendar',
    calendarFile: 'Download calendar file',
    calendarFiles: (count) => `Download calendar file (${count})`,
    csv: (count) => `Download CSV table (${count})`,
    google: 'Google Calendar',
    copyAddress: 'Copy address',
    print: 'Print',
    subscribe: 'Subscribe',
    subscribeHelp:
      'A calendar that you subscribe to brings itself up to date; if the button does nothing, paste this address where your calendar adds one from the internet.',
    subscribeHere: 'Calendar on this device',
    address: 'Address of the calendar',
    title: 'Title',
    status: 'Status',
    from: 'From',
    until: 'Until',
    place: 'Place',
    organiser: 'Organised by',
    topics: 'Topics',
    areas: 'Area',
    link: 'Page',
    takePart: 'Take part',
  },
  uk: {
    takeHome: 'Для завантаження',
    addToCalendar: 'Додати до календаря',
    calendarFile: 'Завантажити файл календаря',
    calendarFiles: (count) => `Завантажити файл календаря (${count})`,
    csv: (count) => `Завантажити таблицю CSV (${count})`,
    google: 'Google Календар',
    copyAddress: 'Копіювати адресу',
    print: 'Друкувати',
    subscribe: 'Підписатися',
    subscribeHelp:
      'Календар, на який ви підписані, оновлюється сам; якщо кнопка не спрацює, вставте цю адресу у своєму календарі там, де додають календар з інтернету.',
    subscribeHere: 'Календар на цьому пристрої',
    address: 'Адреса календаря',
    title: 'Назва',
    status: 'Стан',
    from: 'Від',
    until: 'До',
    place: 'Місце',
    organiser: 'Організатор',
    topics: 'Теми',
    areas: 'Територія',
    link: 'Сторінка',
    takePart: 'Взяти участь',
  },
  de: {
    takeHome: 'Herunterladen',
    addToCalendar: 'In den Kalender',
    calendarFile: 'Kalenderdatei herunterladen',
    calendarFiles: (count) => `Kalenderdatei herunterladen (${count})`,
    csv: (count) => `CSV-Tabelle herunterladen (${count})`,
    google: 'Google Kalender',
    copyAddress: 'Adresse kopieren',
    print: 'Drucken',
    subscribe: 'Abonnieren',
    subscribeHelp:
      'Ein abonnierter Kalender hält sich selbst aktuell; wenn die Schaltfläche nichts bewirkt, fügen Sie diese Adresse dort ein, wo Ihr Kalender einen aus dem Internet hinzufügt.',
    subscribeHere: 'Kalender auf diesem Gerät',
    address: 'Adresse des Kalenders',
    title: 'Titel',
    status: 'Status',
    from: 'Von',
    until: 'Bis',
    place: 'Ort',
    organiser: 'Veranstaltet von',
    topics: 'Themen',
    areas: 'Gebiet',
    link: 'Seite',
    takePart: 'Mitmachen',
  },
};
