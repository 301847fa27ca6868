import { compareIn } from '../../language/collation.js';
import { fold } from '../../language/fold.js';
import { textIn, textsOf } from '../../language/text.js';
import { wordsOf } from '../../language/words.js';
import type { Identifier, Organisation } from '../../model/organisation.js';
import { queryWords } from './query.js';

/** What an organisation is found by, in words between blanks; `|` parts one name from the next. */
interface Folded {
  readonly names: string;
  /** Where it is, what it does, its numbers. */
  readonly facts: string;
  /** What it says of itself: long, and read only where nothing shorter will do. */
  prose?: string;
}

/**
 * The organisations of a directory in the order of the reader's alphabet, to be searched. Each is folded once, when
 * somebody first searches.
 */
export class OrganisationIndex {
  private readonly sorted: readonly Organisation[];
  private folded: readonly Folded[] | undefined;
  private last: { readonly query: string; readonly found: readonly Organisation[] } | undefined;

  /**
   * @param tag BCP 47 tag of the language that is read.
   * @param language BCP 47 tag of the feed.
   */
  constructor(
    readonly organisations: readonly Organisation[],
    readonly tag: string,
    language?: string,
  ) {
    const compare = compareIn(tag);
    this.sorted = organisations
      .map((organisation) => ({
        organisation,
        name: textIn(organisation.name, tag, organisation.language ?? language).text,
      }))
      .sort((a, b) => compare(a.name, b.name))
      .map(({ organisation }) => organisation);
  }

  /** Organisations that have every word of `query`, those with the words in their name first. */
  find(query: string): readonly Organisation[] {
    const words = queryWords(query);
    if (words.length === 0) return this.sorted;
    if (this.last?.query !== query) this.last = { query, found: this.search(words) };
    return this.last.found;
  }

  private search(words: readonly string[]): readonly Organisation[] {
    const folded = (this.folded ??= this.sorted.map(foldedOf));
    const ranked: Organisation[][] = [];
    this.sorted.forEach((organisation, index) => {
      const rank = rankOf(organisation, folded[index]!, words);
      if (rank !== undefined) (ranked[rank] ??= []).push(organisation);
    });
    return ranked.flat();
  }
}

function foldedOf(organisation: Organisation): Folded {
  const { name, shortName, otherNames, legalForm, areas, topics, tags, locations, identifiers } =
    organisation;
  const names = [...textsOf(name), shortName, ...(otherNames ?? [])];
  const facts = [
    legalForm,
    ...(areas ?? []).flatMap(textsOf),
    ...(topics ?? []).flatMap(textsOf),
    ...(tags ?? []),
    ...(locations ?? []).flatMap((place) => [...textsOf(place.name), place.address]),
    ...(identifiers ?? []).flatMap(numbersOf),
  ];
  return { names: ` | ${names.map(spaced).join(' | ')} | `, facts: ` ${spaced(facts.join(' '))} ` };
}

const spaced = (text = ''): string => wordsOf(text).join(' ');

/** A number without separators, and without the zeros that it begins with; one with letters in it also part by part. */
function numbersOf({ scheme, id }: Identifier): readonly string[] {
  const bare = fold(id).replace(/[^\p{L}\p{N}]+/gu, '');
  return [scheme, scheme + bare, bare, bare.replace(/^0+/, ''), /\p{L}/u.test(bare) ? id : ''];
}

/** How well an organisation answers, the smaller the better; nothing where a word is missing. */
function rankOf(organisation: Organisation, folded: Folded, words: readonly string[]): number | undefined {
  const { names, facts } = folded;
  if (names.includes(` | ${words.join(' ')} | `)) return 0;
  if (words.every((word) => names.includes(` ${word}`))) return 1;
  const beyondNames = words.filter((word) => !isIn(names, word));
  if (beyondNames.length === 0) return 2;
  const beyondFacts = beyondNames.filter((word) => !isIn(facts, word));
  if (beyondFacts.length === 0) return 3;
  const prose = (folded.prose ??= proseOf(organisation));
  return beyondFacts.every((word) => isIn(prose, word)) ? 4 : undefined;
}

const proseOf = ({ summary, description }: Organisation): string =>
  ` ${spaced([...textsOf(summary), ...textsOf(description)].join(' '))} `;

/** A word may stand anywhere in another; a number only begins one, or else 12 would be in every register number. */
function isIn(folded: string, word: string): boolean {
  if (!/^\d/.test(word)) return folded.includes(word);
  return (
    folded.includes(` ${word}`) || (/^0+\d{5}/.test(word) && folded.includes(` ${word.replace(/^0+/, '')} `))
  );
}
