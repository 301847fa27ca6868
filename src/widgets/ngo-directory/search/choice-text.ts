import {
  keyParameters,
  StateText,
  written as writtenParameters,
} from '../../../element/filters/state-text.js';
import { anything, type Question, type Sort } from '../../../search/catalogue.js';
import type { Near } from '../../../search/nearness.js';

const sorts: readonly Sort[] = ['name', 'newest'];

// Its own parameters; all others are facets.
const own = ['q', 'sort', 'letter', 'dissolved', 'page'];

/** Whether a question leaves anything out. */
export const narrows = ({ query, chosen, letter }: Question): boolean =>
  query.trim() !== '' || letter !== '' || Object.values(chosen).some((keys) => keys.length > 0);

/** What a person asked, as the text of an address: `ogród`, or `q=ogród&topic=sport` where it is more than words. */
export function written({ query, chosen, letter, sort, dissolved, page = 1 }: Question): string {
  const text = writtenParameters([
    // Where a person is stands in no address.
    ['sort', sorts.includes(sort) ? sort : ''],
    ['page', page > 1 ? String(page) : ''],
    ['letter', letter],
    ['dissolved', dissolved ? 'shown' : ''],
    ...Object.keys(chosen)
      .sort()
      .flatMap((facet) => keyParameters(facet, chosen[facet]!)),
  ]);
  const words = query.trim();
  if (!text && !words.includes('=')) return words;
  return [writtenParameters([['q', words]]), text].filter(Boolean).join('&');
}

/**
 * The question in the text of an address. Whatever there is no sense in is as if it were not there; never throws.
 *
 * @param near From where distances are told: no address says that.
 */
export function readState(text: string, near?: Near): Question {
  const state = stateIn(text);
  return near ? { ...state, near, sort: state.sort === anything.sort ? 'nearest' : state.sort } : state;
}

function stateIn(text: string): Question {
  if (!text.includes('=')) return text ? { ...anything, query: text } : anything;
  const read = new StateText(text);
  const facets = [...new Set(new URLSearchParams(text).keys())].filter(
    (name) => /^[a-z][a-z_-]{0,40}$/.test(name) && !own.includes(name),
  );
  return {
    query: read.one('q').trim(),
    chosen: Object.fromEntries(facets.map((facet) => [facet, read.keys(facet)])),
    letter: [...read.one('letter')].slice(0, 1).join(''),
    sort: sorts.find((sort) => sort === read.one('sort')) ?? anything.sort,
    dissolved: read.one('dissolved') === 'shown',
    ...(/^[1-9]\d{0,3}$/.test(read.one('page')) && { page: Number(read.one('page')) }),
  };
}
