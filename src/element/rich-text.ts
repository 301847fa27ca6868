import { html, type TemplateResult } from 'lit';
import type { RichElement, RichNode } from '../model/rich-text.js';

/** A rich text as a template. */
export const richText = (nodes: readonly RichNode[]): readonly unknown[] =>
  nodes.map((node) => (typeof node === 'string' ? node : elementView(node)));

function elementView({ name, href, children }: RichElement): TemplateResult {
  const inside = richText(children);
  switch (name) {
    case 'p':
      return html`<p>${inside}</p>`;
    case 'br':
      return html`<br />`;
    case 'ul':
      return html`<ul>
        ${inside}
      </ul>`;
    case 'ol':
      return html`<ol>
        ${inside}
      </ol>`;
    case 'li':
      return html`<li>${inside}</li>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'em':
      return html`<em>${inside}</em>`;
    case 'a':
      return html`<a href=${href}>${inside}</a>`;
  }
}
