import type { ReactiveController } from 'lit';
import type { FeedError } from '../feed/fault.js';
import type { DatedReading } from '../feed/load-page.js';
import type { PlaceNames } from '../formats/format.js';
import type { Problem } from '../formats/problem.js';
import { primaryOf } from '../language/languages.js';
import type { CivicRecord } from '../model/record.js';
import { canRender } from './can-render.js';
import { CivicErrorEvent, CivicLoadEvent } from './events.js';
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
import { readSource } from './read-source.js';
import { warn } from './warn.js';

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
  /** Whether more is being fetched of what is shown already. */
  isFetching = false;
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
  private range: string | undefined;
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
      if (this.isInParts && host.range !== this.range) void this.load('further');
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
    this.range = host.range;
    const { vocabulary, maxItems, maxBytes, timeZone } = host;
    const fresh = what === 'again';
    const rest = { later: true, alone: sources.length > 1, ...(timeZone && { timeZone }) };
    const options = { signal, fresh, vocabulary, maxItems, maxBytes, ...rest };
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
      this.settle(outcomes, records, fresh, signal);
    } catch (error) {
      // Another load has taken over, or the host has left the page.
      if (!signal.aborted) throw error;
    }
  }

  private settle(
    outcomes: readonly Outcome[],
    records: readonly CivicRecord[],
    fresh: boolean,
    signal: AbortSignal,
  ): void {
    const readings = readingsOf(outcomes);
    const faults = outcomes.filter(({ fault }) => fault);
    this.error = faults[0]?.fault;
    this.gaps = outcomes.flatMap(gapOf);
    this.isFetching = false;
    this.show(stateOf(outcomes, records.length > 0 || this.isInParts), records, readings[0]);
    this.problems = outcomes.flatMap(problemsOf);
    if (readings.length > (fresh ? faults.length : 0))
      this.host.dispatchEvent(new CivicLoadEvent(() => this.host.records));
    for (const outcome of faults)
      if (outcome.fault && !this.outcomes.includes(outcome)) this.report(outcome.fault);
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

  private report(fault: FeedError): void {
    warn(this.host, `feed-${fault.code}`, fault.message);
    this.host.dispatchEvent(new CivicErrorEvent(fault));
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
