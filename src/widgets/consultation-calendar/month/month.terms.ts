import type { Languages } from '../../../language/languages.js';
import type { PluralForms } from '../../../language/plural.js';
import type { Counts, Happening } from '../../../calendar/month-days.js';

/** What an entry does on a day, and the words around it. */
interface MonthTerms extends Readonly<Record<Happening, string>> {
  readonly previous: string;
  readonly next: string;
  readonly today: string;
  /** Names all that leads to another month. */
  readonly toMonth: string;
  /** Names the field in which one chooses it. */
  readonly month: string;
  readonly year: string;
  /** What a day holds: each form follows its number. */
  readonly counts: Readonly<Record<Exclude<keyof Counts, 'off'>, PluralForms>>;
  /** Its number follows, so that it needs no form for it. */
  readonly off: string;
  /** How many of a day are not shown. */
  readonly more: (count: number) => string;
  /** Folds them again. */
  readonly fewer: string;
  readonly nothing: string;
}

/** The words of the month. */
export const monthTerms: Languages<MonthTerms> = {
  pl: {
    previous: 'Poprzedni miesiąc',
    next: 'Następny miesiąc',
    today: 'Dziś',
    toMonth: 'Przejdź do\u00a0miesiąca',
    month: 'miesiąc',
    year: 'rok',
    counts: {
      consultations: { one: 'konsultacja', few: 'konsultacje', other: 'konsultacji' },
      opens: { one: 'się zaczyna', few: 'się zaczynają', other: 'się zaczyna' },
      closes: { one: 'się kończy', few: 'się kończą', other: 'się kończy' },
      events: { one: 'wydarzenie', few: 'wydarzenia', other: 'wydarzeń' },
    },
    closes: 'Ostatni dzień',
    opens: 'Początek',
    event: 'Wydarzenie',
    runs: 'W\u00a0toku',
    off: 'odwołane, przełożone lub wycofane',
    more: (count) => `jeszcze\u00a0${count}`,
    fewer: 'mniej',
    nothing: 'Brak konsultacji i\u00a0wydarzeń.',
  },
  en: {
    previous: 'Previous month',
    next: 'Next month',
    today: 'Today',
    toMonth: 'Go to month',
    month: 'month',
    year: 'year',
    counts: {
      consultations: { one: 'consultation', other: 'consultations' },
      opens: { one: 'opens', other: 'open' },
      closes: { one: 'closes', other: 'close' },
      events: { one: 'event', other: 'events' },
    },
    closes: 'Last day',
    opens: 'Opens',
    event: 'Event',
    runs: 'Running',
    off: 'cancelled, moved or withdrawn',
    more: (count) => `+${count}\u00a0more`,
    fewer: 'fewer',
    nothing: 'No consultations or events.',
  },
  uk: {
    previous: 'Попередній місяць',
    next: 'Наступний місяць',
    today: 'Сьогодні',
    toMonth: 'Перейти до\u00a0місяця',
    month: 'місяць',
    year: 'рік',
    counts: {
      consultations: { one: 'консультація', few: 'консультації', other: 'консультацій' },
      opens: { one: 'починається', other: 'починаються' },
      closes: { one: 'завершується', other: 'завершуються' },
      events: { one: 'подія', few: 'події', other: 'подій' },
    },
    closes: 'Останній день',
    opens: 'Початок',
    event: 'Подія',
    runs: 'Триває',
    off: 'скасовано, перенесено або відкликано',
    more: (count) => `ще\u00a0${count}`,
    fewer: 'менше',
    nothing: 'Немає консультацій і подій.',
  },
  de: {
    previous: 'Voriger Monat',
    next: 'Nächster Monat',
    today: 'Heute',
    toMonth: 'Monat wählen',
    month: 'Monat',
    year: 'Jahr',
    counts: {
      consultations: { one: 'Beteiligung', other: 'Beteiligungen' },
      opens: { one: 'beginnt', other: 'beginnen' },
      closes: { one: 'endet', other: 'enden' },
      events: { one: 'Termin', other: 'Termine' },
    },
    closes: 'Letzter Tag',
    opens: 'Beginn',
    event: 'Termin',
    runs: 'Läuft',
    off: 'abgesagt, verschoben oder zurückgezogen',
    more: (count) => `+${count}\u00a0weitere`,
    fewer: 'weniger',
    nothing: 'Keine Beteiligungen oder Termine.',
  },
};
