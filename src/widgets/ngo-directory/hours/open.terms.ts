import type { Languages } from '../../../language/languages.js';

interface OpenTerms {
  readonly open: string;
  readonly openUntil: (time: string) => string;
  readonly closed: string;
  /** `day` is a day of the week, a date, or one of the two words below. */
  readonly opens: (day: string, time: string) => string;
  readonly today: string;
  readonly tomorrow: string;
}

/** Whether a place is open. */
export const openTerms: Languages<OpenTerms> = {
  pl: {
    open: 'Otwarte',
    openUntil: (time) => `Otwarte do ${time}`,
    closed: 'Zamknięte',
    opens: (day, time) => `Zamknięte, otwarcie: ${day}, ${time}`,
    today: 'dziś',
    tomorrow: 'jutro',
  },
  en: {
    open: 'Open',
    openUntil: (time) => `Open until ${time}`,
    closed: 'Closed',
    opens: (day, time) => `Closed, opens ${day} at ${time}`,
    today: 'today',
    tomorrow: 'tomorrow',
  },
  uk: {
    open: 'Відчинено',
    openUntil: (time) => `Відчинено до ${time}`,
    closed: 'Зачинено',
    opens: (day, time) => `Зачинено, відкриття: ${day}, ${time}`,
    today: 'сьогодні',
    tomorrow: 'завтра',
  },
  de: {
    open: 'Geöffnet',
    openUntil: (time) => `Geöffnet bis ${time} Uhr`,
    closed: 'Geschlossen',
    opens: (day, time) => `Geschlossen, öffnet ${day} um ${time} Uhr`,
    today: 'heute',
    tomorrow: 'morgen',
  },
};
