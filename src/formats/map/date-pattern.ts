import type { DayOrder } from '../foreign/dates.js';

// Patterns as spreadsheets and libraries write them. Letters that mean nothing stand for themselves.

const parts: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<short>\\d\\d)',
  MM: '(?<month>\\d\\d)',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d\\d)',
  D: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d\\d)',
  H: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d\\d)',
  h: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d\\d)',
  ss: '(?<second>\\d\\d)',
  A: '(?<half>[AaPp])\\.?[Mm]\\.?',
};

const token = /YYYY|YY|MM?|DD?|HH?|hh?|mm|ss|A|[^A-Za-z]|[a-zA-Z]/g;

/** A reader of dates written in `pattern` (`DD.MM.YYYY HH:mm`): as our own feed writes them, or nothing. */
export function datesIn(pattern: string): (text: string) => string | undefined {
  // Some write days and years in small letters; minutes are the only small m.
  const tidy = pattern.trim().replace(/y/g, 'Y').replace(/d/g, 'D').replace(/\ba\b/, 'A');
  const used = new Set<string>();
  const source = (tidy.match(token) ?? [])
    .map((piece) => {
      const part = parts[piece];
      if (part === undefined || used.has(piece[0] ?? '')) return piece.replace(/[^\w\s]/g, '\\$&');
      used.add(piece[0] ?? '');
      return part;
    })
    .join('');
  const shape = new RegExp(`^${source}$`);
  return (text) => {
    const {
      year,
      short,
      month = '01',
      day = '01',
      hour,
      minute = '00',
      second = '00',
      half,
    } = shape.exec(text.trim())?.groups ?? {};
    const full = year ?? (short && `20${short}`);
    if (full === undefined) return undefined;
    const two = (part: string | number) => String(part).padStart(2, '0');
    const date = `${full}-${two(month)}-${two(day)}`;
    if (hour === undefined) return date;
    const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : hour;
    return `${date}T${two(hours)}:${minute}:${second}`;
  };
}

/** In which order a pattern has day and month. */
export const orderIn = (pattern: string | undefined): DayOrder =>
  pattern !== undefined &&
  /M/.test(pattern) &&
  pattern.indexOf('M') < pattern.search(/d/i) &&
  !/^y/i.test(pattern)
    ? 'month-first'
    : 'day-first';
