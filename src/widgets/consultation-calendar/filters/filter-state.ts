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

export const sorts = ['deadline', 'opening', 'newest'] as const;
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
