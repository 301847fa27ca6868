import { keyParameters, StateText, written } from '../../../element/filters/state-text.js';
import { isWallClock } from '../../../model/time.js';

/** What entries are told apart by. */
export type Facet = 'status' | 'topic' | 'area' | 'audience' | 'type' | 'organiser' | 'source';

export const facets: readonly Facet[] = [
  'status',
  'topic',
  'area',
  'audience',
  'type',
  'organiser',
  'source',
];

const sorts = ['deadline', 'opening', 'newest'] as const;
const views = ['list', 'month', 'windows'] as const;

/** What comes first: what ends soonest, what begins soonest, or what was published last. */
export type Sort = (typeof sorts)[number];

export type View = (typeof views)[number];

/** The view called `name`; the list where there is none. */
export const viewCalled = (name: string): View => views.find((view) => view === name) ?? 'list';

/** What a person chose to see of the calendar, and how. An empty text means: not chosen. */
export interface FilterState {
  /** What was typed. */
  readonly query: string;
  /** The keys of the values that are chosen; see `keyOf` in selection.ts. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** First day of the range. */
  readonly from: string;
  /** Its last day. */
  readonly to: string;
  readonly sort: Sort;
  readonly view: View;
  /** The month that is shown, `YYYY-MM`. */
  readonly month: string;
  /** `id` of the record that is open. */
  readonly item: string;
}

const nothingChosen = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Record<Facet, []>;

/** Everything, in the calendar's own order. */
export const everything: FilterState = {
  query: '',
  chosen: nothingChosen,
  from: '',
  to: '',
  sort: 'deadline',
  view: 'list',
  month: '',
  item: '',
};

/** `state` without what narrows it: the view, the order and the month stay. */
export const cleared = (state: FilterState): FilterState => ({
  ...state,
  query: '',
  chosen: nothingChosen,
  from: '',
  to: '',
});

/** Whether `state` leaves anything out. */
export const narrows = ({ query, chosen, from, to }: FilterState): boolean =>
  query.trim() !== '' || from !== '' || to !== '' || facets.some((facet) => chosen[facet].length > 0);

/** `state` with the value `key` of a facet chosen, or not any more. */
export function withValue(state: FilterState, facet: Facet, key: string, isChosen: boolean): FilterState {
  const others = state.chosen[facet].filter((one) => one !== key);
  return { ...state, chosen: { ...state.chosen, [facet]: isChosen ? [...others, key].sort() : others } };
}

/** `state` as the text of an address; one that is nothing special gives an empty one. */
export const writtenState = (state: FilterState): string =>
  written([
    ['view', state.view === everything.view ? '' : state.view],
    ['month', state.month],
    ['item', state.item],
    ['q', state.query.trim()],
    ['from', state.from],
    ['to', state.to],
    ['sort', state.sort === everything.sort ? '' : state.sort],
    ...facets.flatMap((facet) => keyParameters(facet, state.chosen[facet])),
  ]);

/** The state in the text of an address. Whatever there is no sense in is as if it were not there; never throws. */
export function readState(text: string): FilterState {
  const read = new StateText(text);
  return {
    query: read.one('q').trim(),
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, read.keys(facet)]),
    ) as unknown as FilterState['chosen'],
    from: dayIn(read.one('from')),
    to: dayIn(read.one('to')),
    sort: sorts.find((sort) => sort === read.one('sort')) ?? everything.sort,
    view: viewCalled(read.one('view')),
    month: dayIn(`${read.one('month')}-01`).slice(0, 7),
    item: read.one('item'),
  };
}

/** A day that there is, or nothing: years before 1000 are typing mistakes or worse. */
const dayIn = (text: string): string =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && isWallClock(`${text}T00:00:00`) ? text : '';
