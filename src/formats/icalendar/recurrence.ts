import ICAL from 'ical.js';
import type { CivicEvent, Override } from '../../model/consultation.js';
import { addDays, dayOf, daysBetween, endOf, startOf, type When } from '../../model/time.js';
import { dateTime, instantOf, wallClock } from '../../model/zone.js';

// A rule may ask for a thousand years of seconds. Whoever shows more than this shows nobody anything.
const most = 1_000;
/** Occurrences of a rule that are looked at, from just before the range: a meeting every day for eight years. */
const longest = 3_000;
/** Days, or other steps of a rule, that may pass without an occurrence. */
const patience = 2_000;

/** Nothing that people come to happens every minute. */
const tooOften = /^(?:SECOND|MINUTE)LY$/;

const decade = 3_653 * 86_400_000;

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

/**
 * The occurrences of `event` that touch `range`, as events of their own, in order.
 *
 * The rule runs on the clocks of the event's zone, so that ten o'clock stays ten o'clock when summer ends; a series
 * that starts in UTC runs in UTC. An event that does not recur, or by a rule that says nothing, is its own only
 * occurrence.
 *
 * @param limit How many of the rule's occurrences are wanted: the first ones, or, when it is negative, the last ones.
 */
export function occurrences(
  event: CivicEvent,
  feedZone: string,
  range: Range,
  limit = most,
): readonly CivicEvent[] {
  const zone = event.start.endsWith('Z') ? 'UTC' : (event.timeZone ?? feedZone);
  const { overrides = [], exdate = [], rrule } = event.recurrence ?? {};
  const rule = rrule === undefined ? undefined : ruleOn(rrule, zone, event.start.length <= 10);
  const over = rule?.until?.toString() ?? '~';
  const key = (when: When) => keyOf(when, event.start, zone);
  const changed = new Map(overrides.map((one) => [key(one.recurrenceId), one]));
  const left = new Set(exdate.map(key));
  const found: CivicEvent[] = [];
  const take = (start: When, override: Override | undefined): boolean => {
    const one = occurrence(event, start, override, zone);
    if (touches(one, zone, range)) found.push(one);
    return found.length === Math.abs(limit);
  };
  const kept: [start: When | undefined, key: string, override: Override | undefined][] = [];
  for (const [own, start] of starts(event, rule, zone, range)) {
    // A day in EXDATE or RECURRENCE-ID stands for the occurrence on that day.
    const name = [own, own.slice(0, 10)].find((one) => changed.has(one)) ?? own;
    const override = changed.get(name);
    changed.delete(name);
    if (left.has(own) || left.has(own.slice(0, 10))) continue;
    left.add(own);
    if (limit < 0) kept.push([start, own, override]);
    else if (take(start ?? whenOf(own, zone), override)) break;
  }
  for (const [start, own, override] of kept.reverse()) if (take(start ?? whenOf(own, zone), override)) break;
  // Moved into the range from outside it, but not left behind by a series that was made shorter.
  for (const [own, override] of changed)
    if (own <= over && !left.has(own)) take(override.recurrenceId, override);
  return found.sort((one, other) => startOf(one.start, zone) - startOf(other.start, zone));
}

/** The occurrence under way or next to come at `now`; where none is left, the last one. */
export function nextOccurrence(event: CivicEvent, feedZone: string, now: number): CivicEvent {
  // A few, for the first or the last of the rule may have been moved behind or before others.
  const [next] = occurrences(event, feedZone, { from: now, until: now + decade }, 10);
  const last = (from: number) => occurrences(event, feedZone, { from, until: now }, -10).at(-1);
  return next ?? last(now - decade) ?? last(0) ?? event;
}

function touches({ start, end = start }: CivicEvent, zone: string, { from, until }: Range): boolean {
  return startOf(start, zone) < until && Math.max(endOf(end, zone), startOf(start, zone) + 1) > from;
}

