import type { CivicEvent, Override, Recurrence } from '../model/consultation.js';
import { addDays, dayOf, daysBetween, endOf, precisionOf, startOf, type When } from '../model/time.js';
import { dateTime, instantOf, wallClock } from '../model/zone.js';
import { compact, utc } from './calendar-text.js';

/** An event that recurs. */
export type Series = CivicEvent & { readonly recurrence: Recurrence };

// A feed may name a thousand years of days.
const most = 1_000;

export const isSeries = (event: CivicEvent): event is Series =>
  event.recurrence?.rrule !== undefined ||
  [event.recurrence?.rrules, event.recurrence?.rdate].some((one) => one?.length);

/** The zone on whose clocks a series runs; nothing where it runs in UTC, or has no hours. */
export function zoneOfSeries({ start, timeZone }: Series, feedZone: string): string | undefined {
  const zone = timeZone ?? feedZone;
  return precisionOf(start) !== 'time' || start.endsWith('Z') || zone === 'UTC' ? undefined : zone;
}

/** The lines that say when a series takes place. */
export function seriesLines(series: Series, feedZone: string): readonly string[] {
  const clock = clockOf(series, feedZone);
  const { rrule, rrules = [], exrules = [], rdate = [], exdate = [] } = series.recurrence;
  return [
    ...timesOf(series, clock),
    ...(rrule === undefined ? [] : [`RRULE:${ruleOf(rrule, clock)}`]),
    ...rrules.slice(0, most).map((one) => `RRULE:${ruleOf(one, clock)}`),
    ...exrules.slice(0, most).map((one) => `EXRULE:${ruleOf(one, clock)}`),
    ...rdate.slice(0, most).map((when) => clock.line('RDATE', when)),
    ...exdate.slice(0, most).map((when) => clock.line('EXDATE', clock.occurrence(when))),
  ];
}

/** The occurrences of a series that differ from it: each as an event of its own, and the lines that say when it is. */
export function overridesOf(
  series: Series,
  feedZone: string,
): readonly { readonly event: CivicEvent; readonly times: readonly string[] }[] {
  const clock = clockOf(series, feedZone);
  return (series.recurrence.overrides ?? []).slice(0, most).map((override) => {
    const { recurrence: _, ...event } = { ...series, ...changesOf(series, override, clock) };
    const name = override.andLater ? 'RECURRENCE-ID;RANGE=THISANDFUTURE' : 'RECURRENCE-ID';
    const id = clock.line(name, clock.occurrence(override.recurrenceId));
    return { event, times: [id, ...timesOf(event, clock)] };
  });
}

/** How a series tells the time. */
interface Clock {
  readonly zone: string;
  readonly allDay: boolean;
  /** An occurrence that is named by its day stands for the one at the hour of the series. */
  readonly occurrence: (when: When) => When;
  readonly line: (name: string, when: When) => string;
}

function clockOf(series: Series, feedZone: string): Clock {
  const zone = zoneOfSeries(series, feedZone) ?? 'UTC';
  const allDay = precisionOf(series.start) !== 'time';
  const hour = allDay ? '' : wallClock(Date.parse(series.start), zone).slice(10);
  return {
    zone,
    allDay,
    occurrence: (when) => {
      if (allDay) return when.slice(0, 10);
      return precisionOf(when) === 'time' ? when : dateTime(instantOf(`${when}${hour}`, zone), zone);
    },
    line: (name, when) => {
      if (precisionOf(when) !== 'time') return `${name};VALUE=DATE:${compact(when)}`;
      if (zone === 'UTC') return `${name}:${utc(Date.parse(when))}`;
      return `${name};TZID=${zone}:${compact(wallClock(Date.parse(when), zone))}`;
    },
  };
}

function timesOf({ start, end }: CivicEvent, { line, zone }: Clock): readonly string[] {
  if (end === undefined) return [line('DTSTART', start)];
  if (precisionOf(start) !== 'time')
    return [line('DTSTART', start), line('DTEND', addDays(dayOf(endOf(end, zone) - 1, zone), 1))];
  const until = endOf(end, zone);
  return until > startOf(start, zone)
    ? [line('DTSTART', start), line('DTEND', dateTime(until, zone))]
    : [line('DTSTART', start)];
}

/** What an override says, with the end that follows where it states none: it lasts as long as the others. */
function changesOf(series: CivicEvent, override: Override, { occurrence }: Clock): Partial<CivicEvent> {
  const { recurrenceId, andLater: _, ...changes } = override;
  const start = changes.start ?? occurrence(recurrenceId);
  return { ...endAt(series, start), ...changes, start };
}

function endAt({ start: first, end }: CivicEvent, start: When): { readonly end?: When } {
  if (end === undefined || precisionOf(start) !== precisionOf(first)) return {};
  if (precisionOf(start) !== 'time') return { end: addDays(start, daysBetween(first, end)) };
  return { end: dateTime(Date.parse(start) + Date.parse(end) - Date.parse(first), 'UTC') };
}

const until = /UNTIL=(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)(Z)?)?/i;

/** The rule with its UNTIL as the standard asks: a day for days, and in UTC for hours; a day in it is included. */
function ruleOf(rrule: string, { zone, allDay }: Clock): string {
  return rrule
    .replace(until, (_, year, month, day, hour = '23', minute = '59', second = '59', isUtc?: string) => {
      const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
      const last = isUtc ? Date.parse(`${wall}Z`) : instantOf(wall, zone);
      return `UNTIL=${allDay ? compact(isUtc ? dayOf(last, zone) : wall.slice(0, 10)) : utc(last)}`;
    })
    .replace(/[^\w=;,+-]/g, '')
    .toUpperCase();
}
