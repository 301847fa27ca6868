import { html, nothing, svg } from 'lit';
import { formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { icon } from '../../../theme/icons.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import { cleared, narrows, withValue, type FilterState } from './filter-state.js';
import type { FacetList } from './filter-words.js';
import { filterTerms } from './filters.terms.js';
import type { FiltersSetting } from './filters-setting.js';

interface Chip {
  readonly name: unknown;
  /** The state without it. */
  readonly without: FilterState;
}

const cross = icon(svg`<path d="M7 7l10 10M17 7L7 17" />`);

/** What was chosen, each to be taken back by itself, and all of it at once. */
export function chipsView(lists: readonly FacetList[], setting: FiltersSetting): unknown {
  const { state, change, tag } = setting;
  if (!narrows(state)) return nothing;
  const { remove, clear } = termsFor(filterTerms, tag);
  const chips = chipsOf(lists, setting);
  return html`<ul class="chips small" part="chips">
    ${chips.map(
      ({ name, without }) =>
        html`<li>
          <button
            type="button"
            @click=${(event: Event) => {
              holdFocus(event);
              change(without);
            }}
          >
            <span class="hidden">${remove}</span> ${name} ${cross}
          </button>
        </li>`,
    )}
    <li>
      <button
        type="button"
        class="clear"
        @click=${(event: Event) => {
          focusSearch(event);
          change(cleared(state));
        }}
      >
        ${clear}
      </button>
    </li>
  </ul>`;
}

function chipsOf(lists: readonly FacetList[], { state, tag, zone }: FiltersSetting): readonly Chip[] {
  const { from, until } = termsFor(calendarTerms, tag);
  const query = state.query.trim();
  const values = lists.flatMap(({ facet, values }) =>
    values
      .filter(({ key }) => state.chosen[facet].includes(key))
      .map(({ key, said }) => ({ name: said, without: withValue(state, facet, key, false) })),
  );
  return [
    ...(query ? [{ name: query, without: { ...state, query: '' } }] : []),
    ...values,
    ...(state.from
      ? [{ name: from(formatDay(state.from, tag, { zone })), without: { ...state, from: '' } }]
      : []),
    ...(state.to ? [{ name: until(formatDay(state.to, tag, { zone })), without: { ...state, to: '' } }] : []),
  ];
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
