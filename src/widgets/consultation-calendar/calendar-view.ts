import type { CalendarChoice } from './calendar-choice.js';
import type { CalendarParts } from './calendar-parts.js';
import type { CalendarFacts } from './details/open-entry.js';
import type { EntryBook } from './entry-book.js';
import type { EntryDetails } from './entry-details.js';
import type { Entry } from '../../calendar/groups.js';
import { listView } from './list-view.js';
import { knownStretch } from './shown-range.js';
import type { TurnedMonth } from './turned-month.js';
import type { ViewSetting } from './view-setting.js';

/** What the views of a calendar are drawn from. */
export interface ViewParts {
  readonly book: EntryBook;
  readonly choice: CalendarChoice;
  readonly entryDetails: EntryDetails;
  readonly facts: CalendarFacts;
  readonly parts: CalendarParts;
  readonly month: TurnedMonth;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The days that are shown. */
  readonly range: string;
  /** Whether no others are known. */
  readonly isInParts: boolean;
}

/** `entries` in the view that was chosen; as a list until that is there. */
export function calendarView(entries: readonly Entry[], given: ViewParts, setting: ViewSetting): unknown {
  const { book, choice, entryDetails, facts, parts, month, today, range, isInParts } = given;
  const { state } = choice;
  if (state.view === 'month' && parts.month) return month.view(parts.month, entries, book, setting, today);
  const ordered = state.sort !== 'deadline';
  const inOrder = ordered && parts.finder ? parts.finder.inOrder(entries, state.sort, setting.now) : entries;
  if (state.view === 'windows' && parts.windows)
    return parts.windows.windowsView(inOrder, {
      ...setting,
      ...choice.timeline,
      known: isInParts ? knownStretch(state.month, today) : undefined,
    });
  const list = listView(inOrder, {
    ...setting,
    ordered,
    below: (entry) => entryDetails.inlineView(entry, state.item, book, facts, setting),
    shown: (group) => choice.shown(group),
    more: (group) => choice.more(group),
  });
  const further = isInParts && parts.further;
  return further ? further.furtherView(list, entries.length, range, setting, choice) : list;
}
