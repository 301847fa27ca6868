import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../../language/fold.js';
import { termsFor } from '../../language/languages.js';
import { hasWord, wordsOf } from '../../language/words.js';
import type { FacetValue } from '../../search/column.js';
import { panelTerms } from './panel.terms.js';

/** As many values as one still reads through. */
const few = 12;

/** A value of a facet as a reader meets it. */
export interface NamedValue extends FacetValue {
  readonly name: string;
  /** The name as a template, marked where it is in another language. */
  readonly said: unknown;
}

/** What can be chosen of one facet. */
export interface FacetList<F extends string = string> {
  readonly facet: F;
  readonly name: string;
  readonly values: readonly NamedValue[];
}

/** What a facet is drawn with, and whom it tells. */
export interface FacetSetting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** The keys of the values that are chosen. */
  readonly chosen: readonly string[];
  /** What was typed to shorten a long list. */
  readonly wanted: string;
  /** Whether the list is unfolded at first. What is chosen must not say so: it would fold away under somebody's fingers. */
  readonly isOpen: boolean;
  readonly choose: (key: string, isChosen: boolean) => void;
  readonly shorten: (wanted: string) => void;
}

/** The values of one facet to tick; a long list has a field of its own that shortens it. */
export function facetView({ name, values }: FacetList, setting: FacetSetting): TemplateResult {
  const { tag, chosen, isOpen, choose, shorten } = setting;
  const isLong = values.length > few;
  const wanted = isLong ? setting.wanted : '';
  const words = wordsOf(wanted);
  const tick =
    ({ key, count }: NamedValue) =>
    (event: Event) => {
      const box = event.target as HTMLInputElement;
      // A value that nobody has cannot be ticked again, nor keep the focus.
      if (!box.checked && count === 0) box.closest('details')?.querySelector('summary')?.focus();
      choose(key, box.checked);
    };
  const onInput = (event: Event) => {
    shorten((event.target as HTMLInputElement).value);
  };
  const list = html`
    ${
      isLong
        ? html`<label class="small"
            >${termsFor(panelTerms, tag).within}<span class="hidden">: ${name}</span>
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

/**
 * A group of fields that folds away under its name, with the number of those that narrow the results.
 *
 * @param unfold Called when a person unfolds it or folds it: what nobody has seen need not be there.
 */
export function groupView(
  name: string,
  count: number,
  isOpen: boolean,
  fields: unknown,
  unfold?: () => void,
): TemplateResult {
  return html`<details ?open=${isOpen} @toggle=${unfold}>
    <summary>${name}${count ? ` (${count})` : nothing}</summary>
    <fieldset>
      <legend class="hidden">${name}</legend>
      ${fields}
    </fieldset>
  </details>`;
}
