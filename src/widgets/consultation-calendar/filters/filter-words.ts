import type { FacetValue } from '../../../search/column.js';
import type { FacetList, NamedValue } from '../../../element/filters/facet-view.js';
import { compareIn } from '../../../language/collation.js';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import { plural } from '../../../language/plural.js';
import type { Status } from '../../../model/consultation.js';
import { calendarTerms } from '../consultation-calendar.terms.js';
import type { ViewSetting } from '../view-setting.js';
import { facets, narrows, type Facet, type FilterState } from './filter-state.js';
import { filterTerms } from './filters.terms.js';
import { wholeCity, type Found } from './selection.js';

type Saying = Pick<ViewSetting, 'tag' | 'plain' | 'say'>;

const statuses: readonly Status[] = [
  'open',
  'closing-soon',
  'planned',
  'closed',
  'report',
  'effects',
  'postponed',
  'cancelled',
  'withdrawn',
];

/** How many were found, in a sentence: to be shown, and to be announced when a person has caused it. */
export function countWords(count: number, state: FilterState, tag: string): string {
  const { entries, found, none } = termsFor(filterTerms, tag);
  const words = `${formatNumber(count, tag)} ${plural(tag, count, entries)}`;
  return narrows(state) ? (count ? found(words) : none) : words;
}

/** The facets that tell entries apart, each with its values in the order of the reader's alphabet. */
export function facetLists({ values }: Found, setting: Saying): readonly FacetList<Facet>[] {
  const terms = termsFor(filterTerms, setting.tag);
  // The first order of words that a page asks for takes milliseconds: not before there are words to be put into it.
  let compare: ReturnType<typeof compareIn> | undefined;
  return facets
    .filter((facet) => values[facet].length)
    .map((facet) => ({
      facet,
      name: terms.facets[facet],
      values: values[facet]
        .map((value) => named(facet, value, setting))
        .sort((a, b) =>
          facet === 'status'
            ? statuses.indexOf(a.key as Status) - statuses.indexOf(b.key as Status)
            : (compare ??= compareIn(setting.tag))(a.name, b.name),
        ),
    }));
}

function named(facet: Facet, value: FacetValue, { tag, plain, say }: Saying): NamedValue {
  const { key, text, language } = value;
  const words: Readonly<Record<string, string>> =
    facet === 'status' ? termsFor(calendarTerms, tag).status : termsFor(filterTerms, tag).values;
  const isOurs = facet === 'status' || facet === 'type' || facet === 'audience' || key === wholeCity;
  // An address may hold any word, and an object has more of them than it was given.
  const word = isOurs && Object.hasOwn(words, key) ? words[key]! : text === undefined ? key : undefined;
  return word === undefined
    ? { ...value, name: plain(text, language), said: say(text, language) }
    : { ...value, name: word, said: word };
}
