import { html, nothing, type TemplateResult } from 'lit';
import { searchField } from '../../element/search-field.js';
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
  const onSubmit = (event: Event) => {
    event.preventDefault();
    setting.submit();
  };
  const onDissolved = (event: Event) => {
    setting.showDissolved(fieldOf(event).checked);
  };
  return html`<form role="search" part="search" aria-labelledby="heading label" @submit=${onSubmit}>
    ${searchField({ label: terms.search, hint: terms.hint, query, search: setting.search })}
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
