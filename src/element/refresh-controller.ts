import type { ReactiveController } from 'lit';
import type { FeedHost } from './feed-host.js';
// What is needed when a refresh fails is there before it does.
import './feed-troubles.js';

/** The feed that is asked for again. */
interface Feed {
  /** What came of its sources: another list each time. */
  readonly outcomes: readonly unknown[];
  readonly feed: { readonly at: number } | undefined;
  reload(): Promise<void>;
}

/** Asks for a feed again as often as the host says, a little apart from other pages, and never while nobody looks. */
export class RefreshController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #feed: Feed;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #outcomes: readonly unknown[] = [];
  #refresh = 0;

  constructor(host: FeedHost, feed: Feed) {
    this.#host = host;
    this.#feed = feed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#onVisible();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    clearTimeout(this.#timer);
  }

  hostUpdate(): void {
    if (this.#outcomes !== this.#feed.outcomes || this.#refresh !== this.#host.refresh) this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const { refresh, isConnected } = this.#host;
    this.#refresh = refresh;
    this.#outcomes = this.#feed.outcomes;
    if (!this.#isWanted || !isConnected || !this.#outcomes.length) return;
    this.#timer = setTimeout(() => void this.#feed.reload(), refresh * 1000 * (1 + Math.random() / 10));
  }

  get #isWanted(): boolean {
    return this.#host.refresh >= 60 && !document.hidden;
  }

  readonly #onVisible = (): void => {
    const { outcomes, feed } = this.#feed;
    const isDue = Date.now() >= (feed?.at ?? 0) + this.#host.refresh * 1000;
    if (this.#isWanted && outcomes.length && isDue) void this.#feed.reload();
    else this.#plan();
  };
}
