import type { Languages } from '../../language/languages.js';
import type { Strategy } from '../../model/strategy.js';
import type { Precision } from '../../model/time.js';

type Type = NonNullable<Strategy['type']>;

/** Words that agree with what is adopted: a strategy is feminine in Polish, a plan is not. */
type Agreeing = (type: Type) => string;

export interface StrategyTerms {
  readonly empty: string;
  readonly drafting: string;
  readonly consultation: string;
  readonly adopted: Agreeing;
  readonly ended: Agreeing;
  readonly replaced: Agreeing;
  readonly valid: Agreeing;
  readonly endsSoon: string;
  /** Before what followed a strategy that is over. */
  readonly followed: string;
  /** After a participle: on a day, in a month or a year. */
  readonly on: (date: string, precision: Precision) => string;
  /** The body in the form that follows: accusative in Polish and German, instrumental in Ukrainian. */
  readonly by: (body: string) => string;
  readonly years: (range: string) => string;
  readonly oneYear: (year: string) => string;
  readonly period: (range: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly endOf: (year: string) => string;
  readonly read: Readonly<Record<Type, string>>;
  readonly more: string;
}

const polish =
  (stem: string): Agreeing =>
  (type) =>
    stem + (type === 'strategy' ? 'a' : 'y');

const ukrainian =
  (stem: string): Agreeing =>
  (type) =>
    stem + (type === 'strategy' || type === 'programme' ? 'а' : 'ий');

const always =
  (word: string): Agreeing =>
  () =>
    word;

/** The banner's own words. */
export const strategyTerms: Languages<StrategyTerms> = {
  pl: {
    empty: 'Nie ma tu jeszcze żadnej strategii.',
    drafting: 'W\u00a0przygotowaniu',
    consultation: 'W\u00a0konsultacjach',
    adopted: polish('Przyjęt'),
    ended: polish('Zakończon'),
    replaced: polish('Zastąpion'),
    valid: always('Obowiązuje'),
    endsSoon: 'Wkrótce koniec',
    followed: 'Następny dokument',
    on: (date, precision) =>
      precision === 'day' ? date : date.startsWith('wrz') ? `we\u00a0${date}` : `w\u00a0${date}`,
    by: (body) => `przez ${body}`,
    years: (range) => `na lata ${range}`,
    oneYear: (year) => `na ${year}`,
    period: (range) => `na okres ${range}`,
    from: (date) => `od ${date}`,
    until: (date) => `do ${date}`,
    endOf: (year) => `do końca ${year}`,
    read: {
      strategy: 'Czytaj strategię',
      programme: 'Czytaj program',
      plan: 'Czytaj plan',
      report: 'Czytaj raport',
    },
    more: 'Więcej informacji',
  },
  en: {
    empty: 'No strategy has been published here yet.',
    drafting: 'In preparation',
    consultation: 'In consultation',
    adopted: always('Adopted'),
    ended: always('Ended'),
    replaced: always('Replaced'),
    valid: always('In force'),
    endsSoon: 'Ends soon',
    followed: 'Followed by',
    on: (date, precision) => (precision === 'day' ? `on ${date}` : `in ${date}`),
    by: (body) => `by ${body}`,
    years: (range) => `for ${range}`,
    oneYear: (year) => `for ${year}`,
    period: (range) => `for the period ${range}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    endOf: (year) => `until the end of ${year}`,
    read: {
      strategy: 'Read the strategy',
      programme: 'Read the programme',
      plan: 'Read the plan',
      report: 'Read the report',
    },
    more: 'More information',
  },
  uk: {
    empty: 'Тут ще немає жодної стратегії.',
    drafting: 'Готується',
    consultation: 'На консультаціях',
    adopted: ukrainian('Ухвален'),
    ended: ukrainian('Завершен'),
    replaced: ukrainian('Замінен'),
    valid: ukrainian('Чинн'),
    endsSoon: 'Скоро завершення',
    followed: 'Наступний документ',
    on: (date, precision) => (precision === 'day' ? date : `у\u00a0${date}`),
    by: (body) => body,
    years: (range) => `на ${range} роки`,
    oneYear: (year) => `на ${year}`,
    period: (range) => `на період ${range}`,
    from: (date) => `з ${date}`,
    until: (date) => `до ${date}`,
    endOf: (year) => `до кінця ${year}`,
    read: {
      strategy: 'Читати стратегію',
      programme: 'Читати програму',
      plan: 'Читати план',
      report: 'Читати звіт',
    },
    more: 'Докладніше',
  },
  de: {
    empty: 'Hier ist noch keine Strategie veröffentlicht.',
    drafting: 'In Vorbereitung',
    consultation: 'In der Beteiligung',
    adopted: always('Beschlossen'),
    ended: always('Abgelaufen'),
    replaced: always('Abgelöst'),
    valid: always('Gültig'),
    endsSoon: 'Endet bald',
    followed: 'Nachfolger',
    on: (date, precision) =>
      precision === 'year' ? date : precision === 'month' ? `im ${date}` : `am ${date}`,
    by: (body) => `durch ${body}`,
    years: (range) => `für die Jahre ${range}`,
    oneYear: (year) => `für ${year}`,
    period: (range) => `für den Zeitraum ${range}`,
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
    endOf: (year) => `bis Ende ${year}`,
    read: {
      strategy: 'Strategie lesen',
      programme: 'Programm lesen',
      plan: 'Plan lesen',
      report: 'Bericht lesen',
    },
    more: 'Weitere Informationen',
  },
};
