import { html, svg, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import { icon } from '../../theme/icons.js';
import { panelTerms } from './panel.terms.js';

/** One thing that was chosen. */
export interface Chip {
  readonly name: unknown;
  /** Takes it back. */
  readonly remove: () => void;
}

const cross = icon(svg`<path d="M7 7l10 10M17 7L7 17" />`);

/**
 * What was chosen, each to be taken back by itself, and all of it at once.
 *
 * @param tag BCP 47 tag of the reader's language.
 */
export function chipsView(chips: readonly Chip[], tag: string, clear: () => void): TemplateResult {
  const terms = termsFor(panelTerms, tag);
  return html`<ul class="chips small" part="chips">
    ${chips.map(
      ({ name, remove }) =>
        html`<li>
          <button
            type="button"
            @click=${(event: Event) => {
              holdFocus(event);
              remove();
            }}
          >
            <span class="hidden">${terms.remove}</span> ${name} ${cross}
          </button>
        </li>`,
    )}
    <li>
      <button
        type="button"
        class="clear"
        @click=${(event: Event) => {
          focusSearch(event);
          clear();
        }}
      >
        ${terms.clear}
      </button>
    </li>
  </ul>`;
}

/** A chip goes, and the focus with it, unless it stays where the next one moves up; after the last, it goes back one. */
function holdFocus({ currentTarget }: Event): void {
  const item = (currentTarget as HTMLElement).closest('li');
  if (!item?.nextElementSibling?.querySelector('.clear')) return;
  const before = item.previousElementSibling?.querySelector('button');
  if (before) before.focus();
  else focusSearch({ currentTarget });
}

function focusSearch({ currentTarget }: Pick<Event, 'currentTarget'>): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#query')?.focus();
}
