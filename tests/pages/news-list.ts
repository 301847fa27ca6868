import { html, type TemplateResult } from 'lit';
import { AnnouncerController } from '../../src/element/announcer.js';
import type { CivicErrorEvent, CivicLoadEvent } from '../../src/element/events.js';
import { FeedElement } from '../../src/element/feed-element.js';
import { article } from '../../src/formats/vocabulary/observe.js';
import { parts } from './widget.js';

/** The least that an element with a feed can be: the titles of its articles, and the time at which it was drawn. */
export class NewsList extends FeedElement<'article'> {
  override readonly vocabulary = [article];
  readonly announcer = new AnnouncerController(this);

  /** What is drawn is right until then, in milliseconds since 1970. */
  until = Infinity;

  /** When it was drawn, in milliseconds since 1970. */
  drawn = 0;

  get tag(): string {
    return this.language.tag;
  }

  protected override renderRecords(): TemplateResult {
    this.drawn = this.clock.now;
    this.clock.until(this.until);
    return html`<ul>
      ${this.records.map(({ title, language }) => html`<li part="title">${this.say(title, language)}</li>`)}
    </ul>`;
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p part="empty">Nothing.</p>`;
  }
}
customElements.define('news-list', NewsList);

/** The titles that a list shows, one after the other. */
export const titlesOf = (list: NewsList) =>
  parts(list, 'title')
    .map(({ textContent }) => textContent.trim())
    .join(' ');

/** What a list has told of itself. */
export function heard(list: NewsList): string[] {
  const events: string[] = [];
  list.addEventListener('civic-load', ({ records }: CivicLoadEvent) =>
    events.push(`load ${records.length} ${list.state}`),
  );
  list.addEventListener('civic-error', ({ code }: CivicErrorEvent) =>
    events.push(`error ${code} ${list.state}`),
  );
  return events;
}
