import { html, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';

/**
 * Organisations of a city, found by whatever a person remembers of them.
 *
 * @tag civic-ngo-directory
 * @summary Organisations, searchable by name, place, topic and register number.
 */
export class NgoDirectory extends FeedElement<'organisation'> {
  override readonly kinds = ['organisation'] as const;

  protected override renderEmpty(): TemplateResult {
    return heading(this.headingLevel, this.label);
  }

  protected override renderRecords(): TemplateResult {
    return html`${heading(this.headingLevel, this.label)}
      <ul>
        ${this.records.map(({ name }) => html`<li>${this.say(name)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-ngo-directory': NgoDirectory;
  }
}
