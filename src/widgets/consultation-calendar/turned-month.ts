import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CalendarChoice } from './calendar-choice.js';
import type { EntryBook } from './entry-book.js';
import type { Entry } from '../../calendar/groups.js';
import type { ShownMonth } from './month/shown-month.js';
import type { ViewSetting } from './view-setting.js';

type Part = typeof import('./month/month.js');

/** The month that a person turned to: drawn, kept, and announced once its entries are there. */
export class TurnedMonth {
  private shown: ShownMonth | undefined;
  /** The month that is still to be announced. */
  private turnedTo = '';

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly choice: CalendarChoice,
  ) {}

  go(month: string): void {
    this.shown?.go(month);
  }

  view(
    part: Part,
    entries: readonly Entry[],
    book: EntryBook,
    setting: ViewSetting,
    today: string,
  ): TemplateResult {
    const { choice } = this;
    const shown = (this.shown ??= new part.ShownMonth(
      this.host,
      choice.state.month || today.slice(0, 7),
      ({ month }) => {
        this.turnedTo = month;
        void choice.show({ ...choice.state, month });
      },
    ));
    const meetings = book.meetings(shown.month, setting.now);
    return part.monthView(book.withoutSeries(entries), setting, shown, meetings);
  }

  /**
   * After drawing.
   *
   * @param isMissing It could not be had, which has been said.
   */
  announce(part: Part | undefined, { tag, isFetching }: ViewSetting, isMissing?: boolean): void {
    const { turnedTo, shown, choice } = this;
    const isThere = turnedTo === choice.state.month && turnedTo === shown?.held?.month && !isFetching;
    if (!part || !turnedTo || !shown?.held || !isThere) return;
    this.turnedTo = '';
    if (!isMissing) choice.say(part.monthAnnouncement(shown.held, tag));
  }
}
