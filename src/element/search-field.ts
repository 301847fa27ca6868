import { html, svg, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.js';

const searchIcon = icon(svg`<path d="M15 15l5 5M10.5 4.5a6 6 0 1 1 0 12a6 6 0 0 1 0-12" />`);

/** What a search field is drawn with, and whom it tells. */
export interface SearchFieldSetting {
  readonly label: string;
  /** What one may search for. */
  readonly hint: string;
  readonly query: string;
  readonly search: (query: string) => void;
}

/** A field to search with, under its visible label: `label`, `hint` and `query` are its ids. */
export function searchField({ label, hint, query, search }: SearchFieldSetting): TemplateResult {
  const onInput = (event: Event) => {
    // Half a syllable of a language that is composed is nothing to search for yet.
    if (!(event instanceof InputEvent && event.isComposing)) search((event.target as HTMLInputElement).value);
  };
  return html`<label id="label" for="query">${label}</label>
    <p class="small muted" id="hint">${hint}</p>
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
    </div>`;
}
