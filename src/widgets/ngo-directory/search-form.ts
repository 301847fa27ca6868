import { html, type TemplateResult } from 'lit';
import { searchField } from '../../element/search-field.js';
import type { directoryTerms } from './ngo-directory.terms.js';

/** What the form is drawn with, and whom it tells. */
interface Setting {
  readonly terms: (typeof directoryTerms)['pl'];
  readonly query: string;
  readonly search: (query: string) => void;
  /** The person will type no more. */
  readonly submit: () => void;
}

/** The field to search with. */
export function searchForm({ terms, query, search, submit }: Setting): TemplateResult {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  return html`<form role="search" part="search" aria-labelledby="heading label" @submit=${onSubmit}>
    ${searchField({ label: terms.search, hint: terms.hint, query, search })}
  </form>`;
}
