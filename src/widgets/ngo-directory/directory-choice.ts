import { nothing, type ReactiveController } from 'lit';
import { AddressController } from '../../element/address-controller.js';
import { AnnouncerController } from '../../element/announcer.js';
import type { ClockController } from '../../element/clock-controller.js';
import { CivicFilterEvent } from '../../element/filter-event.js';
import { FeedError, type FaultCode } from '../../feed/fault.js';
import type { Organisation } from '../../model/organisation.js';
import { anything, type Answer, type Question } from '../../search/catalogue.js';
import type { Near } from '../../search/nearness.js';
import type { ChoiceHost } from './choice-host.js';
import type { DirectoryLibrary } from './directory-library.js';
import { focusOn } from './organisation-card.js';
import { PanelSight } from './panel-sight.js';

/** How many cards are unfolded at a time. */
const step = 50;

// Long enough for a screen reader to have echoed what was typed, and for a browser that counts changes of the address.
const pause = 700;

/** Milliseconds after which a person is shown that they have to wait. */
const patience = 150;
const longestAddress = 1000;

/** What a person chose to see of a directory, and the answer to it: kept in the address, told to the host page and to ears. */
export class DirectoryChoice implements ReactiveController {
  state: Question = anything;
  /** What there is to the state, once somebody has asked; nothing yet where nobody has. */
  answer: Answer | undefined;
  /** As many of the answer as are unfolded. */
  items: readonly Organisation[] = [];
  expanded = false;
  wanted: Readonly<Record<string, string>> = {};
  /** Resolves when the last question is answered. */
  asked: Promise<void> = Promise.resolve();
  isAsking = false;
  /** Why the last question has no answer, and what says so. */
  private fault: FaultCode | undefined;
  private notes: typeof import('../../element/feed-view.js') | undefined;
  /** What is left out of the answer. */
  private leftOut = '';
  /** What the address says, until it can be read. */
  private address: string | undefined;
  unfolded = 0;
  private run = new AbortController();
  private pausing: ReturnType<typeof setTimeout> | undefined;
  /** Their counts are part of the answer. */
  readonly panel = new PanelSight(() => {
    if ((this.answer?.isUncounted ?? !this.answer) && !this.isAsking) void this.ask();
  });
  private readonly announcer: AnnouncerController;
  private readonly bar: AddressController;

  constructor(
    private readonly host: ChoiceHost,
    private readonly library: Pick<DirectoryLibrary, 'load' | 'open' | 'finder' | 'catalogue'>,
    private readonly clock: Pick<ClockController, 'now' | 'until'>,
  ) {
    host.addController(this);
    this.announcer = new AnnouncerController(host);
    this.bar = new AddressController(host, (text) => this.restore(text), longestAddress);
  }

  /** What was open may have closed meanwhile, and what is left out may be something else. */
  hostUpdate(): void {
    const { until } = this.answer ?? {};
    // What could not be asked is asked again by a person: asking at each drawing would never end.
    if (this.isAsking || this.fault) return;
    if (until! <= this.clock.now || (this.isHeld && this.isReady)) void this.ask();
    else if (until) this.clock.until(until);
  }

  hostDisconnected(): void {
    clearTimeout(this.pausing);
    this.panel.disconnect();
  }

  /** Whether the state is not what the directory shows by itself. */
  get isOwn(): boolean {
    return this.state !== anything || this.address !== undefined;
  }

  /** Whether there is but a list from which the host page would have other organisations left out. */
  get isHeld(): boolean {
    return this.host.exclude !== this.leftOut;
  }

  /** How many cards are to be shown: `unfolded` of them beyond the first. */
  get length(): number {
    return (this.host.limit || step) + this.unfolded;
  }

  /** A person chose something else: its answers begin with the first page. */
  change({ page: _, ...next }: Question): void {
    this.asked = this.show(next, true);
  }

  /** A person is about to search. */
  readonly approach = (): void => {
    this.library.open().then(
      (catalogue) => catalogue.prepare?.(),
      () => undefined,
    );
  };

  readonly search = (query: string): void => {
    if (query !== this.state.query) this.change({ ...this.state, query });
  };

  readonly showDissolved = (dissolved: boolean): void => {
    this.change({ ...this.state, dissolved });
  };

  /** Puts first what is nearest, or goes back to the usual order. */
  goNear(near: Near | undefined, isTold = true): void {
    this.asked = this.show({ ...this.state, near, sort: near ? 'nearest' : anything.sort }, isTold);
  }

