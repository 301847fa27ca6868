import { precisionOf, type When } from '../model/time.js';
import { dayIn, formatDay, formatTime } from './dates.js';
import { languageOf, primaryOf, termsFor, type Languages } from './languages.js';
import { writeDate } from './written-date.js';

const between: Languages<(from: string, to: string) => string> = {
  pl: (from, to) => `od\u00a0${from} do\u00a0${to}`,
  en: (from, to) => `from\u00a0${from} to\u00a0${to}`,
  uk: (from, to) => `з\u00a0${from} до\u00a0${to}`,
  de: (from, to) => `von\u00a0${from} bis\u00a0${to}\u00a0Uhr`,
};

/**
 * From one point of time to another, each as exactly as it is known and nothing said twice:
 * `3–15 lutego 2018 r.`, `2018–2022`, `4 marca 2026 r., od 17:00 do 19:00`.
 *
 * @param to The last year, month or day, itself included; or the moment of the end.
 * @param tag BCP 47.
 * @param zone IANA zone of the city.
 * @param weekday Whether to name the day of the week, where it is all on one day.
 */
export function formatRange(from: When, to: When, tag: string, zone: string, weekday = false): string {
  const [firstDay, lastDay] = [dayIn(from, zone), dayIn(to, zone)];
  const precision = precisionOf(from);
  const write = (when: When) => formatDay(when, tag, { zone, weekday: weekday && firstDay === lastDay });
  if (from === to) return write(from);
  const alike = precision === precisionOf(to);
  if (alike && precision === 'time' && firstDay === lastDay)
    return Date.parse(from) === Date.parse(to)
      ? write(from)
      : `${write(firstDay)}, ${formatTimes(from, to, tag, zone)}`;
  // Intl refuses a range that runs backwards, and a feed may well hold one.
  const range = alike && precision !== 'time' && from < to && writeDate(tag, false, from, to);
  return range || `${write(from)} – ${write(to)}`;
}

const heard: Languages<(from: string, to: string) => string> = {
  ...between,
  de: (from, to) => `vom\u00a0${from} bis zum\u00a0${to}`,
};

/**
 * The same to be heard: a dash between dates is read aloud as a dash, or not at all. `od 3 lutego 2018 r. do 15 lutego 2018 r.`
 *
 * @returns What {@link formatRange} says, where that has no dash, or where months would have to be inflected.
 */
export function spokenRange(from: When, to: When, tag: string, zone: string): string {
  const words = formatRange(from, to, tag, zone, true);
  const isExact = [from, to].every((when) => when.length >= 10);
  const write = (when: When) => formatDay(when, tag, { zone });
  return isExact && words.includes('–')
    ? termsFor(heard, tag)(apart(write(from), tag), apart(write(to), tag))
    : words;
}

/**
 * From one time of day to another: `od 17:00 do 19:00`.
 *
 * @param from A date-time, or milliseconds since 1970; so is `to`.
 * @param tag BCP 47.
 * @param zone IANA zone of the city.
 */
export function formatTimes(from: When | number, to: When | number, tag: string, zone: string): string {
  return termsFor(between, tag)(
    apart(formatTime(from, tag, zone), tag),
    apart(formatTime(to, tag, zone), tag),
  );
}

/** A date in another language than the words around it, which may run the other way: isolated from them. */
const apart = (date: string, tag: string): string =>
  ['', languageOf(tag)].includes(primaryOf(tag)) ? date : `\u2068${date}\u2069`;
