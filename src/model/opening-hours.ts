import { hoursInSyntax } from './hours-in-words.js';
import { contradicts, saysNothing, type DateRange, type HoursRule, type Weekday } from './hours-rule.js';
import { clash, clockOf, spanOf, spanPattern, type Clock, type Span } from './hours-span.js';

export type { HoursRule, Span };

/** Opening hours as far as they could be read. */
export interface OpeningHours {
  readonly rules: readonly HoursRule[];
  /** Rules that could not be read, as they are written. Whether it is open cannot be said then. */
  readonly unread: readonly string[];
}

const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// English in full and Polish for short, as people write them who never saw the syntax. German `So` and `Mi` would be
// Polish days and the other way round, and are not guessed.
const dayName =
  '(?:mo(?:n(?:days?)?)?|tu(?:e(?:s(?:days?)?)?)?|we(?:d(?:nesdays?)?)?|th(?:u(?:rs(?:days?)?)?)?|fr(?:i(?:days?)?)?|' +
  'sa(?:t(?:urdays?)?)?|su(?:n(?:days?)?)?|pn|pon|wt|śr|sr|czw|cz|pt|sob|sb|ndz|nd|niedz)\\.?(?![\\p{L}])';
const polish: Readonly<Record<string, number>> = {
  pn: 0,
  po: 0,
  wt: 1,
  śr: 2,
  sr: 2,
  cz: 3,
  pt: 4,
  so: 5,
  sb: 5,
  nd: 6,
  ni: 6,
};
const monthName = `(?:${months.join('|')})[a-z]*\\.?`;

const pattern = (source: string) => new RegExp(`\\s*${source}`, 'iuy');
const always = pattern('24\\s*/\\s*7');
const dateRange = pattern(
  `(?:(\\d{4})\\s+)?(${monthName})(?:\\s*(\\d{1,2})(?![\\d:]))?` +
    `(?:\\s*-\\s*(?:(\\d{4})\\s+)?(?:(${monthName})(?:\\s*(\\d{1,2})(?![\\d:]))?|(\\d{1,2})(?![\\d:])))?`,
);
const weekdayRange = pattern(`(${dayName})(?:\\[([\\d,\\s-]+)\\]|\\s*-\\s*(${dayName}))?`);
const holiday = pattern('PH\\b');
const timeRange = pattern(spanPattern);
const word = pattern('(off|closed|open|unknown)\\b');
const remark = pattern('"([^"]*)"');
const comma = pattern(',');
const colon = pattern(':');

/**
 * Reads opening hours in the syntax of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Key:opening_hours): days of the
 * week, dates, months, several spans a day, the nth weekday of a month, `off`, comments, `PH`, `24/7`. Weeks, Easter,
 * sunrise, school holidays and fallbacks are left in `unread`. What is written in words is read where all of it is understood.
 */
export function openingHours(text: string): OpeningHours {
  const clock = clockOf(text);
  const hours = hoursIn(text, clock);
  if (hours.unread.length === 0) return hours;
  const meant = hoursIn(hoursInSyntax(text), clock);
  // Hours in front of days: whether they are of those or of all days, nobody knows.
  const loose = meant.rules.length > 1 && !meant.rules[0]!.weekdays && meant.rules[0]!.spans.length > 0;
  const silent = loose || meant.rules.some(saysNothing);
  return silent || meant.unread.length ? hours : meant;
}

function hoursIn(text: string, clock: Clock): OpeningHours {
  const rules: HoursRule[] = [];
  const unread: string[] = [];
  for (const part of partsOf(text.replace(/[–—−]/g, '-'))) {
    const read = part.includes('||') ? undefined : new RuleReader(part, clock).rules();
    if (read) rules.push(...read);
    else unread.push(part);
  }
  return contradicts(rules) ? { rules: [], unread: partsOf(text) } : { rules, unread };
}

/** The rules between semicolons and line breaks; those in comments do not count. */
const partsOf = (text: string): readonly string[] =>
  (text.slice(0, 2000).match(/(?:"[^"]*"|[^;\n"])+/g) ?? []).map((part) => part.trim()).filter(Boolean);

