import { precisionOf } from '../model/time.js';
import { dateFormat } from './intl.js';
import { thousandsIn, type Thousands } from './numbers.js';
import { calendarDate, writers } from './written-date.js';

/** How one language writes its dates and whole numbers. Names are parted by spaces, and begin with January and with Monday. */
export interface DateWords extends Thousands {
  /** The tags (BCP 47, lower case) that it holds for: a region may have names of its own. */
  readonly tags: string;
  /** Months as they stand in a date: `marca`. */
  readonly months: string;
  /** Months by themselves, where they differ: `marzec`. */
  readonly alone?: string;
  readonly shortMonths: string;
  readonly weekdays: string;
  readonly shortWeekdays: string;
  /** A letter for each, without spaces. */
  readonly weekdayLetters: string;
  /** What follows the number of a day. */
  readonly ordinal?: string;
  /** What follows the year of a date, of a month by itself, and of dates of two years. */
  readonly year?: string;
  readonly monthYear?: string;
  readonly years?: string;
}

const known = new Map<string, DateWords>();

/**
 * Learns how a language writes its dates. The first formatter of dates or numbers that a page makes takes as long as drawing
 * a month: where the words are known, and are exactly those, none has to be made.
 */
export function learnDates(words: DateWords): void {
  for (const tag of words.tags.split(' ')) {
    known.set(tag, words);
    writers.set(tag, (...given) => writtenIn(words, ...given));
    thousandsIn.set(tag, words);
  }
}

const wordsOf = (tag: string): DateWords | undefined => known.get(tag.toLowerCase());

/** Makes the first formatter ahead of time, where one will be needed. */
export function readyDates(tag: string): void {
  if (!wordsOf(tag)) dateFormat(tag, { timeZone: 'UTC' });
}

/** The `at`th of names. */
const name = (names: string, at: number): string => names.split(' ')[at]!;

/** A date or a stretch of days: see {@link writeDate}. */
function writtenIn(words: DateWords, weekday: boolean, from: string, to: string): string | undefined {
  const [first, last] = [calendarDate(from), calendarDate(to)];
  const precision = precisionOf(from);
  const isOne = from === to;
  const isKnown = isOne ? precision !== 'year' : precision === 'day' && !weekday;
  if (!first || !last || !isKnown || from < '1000') return undefined;
  const { months, alone = months, weekdays, ordinal = '', year = '', monthYear = '', years = '' } = words;
  const yearOf = (date: Date): number => date.getUTCFullYear();
  if (precision === 'month') return `${name(alone, first.getUTCMonth())} ${yearOf(first)}${monthYear}`;
  const dayOf = (date: Date): string => `${date.getUTCDate()}${ordinal}`;
  const monthOf = (date: Date): string => `\u00a0${name(months, date.getUTCMonth())}`;
  const end = `${dayOf(last)}${monthOf(last)} ${yearOf(last)}`;
  if (isOne) return `${weekday ? `${name(weekdays, (last.getUTCDay() + 6) % 7)}, ` : ''}${end}${year}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(first)}–${end}${year}`;
  const begin = dayOf(first) + monthOf(first);
  return yearOf(first) === yearOf(last)
    ? `${begin} – ${end}${year}`
    : `${begin} ${yearOf(first)}${years ? '' : year} – ${end}${years || year}`;
}

/**
 * A month by itself.
 *
 * @param at From 0, January.
 * @param tag BCP 47.
 */
export function monthCalled(at: number, tag: string, length: 'long' | 'short'): string {
  const words = wordsOf(tag);
  return words
    ? name(length === 'long' ? (words.alone ?? words.months) : words.shortMonths, at)
    : dateFormat(tag, { month: length, timeZone: 'UTC' }).format(Date.UTC(2000, at));
}

/**
 * A day of the week by itself.
 *
 * @param day From 1, Monday, to 7.
 * @param tag BCP 47.
 */
export function weekdayCalled(day: number, tag: string, length: 'long' | 'short' | 'narrow'): string {
  const words = wordsOf(tag);
  if (!words)
    // 4 January 1970 was a Sunday.
    return dateFormat(tag, { weekday: length, timeZone: 'UTC' }).format((day + 3) * 86_400_000);
  if (length === 'narrow') return words.weekdayLetters[day - 1]!;
  return name(length === 'long' ? words.weekdays : words.shortWeekdays, day - 1);
}
