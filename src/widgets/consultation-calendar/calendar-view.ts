import type { FeedContent } from '../../formats/format.js';
import type { CalendarChoice } from './calendar-choice.js';
import type { CalendarParts } from './calendar-parts.js';
import type { CalendarFacts } from './details/open-entry.js';
import type { EntryBook } from './entry-book.js';
import type { EntryDetails } from './entry-details.js';
import type { FiltersSetting } from './filters/filters-setting.js';
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
  readonly feed: KnownFeed;
}

/** How much of its feed a calendar knows. */
interface KnownFeed {
  /** Whether no other days are known. */
  readonly isInParts: boolean;
  /** What its sources are called, where there are several. */
  readonly sourceNames: readonly string[];
  /** What the first page of a month says of the others, where only that was read. */
  readonly feed: Pick<FeedContent, 'nextPages'> | undefined;
}

/** How many entries there are of which no more is known. */
export const beyondIn = (feed: Pick<FeedContent, 'nextPages'> | undefined): number =>
  feed?.nextPages?.records ?? 0;

/** Fewer than this a person sees at a glance: searching them would take longer. */
export const isMany = ({ length }: readonly unknown[], feed?: FeedContent): boolean =>
  length + beyondIn(feed) >= 6;

/** What the filters are drawn with, and whom they tell. */
export const filtersSetting = (
  setting: ViewSetting,
  choice: CalendarChoice,
  feed: KnownFeed,
): FiltersSetting => ({
  ...setting,
  state: choice.state,
  panel: choice.panel,
  sources: feed.sourceNames,
  beyond: beyondIn(feed.feed),
  change: (next) => void choice.change(next),
  changePanel: (panel) => {
    choice.unfoldPanel(panel);
  },
  submit: () => {
    choice.tell();
  },
});

/** `entries` in the view that was chosen; as a list until that is there. */
export function calendarView(entries: readonly Entry[], given: ViewParts, setting: ViewSetting): unknown {
  const { book, choice, entryDetails, facts, parts, month, today, range, feed } = given;
  const { state } = choice;
  if (state.view === 'month' && parts.month)
    return month.view(
      parts.month,
      entries,
      book,
      { ...setting, isWhole: choice.isWhole },
      today,
      feed.feed?.nextPages,
    );
  const ordered = state.sort !== 'deadline';
  const inOrder = ordered && parts.finder ? parts.finder.inOrder(entries, state.sort, setting.now) : entries;
  if (state.view === 'windows' && parts.windows)
    return parts.windows.windowsView(inOrder, {
      ...setting,
      ...choice.timeline,
      ordered,
      known: feed.isInParts ? knownStretch(state.month, today) : undefined,
    });
  const list = listView(inOrder, {
    ...setting,
    ordered,
    below: (entry) => entryDetails.belowView(entry, state.item, book, facts, setting),
    shown: (group) => choice.shown(group),
    more: (group) => choice.more(group),
    // Of a short list all is drawn at once.
    mayWait: () => entries.length > 40 && choice.foldedWaits,
    unfold: () => choice.drawFolded(),
  });
  const further = feed.isInParts && parts.further;
  return further ? further.furtherView(list, entries.length, range, setting, choice) : list;
}
