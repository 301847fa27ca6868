import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Beyond } from '../../calendar/beyond.js';
import type { CalendarChoice } from './calendar-choice.js';
import type { EntryBook } from './entry-book.js';
import { narrows } from './filters/filter-state.js';
import type { Entry } from '../../calendar/groups.js';
import type { ShownMonth } from './month/shown-month.js';
import type { ViewSetting } from './view-setting.js';

type Part = typeof import('./month/month.js');

/** The month that a person turned to: drawn, kept, and announced once its entries are there. */
export class TurnedMonth {
  private shown: ShownMonth | undefined;
  /** The month, or the day of it, that is still to be announced. */
  private turnedTo = '';
  private beyond: { readonly of: object | undefined; readonly is: Beyond | undefined } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly choice: CalendarChoice,
  ) {}

  /** Whether nothing is shown but what stands on the first page of a month, and how many there are beside. */
  get isGlance(): boolean {
    const { state, panel } = this.choice;
    return state.view === 'month' && !narrows(state) && !panel.expanded && !this.shown?.wantsAll;
  }

  go(month: string): void {
    this.shown?.go(month);
  }

  /** @param nextPages What the first page of the month says of the others, where only that was read. */
  view(
    part: Part,
    entries: readonly Entry[],
    book: EntryBook,
    setting: ViewSetting,
    today: string,
    nextPages: object | undefined,
  ): TemplateResult {
    const { choice } = this;
    const shown = (this.shown ??= new part.ShownMonth(
      this.host,
      choice.state.month || today.slice(0, 7),
      (to) => {
        this.turnedTo = to;
        if (to.length === 7) choice.turn(to);
      },
    ));
    const meetings = book.meetings(shown.month, setting.now);
    if (this.beyond?.of !== nextPages) this.beyond = { of: nextPages, is: part.beyondOf(nextPages) };
    return part.monthView(book.withoutSeries(entries), setting, shown, meetings, this.beyond?.is);
  }

  /**
   * After drawing.
   *
   * @param isMissing It could not be had, which has been said.
   */
  announce(part: Part | undefined, { tag, isFetching }: ViewSetting, isMissing?: boolean): void {
    const { turnedTo, shown, choice } = this;
    if (!part || !turnedTo || !shown?.held || isFetching) return;
    const words = part.announcement(shown.held, turnedTo, tag);
    if (words === undefined) return;
    this.turnedTo = '';
    if (!isMissing) choice.say(words);
  }
}
