import type { ReactiveController } from 'lit';
import type { FeedError } from '../feed/fault.js';
import type { DatedReading } from '../feed/load-page.js';
import type { PlaceNames } from '../formats/format.js';
import type { Problem } from '../formats/problem.js';
import { primaryOf } from '../language/languages.js';
import type { CivicRecord } from '../model/record.js';
import { canRender } from './can-render.js';
import type { PartsKept } from './in-parts.js';
import type { FeedHost } from './feed-host.js';
import { whenInView } from './in-view.js';
import { laterProblems } from './later-problems.js';
import {
  firstAlone,
  gapOf,
  problemsOf,
  readingsOf,
  stateOf,
  withLastGood,
  type Gap,
  type Outcome,
} from './outcome.js';
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
  /** How a feed that is old or cannot be had is drawn; loaded when there is one. */
  view: typeof import('./feed-view.js') | undefined;
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
  private timer: ReturnType<typeof setTimeout> | undefined;
  private intersection: IntersectionObserver | undefined;
  private refresh = 0;
  /** The last good reading of each address. */
  private readonly good = new Map<string, DatedReading>();
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
    document.addEventListener('visibilitychange', this.onVisible);
    if (this.feed) this.onVisible();
    else this.inputs = [];
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.children.disconnect();
    this.intersection?.disconnect();
    document.removeEventListener('visibilitychange', this.onVisible);
    clearTimeout(this.timer);
    this.run.abort();
    this.kept.life.abort();
    this.kept = { ...this.kept, life: new AbortController() };
  }

  hostUpdate(): void {
    const { host } = this;
    // An update may come after the host has left the page: nobody would end what it began.
    if (!host.isConnected || !canRender()) return;
    const { timeZone, snapshot, maxItems, maxBytes, loading, refresh } = host;
    if (this.feed && refresh !== this.refresh) this.plan();
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
    clearTimeout(this.timer);
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
    const known = what === 'further' ? this.outcomes : [];
    try {
      const read = await Promise.all(
        sources.map(async (source, index) => {
          const before = known[index];
          const isWhole = before && !this.kept.feeds.has(source.src ?? '');
          return isWhole ? before : readSource(source, host, options, this.kept);
        }),
      );
      const several = read.length > 1 ? await import('./merging.js').catch(() => undefined) : undefined;
      const each =
        several || read.length < 2 ? read.map((one) => withLastGood(one, this.good)) : firstAlone(read);
      const outcomes = (await several?.withWholeGraph(each, options)) ?? each;
      if (outcomes.some(({ fault }) => fault))
        this.view ??= await import('./feed-view.js').catch(() => undefined);
      const records = several?.merged(outcomes) ?? readingsOf(outcomes)[0]?.records ?? [];
      this.sourceNames = several?.namesOf(outcomes) ?? [];
      await host.prepare?.(records, readingsOf(outcomes)[0]);
      signal.throwIfAborted();
      const heard = this.outcomes;
      this.settle(outcomes, records, signal);
      tell(host, outcomes, heard, fresh);
    } catch (error) {
      // Another load has taken over, or the host has left the page.
      if (!signal.aborted) throw error;
    }
  }

  private settle(outcomes: readonly Outcome[], records: readonly CivicRecord[], signal: AbortSignal): void {
    const readings = readingsOf(outcomes);
    this.error = outcomes.find(({ fault }) => fault)?.fault;
    this.gaps = outcomes.flatMap(gapOf);
    this.isFetching = false;
    this.show(stateOf(outcomes, records.length > 0 || this.isInParts), records, readings[0]);
    this.problems = outcomes.flatMap(problemsOf);
    this.outcomes = outcomes;
    void laterProblems(readings, signal).then((later) => (this.problems = [...this.problems, ...later]));
    this.plan();
  }

  /** Another address has nothing to do with what is there. */
  private forget(): void {
    this.good.clear();
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

  /** Plans the next refresh, a little apart from other pages', and none while nobody looks. */
  private plan(): void {
    clearTimeout(this.timer);
    const { refresh, isConnected } = this.host;
    this.refresh = refresh;
    if (refresh < 60 || !isConnected || document.hidden) return;
    this.timer = setTimeout(() => void this.load('again'), refresh * 1000 * (1 + Math.random() / 10));
  }

  private readonly onVisible = (): void => {
    const { refresh } = this.host;
    const due = (this.feed?.at ?? 0) + refresh * 1000;
    if (refresh >= 60 && !document.hidden && Date.now() >= due && this.state !== 'loading')
      void this.load('again');
    else this.plan();
  };
}
