import { html, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import type { View } from './filters/filter-state.js';

const views: readonly View[] = ['list', 'month', 'windows'];

/** Buttons for the views, the one that is shown pressed. */
export function viewSwitch(shown: View, tag: string, choose: (view: View) => void): TemplateResult {
  const { views: names, viewsLabel } = termsFor(calendarTerms, tag);
  return html`<div class="views" part="views" role="group" aria-label=${viewsLabel}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          aria-pressed=${String(view === shown)}
          @click=${() => {
            choose(view);
          }}
        >
          ${names[view]}
        </button>`,
    )}
  </div>`;
}
