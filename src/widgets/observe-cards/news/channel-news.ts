import { html, nothing } from 'lit';
import type { FeedElement } from '../../../element/feed-element.js';
import { isOnNamedSite } from '../../../element/picture.js';
import { warn } from '../../../element/warn.js';
import { FeedError } from '../../../feed/fault.js';
import { loadPage } from '../../../feed/load-page.js';
import { article } from '../../../formats/vocabulary/observe.js';
import { termsFor } from '../../../language/languages.js';
import type { Article, Channel } from '../../../model/observe.js';
import type { Kind } from '../../../model/record.js';
import type { CardSetting } from '../card-setting.js';
import { channelTerms } from '../channels/channels.terms.js';
import { networkOf } from '../channels/networks.js';
import { newsView } from './news.js';

/** What is known of a channel's news. */
type News =
  | 'loading'
  | 'failed'
  | 'page'
  | { readonly articles: readonly Article[]; readonly language: string | undefined };

/**
 * The latest items of channels, from their own feeds. One on a site that the host has named is asked at once; another
 * only when a person wants it, who is told which: its server learns that somebody looks.
 */
export class ChannelNews {
  private readonly news = new Map<string, News>();
  /** Feeds that a person asked for: only these are announced. */
  private readonly asked = new Set<string>();
  private life = new AbortController();

  constructor(private readonly host: FeedElement<Kind>) {
    host.addController({
      hostConnected: () => {
        if (this.life.signal.aborted) this.life = new AbortController();
      },
      hostDisconnected: () => {
        this.life.abort();
      },
    });
  }

  view({ feedUrl, network }: Channel, count: number, setting: CardSetting): unknown {
    if (feedUrl === undefined || networkOf(network) === 'calendar') return nothing;
    const terms = termsFor(channelTerms, setting.tag);
    const known = this.news.get(feedUrl);
    if (known === undefined && !isOnNamedSite(this.host, feedUrl))
      return html`<button
        type="button"
        part="show-latest"
        @click=${() => {
          this.asked.add(feedUrl);
          void this.load(feedUrl);
        }}
      >
        ${terms.showNewest(new URL(feedUrl).hostname.replace(/^www\./, ''))}
      </button>`;
    if (known === undefined) void this.load(feedUrl);
    return html`<div
      part="channel-latest"
      role=${this.asked.has(feedUrl) ? 'status' : nothing}
      aria-busy=${known && known !== 'loading' ? nothing : 'true'}
    >
      ${this.said(known, count, setting)}
    </div>`;
  }

  private said(known: News | undefined, count: number, setting: CardSetting): unknown {
    const terms = termsFor(channelTerms, setting.tag);
    if (known === undefined || known === 'loading') return html`<p class="small muted">${terms.loading}</p>`;
    if (known === 'failed' || known === 'page')
      return html`<p class="small">${known === 'page' ? terms.noFeed : terms.unavailable}</p>`;
    const { articles, language = setting.home } = known;
    if (articles.length === 0) return html`<p class="small muted">${terms.none}</p>`;
    return html`<p class="small muted">${terms.newest}</p>
      ${newsView(articles, count, { ...setting, home: language })}`;
  }

  private async load(address: string): Promise<void> {
    const { signal } = this.life;
    this.news.set(address, 'loading');
    const news = await newsOf(address, signal).catch((fault: unknown) => this.failed(fault, signal));
    if (signal.aborted) this.news.delete(address);
    else this.news.set(address, news);
    this.host.requestUpdate();
  }

  /** The developer is told the whole cause, a person as much of it as is of use to them. */
  private failed(fault: unknown, { aborted }: AbortSignal): News {
    if (!(fault instanceof FeedError) || aborted) return 'failed';
    warn(this.host, `latest-${fault.code}`, fault.message);
    return fault.code === 'html-page' ? 'page' : 'failed';
  }
}

/** The first page is enough; only where it merely says where the items are, as an outbox does, the next one is asked. */
async function newsOf(address: string, signal: AbortSignal): Promise<News> {
  const options = { vocabulary: [article], signal, maxItems: 100 };
  let reading = await loadPage(address, options);
  const { records, next } = reading;
  if (records.length === 0 && next !== undefined && new URL(next).origin === new URL(address).origin)
    reading = await loadPage(next, options);
  return { articles: reading.records as readonly Article[], language: reading.language };
}
