import { clash, type Span } from './hours-span.js';

/** One rule of opening hours: on which days, and from when to when. */
export interface HoursRule {
  /** Days of the year; absent: on all of them. */
  readonly dates?: readonly DateRange[];
  /** Days of the week; absent: on all of them. */
  readonly weekdays?: readonly Weekday[];
  /** Names public holidays, alone or beside days of the week. */
  readonly holidays: boolean;
  readonly state: 'open' | 'closed' | 'unknown';
  readonly spans: readonly Span[];
  readonly comment?: string;
  /** Adds to what other rules say of the day; else it takes their place. */
  readonly adds: boolean;
}

/** `01-01` to `12-31`, or with a year before it; both days belong to it, and it may reach over the new year. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export interface Weekday {
  /** 0 is Monday. */
  readonly day: number;
  /** The first (1), the last (-1) of a month; absent: each. */
  readonly nth?: number;
}

const selects = (rule: HoursRule): boolean => Boolean(rule.dates ?? rule.weekdays);

/** Days, and nothing of when. */
export const saysNothing = (rule: HoursRule): boolean =>
  rule.state === 'unknown' && rule.spans.length === 0 && rule.comment === undefined && selects(rule);

/**
 * Whether rules that could be read one by one cannot be meant as they stand: days parted from their hours, hours of no day
 * behind hours of some, a day that is closed first and open then, or a closed day without a word of when it is open.
 */
export function contradicts(rules: readonly HoursRule[]): boolean {
  if (rules.length > 1 && rules.some(saysNothing)) return true;
  if (rules.some((rule, index) => index > 0 && !selects(rule) && rule.state !== 'unknown')) return true;
  if (
    rules.some(
      (rule, index) => rule.state === 'closed' && rules.slice(index).some((later) => reopens(rule, later)),
    )
  )
    return true;
  if (rules.some((rule, index) => rules.slice(0, index).some((earlier) => competes(earlier, rule))))
    return true;
  const closed = rules.filter((rule) => rule.state === 'closed');
  if (rules.length > 1 && closed.some((rule) => !selects(rule))) return true;
  return rules.length > 0 && closed.length === rules.length && rules.some(selects);
}

/** In the syntax of OpenStreetMap the later rule holds; whoever writes “closed Mondays, daily 10–17” means the earlier. */
function reopens(closed: HoursRule, later: HoursRule): boolean {
  if (later.state === 'closed' || later.dates) return false;
  return (
    !closed.weekdays || closed.weekdays.some(({ day }) => later.weekdays?.some((other) => other.day === day))
  );
}

/**
 * “Mon–Fri 9–5, Wed 9–1” adds hours to those that it means to replace, and “Mon 9–12; Mon 14–18” replaces those to which it
 * means to add.
 */
function competes(earlier: HoursRule, later: HoursRule): boolean {
  if (earlier.dates && !later.dates) return reopens(earlier, later);
  if (earlier.dates || later.dates || earlier.spans.length === 0 || later.spans.length === 0) return false;
  if (!later.adds) return JSON.stringify(earlier.weekdays) === JSON.stringify(later.weekdays);
  const shared = later.weekdays?.some(
    ({ day }) => earlier.weekdays?.some((other) => other.day === day) ?? true,
  );
  return (
    shared === true && later.spans.some((span) => earlier.spans.some((other) => clash(other, span, false)))
  );
}
