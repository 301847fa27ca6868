import { precisionOf } from '../model/time.js';
import { dateFormat } from './intl.js';
import { languageOf, termsFor, type Languages } from './languages.js';

/**
 * A date, or the stretch between two of the same precision, on the calendar and without a time.
 *
 * @param tag BCP 47.
 * @param from A year, a month or a day.
 * @returns Nothing where one of them is no date.
 */
export function writeDate(tag: string, weekday: boolean, from: string, to = from): string | undefined {
  const key = `${tag} ${weekday} ${from} ${to}`;
  if (written.has(key)) return written.get(key);
  if (written.size >= most) written.clear();
  const words = writers.get(tag.toLowerCase())?.(weekday, from, to) ?? writtenDate(tag, weekday, from, to);
  written.set(key, words);
  return words;
}

// A month is drawn again and again, and its days come in many windows.
const written = new Map<string, string | undefined>();
const most = 500;

/** By BCP 47 tag in lower case: what writes dates without a formatter, and nothing where it cannot. */
export const writers = new Map<string, (weekday: boolean, from: string, to: string) => string | undefined>();

function writtenDate(tag: string, weekday: boolean, from: string, to: string): string | undefined {
  const [first, last] = [calendarDate(from), calendarDate(to)];
  const precision = precisionOf(from);
  if (!first || !last) return undefined;
  if (precision === 'year') return from === to ? from + termsFor(year, tag) : `${from}–${to}`;
  const format = dateFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' && { day: 'numeric' }),
    ...(weekday && precision === 'day' && { weekday: 'long' }),
  });
  const text = from === to ? format.format(first) : format.formatRange(first, last);
  return evenSpaces(
    languageOf(tag) === 'pl' && precision === 'day' ? text.replace(/ \d{4}\b/g, '$& r.') : text,
  );
}

const year: Languages<string> = { pl: '\u00a0r.', en: '', uk: '\u00a0р.', de: '' };

/** Engines differ in thin spaces and around dashes; and none keeps a number together with what it counts. */
export function evenSpaces(text: string): string {
  return text
    .replace(/\u2009/g, ' ')
    .replace(/\b(\d{1,2}) – (?=\d)/g, '$1–')
    .replace(/(\d{4})–(?=\p{L})/gu, '$1 – ')
    .replace(/(\d\.?)[ \u202f](?=\p{L})/gu, '$1\u00a0');
}

/** The first midnight, in UTC, of a year, a month or a day; nothing where `day` is none of the calendar. */
export function calendarDate(day: string): Date | undefined {
  const date = new Date(day);
  return !isNaN(+date) && date.toISOString().startsWith(day) ? date : undefined;
}
