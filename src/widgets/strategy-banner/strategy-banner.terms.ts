import type { Languages } from '../../language/languages.js';

/** One for each of the types: a strategy, a programme, a plan, a report. */
type ByType = readonly [strategy: string, programme: string, plan: string, report: string];

/**
 * The words of the banner's first view. In a sentence `#` stands for what is put there, and `~` for the ending that agrees
 * with what is adopted: a strategy is feminine in Polish, a plan is not.
 */
export interface StrategyTerms {
  readonly endings?: ByType;
  readonly drafting: string;
  readonly consultation: string;
  readonly adopted: string;
  readonly ended: string;
  readonly replaced: string;
  readonly valid: string;
  readonly endsSoon: string;
  /** Before what followed a strategy that is over. */
  readonly followed: string;
  /** After a participle: in a year, in a month, on a day. */
  readonly on: readonly [year: string, month: string, day: string];
  /** The body in the form that follows: accusative in Polish and German, instrumental in Ukrainian. */
  readonly by: string;
  readonly years: string;
  readonly oneYear: string;
  readonly period: string;
  readonly from: string;
  readonly until: string;
  readonly endOf: string;
  readonly read: string;
  /** What one reads. */
  readonly texts: ByType;
}

/** The words of the banner's first view. */
export const strategyTerms: Languages<StrategyTerms> = {
  pl: {
    endings: ['a', 'y', 'y', 'y'],
    drafting: 'W\u00a0przygotowaniu',
    consultation: 'W\u00a0konsultacjach',
    adopted: 'Przyjęt~',
    ended: 'Zakończon~',
    replaced: 'Zastąpion~',
    valid: 'Obowiązuje',
    endsSoon: 'Wkrótce koniec',
    followed: 'Następny dokument',
    on: ['w\u00a0#', 'w\u00a0#', '#'],
    by: 'przez #',
    years: 'na lata #',
    oneYear: 'na #',
    period: 'na okres #',
    from: 'od #',
    until: 'do #',
    endOf: 'do końca #',
    read: 'Czytaj #',
    texts: ['strategię', 'program', 'plan', 'raport'],
  },
  en: {
    drafting: 'In preparation',
    consultation: 'In consultation',
    adopted: 'Adopted',
    ended: 'Ended',
    replaced: 'Replaced',
    valid: 'In force',
    endsSoon: 'Ends soon',
    followed: 'Followed by',
    on: ['in #', 'in #', 'on #'],
    by: 'by #',
    years: 'for #',
    oneYear: 'for #',
    period: 'for the period #',
    from: 'from #',
    until: 'until #',
    endOf: 'until the end of #',
    read: 'Read the #',
    texts: ['strategy', 'programme', 'plan', 'report'],
  },
  uk: {
    endings: ['а', 'а', 'ий', 'ий'],
    drafting: 'Готується',
    consultation: 'На консультаціях',
    adopted: 'Ухвален~',
    ended: 'Завершен~',
    replaced: 'Замінен~',
    valid: 'Чинн~',
    endsSoon: 'Скоро завершення',
    followed: 'Наступний документ',
    on: ['у\u00a0#', 'у\u00a0#', '#'],
    by: '#',
    years: 'на # роки',
    oneYear: 'на #',
    period: 'на період #',
    from: 'з #',
    until: 'до #',
    endOf: 'до кінця #',
    read: 'Читати #',
    texts: ['стратегію', 'програму', 'план', 'звіт'],
  },
  de: {
    drafting: 'In Vorbereitung',
    consultation: 'In der Beteiligung',
    adopted: 'Beschlossen',
    ended: 'Abgelaufen',
    replaced: 'Abgelöst',
    valid: 'Gültig',
    endsSoon: 'Endet bald',
    followed: 'Nachfolger',
    on: ['#', 'im #', 'am #'],
    by: 'durch #',
    years: 'für die Jahre #',
    oneYear: 'für #',
    period: 'für den Zeitraum #',
    from: 'ab #',
    until: 'bis #',
    endOf: 'bis Ende #',
    read: '# lesen',
    texts: ['Strategie', 'Programm', 'Plan', 'Bericht'],
  },
};
