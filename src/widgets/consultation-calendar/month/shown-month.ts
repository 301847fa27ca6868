import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Beyond } from '../../../calendar/beyond.js';
import type { Entry } from '../../../calendar/groups.js';
import { indexOf, type MonthIndex } from '../../../calendar/month-index.js';
import type { Month } from '../../../calendar/month-days.js';
import { monthOf } from '../../../calendar/placement.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What is put on the days of a month. */
interface MonthGiven {
  readonly entries: readonly Entry[];
  /** The meetings of series. */
  readonly occurrences: readonly Entry[];
  readonly zone: string;
  /** 1 is Monday, 7 Sunday. */
  readonly firstOfWeek: number;
  readonly beyond: Beyond | undefined;
}

/** How many entries of a day are listed at first. */
const page = 20;

/** Which month and which day of it a person looks at. */
export class ShownMonth implements ReactiveController {
  /** The day that was chosen. */
  day: string | undefined;
  /** The one day among those shown that the Tab key reaches. */
  stop: string | undefined;
  /** The day of which every chip is shown. */
  unfolded: string | undefined;
  /** How many entries of the day are listed. */
  listed = page;
  /** Whether more of the month is to be shown than stands on its first page. */
  wantsAll = false;
  private isAwaited = false;
  private landing = false;
  private index: MonthIndex | undefined;
  private placed: { readonly month: Month; readonly of: readonly unknown[] } | undefined;

  /**
   * @param month `YYYY-MM`.
   * @param moved Called when a person moves to another month, or chooses another day (`YYYY-MM-DD`), before it is drawn.
   */
  constructor(
    private readonly host: Host,
    public month: string,
    private readonly moved: (to: string) => void,
  ) {
    host.addController(this);
  }

  /**
   * Shows `month`.
   *
   * @param stop The day on which to put the focus, or the nearest that holds something; without it the focus stays.
   */
  go(month: string, stop?: string): void {
    // Four digits are a year that every engine counts from.
    if (!/^[1-8]\d{3}-\d\d$/.test(month)) return;
    if (month !== this.month) this.moved(month);
    this.landing = stop !== undefined;
    this.month = month;
    this.stop = stop;
    this.day = this.unfolded = undefined;
    this.wantsAll = false;
    this.listed = page;
    this.host.requestUpdate();
  }

  /** The month as it was drawn last. */
  get held(): Month | undefined {
    return this.placed?.month;
  }

  choose(day: string): void {
    if (day !== this.day) this.moved(day);
    this.day = this.stop = day;
    this.wantsAll = true;
    this.listed = page;
    this.host.requestUpdate();
  }

  /** The focus is on `day` now, so that the Tab key comes back to it. */
  rove(day: string): void {
    if (this.stop === day) return;
    this.stop = day;
    this.host.requestUpdate();
  }

  unfold(day: string): void {
    this.unfolded = this.unfolded === day ? undefined : day;
    this.wantsAll = true;
    this.host.requestUpdate();
  }

  listMore(): void {
    this.listed += page;
    this.wantsAll = true;
    this.host.requestUpdate();
  }

  /** The entries on the days of the month; they are placed anew only where something has changed. */
  place({ entries, occurrences, zone, firstOfWeek, beyond }: MonthGiven): Month {
    if (beyond) this.awaitFilters();
    if (this.index?.entries !== entries || this.index.zone !== zone) this.index = indexOf(entries, zone);
    const of = [this.index, this.month, occurrences, firstOfWeek, beyond];
    if (!this.placed?.of.every((part, at) => part === of[at]))
      this.placed = {
        month: monthOf(this.index, this.month, firstOfWeek, occurrences, undefined, beyond),
        of,
      };
    return this.placed.month;
  }

  hostUpdated(): void {
    if (this.landing) this.land();
    this.landing = false;
  }

  /** Filters that stand beside the month count all of it: what is not known yet is fetched at the first rest. */
  private awaitFilters(): void {
    if (this.isAwaited || this.wantsAll) return;
    this.isAwaited = true;
    const look = () => {
      this.isAwaited = false;
      if (!this.host.renderRoot.querySelector<HTMLElement>('#filters')?.offsetParent) return;
      this.wantsAll = true;
      this.host.requestUpdate();
    };
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(look, { timeout: 2000 });
    else setTimeout(look, 200);
  }

  private land(): void {
    const { renderRoot } = this.host;
    const day = renderRoot.querySelector<HTMLButtonElement>('[part~="day"] [tabindex="0"]');
    this.stop = day?.value;
    // An empty month has no day to stand on.
    (day ?? renderRoot.querySelector<HTMLElement>('[part="month-toolbar"] button'))?.focus();
  }
}
