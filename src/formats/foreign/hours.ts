import { rowsIn, word, type Row } from './values.js';

// Timetables of databases, told in the one syntax that the model keeps: that of OpenStreetMap.

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One line of a timetable. */
interface Line {
  /** Days of the week: `Mo`, or `Tu[1]` for the first Tuesday of a month. */
  readonly days: readonly string[];
  /** `09:00-17:00`, or a comment in quotes. */
  readonly time: string;
  /** `2026 Jan 05-2026 Mar 01`, and a blank. */
  readonly dates: string;
}

/**
 * Schedules of Open Referral (`freq`, `byday`, `opens_at`, `closes_at`), of its first version and of directories like it
 * (`weekday`, `opens_at`, `closes_at`), as one text. What repeats otherwise than by week or by month is told by its
 * description, in quotes.
 */
export function hoursOfSchedules(schedules: unknown): string | undefined {
  const lines = rowsIn(schedules).flatMap((row) => lineOf(row) ?? []);
  const rules = new Map<string, Set<string>>();
  for (const { days: on, time, dates } of lines)
    for (const day of on.length ? on : ['']) {
      const key = `${dates}|${day}`;
      rules.set(key, (rules.get(key) ?? new Set()).add(time));
    }
  // Days with the same times are one rule.
  const together = new Map<string, string[]>();
  for (const [key, times] of rules) {
    const [dates = '', day = ''] = key.split('|');
    const shared = `${dates}|${[...times].sort().join(',')}`;
    together.set(shared, [...(together.get(shared) ?? []), day]);
  }
  const texts = [...together].map(([shared, on]) => {
    const [dates = '', time = ''] = shared.split('|');
    return `${dates}${inOrder(on)} ${time}`.trim();
  });
  // What names no day stands beside the rest, and not in its place.
  return texts.length === 0
    ? undefined
    : texts
        .sort(bySaying)
        .reduce((whole, text) => whole + (text.startsWith('"') ? ', ' : '; ') + text, '')
        .slice(2);
}

const bySaying = (a: string, b: string): number => Number(a.startsWith('"')) - Number(b.startsWith('"'));

const inOrder = (on: readonly string[]): string =>
  [...on].sort((a, b) => days.indexOf(a.slice(0, 2)) - days.indexOf(b.slice(0, 2))).join(',');

function lineOf(row: Row): Line | undefined {
  const on = daysOf(row);
  const time = timeOf(row);
  const interval = Number(row['interval'] ?? 1);
  const byRule = row['freq'] === undefined || /^(?:WEEKLY|MONTHLY|DAILY)$/i.test(word(row['freq']) ?? '');
  const known = byRule && interval <= 1 && time !== undefined && (on.length > 0 || isDaily(row));
  if (known) return { days: on, time, dates: datesOf(row) };
  const description = word(row['description'] ?? row['notes'])?.replace(/["\s]+/g, ' ');
  return description === undefined ? undefined : { days: on, time: `"${description.trim()}"`, dates: '' };
}

const isDaily = ({ freq }: Row): boolean => freq === 'DAILY';

/** `TH,FR`, `1TU` and `-1MO`; `Monday`; 1 to 7. */
function daysOf({ byday, weekday }: Row): readonly string[] {
  const given = byday ?? weekday;
  const list = Array.isArray(given) ? given.map(String) : (word(given) ?? '').split(',');
  return list.flatMap((one) => {
    const [, nth, name = ''] = /^\s*(-?\d)?\s*([a-z]*)/i.exec(one) ?? [];
    if (nth && !name) return days[Number(nth) - 1] ?? [];
    const day = days.find((short) => short.toLowerCase() === name.slice(0, 2).toLowerCase());
    return day === undefined ? [] : `${day}${nth ? `[${nth}]` : ''}`;
  });
}

function timeOf({ opens_at: opens, closes_at: closes }: Row): string | undefined {
  const [from, to] = [clock(opens), clock(closes)];
  if (from === undefined) return undefined;
  return to === undefined ? `${from}+` : `${from}-${to}`;
}

const clock = (value: unknown): string | undefined =>
  /^\s*(\d{1,2}:\d\d)/.exec(word(value) ?? '')?.[1]?.padStart(5, '0');

/** A stretch of days; one that ends as it begins is what an empty form leaves behind. */
function datesOf({ valid_from: from, valid_to: to }: Row): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first && last && first !== last ? `${first}-${last} ` : '';
}

function dayOf(value: unknown): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(word(value) ?? '') ?? [];
  const name = months[Number(month) - 1];
  return name && `${year} ${name} ${day}`;
}
