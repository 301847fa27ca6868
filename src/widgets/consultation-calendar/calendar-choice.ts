import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AnnouncerController } from '../../element/announcer.js';
import { CivicFilterEvent } from '../../element/filter-event.js';
import type { Panel } from '../../element/filters/panel-view.js';
import { everything, viewCalled, type Facet, type FilterState } from './filters/filter-state.js';
import type { StateInAddress } from './filters/state-in-address.js';
import type { Group } from '../../calendar/groups.js';
import type { Span } from './shown-range.js';

/** What a choice needs of the calendar. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly view: string;
  readonly limit: number;
  readonly urlState: boolean;
  /** Loads what is needed to draw `next`. */
  readonly ready: (next: FilterState) => Promise<void>;
  /** How many entries `next` leaves. */
  readonly countOf: (next: FilterState) => number;
  /** Resolves when what is chosen is there to be counted. */
  readonly settled: () => Promise<void>;
  /** The same in words, to be announced; nothing where there are no filters. */
  readonly countWords: () => string | undefined;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
}

const page = 20;

/** Long enough for a person who types to have stopped, in milliseconds. */
const pause = 700;

/** After it what nobody sees yet may be drawn, in milliseconds. */
const rest = 1000;

/** What a person chose to see: kept in the address of the page, told to the host page, and to a screen reader once. */
export class CalendarChoice implements ReactiveController {
  panel: Panel<Facet> = { expanded: false, wanted: {} };
  /** How many rows the timeline shows. */
  private rows = page;
  /** Whether all of it is shown: paper has no button for more. */
  isWhole = false;
  span: Span = { before: 0, after: 0 };
  private chosen: FilterState | undefined;
  private folded: 'waits' | 'is awaited' | 'is drawn' = 'waits';
  private readonly unfolded = new Map<Group, number>();
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly announcer: AnnouncerController;
  private address: StateInAddress | undefined;
  private restoring: Promise<void> | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
    this.announcer = new AnnouncerController(host);
  }

  // Asked for along with the feed, so that what the address holds is known when there is something to show.
  hostUpdate(): void {
    if (this.host.urlState) this.restoring ??= this.restore();
  }

  hostDisconnected(): void {
    clearTimeout(this.telling);
  }

  /** Resolves when what the address of the page holds is chosen. */
  async restored(): Promise<void> {
    await this.restoring;
  }

  /** At first what the host page chose. */
  get state(): FilterState {
    return this.chosen ?? { ...everything, view: viewCalled(this.host.view) };
  }

  /** A person changed what is to be seen. */
  async change(next: FilterState): Promise<void> {
    await this.show(next);
    await this.host.settled();
    this.host.dispatchEvent(new CivicFilterEvent(next.query, this.host.countOf(next)));
    this.tell(pause);
  }

  /** Shows something else, without a word about it. */
  async show(next: FilterState): Promise<void> {
    await this.host.ready(next);
    this.chosen = next;
    this.address?.keep(next);
    this.host.requestUpdate();
  }

  /** The host page turns to another view of a calendar that is there. */
  turnTo(view: string): Promise<void> {
    return this.show({ ...this.state, view: viewCalled(view) });
  }

  /** Shows the details of the record called `item`; of none where it is empty. */
  open(item: string): Promise<void> {
    return this.show({ ...this.state, item });
  }

  /** Goes to another month of a view that is there. */
  turn(month: string): void {
    this.chosen = { ...this.state, month };
    this.address?.keep(this.chosen);
  }

  say(words: string): void {
    this.announcer.say(words, this.host.tag);
  }

  /** Says how many entries are left, when nothing else is typed for so long. */
  tell(after = 0): void {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      const words = this.host.countWords();
      if (words !== undefined) this.say(words);
    }, after);
  }

  private async restore(): Promise<void> {
    try {
      const { StateInAddress } = await import('./filters/state-in-address.js');
      this.address = new StateInAddress(this.host, (state) => this.show(state));
      await this.address.restore();
    } catch {
      // What cannot be kept can be chosen all the same.
    }
  }

  unfoldPanel(panel: Panel<Facet>): void {
    this.panel = panel;
    this.host.requestUpdate();
  }

  /** How many entries of a group are shown. */
  shown(group: Group): number {
    return this.isWhole ? Infinity : (this.host.limit || page) + (this.unfolded.get(group) ?? 0);
  }

  /** Whether what is folded need not be drawn yet; soon it is, so that the browser's own search finds it. */
  get foldedWaits(): boolean {
    if (this.folded === 'waits') {
      this.folded = 'is awaited';
      setTimeout(() => {
        this.drawFolded();
      }, rest);
    }
    return this.folded !== 'is drawn' && !this.isWhole;
  }

  drawFolded(): void {
    if (this.folded === 'is drawn') return;
    this.folded = 'is drawn';
    this.host.requestUpdate();
  }

  more(group: Group): void {
    this.unfolded.set(group, (this.unfolded.get(group) ?? 0) + page);
    this.host.requestUpdate();
  }

  /** Shows a quarter more of a list whose feed comes in parts. */
  further(direction: keyof Span): void {
    this.span = { ...this.span, [direction]: this.span[direction] + 3 };
    this.host.requestUpdate();
  }

  /** What the timeline shows, and whom it tells. */
  get timeline() {
    return {
      month: this.state.month,
      rows: this.isWhole ? Infinity : this.rows,
      go: (month: string, words: string) => {
        void this.show({ ...this.state, month });
        this.say(words);
      },
      more: () => {
        this.rows += page;
        this.host.requestUpdate();
      },
    };
  }
}
