import ICAL from 'ical.js';
import { dayOf, daysBetween } from '../../model/time.js';
import { wallClock } from '../../model/zone.js';

// A rule may ask for a thousand years of seconds. Whoever shows more than this shows nobody anything.
export const most = 1_000;
/** Occurrences of a rule that are looked at, from just before the range: a meeting every day for eight years. */
const longest = 3_000;
/** Days, or other steps of a rule, that may pass without an occurrence. */
const patience = 2_000;

/** Nothing that people come to happens every minute, nor more often than every hour of the day. */
export function isTooOften({ freq, parts }: ICAL.Recur): boolean {
  const {
    BYHOUR = [0],
    BYMINUTE = [0],
    BYSECOND = [0],
  } = parts as Readonly<Record<string, unknown[] | undefined>>;
  return /^(?:SECOND|MINUTE)LY$/.test(freq) || BYHOUR.length * BYMINUTE.length * BYSECOND.length > 24;
}

/** A stretch of time in milliseconds since 1970; the end is exclusive. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/** ical.js looks for the 30th of February for ever; this gives up. */
class BoundedIterator extends ICAL.RecurIterator {
  private looked = 0;
  private found = 0;

  /** The next start, as `YYYY-MM-DDTHH:mm:ss`. */
  following(): string | undefined {
    this.looked = 0;
    return ++this.found > longest ? undefined : (this.next() as ICAL.Time | null)?.toString();
  }

  override check_contracting_rules(): boolean {
    if (++this.looked > patience) throw new RangeError('No occurrence in sight.');
    return super.check_contracting_rules();
  }
}

/** The starts that a rule gives in `range`, in order, as `YYYY-MM-DDTHH:mm:ss` on the clocks of the zone, or as days. */
export function* ruledStarts(
  rule: ICAL.Recur,
  dtstart: ICAL.Time,
  zone: string,
  range: Range,
): Generator<string> {
  // Compared as text: reckoning with a zone costs more than the rule itself.
  const begin = dayOf(range.from, zone);
  const end = dtstart.isDate ? dayOf(range.until, zone) : wallClock(range.until, zone);
  // Nothing after the range is wanted; without an end ical.js looks as far as the year 20000.
  rule.until ??= ICAL.Time.fromString(end, undefined);
  try {
    const iterator = new BoundedIterator({ rule, dtstart: near(rule, dtstart, begin) });
    const { BYMONTH: months } = rule.parts as { readonly BYMONTH?: readonly number[] };
    for (let next = iterator.following(); next !== undefined && next <= end; next = iterator.following())
      // ical.js makes 2 March of 30 February.
      if (next >= begin && (months?.includes(Number(next.slice(5, 7))) ?? true)) yield next;
  } catch {
    // A rule that cannot be followed, or not any further.
  }
}

/**
 * A start shortly before the day `begin` from which the rule gives the same occurrences as from `dtstart`: nobody waits
 * for those of thirty years. A rule that counts has to be followed from its beginning.
 */
function near({ freq, interval, count, parts }: ICAL.Recur, dtstart: ICAL.Time, begin: string): ICAL.Time {
  if (count !== null) return dtstart;
  const start = dtstart.clone();
  if (freq === 'MONTHLY' || freq === 'YEARLY') {
    // Four years have their leap day; a week of the year without a day has that of the start, which years do not keep.
    const step = 'BYWEEKNO' in parts && !('BYDAY' in parts) ? Infinity : 4 * interval;
    const steps = Math.floor((Number(begin.slice(0, 4)) - dtstart.year - 1) / step);
    if (steps > 0) start.year += steps * step;
    // The year 2100 has none.
    return start.toString().slice(5, 10) === dtstart.toString().slice(5, 10) ? start : dtstart;
  }
  const step = freq === 'WEEKLY' ? 7 * interval : freq === 'HOURLY' && 24 % interval === 0 ? 1 : interval;
  const days = daysBetween(dtstart.toString().slice(0, 10), begin);
  const steps = Math.floor(days / step) - 1;
  if (steps > 0) start.adjust(steps * step, 0, 0, 0);
  return start;
}

/**
 * The rule with its UNTIL on the zone's clocks, where the iteration runs; a day in it is included.
 *
 * @returns Nothing for a rule that cannot be read.
 */
export function ruleOn(rrule: string, zone: string, allDay: boolean): ICAL.Recur | undefined {
  const until = /UNTIL=(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(Z)?)?/i;
  const text = rrule.replace(
    until,
    (_, year, month, day, hour = '23', minute = '59', second = '59', utc?: string) => {
      const stated = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
      const wall = utc ? wallClock(Date.parse(`${stated}Z`), zone) : stated;
      return `UNTIL=${(allDay ? wall.slice(0, 10) : wall).replace(/[-:]/g, '')}`;
    },
  );
  try {
    const rule = ICAL.Recur.fromString(text);
    return rule.interval > most || isTooOften(rule) ? undefined : rule;
  } catch {
    return undefined;
  }
}

/** What several rules give, in order. */
export function* inOrder(starts: readonly Generator<string>[]): Generator<string> {
  const heads = starts.map((each) => ({ each, next: each.next().value as string | undefined }));
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads)
      if (head.next !== undefined && !(first?.next !== undefined && first.next <= head.next)) first = head;
    if (first?.next === undefined) return;
    yield first.next;
    first.next = first.each.next().value as string | undefined;
  }
}
