import type { Chip } from '../../../element/filters/chips-view.js';
import type { FacetList } from '../../../element/filters/facet-view.js';
import { formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import { withValue, type Facet, type FilterState } from './filter-state.js';
import type { FiltersSetting } from './filters-setting.js';

/** What was chosen of the calendar, in the order of its filters. */
export function chipsOf(lists: readonly FacetList<Facet>[], setting: FiltersSetting): readonly Chip[] {
  const { state, tag, zone, change } = setting;
  const { from, until } = termsFor(calendarTerms, tag);
  const query = state.query.trim();
  const chip = (name: unknown, without: FilterState): Chip => ({
    name,
    remove: () => {
      change(without);
    },
  });
  const day = (date: string) => formatDay(date, tag, { zone });
  return [
    ...(query ? [chip(query, { ...state, query: '' })] : []),
    ...lists.flatMap(({ facet, values }) =>
      values
        .filter(({ key }) => state.chosen[facet].includes(key))
        .map(({ key, said }) => chip(said, withValue(state, facet, key, false))),
    ),
    ...(state.from ? [chip(from(day(state.from)), { ...state, from: '' })] : []),
    ...(state.to ? [chip(until(day(state.to)), { ...state, to: '' })] : []),
  ];
}
