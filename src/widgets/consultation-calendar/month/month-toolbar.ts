import { html, svg, type TemplateResult } from 'lit';
import { monthCalled } from '../../../language/date-words.js';
import { termsFor } from '../../../language/languages.js';
import { icon } from '../../../theme/icons.js';
import { monthTerms } from './month.terms.js';
import { addMonths } from '../../../model/time.js';
import type { ShownMonth } from './shown-month.js';

const previousIcon = icon(svg`<path d="M14.5 5.5L8 12l6.5 6.5" />`);
const nextIcon = icon(svg`<path d="M9.5 5.5L16 12l-6.5 6.5" />`);

/** The way to any month. */
export function monthToolbar(shown: ShownMonth, today: string, tag: string): TemplateResult {
  const terms = termsFor(monthTerms, tag);
  const [year, month] = shown.month.split('-') as [string, string];
  const isThere = shown.month === today.slice(0, 7) && (shown.day ?? today) === today;
  const turn = (step: -1 | 1, label: string, icon: TemplateResult) =>
    html`<button
      type="button"
      aria-label=${label}
      @click=${() => {
        shown.go(addMonths(shown.month, step));
      }}
    >
      ${icon}
    </button>`;
  return html`<div part="month-toolbar" role="group" aria-label=${terms.toMonth}>
    ${turn(-1, terms.previous, previousIcon)} ${turn(1, terms.next, nextIcon)}
    <button
      type="button"
      aria-disabled=${isThere}
      @click=${() => {
        if (isThere) return;
        shown.go(today.slice(0, 7));
        shown.choose(today);
      }}
    >
      ${terms.today}
    </button>
    <span>
      <select
        aria-label=${terms.month}
        @change=${(event: Event) => {
          shown.go(`${year}-${(event.target as HTMLSelectElement).value}`);
        }}
      >
        ${Array.from({ length: 12 }, (_, at) => {
          const value = String(at + 1).padStart(2, '0');
          return html`<option value=${value} .selected=${value === month}>
            ${monthCalled(at, tag, 'long')}
          </option>`;
        })}
      </select>
      <input
        type="number"
        min="1000"
        max="8999"
        aria-label=${terms.year}
        .value=${year}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          shown.go(`${field.value}-${month}`);
          field.value = shown.month.slice(0, 4);
        }}
      />
    </span>
  </div>`;
}
