import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';

/**
 * Ways to follow the city.
 *
 * @tag civic-observe-cards
 */
export class ObserveCards extends FeedElement<'channel' | 'article'> {
  override readonly kinds = ['channel', 'article'] as const;

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderRecords(): TemplateResult {
    return html`${heading(this.headingLevel, this.label)}
      <ul>
        ${this.records.map(({ title, url, language }) => html`<li>${url === undefined ? this.say(title, language) : html`<a href=${url}>${this.say(title, language)}</a>`}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-observe-cards': ObserveCards;
  }
}
