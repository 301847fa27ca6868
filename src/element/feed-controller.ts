import type { ReactiveController } from 'lit';
import type { FeedError } from '../feed/fault.js';
import type { DatedReading, LoadOptions } from '../feed/load-page.js';
import type { PlaceNames } from '../formats/format.js';
import type { Problem } from '../formats/problem.js';
import type { ProblemLog } from '../formats/problem-log.js';
import { primaryOf } from '../language/languages.js';
import type { CivicRecord } from '../model/record.js';
import { canRender } from './can-render.js';
import type { PartsKept } from './in-parts.js';
import type { FeedHost } from './feed-host.js';
import { whenInView } from './in-view.js';
import { faultIn, firstOf, readingsOf, stateOf, type Gap, type Outcome } from './outcome.js';
import { optionsFor, readSource } from './read-source.js';
import { tell } from './telling.js';

/** Where a widget stands with its feed. */
export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed';

/**
 * Brings a host the records of its feed and keeps them: it loads when the address changes, when the host comes into view
 * or time is up, and the last load wins. What was good once stays when a later load fails.
 */
export class FeedController implements ReactiveController {
  state: FeedState = 'idle';
  records: readonly CivicRecord[] = [];
  problems: readonly Problem[] = [];
  /** Why the last load failed. */
  error: FeedError | undefined;
  /** What several feeds need, or one that is old or cannot be had; loaded when there is one. */
  view: typeof import('./feed-troubles.js') | undefined;
  /** What the first feed says of itself. */
  feed: DatedReading | undefined;
  /** What its sources are called, where there are several. */
  sourceNames: readonly string[] = [];
  /** What should be among the records, and could not be had. */
  gaps: readonly Gap[] = [];
  /** Whether more is being fetched of what is shown already, and what resolves when it is there or cannot be had. */
  isFetching = false;
  pending: Promise<void> | undefined;
  private inputs: readonly unknown[] = [];
  private run = new AbortController();
  private seen = false;
  private intersection: IntersectionObserver | undefined;
  private refreshing: Promise<unknown> | undefined;
  /** What came of its sources. */
  outcomes: readonly Outcome[] = [];
  private kept: PartsKept = { feeds: new Map(), life: new AbortController() };
  /** What was asked for of a feed that comes in parts. */
  private asked: { readonly range?: string | undefined; readonly isGlance?: boolean | undefined } = {};
  private readonly children = new MutationObserver(() => {
    this.host.requestUpdate();
  });

  constructor(private readonly host: FeedHost) {
    host.addController(this);
  }

  /** IANA zone that the city's times are shown in. */
  get timeZone(): string {
    return this.feed?.timeZone ?? 'UTC';
  }

  /** The city's name for a sentence in the language of `tag` (BCP 47): its other forms are the feed's language's own. */
  placeIn(tag: string): Partial<PlaceNames> {
    const { place, language = tag } = this.feed ?? {};
    return (primaryOf(language) === primaryOf(tag) ? place : place && { name: place.name }) ?? {};
  }

  /** Whether the records are those of some days only. */
  get isInParts(): boolean {
    return this.kept.feeds.size > 0;
  }

