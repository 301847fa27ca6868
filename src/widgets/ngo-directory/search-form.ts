import { html, type TemplateResult } from 'lit';
import { searchField } from '../../element/search-field.js';
import type { directoryTerms } from './ngo-directory.terms.js';

/** What was typed, and whom to tell what is. */
interface Choice {
  readonly state: { readonly query: string };
  readonly search: (query: string) => void;
  /** The person is about to type. */
  readonly approach: () => void;
  /** The person will type no more. */
  readonly tell: () => void;
}

/** The field to search with. */
export function searchForm(
  { search: label, hint }: (typeof directoryTerms)['pl'],
  { state, search, approach, tell }: Choice,
): TemplateResult {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    tell();
  };
  return html`<form
    role="search"
    part="search"
    aria-labelledby="heading label"
    @focusin=${approach}
    @submit=${onSubmit}
  >
    ${searchField({ label, hint, query: state.query, search })}
  </form>`;
}
