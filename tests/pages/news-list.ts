import { html, type TemplateResult } from 'lit';
import { AnnouncerController } from '../../src/element/announcer.js';
import { FeedElement } from '../../src/element/feed-element.js';
import { article } from '../../src/formats/vocabulary/observe.js';

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