  hostConnected(): void {
    this.children.observe(this.host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['src', 'type', 'label', 'map'],
    });
    if (!this.feed) this.inputs = [];
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.children.disconnect();
    this.intersection?.disconnect();
    this.run.abort();
    this.kept.life.abort();
    this.kept = { ...this.kept, life: new AbortController() };
  }

  hostUpdate(): void {
    const { host } = this;
    // An update may come after the host has left the page: nobody would end what it began.
    if (!host.isConnected || !canRender()) return;
    const { timeZone, snapshot, maxItems, maxBytes, loading, refresh } = host;
    if (refresh >= 60)
      this.refreshing ??= import('./refresh-controller.js').then(
        ({ RefreshController }) => new RefreshController(host, this),
        () => (this.refreshing = undefined),
      );
    const inputs: unknown[] = [timeZone, snapshot, maxItems, maxBytes];
    for (const one of host.sources()) inputs.push(one.src, one.content, one.type, one.label, one.map);
    if (inputs.length === this.inputs.length && inputs.every((one, index) => one === this.inputs[index])) {
      if (this.isInParts && this.isElsewhere) this.pending = this.load('further');
      return;
    }
    this.inputs = inputs;
    this.intersection?.disconnect();
    if (loading !== 'lazy' || this.seen) void this.load('new');
    else
      this.intersection = whenInView(host, () => {
        this.seen = true;
        void this.load('new');
      });
  }

  /**
   * Before the host is drawn: takes the days that it shows now, where they are known. Others are fetched, and drawn then.
   *
   * @param isReady Whether all is loaded that drawing its records takes.
   */
  turn(isReady: (reading: DatedReading) => boolean): void {
    const { host, outcomes } = this;
    const [source, another] = host.sources();
    const feed = this.kept.feeds.get(source?.src ?? '');
    if (!source || another || !feed || !this.isElsewhere || outcomes[0]?.fault) return;
    const { signal } = (this.run = (this.run.abort(), new AbortController()));
    const reading = feed.turn(host.range ?? '', optionsFor(host, signal));
    if (!reading || !isReady(reading)) return;
    this.asked = { range: host.range, isGlance: host.isGlance };
    this.settle([{ source, reading }], reading.records, signal);
  }

  /** Whether the host shows other days than those that were asked for, or more of them. */
  private get isElsewhere(): boolean {
    const { range, isGlance } = this.host;
    return range !== this.asked.range || (!!this.asked.isGlance && !isGlance);
  }

  /** Loads the feed again. Resolves when it is there, or has failed. */
  async reload(): Promise<void> {
    await this.load('again');
  }

  private async load(what: 'new' | 'again' | 'further'): Promise<void> {
    const { host } = this;
    this.run.abort();
    const { signal } = (this.run = new AbortController());
    if (what === 'new') this.forget();
    const sources = host.sources();
    if (sources.length === 0) {
      this.show('idle');
      return;
    }
    if (!this.feed) this.show('loading');
    this.isFetching = what === 'further';
    this.asked = { range: host.range, isGlance: host.isGlance };
    const fresh = what === 'again';
    const options = optionsFor(host, signal, fresh);
    const before = this.outcomes;
    try {
      const read = await Promise.all(
        sources.map(async (source, index) => {
          const known = what === 'further' && before[index];
          return known && !this.kept.feeds.has(source.src ?? '')
            ? known
            : readSource(source, host, options, this.kept);
        }),
      );
      const outcomes = read.length > 1 || faultIn(read) ? await this.mended(read, options) : read;
      const readings = readingsOf(outcomes);
      const records = this.view?.merged(outcomes) ?? readings[0]?.records ?? [];
      this.sourceNames = this.view?.namesOf(outcomes) ?? [];
      await host.prepare?.(records, readings[0]);
      signal.throwIfAborted();
      this.settle(outcomes, records, signal);
      tell(host, outcomes, before, fresh);
    } catch (error) {
      // Another load has taken over, or the host has left the page.
      if (!signal.aborted) throw error;
    }
  }

  private async mended(read: readonly Outcome[], options: LoadOptions): Promise<readonly Outcome[]> {
    this.view ??= await import('./feed-troubles.js').catch(() => undefined);
    this.view?.dress(this.host);
    return this.view?.mended(read, this.outcomes, options) ?? firstOf(read, this.outcomes);
  }

  private settle(outcomes: readonly Outcome[], records: readonly CivicRecord[], signal: AbortSignal): void {
    const { view } = this;
    const readings = readingsOf(outcomes);
    this.error = faultIn(outcomes);
    this.gaps = view?.gapsIn(outcomes) ?? [];
    this.isFetching = false;
    this.show(stateOf(outcomes, records.length > 0 || this.isInParts), records, readings[0]);
    this.problems = view?.problemsIn(outcomes) ?? readings.flatMap(({ problems }) => problems);
    this.outcomes = outcomes;
    const rest = readings.flatMap((reading) => reading.rest ?? []);
    if (rest.length) void this.readRest(rest, signal);
  }

  /** The problems of what is read after the page is drawn; none once `signal` has ended that. */
  private async readRest(rest: readonly ProblemLog[], signal: AbortSignal): Promise<void> {
    const later = await import('../feed/rest.js')
      .then((due) => due.problemsOfRest(rest, signal))
      .catch(() => []);
    this.problems = [...this.problems, ...later];
  }

  /** Another address has nothing to do with what is there. */
  private forget(): void {
    this.kept.life.abort();
    this.kept = { feeds: new Map(), life: new AbortController() };
    this.feed = undefined;
    this.outcomes = this.gaps = [];
  }

  private show(state: FeedState, records: readonly CivicRecord[] = [], feed?: DatedReading): void {
    this.feed = feed;
    this.records = records;
    this.problems = [];
    this.state = state;
    this.host.requestUpdate();
  }
}
