import type { CommonFields, Link, Party } from './common.js';
import type { Measure } from './measure.js';
import type { Period } from './period.js';
import type { Text } from './text.js';
import { addDays, dayOf, endOf, startOf, type When } from './time.js';

/** What a city may adopt. */
export const strategyTypes = ['strategy', 'programme', 'plan', 'report'] as const;

/** A strategy, programme or plan of a city. */
export interface Strategy extends CommonFields {
  readonly kind: 'strategy';
  readonly title: Text;
  /** One sentence that says what it is for. */
  readonly lead?: Text;
  readonly type?: (typeof strategyTypes)[number];
  readonly adoptedOn?: When;
  readonly adoptedBy?: Text;
  /** The body in the form that follows "adopted by" where the language has cases: "Radę Miejską". */
  readonly adoptedByForm?: Text;
  readonly act?: Act;
  readonly validFrom?: When;
  /** The last year, month or day of its validity. */
  readonly validTo?: When;
  readonly phase?: 'drafting' | 'consultation' | 'in-force';
  /** The strategy that this one follows from. */
  readonly parent?: Link;
  readonly predecessor?: Related;
  readonly successor?: Related;
  readonly consultation?: PrecedingConsultation;
  /** Whose strategy it is. */
  readonly body?: Party;
  readonly vision?: Text;
  readonly mission?: Text;
  readonly values?: readonly Value[];
  readonly quotations?: readonly Quotation[];
  readonly goals?: readonly Goal[];
  readonly milestones?: readonly Milestone[];
  readonly next?: NextStep;
  readonly contact?: Party;
}

/** The resolution or other act by which it was adopted. */
export interface Act {
  readonly number?: string;
  readonly date?: When;
  readonly url?: string;
  readonly title?: Text;
}

export interface Related extends Link {
  /** When a predecessor ended or a successor began. */
  readonly when?: When;
}

/** The consultation before its adoption, and who led it. */
export interface PrecedingConsultation {
  readonly title?: Text;
  /** An `http(s)` address, or that of the same page in several languages; so is that of the organiser. */
  readonly url?: Text;
  readonly organiser?: Organiser;
}

/** Who led a consultation. */
export interface Organiser extends Omit<Party, 'url'> {
  readonly url?: Text;
}

export interface Quotation {
  readonly text: Text;
  /** BCP 47 tag of the quoted words. */
  readonly language?: string;
  readonly source?: Text;
  readonly url?: string;
}

export interface Goal {
  readonly id?: string;
  /** Its number in the document: `1.2`. */
  readonly number?: string;
  readonly title: Text;
  readonly description?: Text;
  /** Its own page. */
  readonly url?: string;
  readonly status?: GoalStatus;
  /** Its status in the city's own words. */
  readonly statusText?: Text;
  readonly measures?: readonly Measure[];
  readonly goals?: readonly Goal[];
}

export type GoalStatus = 'planned' | 'under-way' | 'at-risk' | 'late' | 'achieved' | 'dropped';

export interface Value {
  readonly title: Text;
  readonly description?: Text;
}

export interface Milestone {
  readonly title: Text;
  readonly date?: Period;
  /** The date in words, where it is known only roughly: "end of 2016". */
  readonly dateText?: Text;
}

export interface NextStep extends Link {
  readonly date?: When;
}

/** Where a strategy stands. */
export type StrategyStatus = 'drafting' | 'consultation' | 'in-force' | 'ends-soon' | 'expired' | 'replaced';

/** A strategy's years, or days, and where it stands in them. */
export interface Standing {
  /** Its first and its last day: years alone where it is meant in whole years, `2018` to `2022`. */
  readonly from?: When | undefined;
  readonly to?: When | undefined;
  /** Nothing where neither dates nor words say. */
  readonly status: StrategyStatus | undefined;
}

const halfYear = 183;

/** Where a strategy stands at `now`: dates decide, and its own word where they say nothing. */
export function standingOf(
  { validFrom, validTo, adoptedOn, phase, successor }: Strategy,
  now: number,
  zone: string,
): Standing {
  const today = dayOf(now, zone);
  const hasBegun = (when: When | undefined) => when && startOf(when, zone) <= now;
  const first = validFrom && dayOf(startOf(validFrom, zone), zone);
  const last = validTo && dayOf(endOf(validTo, zone) - 1, zone);
  const inYears = (first ?? '-01-01').endsWith('-01-01') && (last ?? '-12-31').endsWith('-12-31');
  const known = (day: When | undefined) => day?.slice(0, inYears ? 4 : 10);
  return {
    from: known(first),
    to: known(last),
    status:
      validTo && endOf(validTo, zone) <= now
        ? 'expired'
        : // A word that nobody has changed since is worth less than a day that has passed.
          phase && phase !== 'in-force' && !hasBegun(adoptedOn)
          ? phase
          : hasBegun(successor?.when)
            ? 'replaced'
            : validFrom && !hasBegun(validFrom)
              ? 'drafting'
              : last && last <= addDays(today, halfYear)
                ? 'ends-soon'
                : (first ?? last ?? phase)
                  ? 'in-force'
                  : undefined,
  };
}
