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

const limits = { text: 200, key: 80, keys: 20, whole: 1000 };

/** Characters that an address may spend on a state, before it is encoded. */
export const longestState = limits.whole;

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

/**
 * `state` as the text of an address: `q=park&topic=zielen`. The same state always gives the same text, and one that is
 * nothing special an empty one. What does not fit is left out, whole parameters at a time.
 */
export function written(state: FilterState): string {
  const parameters = [
    ['view', state.view === everything.view ? '' : state.view],
    ['month', state.month],
    ['item', state.item],
    ['q', state.query.trim()],
    ['from', state.from],
    ['to', state.to],
    ['sort', state.sort === everything.sort ? '' : state.sort],
    ...facets.flatMap((facet) => [...new Set(state.chosen[facet])].sort().map((key) => [facet, key])),
  ];
  let text = '';
  for (const [name = '', value = ''] of parameters) {
    const next = `${text}${text && '&'}${name}=${encoded(value)}`;
    if (value && next.length <= limits.whole) text = next;
  }
  return text;
}

/** The state in the text of an address. Whatever there is no sense in is as if it were not there; never throws. */
export function readState(text: string): FilterState {
  const parameters = new URLSearchParams(text.slice(0, limits.whole));
  const one = (name: string, longest = limits.text) => whole((parameters.get(name) ?? '').slice(0, longest));
  return {
    query: one('q').trim(),
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, keysIn(parameters.getAll(facet))]),
    ) as unknown as FilterState['chosen'],
    from: dayIn(one('from')),
    to: dayIn(one('to')),
    sort: sorts.find((sort) => sort === one('sort')) ?? everything.sort,
    view: viewCalled(one('view')),
    month: dayIn(`${one('month')}-01`).slice(0, 7),
    item: one('item'),
  };
}

/** A day that there is, or nothing: years before 1000 are typing mistakes or worse. */
const dayIn = (text: string): string =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && isWallClock(`${text}T00:00:00`) ? text : '';

const keysIn = (values: readonly string[]): readonly string[] =>
  [...new Set(values.filter(isKey))].sort().slice(0, limits.keys);

/** Words with hyphens in between, as `keyOf` makes them: nobody writes on the page through its address. */
const isKey = (value: string): boolean =>
  value.length <= limits.key && /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(value);

const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

/** Only what would be read otherwise: the address is encoded once more, and has to stay short. */
const encoded = (value: string): string =>
  whole(value)
    .replace(/[%&+#=;]/g, encodeURIComponent)
    .replace(/ /g, '+');