/** Reads one rule, and those that a comma adds to it, from left to right. */
class RuleReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly clock: Clock,
  ) {}

  /** Nothing where a word of it is not understood. */
  rules(): readonly HoursRule[] | undefined {
    const rules: HoursRule[] = [];
    do {
      const rule = this.rule(rules.length > 0);
      if (!rule) return undefined;
      rules.push(rule);
    } while (this.take(comma));
    return this.text.slice(this.at).trim() ? undefined : rules;
  }

  private rule(adds: boolean): HoursRule | undefined {
    const start = this.at;
    if (this.take(always)) return { holidays: true, state: 'open', spans: [{ from: 0, to: 1440 }], adds };
    const dates = this.list(() => this.dates());
    if (dates.length) this.take(colon);
    let holidays = false as boolean;
    const weekdays = this.list(() => {
      if (!this.take(holiday)) return this.weekdays();
      holidays = true;
      return [];
    });
    this.take(colon);
    const spans = this.list<Span>((before) => this.span(before));
    const state = this.take(word)?.[1]?.toLowerCase();
    const comment = this.take(remark)?.[1]?.trim();
    if (this.at === start) return undefined;
    // Days that stand behind hours belong to those: they are no rule of their own.
    if (adds && weekdays.length && !spans.length && !state && comment === undefined) return undefined;
    // Closed all day, or from twelve to one?
    if (spans.length && (state === 'off' || state === 'closed')) return undefined;
    // Days and nothing else say that it is open, and not how long.
    const known = state === 'off' || state === 'closed' ? 'closed' : spans.length ? 'open' : 'unknown';
    return {
      ...(dates.length && { dates }),
      ...((weekdays.length || holidays) && { weekdays }),
      holidays,
      state: state === 'unknown' ? 'unknown' : known,
      spans,
      ...(comment && { comment }),
      // “Daily 10–17, Monday closed”: closed takes away, wherever it stands.
      adds: adds && known !== 'closed',
    };
  }

  private dates(): readonly DateRange[] | undefined {
    const match = this.take(dateRange);
    if (!match) return undefined;
    const [, year, month = '', day, toYear = year, toMonth, toDay, sameMonthDay] = match;
    const lastMonth = toMonth ?? month;
    const single = toMonth === undefined && sameMonthDay === undefined;
    const lastDay = sameMonthDay ?? toDay ?? (single ? day : undefined);
    const from = dateOf(year, month, day ?? '1');
    const to = dateOf(toYear, lastMonth, lastDay ?? String(lengths[monthOf(lastMonth)]));
    return [{ from, to }];
  }

  private weekdays(): readonly Weekday[] | undefined {
    const match = this.take(weekdayRange);
    if (!match) return undefined;
    const first = dayOf(match[1]!);
    const [, , nth, last] = match;
    if (nth !== undefined) return countsOf(nth).map((one) => ({ day: first, nth: one }));
    const length = last === undefined ? 1 : ((dayOf(last) - first + 7) % 7) + 1;
    return Array.from({ length }, (_, index) => ({ day: (first + index) % 7 }));
  }

  private span(before: readonly Span[]): readonly Span[] | undefined {
    const match = this.take(timeRange);
    const span = match && spanOf(match, this.clock);
    if (!span) return undefined;
    const plain = !match[1]!.startsWith('0') && !match[3] && !match[6];
    return before.some((other) => clash(other, span, plain)) ? undefined : [span];
  }

  /** What stands between commas, as long as it is of one sort. */
  private list<T>(read: (before: readonly T[]) => readonly T[] | undefined): T[] {
    const all: T[] = [];
    for (let end = this.at; ;) {
      const some = read(all);
      if (!some) {
        this.at = end;
        return all;
      }
      all.push(...some);
      end = this.at;
      if (!this.take(comma)) return all;
    }
  }

  private take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const match = what.exec(this.text);
    if (match) this.at = what.lastIndex;
    return match;
  }
}

function dayOf(name: string): number {
  const short = name.slice(0, 2).toLowerCase();
  const english = days.indexOf(short);
  return english < 0 ? polish[short]! : english;
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase());

const dateOf = (year: string | undefined, month: string, day: string): string =>
  `${year === undefined ? '' : `${year}-`}${String(monthOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** `1,3-4,-1` as numbers. */
const countsOf = (text: string): readonly number[] =>
  text.split(',').flatMap((part) => {
    const range = /^\s*(\d)\s*-\s*(\d)\s*$/.exec(part);
    if (!range) return [Number(part)];
    const [from, to] = [Number(range[1]), Number(range[2])];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  });
