import ICAL from 'ical.js';
import { assumedLength, mostRules, type CivicEvent, type Override } from '../../model/consultation.js';
import { addDays, daysBetween, endOf, startOf, type When } from '../../model/time.js';
import { dateTime, instantOf, wallClock } from '../../model/zone.js';
import { inOrder, most, ruledStarts, ruleOn, type Range } from './rules.js';

const decade = 3_653 * 86_400_000;

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
  const { overrides = [], exdate = [], rrule, rrules = [], exrules = [] } = event.recurrence ?? {};
  const read = (text: string) => ruleOn(text, zone, event.start.length <= 10) ?? [];
  const stated = rrule === undefined ? rrules : [rrule, ...rrules];
  const rules = stated.slice(0, mostRules).flatMap(read);
  const over = lastOf(rules) ?? '~';
  const key = (when: When) => keyOf(when, event.start, zone);
  const changed = new Map(overrides.map((one) => [key(one.recurrenceId), one]));
  const later = laterChanges(overrides, event, zone);
  // What is changed from somewhere on may come into the range from outside it.
  const padded = later.length
    ? { from: range.from - farthest(later), until: range.until + farthest(later) }
    : range;
  const left = new Set(exdate.map(key));
  for (const rule of exrules.slice(0, mostRules).flatMap(read))
    for (const own of ruledStarts(rule, firstOf(event, zone), zone, spanning(event, zone, padded)))
      left.add(own);
  const found: CivicEvent[] = [];
  const take = (own: string, start: When, override: Override | undefined): boolean => {
    const change = override ? undefined : later.find(({ from }) => from < own);
    const one = change ? carried(event, own, change, zone) : occurrence(event, start, override, zone);
    if (touches(one, zone, range)) found.push(one);
    return found.length === Math.abs(limit);
  };
  const kept: [own: string, start: When | undefined, override: Override | undefined][] = [];
  for (const [own, start] of starts(event, rules, zone, padded)) {
    // A day in EXDATE or RECURRENCE-ID stands for the occurrence on that day.
    const name = [own, own.slice(0, 10)].find((one) => changed.has(one)) ?? own;
    const override = changed.get(name);
    changed.delete(name);
    if (left.has(own) || left.has(own.slice(0, 10))) continue;
    left.add(own);
    if (limit < 0) kept.push([own, start, override]);
    else if (take(own, start ?? whenOf(own, zone), override)) break;
  }
  for (const [own, start, override] of kept.reverse())
    if (take(own, start ?? whenOf(own, zone), override)) break;
  // Moved into the range from outside it, but not left behind by a series that was made shorter.
  for (const [own, override] of changed)
    if (own <= over && !left.has(own)) take(own, override.recurrenceId, override);
  return found.sort((one, other) => startOf(one.start, zone) - startOf(other.start, zone));
}

/** The occurrence under way or next to come at `now`; where none is left, the last one. */
export function nextOccurrence(event: CivicEvent, feedZone: string, now: number): CivicEvent {
  const since = event.end === undefined && event.start.length > 10 ? now - assumedLength + 1 : now;
  // A few, for the first or the last of the rule may have been moved behind or before others.
  const [next] = occurrences(event, feedZone, { from: since, until: now + decade }, 10);
  const last = (from: number) => occurrences(event, feedZone, { from, until: now }, -10).at(-1);
  // One that counts is followed from its beginning in any case.
  const recent = next ?? (/COUNT=/i.test(event.recurrence?.rrule ?? '') ? undefined : last(now - decade));
  return recent ?? last(0) ?? event;
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
  rules: readonly ICAL.Recur[],
  zone: string,
  range: Range,
): Generator<Start> {
  const { start, recurrence: { rdate = [] } = {} } = event;
  const first = firstOf(event, zone);
  // An UNTIL before the start is how calendars empty a series that was split.
  const isEmptied = rules.length > 0 && rules.every(({ until }) => until && until.compare(first) < 0);
  const stated = isEmptied ? rdate : [start, ...rdate];
  for (const one of stated) yield [keyOf(one, start, zone), one];
  const ruled = rules.map((rule) => ruledStarts(rule, first, zone, spanning(event, zone, range)));
  for (const own of ruled.length === 1 ? ruled[0]! : inOrder(ruled)) yield [own, undefined];
}

const firstOf = ({ start }: CivicEvent, zone: string): ICAL.Time =>
  ICAL.Time.fromString(keyOf(start, start, zone), undefined);

/** `range`, from where what reaches into it begins. */
function spanning({ start, end = start }: CivicEvent, zone: string, { from, until }: Range): Range {
  return { from: from - (endOf(end, zone) - startOf(start, zone) + 86_400_000), until };
}

/** Until when there are occurrences; nothing where one of the rules does not say. */
function lastOf(rules: readonly ICAL.Recur[]): string | undefined {
  const ends = rules.map(({ until }) => until?.toString() ?? '~').sort();
  return ends.at(-1);
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
  const { recurrenceId: _id, andLater: _later, ...changes } = override;
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

/** An override that is meant for all occurrences after its own, too, and by how much it moves them on the clocks. */
interface LaterChange {
  readonly from: string;
  readonly days: number;
  readonly seconds: number;
  readonly override: Override;
}

/** What the clocks show as a number that can be reckoned with. */
const readingOf = (key: string): number => Date.parse(`${key.slice(0, 10)}T${key.slice(11) || '00:00:00'}Z`);

/** Those of the overrides that last, the latest first. */
function laterChanges(
  overrides: readonly Override[],
  { start: first }: CivicEvent,
  zone: string,
): readonly LaterChange[] {
  return overrides
    .filter(({ andLater }) => andLater)
    .map((override) => {
      const from = keyOf(override.recurrenceId, first, zone);
      const to = override.start === undefined ? from : keyOf(override.start, first, zone);
      const seconds = (readingOf(to) - readingOf(from)) / 1000;
      const days = Math.floor(seconds / 86_400);
      return { from, days, seconds: seconds - days * 86_400, override };
    })
    .sort((one, other) => (one.from < other.from ? 1 : -1));
}

const farthest = (changes: readonly LaterChange[]): number =>
  Math.max(...changes.map(({ days }) => (Math.abs(days) + 1) * 86_400_000));

/** The occurrence `own` of a series that was changed from somewhere before it on. */
function carried(
  series: CivicEvent,
  own: string,
  { days, seconds, override }: LaterChange,
  zone: string,
): CivicEvent {
  const { recurrenceId, andLater: _, start: moved = recurrenceId, end, ...changes } = override;
  const day = addDays(own.slice(0, 10), days);
  const at =
    own.length === 10
      ? day
      : new Date(readingOf(`${day}T${own.slice(11)}`) + seconds * 1000).toISOString().slice(0, 19);
  const start = whenOf(at, zone);
  const lasting = end === undefined ? series : { ...series, start: moved, end };
  return {
    ...occurrence(series, whenOf(own, zone), undefined, zone),
    ...changes,
    start,
    ...endAt(lasting, start, zone),
  };
}
