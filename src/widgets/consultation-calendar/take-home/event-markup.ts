import { html, render } from 'lit';
import { eventMarkup } from '../../../export/json-ld.js';
import type { CivicEvent } from '../../../model/consultation.js';
import type { ViewSetting } from '../view-setting.js';

/** Describes `events` to search engines, in the light DOM of `host`, in place of what was described before. */
export function describeEvents(host: Element, events: readonly CivicEvent[], setting: ViewSetting): void {
  const markup = eventMarkup(events, setting);
  const before = host.querySelector(':scope > script[data-civic-events]');
  if (before?.textContent === (markup ?? '')) return;
  before?.remove();
  if (markup === undefined) return;
  // A strict page takes no text for a script that was made by hand; one from a template counts as run already.
  const holder = document.createDocumentFragment();
  render(html`<script type="application/ld+json" data-civic-events></script>`, holder);
  const script = holder.querySelector('script');
  script?.append(markup);
  if (script) host.append(script);
}
