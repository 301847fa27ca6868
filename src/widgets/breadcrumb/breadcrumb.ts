import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';

/**
 * The way to this page.
 *
 * @tag civic-breadcrumb
 */
export class Breadcrumb extends FeedElement<'trail'> {
  override readonly kinds = ['trail'] as const;

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderRecords(): TemplateResult {
    const [trail] = this.records;
    return html`<ol>
      ${trail?.steps.map(({ title }) => html`<li>${this.say(title, trail.language)}</li>`)}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-breadcrumb': Breadcrumb;
  }
}
