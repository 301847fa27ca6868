import type { StrategyStatus } from '../../../model/strategy.js';
import type { When } from '../../../model/time.js';

/** One for each of the types: a strategy, a programme, a plan, a report. */
type ByType = readonly [strategy: string, programme: string, plan: string, report: string];

/**
 * The words of the banner's first view. In a sentence `#` stands for what is put there, and `~` for the ending that agrees
 * with what is adopted: a strategy is feminine in Polish, a plan is not.
 */
export interface BannerTerms {
  /** Empty where nothing agrees. */
  readonly endings: ByType | readonly [];
  readonly status: Readonly<Record<StrategyStatus, string>>;
  readonly adopted: string;
  /** The body in the form that follows: accusative in Polish and German, instrumental in Ukrainian. */
  readonly by: string;
  /** Before what followed a strategy that is over. */
  readonly followed: string;
  /** What stands behind the number of a year. */
  readonly year: string;
  /** A year, a month or a day after a participle. */
  readonly on: (date: When, written: (date: When) => string) => string;
  readonly years: string;
  readonly oneYear: string;
  /** From one day to another. */
  readonly days: string;
  readonly from: string;
  readonly until: string;
  readonly endOf: string;
  readonly read: ByType;
}
