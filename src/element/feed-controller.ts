import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/fault.js';
import { loadFeed, type DatedReading, type LoadOptions } from '../feed/load-feed.js';
import { readFeed } from '../feed/read-feed.js';
import type { FeedInput } from '../formats/document.js';
import type { PlaceNames } from '../formats/format.js';
import type { Problem } from '../formats/problem.js';
import type { CivicRecord, Kind } from '../model/record.js';
import { canRender } from './can-render.js';
import { CivicErrorEvent, CivicLoadEvent } from './events.js';
import { merged } from './merging.js';
import { sourcesOf, type Source } from './sources.js';
import { warn } from './warn.js';

/** Where a widget stands with its feed. */
export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'failed';

/** What a host says of its feed: the attributes that all widgets share. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly kinds: readonly Kind[];
  readonly src: string;
  readonly type: string;
  readonly data: FeedInput | undefined;
  readonly timeZone: string;
  readonly refresh: number;
  readonly loading: string;
  readonly cache: boolean;
  readonly snapshot: string;
  readonly maxItems: number;
  readonly maxBytes: number;
  /** Loads what the host needs to draw these records, before it is asked to. */
  prepare?(records: readonly CivicRecord[]): Promise<void>;
}

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
  private readings: readonly DatedReading[] = [];
  private inputs: readonly unknown[] = [];
  private run = new AbortController();
  private seen = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly children = new MutationObserver(() => {
    this.inputs = [];
    this.host.requestUpdate();
  });
  private view: IntersectionObserver | undefined;

  constructor(private readonly host: FeedHost) {
    host.addController(this);
  }

  /** What the first feed says of itself. */
  get feed(): DatedReading | undefined {
    return this.readings[0];
  }

  /** IANA zone that the city's times are shown in. */
  get timeZone(): string {
    return this.feed?.timeZone ?? (this.host.timeZone || 'UTC');
  }

  get place(): PlaceNames | undefined {
    return this.feed?.place;
  }

  hostConnected(): void {
    this.children.observe(this.host, { childList: true });
    document.addEventListener('visibilitychange', this.onVisible);
    if (this.state === 'loading') this.inputs = [];
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.children.disconnect();
    this.view?.disconnect();
    this.view = undefined;
    document.removeEventListener('visibilitychange', this.onVisible);
    clearTimeout(this.timer);
    this.run.abort();
  }

  hostUpdate(): void {
    const { src, type, data, timeZone, snapshot, maxItems, maxBytes } = this.host;
    const inputs = [src, type, data, timeZone, snapshot, maxItems, maxBytes];
    if (
      !canRender() ||
      (inputs.length === this.inputs.length && inputs.every((one, index) => one === this.inputs[index]))
    )
      return;
    this.inputs = inputs;
    if (this.host.loading === 'lazy' && !this.seen) this.whenInView();
    else void this.load(false);
  }

  /** Loads the feed again. Resolves when it is there, or has failed. */
  async reload(): Promise<void> {
    await this.load(true);
  }

  private whenInView(): void {
    this.view?.disconnect();
    // As early as browsers begin with images: a screenful of scrolling ahead on a slow network.
    this.view = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.seen = true;
        this.view?.disconnect();
        void this.load(false);
      },
      { rootMargin: '256px' },
    );
    this.view.observe(this.host);
  }

  private async load(fresh: boolean): Promise<void> {
    this.run.abort();
    const run = (this.run = new AbortController());
    clearTimeout(this.timer);
    const sources = sourcesOf(this.host, this.host);
    if (sources.length === 0) return this.show('idle', []);
    if (this.readings.length === 0 || !fresh) this.become('loading');
    const results = await Promise.allSettled(sources.map((source) => this.read(source, run.signal, fresh)));
    const readings = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    await this.host.prepare?.(merged(readings));
    if (run.signal.aborted) return;
    const faults = results.flatMap((result, index) =>
      result.status === 'rejected' ? [{ fault: asFeedError(result.reason), source: sources[index] }] : [],
    );
    for (const { fault } of faults) this.report(fault);
    this.error = faults[0]?.fault;
    this.settle(readings, faults, fresh);
    this.plan();
  }

  private settle(readings: readonly OldOrNew[], faults: readonly Failure[], fresh: boolean): void {
    const said = faults.map(problemOf);
    if (readings.length === 0) {
      // A refresh that fails takes nothing away; a new address has nothing to keep.
      if (fresh && this.records.length) this.become('stale');
      else this.show('failed', []);
      this.problems = [...(this.state === 'stale' ? (this.feed?.problems ?? []) : []), ...said];
      return;
    }
    const old = readings.some(({ old }) => old);
    this.show(merged(readings).length === 0 ? 'empty' : old ? 'stale' : 'ready', readings);
    this.problems = [...readings.flatMap(({ problems }) => problems), ...said];
    this.host.dispatchEvent(new CivicLoadEvent(this.records));
  }

  private async read(source: Source, signal: AbortSignal, fresh: boolean): Promise<OldOrNew> {
    const { host } = this;
    const options: LoadOptions = {
      signal,
      fresh,
      kinds: host.kinds,
      maxItems: host.maxItems,
      maxBytes: host.maxBytes,
      ...(source.type ? { type: source.type } : {}),
      ...(host.timeZone ? { timeZone: host.timeZone } : {}),
    };
    if (source.content !== undefined)
      return { ...(await readFeed(source.content, { ...options, url: document.baseURI })), at: Date.now() };
    const { src = '' } = source;
    try {
      if (!host.cache) return await loadFeed(src, options);
      const { keep } = await import('../feed/keeping.js');
      return await loadFeed(src, {
        ...options,
        onAnswer: (answer) => {
          keep(src, answer);
        },
      });
    } catch (fault) {
      signal.throwIfAborted();
      const old = await this.fallenBack(src, options);
      if (!old) throw fault;
      this.report(asFeedError(fault));
      return { ...old, old: true };
    }
  }

  /** The last reading that this device kept, or the host's snapshot. */
  private async fallenBack(src: string, options: LoadOptions): Promise<DatedReading | undefined> {
    if (this.host.cache) {
      const answer = (await import('../feed/keeping.js')).kept(src);
      if (answer) return { ...(await readFeed(answer.document, options)), at: answer.at };
    }
    return this.host.snapshot ? loadFeed(this.host.snapshot, options).catch(() => undefined) : undefined;
  }

  private show(state: FeedState, readings: readonly DatedReading[]): void {
    this.readings = readings;
    this.records = merged(readings);
    this.problems = readings.flatMap(({ problems }) => problems);
    this.become(state);
  }

  private become(state: FeedState): void {
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
    const { refresh } = this.host;
    if (!(refresh >= 60) || !this.host.isConnected || document.hidden) return;
    this.timer = setTimeout(() => void this.load(true), refresh * 1000 * (1 + Math.random() / 10));
  }

  private readonly onVisible = (): void => {
    const due = (this.feed?.at ?? 0) + this.host.refresh * 1000;
    if (!document.hidden && this.host.refresh >= 60 && Date.now() >= due && this.state !== 'loading')
      void this.load(true);
    else this.plan();
  };
}

interface OldOrNew extends DatedReading {
  readonly old?: true;
}

interface Failure {
  readonly fault: FeedError;
  readonly source: Source | undefined;
}

const problemOf = ({ fault, source }: Failure): Problem => ({
  severity: 'error',
  code: fault.code,
  path: source?.src ?? '',
  message: `${source?.label ? `${source.label}: ` : ''}${fault.message}`,
  hint: 'The other sources are shown.',
});

const asFeedError = (reason: unknown): FeedError =>
  reason instanceof FeedError
    ? reason
    : new FeedError('unreadable', `The feed cannot be read: ${String(reason)}`);
