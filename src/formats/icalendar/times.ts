import ICAL from 'ical.js';
import { addDays, type When } from '../../model/time.js';
import { dateTime, instantOf, isZone } from '../../model/zone.js';
import { type Component, parameterOf, propertyNamed, type Property, valueOf } from './components.js';
import type { ProblemLog } from '../problem.js';

/** How a calendar tells the time: the zone of times that name none, and what its own zone names mean. */
export interface CalendarClock {
  readonly zone: string;
  readonly problems: ProblemLog;
  /** The IANA zone that a TZID stands for. */
  readonly zoneNamed: (tzid: string) => string | undefined;
}

/** A date or date-time of a property, and the zone it was stated in. */
export interface StatedTime {
  readonly when: When;
  readonly zone: string;
}

const shape = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/i;

/**
 * The clock of a calendar. A zone is known by its name first, for the definitions that calendars carry are
 * often wrong; what has no known name is told apart by the offsets of its definition.
 *
 * @param stated Zone that the host page states.
 */
export function clockOf(
  calendar: Component,
  stated: string | undefined,
  problems: ProblemLog,
): CalendarClock {
  const definitions = calendar.components.filter(({ name }) => name === 'vtimezone');
  const named = (tzid: string | undefined) => (tzid === undefined ? undefined : ianaName(tzid));
  const own =
    stated ??
    named(valueOf(calendar, 'x-wr-timezone')) ??
    named(valueOf(calendar, 'timezone-id')) ??
    (definitions.length === 1 && definitions[0] ? named(valueOf(definitions[0], 'tzid')) : undefined);
  return { zone: own ?? 'UTC', problems, zoneNamed: ianaName };
}

/** The IANA name in a TZID, which may be quoted, doubled, or behind somebody's prefix. */
function ianaName(tzid: string): string | undefined {
  const bare = tzid
    .replace(/^(?:TZID=)+/i, '')
    .replace(/^"+|"+$/g, '')
    .trim();
  const tail = /[A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?$/.exec(bare)?.[0];
  return [bare, tail].find((name): name is string => name !== undefined && name !== '' && isZone(name));
}

/** The times that a property states; those that are no times are noted and left out. */
export function timesOf(property: Property | undefined, clock: CalendarClock): readonly StatedTime[] {
  if (!property) return [];
  const tzid = parameterOf(property, 'tzid');
  const zone = tzid === undefined ? clock.zone : (clock.zoneNamed(tzid) ?? unknownZone(tzid, clock));
  return property.slice(3).flatMap((value) => {
    // A date where a date-time was due comes out of ical.js with an empty time.
    const when = whenOf(String(value).replace(/T:*$/, ''), zone);
    if (when !== undefined) return [{ when, zone }];
    clock.problems.within(property[0].toUpperCase(), () => clock.problems.expected('date', value));
    return [];
  });
}

/** The first time that the property called `name` states. */
export const timeNamed = (component: Component, name: string, clock: CalendarClock): StatedTime | undefined =>
  timesOf(propertyNamed(component, name), clock)[0];

function whenOf(value: string, zone: string): When | undefined {
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', utc] = shape.exec(value) ?? [];
  const date = `${year}-${month}-${day}`;
  if (
    Number(year) <= 1900 ||
    Number.isNaN(Date.parse(`${date}T${hour ?? '00'}:${minute || '00'}:${second}Z`))
  )
    return undefined;
  if (hour === undefined) return date;
  const wall = `${date}T${hour}:${minute}:${second}`;
  return utc ? `${wall}Z` : dateTime(instantOf(wall, zone), zone);
}

function unknownZone(tzid: string, { zone, problems }: CalendarClock): string {
  problems.warning('unknown-zone', tzid, zone);
  return zone;
}

/**
 * When an event ends: its last day, or its last moment.
 *
 * iCalendar's DTEND of a day is the day after; a DURATION goes before it. Nothing where the event states neither.
 */
export function endOfEvent(event: Component, start: StatedTime, clock: CalendarClock): When | undefined {
  const duration = durationOf(event, clock.problems);
  const allDay = start.when.length === 10;
  if (duration !== undefined) {
    if (allDay)
      return duration >= 86_400 ? addDays(start.when, Math.round(duration / 86_400) - 1) : undefined;
    return duration > 0 ? dateTime(Date.parse(start.when) + duration * 1000, start.zone) : undefined;
  }
  const end = timeNamed(event, 'dtend', clock)?.when;
  if (end === undefined || end.length !== start.when.length)
    return end?.length === 10 || allDay ? undefined : end;
  // Written by people who meant "this one day": the same day, as its own end.
  return allDay && end > start.when ? addDays(end, -1) : allDay ? undefined : end;
}

function durationOf(event: Component, problems: ProblemLog): number | undefined {
  const value = valueOf(event, 'duration');
  if (value === undefined) return undefined;
  try {
    // "P15M" says fifteen months and means fifteen minutes: no calendar knows months as a duration.
    return ICAL.Duration.fromString(value.replace(/^(-?P)(\d+[HM])$/i, '$1T$2').toUpperCase()).toSeconds();
  } catch {
    return problems.within('DURATION', () => problems.expected('duration', value));
  }
}
