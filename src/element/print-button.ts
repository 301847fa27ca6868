import { html, type TemplateResult } from 'lit';

/** The button that prints the page. */
export const printButton = (words: string): TemplateResult =>
  html`<button
    type="button"
    @click=${() => {
      print();
    }}
  >
    ${words}
  </button>`;
