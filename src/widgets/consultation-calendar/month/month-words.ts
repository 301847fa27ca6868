import { formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { plural } from '../../../language/plural.js';
import { writeDate } from '../../../language/written-date.js';
import { monthTerms } from './month.terms.js';
import { dayOf, type Counts, type Month } from '../../../calendar/month-days.js';

/** `listopad 2026`. */
export function monthName(month: string, tag: string): string {
  return writeDate(tag, false, month) ?? month;
}

/** `wtorek, 4 marca 2026 r.: 3 konsultacje, 1 się kończy`; the date alone where there is nothing. */
export function dayName(day: string, counts: Counts, tag: string): string {
  const date = formatDay(day, tag, { zone: 'UTC', weekday: true });
  const held = countsIn(counts, tag);
  return held && `${date}: ${held}`;
}

/**
 * What to announce where another month is shown, or what there is on another day of it: `listopad 2026: 5 konsultacji;
 * 2 wydarzenia`.
 *
 * @param to The month or the day that a person turned to.
 * @returns Nothing where `month` is another one, or has no such day.
 */
export function announcement(month: Month, to: string, tag: string): string | undefined {
  const isDay = to.length > 7;
  const counts = isDay ? dayOf(month, to)?.counts : to === month.month ? month.counts : undefined;
  const name = isDay ? formatDay(to, tag, { zone: 'UTC' }) : monthName(to, tag);
  return counts && `${name}: ${countsIn(counts, tag) || termsFor(monthTerms, tag).nothing}`;
}

function countsIn(counts: Counts, tag: string): string {
  const { counts: words, off } = termsFor(monthTerms, tag);
  const said = (...names: readonly (keyof typeof words)[]) =>
    names
      .filter((name) => counts[name])
      .map((name) => `${counts[name]}\u00a0${plural(tag, counts[name], words[name])}`)
      .join(', ');
  return [said('consultations', 'opens', 'closes'), said('events'), counts.off && `${off}: ${counts.off}`]
    .filter(Boolean)
    .join('; ');
}
