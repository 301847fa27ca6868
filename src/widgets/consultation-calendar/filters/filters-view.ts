import { html, nothing, type TemplateResult } from 'lit';
import { chipsView } from '../../../element/filters/chips-view.js';
import { facetView, groupView, type FacetList } from '../../../element/filters/facet-view.js';
import { panelView, sortView } from '../../../element/filters/panel-view.js';
import { panelTerms } from '../../../element/filters/panel.terms.js';
import { searchField } from '../../../element/search-field.js';
import { termsFor } from '../../../language/languages.js';
import { chipsOf } from './chips.js';
import { countWords, facetLists } from './filter-words.js';
import { cleared, facets, narrows, withValue, type Facet, type Sort } from './filter-state.js';
import type { FiltersSetting } from './filters-setting.js';
import { filterTerms } from './filters.terms.js';
import { legendView } from './sources-view.js';
import type { Found } from './selection.js';

/**
 * The search, the filters beside what they leave, and above it how many there are and what was chosen.
 *
 * @param results What is left, drawn.
 */
export function filtersView(found: Found, setting: FiltersSetting, results: unknown): TemplateResult {
  const { state, tag, change, submit, beyond = 0, loading } = setting;
  const terms = termsFor(filterTerms, tag);
  // Of what is not known nobody can say how many there are of each.
  const lists = beyond ? [] : facetLists(found, setting);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    submit();
  };
  const search = (query: string) => {
    if (query !== state.query) change({ ...state, query });
  };
  return html`<div class=${state.view === 'month' ? 'finder filtered roomy' : 'finder filtered'}>
    <form role="search" part="search" aria-labelledby="heading label" @submit=${onSubmit}>
      ${searchField({ label: terms.search, hint: terms.hint, query: state.query, search })}
    </form>
    ${panel(lists, setting)}
    <div class="found">
      <div class="summary">
        <p part="count">
          <bdi
            >${loading && narrows(state) ? loading : countWords(found.entries.length + beyond, state, tag)}</bdi
          >
        </p>
        ${state.view === 'month' ? nothing : sort(setting)}
      </div>
      ${
        narrows(state)
          ? chipsView(chipsOf(lists, setting), tag, () => {
              change(cleared(state));
            })
          : nothing
      }
      ${legendView(setting.sources ?? [], found.values.source, setting)}
      ${found.entries.length === 0 && narrows(state) ? html`<p>${termsFor(panelTerms, tag).advice}</p>` : nothing}
      ${found.entries.length > 0 || !narrows(state) || state.view !== 'list' ? results : nothing}
    </div>
  </div>`;
}

function panel(lists: readonly FacetList<Facet>[], setting: FiltersSetting): TemplateResult {
  const { state, panel, change, changePanel, tag } = setting;
  const { from, to, chosen } = state;
  const count = Number(!!from) + Number(!!to) + facets.flatMap((facet) => chosen[facet]).length;
  const toggle = () => {
    changePanel({ ...panel, expanded: !panel.expanded });
  };
  const groups = facets.map((facet) => {
    // Each facet keeps its place: what a person has unfolded stays unfolded.
    const list = lists.find((one) => one.facet === facet);
    if (!list) return nothing;
    return facetView(list, {
      tag,
      chosen: chosen[facet],
      wanted: panel.wanted[facet] ?? '',
      isOpen: facet === 'status' || facet === 'topic',
      choose: (key, isChosen) => {
        change(withValue(state, facet, key, isChosen));
      },
      shorten: (wanted) => {
        changePanel({ ...panel, wanted: { ...panel.wanted, [facet]: wanted } });
      },
    });
  });
  return panelView(tag, count, panel.expanded, toggle, [groups, datesView(setting)]);
}

function datesView({ state, panel, change, changePanel, tag }: FiltersSetting): TemplateResult {
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
  // The first field of a date takes Chromium ten milliseconds, a tenth of all that it takes to show a month.
  const fields =
    count || panel.dates ? html`<div class="dates">${field('from')} ${field('to')}</div>` : nothing;
  return groupView(terms.facets.dates, count, false, fields, () => {
    if (!panel.dates) changePanel({ ...panel, dates: true });
  });
}

function sort({ state, change, tag }: FiltersSetting): TemplateResult {
  const { sorts } = termsFor(filterTerms, tag);
  return sortView(tag, Object.entries(sorts) as [Sort, string][], state.sort, (sort) => {
    change({ ...state, sort });
  });
}
