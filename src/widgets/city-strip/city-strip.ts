import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';

/**
 * What a resident needs of the city at a glance.
 *
 * @tag civic-city-strip
 */
export class CityStrip extends FeedElement<'helpline' | 'weather' | 'air-quality' | 'warning' | 'portal'> {
  override readonly kinds = ['helpline', 'weather', 'air-quality', 'warning', 'portal'] as const;

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderRecords(): TemplateResult {
    return html`<ul>
      ${this.records.map(({ title, language }) => html`<li>${this.say(title, language)}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-city-strip': CityStrip;
  }
}
