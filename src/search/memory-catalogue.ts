import { compareIn } from '../language/collation.js';
import { textIn } from '../language/text.js';
import type { Organisation } from '../model/organisation.js';
import type { Answer, Catalogue, Question } from './catalogue.js';
import { FacetColumn } from './facet-column.js';
import { stateFacet, textsOfFacet } from './facets.js';
import { inOrder, lastChanged, ordered } from './ordering.js';
import { wordsOfOrganisation } from './organisation-words.js';
import { initialOf, select, type Columns } from './selection.js';
import { inSlices, later } from './slices.js';
import { queryWords } from './terms.js';
import { TextIndex, type Hits } from './text-index.js';

/** What a catalogue is made of. */
export interface Shelf {
  readonly organisations: readonly Organisation[];
  /** BCP 47 tag of the language that is read. */
  readonly tag: string;
  /** BCP 47 tag of the feed. */
  readonly language: string | undefined;
  /** The facets to count; see `facetsIn`. */
  readonly facets: readonly string[];
}

// Work that is yielded from so often takes a few milliseconds in between.
const often = 256;

/** The organisations of a feed that was read, ready to be searched: whatever takes long is done once, in slices. */
export class MemoryCatalogue implements Catalogue {
  private sorting: Promise<readonly Organisation[]> | undefined;
  private reading: Promise<TextIndex> | undefined;
  private indexing: Promise<void> | undefined;
  private counting: Promise<Columns> | undefined;
  private dating: Promise<Float64Array> | undefined;

  constructor(readonly shelf: Shelf) {}

  async find(question: Question, signal: AbortSignal): Promise<Answer> {
    const organisations = await (this.sorting ??= inSlices(this.sorted()));
    const hits = await this.search(question.query, signal);
    const columns = await (this.counting ??= inSlices(this.columns(organisations)));
    const all = hits?.places ?? organisations.keys();
    const { places, ...rest } = await inSlices(select(all, question, columns), signal);
    const readDates = () => (this.dating ??= inSlices(datesOf(organisations)));
    const shown = await inOrder(places, question, readDates, signal);
    return {
      ...rest,
      total: places.length,
      isAtLeast: false,
      marks: hits?.marks ?? [],
      items: (count) => shown.slice(0, count).map((place) => organisations[place]!),
    };
  }

  private async search(query: string, signal: AbortSignal): Promise<Hits | undefined> {
    if (queryWords(query).length === 0) return undefined;
    const index = await (this.reading ??= this.read());
    const hits = await inSlices(index.search(query), signal);
    const indexing = (this.indexing ??= later(() => index.readWords()));
    if (!hits.isDoubtful) return hits;
    await indexing;
    return inSlices(index.widened(query), signal);
  }

  private async read(): Promise<TextIndex> {
    const organisations = await (this.sorting ??= inSlices(this.sorted()));
    const index = new TextIndex();
    await inSlices(index.read(organisations.length, (place) => wordsOfOrganisation(organisations[place]!)));
    return index;
  }

  private *sorted(): Generator<void, readonly Organisation[]> {
    const { organisations, tag } = this.shelf;
    const names: string[] = [];
    for (const organisation of organisations) {
      if (names.push(this.nameOf(organisation)) % often === 0) yield;
    }
    const order = yield* ordered(names, compareIn(tag));
    return Array.from(order, (place) => organisations[place]!);
  }

  private nameOf({ name, language }: Organisation): string {
    return typeof name === 'string'
      ? name
      : textIn(name, this.shelf.tag, language ?? this.shelf.language).text;
  }

  private *columns(organisations: readonly Organisation[]): Generator<void, Columns> {
    const { tag, language, facets: names } = this.shelf;
    const facets = Object.fromEntries(names.map((name) => [name, new FacetColumn(language)]));
    const dissolved = new Uint8Array(organisations.length);
    const initials = new Uint16Array(organisations.length);
    const numbers = new Map<string, number>();
    for (const [place, organisation] of organisations.entries()) {
      for (const name of names) facets[name]!.add(textsOfFacet(name, organisation), organisation.language);
      if (organisation[stateFacet] === 'dissolved') dissolved[place] = 1;
      const letter = initialOf(this.nameOf(organisation), tag);
      // By the alphabet already: the letters are met in its order.
      if (!numbers.has(letter)) numbers.set(letter, numbers.size);
      initials[place] = numbers.get(letter)!;
      if (place % often === 0) yield;
    }
    return { facets, initials, dissolved, letters: [...numbers.keys()] };
  }
}

function* datesOf(organisations: readonly Organisation[]): Generator<void, Float64Array> {
  const dates = new Float64Array(organisations.length);
  for (const [place, organisation] of organisations.entries()) {
    dates[place] = lastChanged(organisation);
    if (place % often === 0) yield;
  }
  return dates;
}
