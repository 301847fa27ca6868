import { html, nothing, svg, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import { icon } from '../../theme/icons.js';
import { panelTerms } from './panel.terms.js';

/** What of the filters is unfolded, and what of their long lists is looked for: nobody shares that. */
export interface Panel<F extends string = string> {
  readonly expanded: boolean;
  /** Whether somebody has unfolded the dates. */
  readonly dates?: boolean;
  readonly wanted: Readonly<Partial<Record<F, string>>>;
}

const sliders = icon(svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4" />`);

/**
 * The filters: beside the results where there is room, else folded under a button that says how many narrow them.
 *
 * @param tag BCP 47 tag of the reader's language.
 * @param groups The groups of fields, drawn.
 */
export function panelView(
  tag: string,
  count: number,
  expanded: boolean,
  toggle: () => void,
  groups: unknown,
): TemplateResult {
  const { filters } = termsFor(panelTerms, tag);
  return html`<div class="panel" part="filters">
    <button type="button" aria-expanded=${String(expanded)} aria-controls="filters" @click=${toggle}>
      ${sliders} ${filters}${count ? ` (${count})` : nothing}
    </button>
    <div id="filters" role="group" aria-label=${filters}>${groups}</div>
  </div>`;
}

/** In which order the results stand. */
export function sortView<S extends string>(
  tag: string,
  sorts: readonly (readonly [S, string])[],
  chosen: S,
  change: (sort: S) => void,
): TemplateResult {
  const onChange = (event: Event) => {
    change((event.target as HTMLSelectElement).value as S);
  };
  return html`<label class="sort"
    >${termsFor(panelTerms, tag).sort}
    <select @change=${onChange}>
      ${sorts.map(([key, word]) => html`<option value=${key} .selected=${key === chosen}>${word}</option>`)}
    </select></label
  >`;
}
