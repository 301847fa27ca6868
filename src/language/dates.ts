import { addDays, firstDay, precisionOf, type When } from '../model/time.js';
import { readClock } from './clock.js';
import { dateFormat } from './intl.js';
import { languageOf, termsFor, type Languages } from './languages.js';
import { calendarDate, evenSpaces, writeDate } from './written-date.js';

/** How a day is written. */
export interface DayOptions {
  /** IANA zone of the city, for a date-time. */
  readonly zone: string;
  /** Whether the day of the week is named. */
  readonly weekday?: boolean;
}

/** A closing point as it is shown: see {@link lastMoment}. */
export interface LastMoment {
  readonly when: When;
  /** Whether the source named the midnight at which `when`, a day, ends. */
  readonly endOfDay: boolean;
}

const withTime: Languages<(date: string, time: string) => string> = {
  pl: (date, time) => `${date}, godz.\u00a0${time}`,
  en: (date, time) => `${date}, ${time}`,
  uk: (date, time) => `${date}, ${time}`,
  de: (date, time) => `${date}, ${time} Uhr`,
};

/**
 * `when` as exactly as it is known: `2018 r.`, `luty 2018`, `15 lutego 2018 r.`,
 * `4 marca 2026 r., godz. 17:00`. What is no date is given back as it is.
 *
 * @param tag BCP 47 tag of the language to write in.
 */
export function formatDay(when: When, tag: string, { zone, weekday = false }: DayOptions): string {
  const reading = readClock(when, zone);
  const date = writeDate(tag, weekday, reading.slice(0, 10));
  if (date === undefined) return when;
  return precisionOf(reading) === 'time' ? termsFor(withTime, tag)(date, timeOf(reading, tag)) : date;
}

/**
 * The time of day: `17:00`, or `5:00 PM` in the English of a region that counts to twelve.
 *
 * @param at A point of time, or milliseconds since 1970.
 * @param tag BCP 47.
 * @param zone IANA zone of the city.
 * @returns An empty string where `at` has no time.
 */
export function formatTime(at: When | number, tag: string, zone: string): string {
  return timeOf(readClock(at, zone), tag);
}

/** The day that a date-time falls on in `zone`, as `YYYY-MM-DD`; a year, a month or a day as it is. */
export function dayIn(when: When, zone: string): When {
  return readClock(when, zone).slice(0, 10);
}

/**
 * How to show a closing point: a midnight as the day that it ends, everything else as it is stated.
 *
 * @param zone IANA zone of the city.
 * @param inclusive `false` where the source means the first day after the end.
 */
export function lastMoment(when: When, zone: string, inclusive = true): LastMoment {
  const reading = readClock(when, zone);
  const day = firstDay(reading.slice(0, 10));
  const endOfDay = reading.slice(10) === 'T00:00:00';
  const follows = endOfDay || (!inclusive && precisionOf(when) !== 'time');
  return { when: follows && calendarDate(day) ? addDays(day, -1) : when, endOfDay };
}

function timeOf(reading: string, tag: string): string {
  const time = /T(\d\d:\d\d)/.exec(reading)?.[1] ?? '';
  const moment = new Date(`1970-01-01T${time}Z`);
  if (languageOf(tag) !== 'en' || isNaN(+moment)) return time;
  const format = dateFormat(tag, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  const twelve = /^h1/.test(format.resolvedOptions().hourCycle ?? '');
  return twelve ? evenSpaces(format.format(moment)) : time;
}
