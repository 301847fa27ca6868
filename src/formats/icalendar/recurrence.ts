import ICAL from 'ical.js';
import type { CivicEvent, Override } from '../../model/consultation.js';
import { addDays, dayOf, daysBetween, endOf, startOf, type When } from '../../model/time.js';
import { dateTime, instantOf, wallClock } from '../../model/zone.js';

// A rule may ask for a thousand years of seconds. Whoever shows more than this shows nobody anything.
const steps = 50_000;
const most = 1_000;

/** A stretch of time in milliseconds since 1970; the end is exclusive. */
export interface Range {
  readonly from: number;
  readonly until: number;
}

/**
 * The occurrences of `event` that touch `range`, as events of their own, in order: 1,000 at most.
 *
 * The rule runs on the clocks of the event's zone, so that ten o'clock stays ten o'clock when summer ends; a series
 * that starts in UTC runs in UTC. An event that does not recur is its own only occurrence.
 */
export function occurrences(event: CivicEvent, feedZone: string, range: Range): readonly CivicEvent[] {
  const zone = event.start.endsWith('Z') ? 'UTC' : (event.timeZone ?? feedZone);
  const overrides = new Map(
    (event.recurrence?.overrides ?? []).map((one) => [keyOf(one.recurrenceId, zone), one]),
  );
  const excluded = new Set((event.recurrence?.exdate ?? []).map((when) => keyOf(when, zone)));
  const touching: CivicEvent[] = [];
  const seen = new Set<string>();
  for (const start of starts(event, zone, range)) {
    const key = keyOf(start, zone);
    if (seen.has(key) || excluded.has(key) || excluded.has(key.slice(0, 10))) continue;
    seen.add(key);
    const override = overrides.get(key);
    overrides.delete(key);
    const one = occurrence(event, start, override, zone);
    if (startOf(one.start, zone) < range.until && lastInstant(one, zone) > range.from) touching.push(one);
    if (touching.length === most) break;
  }
  // Moved into the range from outside it.
  for (const override of overrides.values()) {
    const one = occurrence(event, override.recurrenceId, override, zone);
    if (startOf(one.start, zone) < range.until && lastInstant(one, zone) > range.from) touching.push(one);
  }
  return touching.sort((one, other) => startOf(one.start, zone) - startOf(other.start, zone));
}

/** The occurrence under way or next to come at `now`; where none is left, the last one. */
export function nextOccurrence(event: CivicEvent, feedZone: string, now: number): CivicEvent {
  const decade = 3_653 * 86_400_000;
  const [next] = occurrences(event, feedZone, { from: now, until: now + decade });
  return next ?? occurrences(event, feedZone, { from: now - decade, until: now }).at(-1) ?? event;
}

const lastInstant = ({ start, end }: CivicEvent, zone: string): number =>
  Math.max(endOf(end ?? start, zone), startOf(start, zone) + 1);

/** What tells an occurrence apart: its day, or its moment on the zone's clocks. */
function keyOf(when: When, zone: string): string {
  return when.length === 10 ? when : wallClock(Date.parse(when), zone);
}

function* starts({ start, recurrence }: CivicEvent, zone: string, { until }: Range): Generator<When> {
  if (!recurrence) {
    yield start;
    return;
  }
  yield* recurrence.rdate ?? [];
  if (recurrence.rrule === undefined) {
    yield start;
    return;
  }
  try {
    yield* ruled(start, recurrence.rrule, zone, until);
  } catch {
    // A rule that no calendar understands: the meeting that is named still takes place.
    yield start;
  }
}

function* ruled(start: When, rrule: string, zone: string, until: number): Generator<When> {
  const allDay = start.length === 10;
  const first = ICAL.Time.fromString(allDay ? start : wallClock(Date.parse(start), zone), undefined);
  const iterator = ruleOn(rrule, zone, allDay).iterator(first);
  const end = allDay ? dayOf(until, zone) : wallClock(until, zone);
  for (let step = 0; step < steps; step++) {
    const next = iterator.next() as ICAL.Time | null;
    const wall = next?.toString();
    if (wall === undefined || wall > end) return;
    yield allDay ? wall.slice(0, 10) : dateTime(instantOf(wall, zone), zone);
  }
}

/** The rule with its UNTIL on the zone's clocks, where the iteration runs. */
function ruleOn(rrule: string, zone: string, allDay: boolean): ICAL.Recur {
  return ICAL.Recur.fromString(
    rrule.replace(
      /UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i,
      (_, year, month, day, hour, minute, second) => {
        const wall = wallClock(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`), zone);
        return `UNTIL=${(allDay ? wall.slice(0, 10) : wall).replace(/[-:]/g, '')}`;
      },
    ),
  );
}

function occurrence(
  series: CivicEvent,
  start: When,
  override: Override | undefined,
  zone: string,
): CivicEvent {
  const { recurrence: _, ...rest } = series;
  const moved = { ...rest, id: `${series.id}/${keyOf(start, zone)}`, start, ...endAt(series, start, zone) };
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
