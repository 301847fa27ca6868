import { html, nothing, type TemplateResult } from 'lit';
import { termsFor } from '../../../language/languages.js';
import { hasWord, wordsOf } from '../../../language/words.js';
import { fold } from '../../../language/fold.js';
import { withValue } from './filter-state.js';
import type { FacetList, NamedValue } from './filter-words.js';
import { filterTerms } from './filters.terms.js';
import type { FiltersSetting } from './filters-setting.js';

/** As many values as one still reads through. */
const few = 12;

/** The values of one facet to tick; a long list has a field of its own that shortens it. */
export function facetView({ facet, name, values }: FacetList, setting: FiltersSetting): TemplateResult {
  const { state, panel, change, changePanel } = setting;
  const { within } = termsFor(filterTerms, setting.tag);
  const chosen = state.chosen[facet];
  const isLong = values.length > few;
  const wanted = isLong ? (panel.wanted[facet] ?? '') : '';
  const words = wordsOf(wanted);
  const tick =
    ({ key, count }: NamedValue) =>
    (event: Event) => {
      const box = event.target as HTMLInputElement;
      // A value that nobody has cannot be ticked again, nor keep the focus.
      if (!box.checked && count === 0) box.closest('details')?.querySelector('summary')?.focus();
      change(withValue(state, facet, key, box.checked));
    };
  const onInput = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    changePanel({ ...panel, wanted: { ...panel.wanted, [facet]: value } });
  };
  // Which are open at first must not follow from what is chosen: a list would fold away under somebody's fingers.
  const isOpen = facet === 'status' || facet === 'topic';
  const list = html`
    ${
      isLong
        ? html`<label class="small"
            >${within}<span class="hidden">: ${name}</span>
            <input type="search" autocomplete="off" .value=${wanted} @input=${onInput}
          /></label>`
        : nothing
    }
    <div class=${isLong ? 'values long' : 'values'}>
      ${values
        .filter((value) => words.every((word) => hasWord(fold(value.name), word)))
        .map((value) => {
          const isChosen = chosen.includes(value.key);
          return html`<label class="value"
            ><input
              type="checkbox"
              .checked=${isChosen}
              ?disabled=${value.count === 0 && !isChosen}
              @change=${tick(value)}
            />
            <span>${value.said} <span class="muted">(${value.count})</span></span></label
          >`;
        })}
    </div>
  `;
  return groupView(name, chosen.length, isOpen, list);
}

/** A group of fields that folds away under its name, with the number of those that narrow the results. */
export function groupView(
  name: string,
  count: number,
  isOpen: boolean,
  fields: TemplateResult,
): TemplateResult {
  return html`<details ?open=${isOpen}>
    <summary>${name}${count ? ` (${count})` : nothing}</summary>
    <fieldset>
      <legend class="hidden">${name}</legend>
      ${fields}
    </fieldset>
  </details>`;
}
