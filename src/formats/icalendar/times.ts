import ICAL from 'ical.js';
import { addDays, isWallClock, type When } from '../../model/time.js';
import { dateTime, instantOf, wallClock } from '../../model/zone.js';
import {
  type Component,
  parameterOf,
  propertyNamed,
  type Property,
  valueOf,
  valuesWritten,
} from './components.js';
import { onClocks } from '../fields.js';
import type { ProblemLog } from '../problem-log.js';
import { isWindowsName, zoneNamed, zoneOfOffset } from '../zone-names.js';
import { clocksDefined, commonZone, definitionsIn, type Clocks } from './zones.js';

/** How a calendar tells the time. */
export interface CalendarClock {
  /** Zone of times that name none. */
  readonly zone: string;
  /** Neither host nor calendar named it, nor do its events agree on one. */
  readonly zoneAssumed: boolean;
  readonly problems: ProblemLog;
  /** What a TZID stands for. */
  readonly clocks: (tzid: string | undefined) => Clocks;
}

/** A date or date-time of a property, and the zone it was stated in. */
export interface StatedTime {
  readonly when: When;
  readonly zone: string;
  /** Where a period was stated: when it ends. */
  readonly until?: When;
}

const shape = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * The clock of a calendar. A zone is known by its name first, for the definitions that calendars carry are
 * often wrong; what has no known name is told apart by the offsets of its definition.
 *
 * @param stated Zone that the host page states.
 */
export function clockOf(
  calendar: Component,
  stated: string | undefined,
  { problems, now }: { readonly problems: ProblemLog; readonly now: number },
): CalendarClock {
  const definitions = definitionsIn(calendar);
  const known = new Map<string, Clocks>();
  const named = (tzid: string | undefined) => (tzid === undefined ? undefined : zoneNamed(tzid));
  const defined = (tzid: string, otherwise = 'UTC') => {
    const definition = definitions.get(tzid);
    return definition && clocksDefined(definition, now, otherwise);
  };
  const [only] = new Set(definitions.values()).size === 1 ? definitions.keys() : [];
  const own =
    stated ??
    named(valueOf(calendar, 'x-wr-timezone')) ??
    named(valueOf(calendar, 'timezone-id')) ??
    named(valueOf(calendar, 'tzid')) ??
    named(only) ??
    (only === undefined ? undefined : defined(only)?.zone);
  const implied = own ?? named(commonZone(calendar));
  const zone = implied ?? 'UTC';
  const plain: Clocks = { zone, instantOf: (wall) => instantOf(wall, zone) };
  const find = (tzid: string): Clocks => {
    const named = zoneNamed(tzid);
    const definition = definitions.get(tzid);
    const lived = definition && zoneNamed(valueOf(definition, 'x-lic-location') ?? '');
    const name = named ?? lived ?? (definition ? undefined : zoneOfOffset(tzid));
    if (named !== undefined && isWindowsName(tzid)) problems.warning('windows-zone', tzid, named);
    if (name !== undefined) return { zone: name, instantOf: (wall) => instantOf(wall, name) };
    const found = defined(tzid, zone);
    problems.warning('unknown-zone', tzid, found ? 'its definition in the calendar' : zone);
    return found ?? plain;
  };
  return {
    zone,
    zoneAssumed: implied === undefined,
    problems,
    clocks: (tzid) => {
      if (tzid === undefined) return plain;
      const clocks = known.get(tzid) ?? find(tzid);
      known.set(tzid, clocks);
      return clocks;
    },
  };
}

/** The times that a property states; those that are no times are noted and left out. */
export function timesOf(property: Property | undefined, clock: CalendarClock): readonly StatedTime[] {
  if (!property) return [];
  const { problems } = clock;
  const read = (): readonly StatedTime[] => {
    const clocks = clock.clocks(parameterOf(property, 'tzid'));
    const saysDay = property[2] === 'date' && property.written !== undefined;
    return valuesWritten(property).flatMap((value) => {
      // A period has an end or a length. In jCal, ical.js writes a date where a date-time was due with an empty time.
      const [first = '', last] = Array.isArray(value) ? value.map(String) : String(value).split('/');
      // A date that is said to be one may have been given the time of a midnight.
      const text = first.trim().replace(saysDay ? /T[0:]*$/ : /T:*$/, '');
      const when = whenOf(text, clocks, problems);
      if (when === undefined) problems.expected('date', value);
      if (when === undefined) return [];
      const start = { when, zone: clocks.zone };
      return [last === undefined ? start : { ...start, ...untilOf(start, last.trim(), clocks, problems) }];
    });
  };
  return problems.within(property[0].toUpperCase(), read, property.line);
}

/** When a period ends that begins at `start`; as much as its series lasts where that cannot be read. */
function untilOf(
  start: StatedTime,
  last: string,
  clocks: Clocks,
  problems: ProblemLog,
): Pick<StatedTime, 'until'> {
  const length = /^[+-]?P/i.test(last) ? lengthIn(last) : undefined;
  const until = length ? after(start, length) : whenOf(last, clocks, problems);
  if (until !== undefined && until.length > 10 && Date.parse(until) > Date.parse(start.when))
    return { until };
  problems.warning('wrong-value', 'duration', last);
  return {};
}

/** The first time that the property called `name` states. */
export const timeNamed = (component: Component, name: string, clock: CalendarClock): StatedTime | undefined =>
  timesOf(propertyNamed(component, name), clock)[0];

