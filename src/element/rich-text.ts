import { html, type TemplateResult } from 'lit';
import { unbroken } from '../language/text.js';
import type { RichElement, RichNode } from '../model/rich-text.js';

/**
 * A rich text as a template.
 *
 * @param tag BCP 47 tag of the language that it is in.
 */
export const richText = (nodes: readonly RichNode[], tag: string): readonly unknown[] =>
  nodes.map((node) => (typeof node === 'string' ? unbroken(node, tag) : elementView(node, tag)));

function elementView({ name, href, children }: RichElement, tag: string): TemplateResult {
  const inside = richText(children, tag);
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
