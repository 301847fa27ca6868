import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';

/**
 * A labelled advertisement or announcement.
 *
 * @tag civic-notice
 */
export class CivicNotice extends FeedElement<'notice'> {
  override readonly kinds = ['notice'] as const;

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderRecords(): TemplateResult {
    const [notice] = this.records;
    return html`<p>${this.say(notice?.title, notice?.language)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-notice': CivicNotice;
  }
}
