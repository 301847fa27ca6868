import { svg, html, type TemplateResult } from 'lit';

// One family, drawn on a 24 grid with a 1.5 px line. Each stands next to a word, so none speaks. Those that only one
// widget needs stand with it.
export const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const dotIcon = icon(svg`<circle cx="12" cy="12" r="6" fill="currentColor" />`);
export const ringIcon = icon(svg`<circle cx="12" cy="12" r="6" />`);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="8" /><path d="M12 7.5V12l3 2" />`);
export const squareIcon = icon(svg`<rect x="6.5" y="6.5" width="11" height="11" />`);
export const documentIcon = icon(
  svg`<path d="M7 3.5h7l4 4v13H7z" /><path d="M14 3.5v4h4M10 12h5M10 16h5" />`,
);
