import type { FacetList, NamedValue } from '../../../element/filters/facet-view.js';
import { compareIn } from '../../../language/collation.js';
import { termsFor } from '../../../language/languages.js';
import type { Answer } from '../../../search/catalogue.js';
import type { FacetValue } from '../../../search/column.js';
import { openFacet } from '../../../search/facets.js';
import type { FinderSetting } from './finder-setting.js';
import { finderTerms } from './finder.terms.js';

/** The facets that tell organisations apart, each with its values by how many have them, or by the reader's alphabet. */
export function facetLists({ values }: Answer, setting: FinderSetting): readonly FacetList[] {
  const compare = compareIn(setting.tag);
  return Object.keys(values)
    .filter((facet) => values[facet]!.length)
    .map((facet) => ({
      facet,
      name: facetName(facet, setting.tag),
      values: values[facet]!.map((value) => named(facet, value, setting)).sort(
        // Whether it is open has an order of its own.
        (a, b) => (facet === openFacet ? 0 : (b.rank ?? 0) - (a.rank ?? 0) || compare(a.name, b.name)),
      ),
    }));
}

function named(facet: string, value: FacetValue, { tag, plain, say }: FinderSetting): NamedValue {
  const { key, text, language } = value;
  const terms = termsFor(finderTerms, tag);
  const words = Object.hasOwn(terms.of, facet) ? terms.of[facet]! : terms.values;
  // An address may hold any word, and an object has more of them than it was given.
  const word = Object.hasOwn(words, key)
    ? words[key]!
    : facet === 'language'
      ? languageName(key, tag)
      : text === undefined
        ? key
        : undefined;
  return word === undefined
    ? { ...value, name: plain(text, language), said: say(text, language) }
    : { ...value, name: word, said: word };
}

/** `language` by its name in the reader's language. */
function languageName(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** What a facet is called. */
export function facetName(facet: string, tag: string): string {
  const { facets } = termsFor(finderTerms, tag);
  return Object.hasOwn(facets, facet) ? facets[facet]! : plainName(facet);
}

/** The name of a field as words: `served_by` is “Served by”. */
function plainName(field: string): string {
  const words = field.replace(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
