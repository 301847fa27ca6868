import { html, nothing, type TemplateResult } from 'lit';
import { searchIcon } from './icons.js';
import type { directoryTerms } from './ngo-directory.terms.js';

/** What the form is drawn with, and whom it tells. */
interface Setting {
  readonly terms: (typeof directoryTerms)['pl'];
  readonly query: string;
  /** How many there are, in words. */
  readonly count: string;
  /** How many of them are dissolved. */
  readonly dissolved: number;
  readonly dissolvedToo: boolean;
  readonly search: (query: string) => void;
  /** The person will type no more. */
  readonly submit: () => void;
  readonly showDissolved: (show: boolean) => void;
}

/** The field to search with, and under it how many were found. */
export function searchForm(setting: Setting): TemplateResult {
  const { terms, query, count, dissolved, dissolvedToo } = setting;
  const onInput = (event: Event) => {
    // Half a syllable of a language that is composed is nothing to search for yet.
    if (!(event instanceof InputEvent && event.isComposing)) setting.search(fieldOf(event).value);
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    setting.submit();
  };
  const onDissolved = (event: Event) => {
    setting.showDissolved(fieldOf(event).checked);
  };
  return html`<form role="search" part="search" aria-labelledby="heading label" @submit=${onSubmit}>
    <label id="label" for="query">${terms.search}</label>
    <p class="small muted" id="hint">${terms.hint}</p>
    <div class="field">
      <input
        id="query"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        aria-describedby="hint"
        .value=${query}
        @input=${onInput}
        @compositionend=${onInput}
      />
      ${searchIcon}
    </div>
    <div class="result">
      <p part="count"><bdi>${count}</bdi></p>
      ${
        dissolved
          ? html`<label class="small">
              <input type="checkbox" .checked=${dissolvedToo} @change=${onDissolved} />
              ${terms.showDissolved} (${dissolved})
            </label>`
          : nothing
      }
    </div>
  </form>`;
}

const fieldOf = (event: Event): HTMLInputElement => event.target as HTMLInputElement;
