import { css, html, nothing, type TemplateResult } from 'lit';
import type { FacetValue } from '../../../search/column.js';
import { keyOf } from '../../../search/facet-column.js';
import { termsFor } from '../../../language/languages.js';
import type { Entry } from '../../../calendar/groups.js';
import { filterTerms } from './filters.terms.js';
import type { FiltersSetting } from './filters-setting.js';

/** As many patterns as there are to tell sources apart by. */
const patterns = 6;

/** The sources of a calendar by their patterns, each to be hidden and shown again. */
export function legendView(
  names: readonly string[],
  known: readonly FacetValue[],
  { state, tag, change }: FiltersSetting,
): unknown {
  // Of one that failed there is nothing to hide.
  const there = names.filter((name) => known.some(({ key }) => key === keyOf(name)));
  if (there.length < 2) return nothing;
  const keys = there.map((name) => keyOf(name));
  const { source: chosen } = state.chosen;
  const shown = chosen.length ? keys.filter((key) => chosen.includes(key)) : keys;
  const toggle = (key: string) => () => {
    const next = shown.includes(key) ? shown.filter((one) => one !== key) : [...shown, key].sort();
    // With none of them there would be nothing left to see: then all are.
    const all = next.length === 0 || next.length === keys.length;
    change({ ...state, chosen: { ...state.chosen, source: all ? [] : next } });
  };
  return html`<div
    class="sources small"
    part="sources"
    role="group"
    aria-label=${termsFor(filterTerms, tag).facets.source}
  >
    ${there.map(
      (name, index) =>
        html`<button
          type="button"
          aria-pressed=${shown.includes(keys[index]!)}
          @click=${toggle(keys[index]!)}
        >
          ${swatch(names.indexOf(name))} <bdi>${name}</bdi>
        </button>`,
    )}
  </div>`;
}

/** The source of a record, by its pattern and its name, if it is one of those called `names`. */
export function sourceView(names: readonly string[], { source }: Entry['record'], tag: string): unknown {
  const name = source?.title;
  if (typeof name !== 'string' || !names.includes(name)) return nothing;
  return html`<span class="small muted source" part="source">
    ${swatch(names.indexOf(name))}
    <span class="hidden">${termsFor(filterTerms, tag).facets.source}: </span><bdi>${name}</bdi>
  </span>`;
}

const swatch = (index: number): TemplateResult =>
  html`<span class="swatch s${index % patterns}" aria-hidden="true"></span>`;

/** The pattern tells sources apart; the colour only helps. */
export const sourceStyles = css`
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: calc(var(--_gap) / 2);
  }
  .sources [aria-pressed='false'] {
    border-style: dashed;
    color: var(--_muted);
    text-decoration: line-through;
  }
  .sources [aria-pressed='false'] .swatch {
    opacity: 0.4;
  }
  .source {
    display: flex;
    align-items: center;
    gap: 0.375rem;
  }
  .swatch {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 1px solid;
    border-radius: 0.1875rem;
    color: light-dark(#164a8a, #a3c8f7);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .swatch.s0 {
    background: currentcolor;
  }
  .swatch.s1 {
    color: light-dark(#8a3b00, #ffbe85);
    background: repeating-linear-gradient(45deg, currentcolor 0 2px, transparent 2px 5px);
  }
  .swatch.s2 {
    color: light-dark(#12633a, #8fdcae);
    background: radial-gradient(currentcolor 1.5px, transparent 2px) 0 0 / 5px 5px;
  }
  .swatch.s3 {
    color: light-dark(#6b2a86, #dcb3ee);
    background: repeating-linear-gradient(currentcolor 0 2px, transparent 2px 5px);
  }
  .swatch.s4 {
    color: light-dark(#8a1f3d, #ffb3c1);
    background: linear-gradient(90deg, currentcolor 50%, transparent 50%);
  }
  .swatch.s5 {
    color: light-dark(#3d4a5c, #c3cfde);
    background: none;
  }
  @media (forced-colors: active) {
    .swatch {
      color: CanvasText;
    }
  }
  @media print {
    .sources [aria-pressed='false'] {
      display: none;
    }
  }
`;
