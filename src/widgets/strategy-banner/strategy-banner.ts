import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';

/**
 * A strategy of the city.
 *
 * @tag civic-strategy-banner
 */
export class StrategyBanner extends FeedElement<'strategy'> {
  override readonly kinds = ['strategy'] as const;

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderRecords(): TemplateResult {
    const [strategy] = this.records;
    return html`${heading(this.headingLevel, this.say(strategy?.title, strategy?.language))}
      <p>${this.say(strategy?.lead, strategy?.language)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-strategy-banner': StrategyBanner;
  }
}
