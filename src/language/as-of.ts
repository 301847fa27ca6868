import { precisionOf, type When } from '../model/time.js';
import { readClock } from './clock.js';
import { formatDay, formatTime } from './dates.js';
import { languageOf, primaryOf, termsFor, type Languages } from './languages.js';

const words: Languages<{ readonly time: (time: string) => string; readonly date: (date: string) => string }> =
  {
    pl: { time: (time) => `Dane z\u00a0godz.\u00a0${time}`, date: (date) => `Dane z\u00a0${date}` },
    en: { time: (time) => `Data from ${time}`, date: (date) => `Data from ${date}` },
    uk: { time: (time) => `Дані станом на ${time}`, date: (date) => `Дані станом на ${date}` },
    de: { time: (time) => `Stand: ${time} Uhr`, date: (date) => `Stand: ${date}` },
  };

/**
 * How old a reading is: `Dane z godz. 14:10` on the day itself, else with its date,
 * `Dane z 22 listopada 2026 r., godz. 14:10`; without a time where none is known.
 *
 * @param now Milliseconds since 1970.
 * @param tag BCP 47; in a language that we lack all of it is English.
 * @param zone IANA zone of the city.
 */
export function asOfWords(when: When, now: number, tag: string, zone: string): string {
  const language = languageOf(tag);
  const spoken = primaryOf(tag) === language ? tag : language;
  const today = readClock(when, zone).slice(0, 10) === readClock(now, zone).slice(0, 10);
  if (today && precisionOf(when) === 'time') return termsFor(words, tag).time(formatTime(when, spoken, zone));
  return termsFor(words, tag).date(dateOf(when, spoken, zone));
}

/** "Z" asks for a month in the genitive, and that stands only beside a day. */
function dateOf(when: When, tag: string, zone: string): string {
  return languageOf(tag) === 'pl' && precisionOf(when) === 'month'
    ? formatDay(`${when}-01`, tag, { zone }).replace(/^1\s/, '')
    : formatDay(when, tag, { zone });
}
