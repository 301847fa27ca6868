import { html, type TemplateResult } from 'lit';

/** A heading of `level` 1 to 6; beyond that the deepest there is. Those of entries are a `part` of another name. */
export function heading(level: number, content: unknown, id = 'heading', part = 'heading'): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id}>${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${id}>${content}</h6>`;
  }
}
