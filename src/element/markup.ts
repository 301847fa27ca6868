import { html, render } from 'lit';

/**
 * Describes something to search engines, in the light DOM of `host`, in place of what was described before.
 *
 * @param markup JSON-LD; nothing takes the description out.
 */
export function describeRecords(host: Element, markup: string | undefined): void {
  const before = host.querySelector(':scope > script[data-civic-records]');
  if (before?.textContent === (markup ?? '')) return;
  before?.remove();
  if (markup === undefined) return;
  // A strict page takes no text for a script that was made by hand; one from a template counts as run already.
  const holder = document.createDocumentFragment();
  render(html`<script type="application/ld+json" data-civic-records></script>`, holder);
  const script = holder.querySelector('script');
  script?.append(markup);
  if (script) host.append(script);
}
