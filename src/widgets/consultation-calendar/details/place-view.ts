import { html, nothing } from 'lit';
import { termsFor } from '../../../language/languages.js';
import type { Entry } from '../groups.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** Where it is, in words that can be copied into any map, and what a visitor with a disability finds there. */
export function placeView({ record }: Entry, { say, tag }: DetailsSetting): unknown {
  const { location, language } = record;
  if (!location) return nothing;
  const { name, address, hint, accessibility } = location;
  if (name === undefined && !address && hint === undefined && accessibility === undefined) return nothing;
  return html`${name === undefined ? nothing : html`<p>${say(name, language)}</p>`}
  ${address ? html`<p class="lines">${address}</p>` : nothing}
  ${hint === undefined ? nothing : html`<p class="small">${say(hint, language)}</p>`}
  ${
    accessibility === undefined
      ? nothing
      : html`<p class="lines">
          <strong>${termsFor(detailsTerms, tag).accessibility}:</strong> ${say(accessibility, language)}
        </p>`
  }`;
}
