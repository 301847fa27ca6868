import type { CSSResult } from 'lit';

/** Gives `host` the looks of a part that was loaded after it was made. */
export function addStyles(host: Element, styles: readonly CSSResult[]): void {
  const root = host.shadowRoot;
  if (!root) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
