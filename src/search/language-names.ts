import { languageName } from '../language/names.js';

/** The languages in which people ask for one. */
const readers = ['pl', 'en', 'uk', 'de'];

/** Those that a list may name in words: of them the names are known beforehand. */
const common =
  'pl en uk de ru be fr es it pt nl cs sk lt lv et hu ro bg sr hr sq el tr ar fa he hi bn ur vi zh ja ko ka hy az kk rom csb szl';

const known = new Map<string, string>();
let tags: ReadonlyMap<string, string> | undefined;

/**
 * What a language is called, in each of the languages that people ask in: `uk` is ukraiński, Ukrainian, українська and
 * Ukrainisch.
 *
 * @param language BCP 47 tag, or the name of a language in one of these. What is neither is taken for its name.
 */
export function namesOfLanguage(language: string): string {
  let names = known.get(language);
  if (names === undefined) {
    names = namesOf(language);
    if (names === language) names = namesOf(tagOf(language) ?? language);
    known.set(language, names);
  }
  return names;
}

const namesOf = (tag: string): string =>
  [...new Set(readers.map((reader) => languageName(tag, reader)))].join(' ');

function tagOf(name: string): string | undefined {
  tags ??= new Map(
    common
      .split(' ')
      .flatMap((tag) => readers.map((reader) => [languageName(tag, reader).toLowerCase(), tag] as const)),
  );
  return tags.get(name.trim().toLowerCase());
}