function whenOf(value: string, { zone, instantOf }: Clocks, problems: ProblemLog): When | undefined {
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', utc] = shape.exec(value) ?? [];
  // The end of a day is the beginning of the next.
  if (hour === '24' && /^0*$/.test(minute + second)) {
    const next = addDays(`${year}-${month}-${day}`, 1).replace(/-/g, '');
    return whenOf(`${next}T000000${utc ?? ''}`, { zone, instantOf }, problems);
  }
  const date = `${year}-${month}-${day}`;
  const wall = `${date}T${hour ?? '00'}:${minute || '00'}:${second}`;
  if (Number(year) <= 1900 || !isWallClock(wall)) return undefined;
  if (hour === undefined) return date;
  if (utc && utc.length > 1) return `${wall}${utc.slice(0, 3)}:${utc.slice(-2)}`;
  return utc ? `${wall}Z` : onClocks(wall, zone, problems, instantOf);
}

/** When an event begins. Exchange writes whole days as from midnight to midnight, and says beside it what they are. */
export function startOfEvent(event: Component, clock: CalendarClock): StatedTime | undefined {
  const start = timeNamed(event, 'dtstart', clock);
  return start && isOfDays(event) ? { ...start, when: dayAt(start.when, start.zone) } : start;
}

/** The day that begins on the zone's clocks at `when`; any other time as it is. */
function dayAt(when: When, zone: string): When {
  const [day = '', time] = clockAt(when, zone);
  return time === '00:00:00' ? day : when;
}

const clockAt = (when: When, zone: string): readonly string[] =>
  when.length > 10 ? wallClock(Date.parse(when), zone).split('T') : [when];

const isOfDays = (event: Component): boolean =>
  /^true$/i.test(valueOf(event, 'x-microsoft-cdo-alldayevent') ?? '') || isFilled(event);

/** Whether an event lasts from one midnight to the end of a day, as people write whole days; a series may mean its hours. */
function isFilled(event: Component): boolean {
  const [start, end, ...others] = ['dtstart', 'dtend', 'rrule', 'rdate', 'recurrence-id'].map((name) =>
    propertyNamed(event, name),
  );
  if (!start || !end || others.some(Boolean) || parameterOf(start, 'tzid') !== parameterOf(end, 'tzid'))
    return false;
  const [from = '', until = ''] = [start, end].map((property) => String(valuesWritten(property)[0]));
  // Some end a day at 23:59, or at eleven.
  return from !== until && /T00:?00[:0]*$/.test(from) && /T(?:00:?00|23)[:\d]*$/.test(until);
}

/**
 * When an event ends: its last day, or its last moment.
 *
 * iCalendar's DTEND of a day is the day after; a DURATION goes before it. Nothing where the event states neither.
 */
export function endOfEvent(event: Component, start: StatedTime, clock: CalendarClock): When | undefined {
  const duration = durationOf(event, clock.problems);
  const allDay = start.when.length === 10;
  if (duration) return allDay ? lastDayOf(start.when, duration) : after(start, duration);
  const stated = timeNamed(event, 'dtend', clock);
  if (!stated || (!allDay && stated.when.length === 10)) return undefined;
  if (!allDay) return stated.when;
  // The same day, written by people who meant "this one day", is a day of its own.
  const [day = '', time = '00:00:00'] = clockAt(stated.when, stated.zone);
  if (day === start.when) return undefined;
  if (time >= '23') return day;
  if (time !== '00:00:00') return undefined;
  return day > start.when ? addDays(day, -1) : day;
}

/** Days are days on the clock, even when one of them has 23 hours; hours are hours. */
function after({ when, zone }: StatedTime, { days, seconds }: Duration): When | undefined {
  if (days + seconds <= 0) return undefined;
  const [day = '', time = ''] = wallClock(Date.parse(when), zone).split('T');
  return dateTime(instantOf(`${addDays(day, days)}T${time}`, zone) + seconds * 1000, zone);
}

function lastDayOf(start: When, { days, seconds }: Duration): When | undefined {
  const whole = days + Math.floor(seconds / 86_400);
  return whole > 0 ? addDays(start, whole - 1) : undefined;
}

interface Duration {
  readonly days: number;
  readonly seconds: number;
}

function durationOf(event: Component, problems: ProblemLog): Duration | undefined {
  const value = valueOf(event, 'duration');
  const property = propertyNamed(event, 'duration');
  if (value === undefined) return undefined;
  const length = lengthIn(value);
  return problems.within(
    'DURATION',
    () => {
      if (!length) return problems.expected('duration', value);
      if (bareMinutes.test(value) && /M$/i.test(value)) problems.warning('minutes-meant', value);
      return length;
    },
    property?.line,
  );
}

// "P15M" says fifteen months and means fifteen minutes: no calendar knows months as a duration.
const bareMinutes = /^([+-]?P)(\d+[HM])$/i;

/** A length as calendars write it; nothing where it is none, or runs backwards. */
function lengthIn(value: string): Duration | undefined {
  try {
    const stated = value.toUpperCase().replace(bareMinutes, '$1T$2');
    const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(stated);
    if (!isNegative) return { days: 7 * weeks + days, seconds: 3600 * hours + 60 * minutes + seconds };
  } catch {
    // It is said by the caller, who knows where it stands.
  }
  return undefined;
}
