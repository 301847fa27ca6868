import { lastDay } from '../../../model/time.js';
import type { ShownMonth } from './shown-month.js';
import { addMonths } from '../../../model/time.js';
import { dayNumber, dayNumbered } from '../../../calendar/weeks.js';

/**
 * Keys on the days of a month, an extra to Tab and to a screen reader's own keys for tables: arrows go to the next day
 * that holds something, Home and End to the ends of the week, Page Up and Page Down to the neighbouring months, with
 * Shift to the neighbouring years.
 */
export function onMonthKey(event: KeyboardEvent, shown: ShownMonth): void {
  const from = (event.target as Element).closest<HTMLButtonElement>('button[value]');
  if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
  const table = event.currentTarget as HTMLElement;
  const forward = getComputedStyle(table).direction === 'rtl' ? -1 : 1;
  const days = [...table.querySelectorAll<HTMLButtonElement>('button[value]')];
  const week = days.filter((day) => day.closest('tr') === from.closest('tr'));
  const step = (by: number): void => {
    const distance = (day: HTMLButtonElement) => (dayNumber(day.value) - dayNumber(from.value)) / by;
    const ahead = days.filter((day) => distance(day) > 0 && Number.isInteger(distance(day)));
    const next = by > 0 ? ahead[0] : ahead.at(-1);
    const day = dayNumbered(dayNumber(from.value) + by);
    if (next) next.focus();
    else shown.go(addMonths(shown.month, Math.sign(by)), day);
  };
  const turn = (months: number): void => {
    const month = addMonths(shown.month, event.shiftKey ? months * 12 : months);
    const [same, last] = [`${month}${from.value.slice(7)}`, lastDay(month)];
    shown.go(month, same < last ? same : last);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => step(-forward),
    ArrowRight: () => step(forward),
    ArrowUp: () => step(-7),
    ArrowDown: () => step(7),
    Home: () => week[0]?.focus(),
    End: () => week.at(-1)?.focus(),
    PageUp: () => turn(-1),
    PageDown: () => turn(1),
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
