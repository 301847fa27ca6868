import { html, nothing } from 'lit';
import { termsFor } from '../../../language/languages.js';
import type { Entry } from '../../../calendar/groups.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** Where it is, in words that can be copied into any map, and what a visitor with a disability finds there. */
export function placeView({ record }: Entry, { say, tag }: DetailsSetting): unknown {
  const { location, language } = record;
  if (!location) return nothing;
  const { name, address, hint, accessibility } = location;
  if (name === undefined && !address && hint === undefined && accessibility === undefined) return nothing;
  const line = (words: unknown) => (words === nothing ? nothing : html`<p class="lines">${words}</p>`);
  return html`<div>${line(say(name, language))}${line(address || nothing)}${line(say(hint, language))}</div>
    ${
      accessibility === undefined
        ? nothing
        : html`<p>
            <strong>${termsFor(detailsTerms, tag).accessibility}:</strong>
            <span class="lines">${say(accessibility, language)}</span>
          </p>`
    }`;
}
