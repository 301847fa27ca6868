import { svg, html, type TemplateResult } from 'lit';

// One family, drawn on a 24 grid with a 1.5 px line. Each stands next to a word, so none speaks.
const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const dotIcon = icon(svg`<circle cx="12" cy="12" r="6" fill="currentColor" />`);
export const ringIcon = icon(svg`<circle cx="12" cy="12" r="6" />`);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="8" /><path d="M12 7.5V12l3 2" />`);
export const squareIcon = icon(svg`<rect x="6.5" y="6.5" width="11" height="11" />`);
export const documentIcon = icon(
  svg`<path d="M7 3.5h7l4 4v13H7z" /><path d="M14 3.5v4h4M10 12h5M10 16h5" />`,
);
export const struckIcon = icon(svg`<circle cx="12" cy="12" r="8" /><path d="M6.5 17.5l11-11" />`);
export const backIcon = icon(svg`<path d="M19.5 12h-15M10 6.5L4.5 12l5.5 5.5" />`);
export const searchIcon = icon(svg`<circle cx="10.5" cy="10.5" r="6" /><path d="M15 15l5 5" />`);
export const handsetIcon = icon(
  svg`<path d="M5 4.5h3.5L10 9 8 10.5a11 11 0 0 0 5.5 5.5l1.5-2 4.5 1.5V19a1 1 0 0 1-1 1A14.5 14.5 0 0 1 4 5.5a1 1 0 0 1 1-1z" />`,
);
export const letterIcon = icon(
  svg`<rect x="3.5" y="5.5" width="17" height="13" rx="1" /><path d="M4 7l8 6 8-6" />`,
);
export const globeIcon = icon(
  svg`<circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17c-5-5-5-12 0-17z" />`,
);
export const sealIcon = icon(
  svg`<circle cx="12" cy="9.5" r="5.5" /><path d="M8.5 14l-1.5 6.5 5-2.5 5 2.5-1.5-6.5M9.75 9.5l1.5 1.5 3-3" />`,
);
