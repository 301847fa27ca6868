import { compareIn } from '../language/collation.js';
import { textIn, textsOf } from '../language/text.js';
import { saysHours, type Organisation } from '../model/organisation.js';
import type { Answer, Catalogue, Question } from './catalogue.js';
import type { Column } from './column.js';
import { FacetColumn } from './facet-column.js';
import { inTurn, openFacet, stateFacet, textsOfFacet } from './facets.js';
import type { OpenColumn } from './open-column.js';
import type { Near } from './nearness.js';
import { inOrder, lastChanged, ordered } from './ordering.js';
import { wordsOfOrganisation } from './organisation-words.js';
import { initialOf, select, type Columns } from './selection.js';
import { isCyrillic, readLatin } from './read-latin.js';
import { inSlices, later } from './slices.js';
import { queryWords, withoutParticles } from './terms.js';
import { TextIndex, type Hits } from './text-index.js';

/** What a catalogue is made of. */
export interface Shelf {
  readonly organisations: readonly Organisation[];
  /** BCP 47 tag of the language that is read. */
  readonly tag: string;
  /** BCP 47 tag of the feed. */
  readonly language: string | undefined;
  /** IANA zone of the feed. */
  readonly zone: string;
  /** The facets to count; see `facetsIn`. */
  readonly facets: readonly string[];
  /** Milliseconds since 1970; default: those of the device. */
  readonly now?: () => number;
}

// Work that is yielded from so often takes a few milliseconds in between.
const often = 256;

/** The organisations of a feed that was read, ready to be searched: whatever takes long is done once, in slices. */
export class MemoryCatalogue implements Catalogue {
  private sorting: Promise<readonly Organisation[]> | undefined;
  private reading: Promise<TextIndex> | undefined;
  private indexing: Promise<void> | undefined;
  private counting: Promise<Columns> | undefined;
  private dated: boolean | undefined;
  private open: OpenColumn | undefined;
  private dating: Promise<Float64Array> | undefined;

  constructor(readonly shelf: Shelf) {}

  async find(question: Question, signal: AbortSignal): Promise<Answer> {
    const organisations = await (this.sorting ??= inSlices(this.sorted()));
    const hits = await this.search(question.query, signal);
    const columns = await (this.counting ??= this.count(organisations));
    if (this.open) await inSlices(this.open.refresh(this.shelf.now?.() ?? Date.now()), signal);
    const { near } = question;
    const known = hits?.places ?? organisations.keys();
    const far = near && (await this.far(near, known, organisations, signal));
    const all = far?.keys() ?? known;
    const { places, ...rest } = await inSlices(select(all, question, columns), signal);
    const readDates = () => (this.dating ??= inSlices(datesOf(organisations)));
    const shown = await inOrder(places, question, readDates, far, signal);
    return {
      ...rest,
      total: places.length,
      sorts: this.isDated(organisations) ? ['name', 'newest'] : ['name'],
      isAtLeast: false,
      instead: (other) => this.find(other, signal),
      ...(this.open && { until: this.open.until }),
      marks: hits?.marks ?? [],
      items: (count) => shown.slice(0, count).map((place) => organisations[place]!),
    };
  }

  private async far(
    near: Near,
    known: Iterable<number>,
    organisations: readonly Organisation[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<number, number>> {
    const { distances, pointsOf } = await import('./nearness.js');
    return inSlices(
      distances(near, known, (place) => pointsOf(organisations[place]!)),
      signal,
    );
  }

  async byId(ids: readonly string[]): Promise<readonly Organisation[]> {
    const wanted = new Set(ids);
    return Promise.resolve(this.shelf.organisations.filter(({ id }) => wanted.has(id)));
  }

  /** Whether anybody says when they changed: else there is nothing to go by. */
  private isDated(organisations: readonly Organisation[]): boolean {
    return (this.dated ??= organisations.slice(0, 1000).some((one) => lastChanged(one) > -Infinity));
  }

  private async search(query: string, signal: AbortSignal): Promise<Hits | undefined> {
    if (queryWords(query).length === 0) return undefined;
    const index = await (this.reading ??= this.read());
    if (isCyrillic(query)) index.latin ??= await readLatin();
    const hits = await inSlices(index.search(query), signal);
    const indexing = (this.indexing ??= later(() => index.readWords()));
    if (hits.isDoubtful) await indexing;
    const found = hits.isDoubtful ? await inSlices(index.widened(query), signal) : hits;
    const shorter = found.places.length ? undefined : withoutParticles(query);
    return shorter === undefined ? found : this.search(shorter, signal);
  }

  private async read(): Promise<TextIndex> {
    const organisations = await (this.sorting ??= inSlices(this.sorted()));
    const index = new TextIndex();
    const latin = (await inSlices(anyCyrillic(organisations))) ? await readLatin() : undefined;
    const wordsAt = (place: number) => wordsOfOrganisation(organisations[place]!, latin);
    await inSlices(index.read(organisations.length, wordsAt));
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

  private async count(organisations: readonly Organisation[]): Promise<Columns> {
    const { facets, zone } = this.shelf;
    if (facets.includes(openFacet) && (await inSlices(anyHours(organisations)))) {
      // Without that filter everything else is found all the same.
      const part = await import('./open-column.js').catch(() => undefined);
      this.open = part && new part.OpenColumn(zone);
    }
    return inSlices(this.columns(organisations));
  }

  private *columns(organisations: readonly Organisation[]): Generator<void, Columns> {
    const { open } = this;
    const { tag, language, facets: wanted } = this.shelf;
    const names = wanted.filter((name) => name !== openFacet);
    const facets = Object.fromEntries(names.map((name) => [name, new FacetColumn(language)]));
    const dissolved = new Uint8Array(organisations.length);
    const initials = new Uint16Array(organisations.length);
    const numbers = new Map<string, number>();
    for (const [place, organisation] of organisations.entries()) {
      for (const name of names) facets[name]!.add(textsOfFacet(name, organisation), organisation.language);
      open?.add(organisation);
      if (organisation[stateFacet] === 'dissolved') dissolved[place] = 1;
      const letter = initialOf(this.nameOf(organisation), tag);
      // By the alphabet already: the letters are met in its order.
      if (!numbers.has(letter)) numbers.set(letter, numbers.size);
      initials[place] = numbers.get(letter)!;
      if (place % often === 0) yield;
    }
    return {
      facets: inTurn<Column>(wanted, facets, open),
      initials,
      dissolved,
      letters: [...numbers.keys()],
    };
  }
}

function* anyCyrillic(organisations: readonly Organisation[]): Generator<void, boolean> {
  for (const [place, { name }] of organisations.entries()) {
    if (textsOf(name).some(isCyrillic)) return true;
    if (place % often === 0) yield;
  }
  return false;
}

function* anyHours(organisations: readonly Organisation[]): Generator<void, boolean> {
  for (const [place, organisation] of organisations.entries()) {
    if (saysHours(organisation)) return true;
    if (place % often === 0) yield;
  }
  return false;
}

function* datesOf(organisations: readonly Organisation[]): Generator<void, Float64Array> {
  const dates = new Float64Array(organisations.length);
  for (const [place, organisation] of organisations.entries()) {
    dates[place] = lastChanged(organisation);
    if (place % often === 0) yield;
  }
  return dates;
}
