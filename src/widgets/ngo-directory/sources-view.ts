import { html, nothing } from 'lit';
import type { Organisation } from '../../model/organisation.js';
import type { DirectorySetting } from './directory-setting.js';

/** Whose data are shown, where that is said: some licences ask for it. */
export function sourcesView(shown: readonly Organisation[], { say, terms }: DirectorySetting): unknown {
  const sources = new Map(
    shown.flatMap(({ source }) => (source ? [[JSON.stringify([source.name, source.licence]), source]] : [])),
  );
  if (sources.size === 0) return nothing;
  return html`<p class="small muted" part="source">
    ${terms.source}:
    ${[...sources.values()].slice(0, 5).map(({ name, licence }, index) => html`${index ? '; ' : nothing}${say(name)}${licence ? ` (${licence})` : nothing}`)}
  </p>`;
}