  /** The address of this page with something else chosen; nothing before the address can be written. */
  addressOf(question: Question): string {
    return this.bar.addressWith(this.library.finder?.written(question) ?? '');
  }

  /** A person goes to another page of a server's answers. */
  async turnTo(page: number): Promise<void> {
    await (this.asked = this.show({ ...this.state, page }, true));
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('[part="count"]')?.focus();
  }

  /** Asks the same again: of a feed that has been read anew. */
  ask(): Promise<void> {
    return (this.asked = this.show(this.state, false));
  }

  /** Unfolds the next cards, and puts the focus on the first of them. */
  readonly unfold = async (): Promise<void> => {
    const { host, length } = this;
    this.unfolded += step;
    // Of a directory that was prepared there are but the first.
    if (!this.answer && host.content?.directory) await this.ask();
    if (this.answer) await this.fill(this.answer, this.run.signal);
    host.requestUpdate();
    await host.updateComplete;
    focusOn(host.shadowRoot?.querySelectorAll<HTMLElement>('[part="organisation"]')[length]);
  };

  unfoldPanel(expanded: boolean, wanted = this.wanted): void {
    Object.assign(this, { expanded, wanted });
    this.host.requestUpdate();
  }

  /** Says how many there are and writes the address: when the person pauses, or does not mean to go on. */
  readonly tell = (): void => {
    clearTimeout(this.pausing);
    void this.asked.then(async () => {
      this.announcer.say(this.host.countWords(), this.host.tag);
      const { written } = await this.library.load();
      this.bar.keep(written(this.state));
    });
  };

  /** Says that what was asked could not be had, with a way to ask again. */
  faultView(): unknown {
    const { fault, notes, host } = this;
    const retry = () => this.ask();
    return fault && notes ? notes.faultView({ tag: host.tag, now: Date.now(), retry }, fault) : nothing;
  }

  private async show(next: Question, isTold: boolean): Promise<void> {
    const { host } = this;
    const { exclude: leftOut } = host;
    this.run.abort();
    const { signal } = (this.run = new AbortController());
    this.isAsking = true;
    if (next !== this.state) this.unfolded = 0;
    this.state = next;
    // Most answers are there at once: drawing everything before them, too, would cost each key twice.
    const busy = setTimeout(() => {
      host.requestUpdate();
    }, patience);
    try {
      const { readState } = await this.library.load();
      if (this.address !== undefined) this.state = readState(this.address, this.state.near);
      this.address = undefined;
      const answer = await (
        await this.library.open()
      ).find({ ...this.state, isUncounted: !this.panel.isOpen && !host.alphabet }, signal);
      const { length } = this;
      const { brief = length } = answer;
      const items = await answer.items(Math.min(length, brief), signal);
      signal.throwIfAborted();
      Object.assign(this, { answer, items, isAsking: false, fault: undefined, leftOut });
      host.requestUpdate();
      if (isTold) this.told(answer);
      // Whoever types on does not wait for what is further down.
      if (brief < Math.min(length, answer.total))
        setTimeout(() => {
          if (!signal.aborted) void this.fill(answer, signal);
        }, patience);
    } catch (error) {
      // The person has asked for something else meanwhile, or what is needed for it cannot be had.
      if (!signal.aborted) await this.fail(error);
    } finally {
      clearTimeout(busy);
    }
  }

  /** Has as many of the answer as are to be shown. */
  private async fill(answer: Answer, signal: AbortSignal): Promise<void> {
    try {
      const items = await answer.items(this.length, signal);
      if (signal.aborted) return;
      this.items = items;
      this.host.requestUpdate();
    } catch (error) {
      if (!signal.aborted) await this.fail(error);
    }
  }

  /** Keeps what was found last, and says that this could not be. */
  private async fail(error: unknown): Promise<void> {
    this.isAsking = false;
    // What is no fault of an answer is a part of the script that did not arrive.
    this.fault = error instanceof FeedError ? error.code : this.library.catalogue ? 'unreadable' : 'offline';
    this.notes ??= await import('../../element/feed-view.js').catch(() => undefined);
    this.notes?.dress(this.host);
    this.host.requestUpdate();
  }

  private told({ total }: Answer): void {
    this.host.dispatchEvent(new CivicFilterEvent(this.state.query, total));
    clearTimeout(this.pausing);
    this.pausing = setTimeout(this.tell, pause);
  }

  private get isReady(): boolean {
    return /^(ready|stale)$/.test(this.host.state);
  }

  private restore(text: string): void {
    clearTimeout(this.pausing);
    this.address = text;
    if (this.isReady) void this.ask();
  }
}
