import { html, nothing, svg, type TemplateResult } from 'lit';
import { searchField } from '../../../element/search-field.js';
import { termsFor } from '../../../language/languages.js';
import { icon } from '../../../theme/icons.js';
import { chipsView } from './chips-view.js';
import { facetView, groupView } from './facet-view.js';
import { countWords, facetLists, type FacetList } from './filter-words.js';
import { facets, type Sort } from './filter-state.js';
import type { FiltersSetting } from './filters-setting.js';
import { filterTerms } from './filters.terms.js';
import type { Found } from './selection.js';

const sliders = icon(svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4" />`);

/**
 * The search, the filters beside what they leave, and above it how many there are and what was chosen.
 *
 * @param results What is left, drawn.
 */
export function filtersView(found: Found, setting: FiltersSetting, results: unknown): TemplateResult {
  const { state, tag, change, submit } = setting;
  const terms = termsFor(filterTerms, tag);
  const lists = facetLists(found, setting);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  const search = (query: string) => {
    if (query !== state.query) change({ ...state, query });
  };
  return html`<div class="finder">
    <form role="search" part="search" aria-labelledby="heading label" @submit=${onSubmit}>
      ${searchField({ label: terms.search, hint: terms.hint, query: state.query, search })}
    </form>
    ${panelView(lists, setting)}
    <div class="found">
      <div class="summary">
        <p part="count"><bdi>${countWords(found.entries.length, state, tag)}</bdi></p>
        ${state.view === 'month' ? nothing : sortView(setting)}
      </div>
      ${chipsView(lists, setting)} ${found.entries.length ? results : html`<p>${terms.advice}</p>`}
    </div>
  </div>`;
}

function panelView(lists: readonly FacetList[], setting: FiltersSetting): TemplateResult {
  const { state, panel, changePanel, tag } = setting;
  const { filters } = termsFor(filterTerms, tag);
  const { from, to, chosen } = state;
  const count = Number(!!from) + Number(!!to) + facets.flatMap((facet) => chosen[facet]).length;
  const onToggle = () => {
    changePanel({ ...panel, expanded: !panel.expanded });
  };
  return html`<div class="panel" part="filters">
    <button type="button" aria-expanded=${String(panel.expanded)} aria-controls="filters" @click=${onToggle}>
      ${sliders} ${filters}${count ? ` (${count})` : nothing}
    </button>
    <div id="filters" role="group" aria-label=${filters}>
      ${facets.map((facet) => {
        // Each facet keeps its place: what a person has unfolded stays unfolded.
        const list = lists.find((one) => one.facet === facet);
        return list ? facetView(list, setting) : nothing;
      })}
      ${datesView(setting)}
    </div>
  </div>`;
}

function datesView({ state, change, tag }: FiltersSetting): TemplateResult {
  const terms = termsFor(filterTerms, tag);
  const field = (name: 'from' | 'to') =>
    html`<label
      >${terms[name]}
      <input
        type="date"
        min="1000-01-01"
        max="9999-12-31"
        .value=${state[name]}
        @change=${(event: Event) => {
          const { value, validity } = event.target as HTMLInputElement;
          if (validity.valid) change({ ...state, [name]: value });
        }}
    /></label>`;
  const count = Number(!!state.from) + Number(!!state.to);
  const fields = html`<div class="dates">${field('from')} ${field('to')}</div>`;
  return groupView(terms.facets.dates, count, false, fields);
}

function sortView({ state, change, tag }: FiltersSetting): TemplateResult {
  const { sort, sorts } = termsFor(filterTerms, tag);
  const onChange = (event: Event) => {
    change({ ...state, sort: (event.target as HTMLSelectElement).value as Sort });
  };
  return html`<label class="sort"
    >${sort}
    <select @change=${onChange}>
      ${Object.entries(sorts).map(
        ([key, word]) => html`<option value=${key} .selected=${key === state.sort}>${word}</option>`,
      )}
    </select></label
  >`;
}
