import { addDays, addMonths, lastDay } from '../../model/time.js';
import type { FilterState } from './filters/filter-state.js';
import type { Stretch } from './windows/axis.js';

/** Months that the list shows beyond those that it shows at first, where its feed comes in parts. */
export interface Span {
  readonly before: number;
  readonly after: number;
}

/** As many months of a timeline are shown, where its feed comes in parts. */
const windowsMonths = 6;

/** The list shows this month and so many after it. */
const ahead = 2;

/** No week that a month touches has more days of its neighbours. */
const week = 6;

/** The months of a timeline whose feed comes in parts: from the one before this, unless a person goes elsewhere. */
export const knownStretch = (month: string, today: string): Stretch => ({
  first: month || addMonths(today.slice(0, 7), -1),
  months: windowsMonths,
});

/**
 * The days of which `state` shows something, `YYYY-MM-DD/YYYY-MM-DD`: the weeks of a month; the months of the timeline;
 * in the list this month and the two after it, and further months as a person asks for them.
 */
export function shownRange(
  { view, month, from, to }: FilterState,
  today: string,
  { before, after }: Span,
): string {
  const present = today.slice(0, 7);
  if (view === 'month') {
    const shown = month || present;
    return `${addDays(`${shown}-01`, -week)}/${addDays(lastDay(shown), week)}`;
  }
  if (view === 'windows') {
    const { first } = knownStretch(month, today);
    return `${first}-01/${lastDay(addMonths(first, windowsMonths - 1))}`;
  }
  const first = from && from < `${present}-01` ? from.slice(0, 7) : present;
  const last = addMonths(present, ahead);
  return `${addMonths(first, -before)}-01/${lastDay(addMonths(to.slice(0, 7) > last ? to.slice(0, 7) : last, after))}`;
}
