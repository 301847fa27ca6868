import { readFeed, type ReadOptions } from '../../src/feed/read-feed.js';
import { occurrences } from '../../src/formats/icalendar/recurrence.js';
import type { Reading } from '../../src/formats/format.js';
import type { CivicEvent } from '../../src/model/consultation.js';

/** An iCalendar file with these lines between its first and its last. */
export const calendarOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** The lines of an event: its id is `a` and its title `Spotkanie` unless these lines say otherwise. */
export function eventOf(...lines: readonly string[]): readonly string[] {
  const says = (name: string) => lines.some((line) => line.startsWith(name));
  return [
    'BEGIN:VEVENT',
    ...(says('UID') ? [] : ['UID:a']),
    ...(says('SUMMARY') ? [] : ['SUMMARY:Spotkanie']),
    ...lines,
    'END:VEVENT',
  ];
}

/** A calendar on Warsaw's clocks with one event of these lines. */
export const oneEvent = (...lines: readonly string[]): string =>
  calendarOf('X-WR-TIMEZONE:Europe/Warsaw', ...eventOf(...lines));

/** The events of a calendar and what was left out of it. */
export async function eventsIn(
  calendar: string | Uint8Array | object,
  options: ReadOptions = {},
): Promise<{
  readonly reading: Reading;
  readonly events: readonly CivicEvent[];
  readonly codes: readonly string[];
}> {
  const reading = await readFeed(calendar, { now: Date.parse('2026-11-23T12:00:00Z'), ...options });
  return {
    reading,
    events: reading.records.filter((record) => record.kind === 'event'),
    codes: reading.problems.map(({ code }) => code),
  };
}

/** The starts of the occurrences of the first series of `calendar` between two days, 2020 to 2036 if left out. */
export async function startsOf(
  calendar: string | object,
  from = '2020-01-01',
  until = '2036-01-01',
): Promise<readonly string[]> {
  const { reading, events } = await eventsIn(calendar);
  const range = { from: Date.parse(`${from}T00:00:00Z`), until: Date.parse(`${until}T00:00:00Z`) };
  return occurrences(events[0]!, reading.timeZone, range).map(({ start }) => start);
}
