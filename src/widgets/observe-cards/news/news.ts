import { html, nothing, type TemplateResult } from 'lit';
import type { FeedElement } from '../../../element/feed-element.js';
import { heading } from '../../../element/heading.js';
import type { Outcome } from '../../../element/outcome.js';
import { dayIn, formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { textIn, unbroken } from '../../../language/text.js';
import type { Article } from '../../../model/observe.js';
import type { CivicRecord, Kind } from '../../../model/record.js';
import { startOf } from '../../../model/time.js';
import type { CardSetting } from '../card-setting.js';
import { newsTerms } from './news.terms.js';

export { newsStyles } from './news.styles.js';

/** How many articles each host has asked for after its first sight. */
const askedFor = new WeakMap<FeedElement<Kind>, number>();

/** Reads the pages that were left, where `host` has come to show more than was enough at first; once, should they fail. */
export function readOn(host: FeedElement<Kind>, enough: number, outcomes: readonly Outcome[]): void {
  const isShort = outcomes.some(({ reading }) => reading?.hasMore && reading.records.length < enough);
  if (!isShort || enough <= (askedFor.get(host) ?? 0)) return;
  askedFor.set(host, enough);
  void host.reload();
}

/** The newest articles among `records`, below the cards. */
export function latestView(records: readonly CivicRecord[], count: number, setting: CardSetting): unknown {
  const articles = records.filter((record) => record.kind === 'article');
  if (articles.length === 0) return nothing;
  return html`<section part="latest">
    ${heading(setting.level, termsFor(newsTerms, setting.tag).latest, 'latest')}
    ${newsView(articles, count, setting)}
  </section>`;
}

/** The newest of `articles`, each with its day on the city's calendar; nothing where there are none. */
export function newsView(articles: readonly Article[], count: number, setting: CardSetting): unknown {
  const { zone, tag } = setting;
  const time = ({ published }: Article) => (published === undefined ? 0 : startOf(published, zone));
  const newest = articles
    .filter(saysSomething)
    .sort((a, b) => time(b) - time(a))
    .slice(0, count);
  if (newest.length === 0) return nothing;
  return html`<ul class="news">
    ${newest.map(
      (article) =>
        html`<li>
          ${titleOf(article, setting)}
          ${
            article.published === undefined
              ? nothing
              : html`<time class="small muted" dir="auto" datetime=${article.published}
                  >${formatDay(dayIn(article.published, zone), tag, { zone })}</time
                >`
          }
        </li>`,
    )}
  </ul>`;
}

/** What neither says anything nor leads anywhere is no news. */
const saysSomething = ({ title, summary, description, url }: Article): boolean =>
  (title ?? summary ?? description ?? url) !== undefined;

function titleOf(article: Article, { tag, home, selects }: CardSetting): TemplateResult {
  const { title, summary, description, url = '', language } = article;
  const { text, lang = nothing } = textIn(title ?? summary ?? description ?? url, tag, language ?? home);
  // A short message has no title: its beginning serves.
  const words = unbroken(text.replace(/^(.{140}).{2,}$/su, '$1…'), lang === nothing ? tag : lang);
  return url
    ? html`<a lang=${lang} href=${url} @click=${selects(article)}>${words}</a>`
    : html`<span lang=${lang}>${words}</span>`;
}