/** What tells an occurrence of a series apart: its day where the series has no hours, else its moment on the clocks. */
function keyOf(when: When, start: When, zone: string): string {
  return start.length > 10 && when.length > 10 ? wallClock(Date.parse(when), zone) : when.slice(0, 10);
}

/** An occurrence by what tells it apart on the zone's clocks; `undefined` in place of a start that follows from it. */
type Start = readonly [key: string, stated: When | undefined];

const whenOf = (key: string, zone: string): When =>
  key.length === 10 ? key : dateTime(instantOf(key, zone), zone);

function* starts(
  event: CivicEvent,
  rule: ICAL.Recur | undefined,
  zone: string,
  { from, until }: Range,
): Generator<Start> {
  const { start, end = start, recurrence: { rdate = [] } = {} } = event;
  const first = ICAL.Time.fromString(keyOf(start, start, zone), undefined);
  // An UNTIL before the start is how calendars empty a series that was split.
  const stated = rule?.until && rule.until.compare(first) < 0 ? rdate : [start, ...rdate];
  for (const one of stated) yield [keyOf(one, start, zone), one];
  const span = endOf(end, zone) - startOf(start, zone) + 86_400_000;
  if (rule) yield* ruledStarts(rule, first, zone, { from: from - span, until });
}

function* ruledStarts(rule: ICAL.Recur, dtstart: ICAL.Time, zone: string, range: Range): Generator<Start> {
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
      if (next >= begin && (months?.includes(Number(next.slice(5, 7))) ?? true)) yield [next, undefined];
  } catch {
    // A rule that cannot be followed, or not any further.
  }
}

/**
 * A start shortly before the day `begin` from which the rule gives the same occurrences as from `dtstart`: nobody waits
 * for those of thirty years. A rule that counts has to be followed from its beginning.
 */
function near({ freq, interval, count }: ICAL.Recur, dtstart: ICAL.Time, begin: string): ICAL.Time {
  const step =
    freq === 'WEEKLY'
      ? 7 * interval
      : freq === 'DAILY'
        ? interval
        : freq === 'HOURLY' && 24 % interval === 0
          ? 1
          : 0;
  const days = daysBetween(dtstart.toString().slice(0, 10), begin);
  const steps = step ? Math.floor(days / step) - 1 : 0;
  if (count !== null || !(steps > 0)) return dtstart;
  const start = dtstart.clone();
  start.adjust(steps * step, 0, 0, 0);
  return start;
}

/**
 * The rule with its UNTIL on the zone's clocks, where the iteration runs; a day in it is included.
 *
 * @returns Nothing for a rule that cannot be read.
 */
function ruleOn(rrule: string, zone: string, allDay: boolean): ICAL.Recur | undefined {
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
    return rule.interval > most || tooOften.test(rule.freq) ? undefined : rule;
  } catch {
    return undefined;
  }
}

function occurrence(
  series: CivicEvent,
  start: When,
  override: Override | undefined,
  zone: string,
): CivicEvent {
  const { recurrence: _, ...rest } = series;
  const moved = {
    ...rest,
    id: `${series.id}/${keyOf(start, series.start, zone)}`,
    start,
    ...endAt(series, start, zone),
  };
  if (!override) return moved;
  const { recurrenceId: _id, ...changes } = override;
  const at = changes.start ?? start;
  return {
    ...moved,
    ...endAt(series, at, zone),
    ...changes,
    start: at,
    ...(at === start ? {} : { previousStart: start }),
  };
}

function endAt({ start: first, end }: CivicEvent, start: When, zone: string): { readonly end?: When } {
  if (end === undefined || (start.length !== first.length && (start.length === 10 || first.length === 10)))
    return {};
  if (start.length === 10) return { end: addDays(start, daysBetween(first, end)) };
  return { end: dateTime(Date.parse(start) + Date.parse(end) - Date.parse(first), zone) };
}
