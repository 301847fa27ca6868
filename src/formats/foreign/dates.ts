import { dateWritten } from '../written-dates.js';

// Dates as databases and offices write them, told in ours. Whoever reads the field then knows the zone. What is no date is
// handed on as it is, so that the complaint shows it.

/** In which order a date such as 03/04/2026 has its day and its month. */
export type DayOrder = 'day-first' | 'month-first';

const yearLast = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4})(?: ?r\.)?(?!\d)(.*)$/;
const glued = /^(\d{4})(\d\d)(\d\d)(?!\d)(.*)$/;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const romanMonth = /^(\d{1,2})[ .](X?I{1,3}|I?[VX]|VI{0,3})[ .](?=\d{4})/;
const ofMicrosoft = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/**
 * A date as others write it, in our way of writing.
 *
 * @returns Nothing where there is none, or one that databases write for “none”; `value` itself where it is no date.
 */
export function dateOf(value: unknown, order: DayOrder = 'day-first'): unknown {
  if (typeof value === 'number') return instant(value) ?? value;
  if (typeof value !== 'string') return value ?? undefined;
  if (value.trim() === '') return undefined;
  const read = dateIn(value, order);
  // 1900 and before, and the year 1, are what databases write for "no date".
  return read !== undefined && Number(read.slice(0, 4)) <= 1900 ? undefined : (read ?? value);
}

/** Whether `value` is a text that can be read as a day or a moment. */
export const isDate = (value: unknown): boolean =>
  typeof value === 'string' && /\d/.test(value) && (dateIn(value, 'day-first') ?? '').length >= 10;

function dateIn(value: string, order: DayOrder): string | undefined {
  // Some write the blank before AM without a break.
  const text = value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/,? (?:o )?godz\.? ?/i, ' ')
    .replace(romanMonth, (_, day: string, month: string) => `${day}.${romans.indexOf(month) + 1}.`);
  if (text.length > 60) return undefined;
  const [, milliseconds] = ofMicrosoft.exec(text) ?? [];
  if (milliseconds !== undefined || /^\d{10}$|^\d{13}$/.test(text))
    return instant(Number(milliseconds ?? text));
  return onCalendar(dateWritten(yearFirst(text, order).replace(/24:00(?::00)?/, '23:59:59')));
}

/** `text` with its year first, where it is last. */
function yearFirst(text: string, order: DayOrder): string {
  const [, one = '', other = '', year, rest = ''] = yearLast.exec(text) ?? [];
  if (year !== undefined) {
    // Half days are only on clocks where months come first; a number above twelve says it the other way round.
    const american = order === 'month-first' || /\d ?[ap]\.?m/i.test(rest);
    const monthFirst = Number(other) > 12 || (Number(one) <= 12 && american);
    return `${year}-${monthFirst ? `${one}-${other}` : `${other}-${one}`}${rest}`;
  }
  return text.replace(glued, '$1-$2-$3$4');
}

/** `date`, where such a day and hour can be. */
function onCalendar(date: string | undefined): string | undefined {
  const [, year, month = '01', day = '01', hours = '0', minutes = '0'] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d).*)?)?)?$/.exec(date ?? '') ?? [];
  if (year === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const instant = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return instant.getUTCMonth() === Number(month) - 1 ? date : undefined;
}

/** Seconds or milliseconds since 1970; a small number is none of them. */
function instant(number: number): string | undefined {
  const milliseconds = number > 1e11 ? number : number * 1000;
  if (!(milliseconds > 1e11 && milliseconds < 1e14)) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d+/, '');
}
