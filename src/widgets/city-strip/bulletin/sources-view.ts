import { html, nothing } from 'lit';
import { termsFor } from '../../../language/languages.js';
import { textIn } from '../../../language/text.js';
import type { AirQuality, Warning, Weather } from '../../../model/city.js';
import { linked } from '../row.js';
import type { StripSetting } from '../strip-setting.js';
import { bulletinTerms } from './bulletin.terms.js';

/** Whose data are shown, in the words that each of them asks for, and each of them once. */
export function sourcesView(
  records: readonly (Weather | AirQuality | Warning)[],
  setting: StripSetting,
): unknown {
  const { tag, say } = setting;
  const named = new Map(
    records.flatMap(({ attribution, url, language }) =>
      attribution === undefined
        ? []
        : [[textIn(attribution, tag, language).text, linked(say(attribution, language), url)] as const],
    ),
  );
  if (named.size === 0) return nothing;
  return html`<li part="sources" class="small muted">
    <span>${termsFor(bulletinTerms, tag).sources}:</span>
    ${[...named.values()].map((one) => html`<span>${one}</span> `)}
  </li>`;
}
