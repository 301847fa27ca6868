import { compareIn } from '../language/collation.js';
import type { Organisation } from '../model/organisation.js';
import { asGiven, type Said } from './as-given.js';
import type { Answer, Catalogue, Question } from './catalogue.js';
import type { Column } from './column.js';
import { facetColumn } from './facet-column.js';
import { inTurn, openFacet, stateFacet, textsOfFacet } from './facets.js';
import type { OpenColumn } from './open-column.js';
import type { Near } from './nearness.js';
import { allInOrder, firstInOrder } from './found-in-order.js';
import { kept } from './kept.js';
import { soon, worst } from './limits.js';
import { inOrder, lastChanged, ordered, sortsOf } from './ordering.js';
import { wordsOfOrganisation } from './organisation-words.js';
import { byRank } from './ranking.js';
import { initialOf, select, type Columns } from './selection.js';
import { isCyrillic, readLatin } from './read-latin.js';
import { anyHours, datesOf, nameIn, often, type Shelf } from './shelf.js';
import { atOnce, inSlices, later } from '../pace/slices.js';
import { queryWords, withoutParticles } from './terms.js';
import { TextIndex, type Hits } from './text-index.js';

/** Milliseconds after which an answer is drawn, and what the next ones take may be begun. */
const pause = 100;

interface Sorted {
  /** Of each organisation, by the alphabet, its place in the feed. */
  readonly order: Uint32Array;
  readonly organisations: readonly Organisation[];
}

/** The organisations of a feed that was read, ready to be searched: whatever takes long is done once, in slices. */
export class MemoryCatalogue implements Catalogue {
  private readonly sorted = kept(async () => this.inOrder ?? inSlices(this.sort()));
  private readonly index = kept(() => this.read());
  private readonly columns = kept(() => this.count());
  private readonly dates = kept(async () => inSlices(datesOf((await this.sorted()).organisations)));
  /** Which are dissolved, as ones and zeros; read along with the index. */
  private dissolved = new Uint8Array();
  private indexing: Promise<void> | undefined;
  private inOrder: Sorted | undefined;
  private dated: boolean | undefined;
  private open: OpenColumn | undefined;

  constructor(readonly shelf: Shelf) {}

  prepare(): void {
    void this.index();
  }

  async find(question: Question, signal: AbortSignal): Promise<Answer> {
    const hits = await this.search(question.query, signal);
    return hits && isBrief(question)
      ? this.brief(hits, question.dissolved, signal)
      : this.whole(question, hits, signal);
  }

  /** What was found, and nothing that could be asked for next: that takes longer than the search. */
  private async brief(hits: Hits, dissolvedToo: boolean, signal: AbortSignal): Promise<Answer> {
    const { organisations, tag } = this.shelf;
    const { dissolved } = this;
    const { ranks } = hits;
    const alive = hits.places.filter((place) => !dissolved[place]);
    const places = dissolvedToo ? hits.places : alive;
    const { order } = this.inOrder ?? {};
    const naming = {
      nameAt: (place: number) => nameIn(this.shelf, organisations[place]!),
      compare: compareIn(tag),
    };
    // Nobody looks at thousands: the others are put in order while nobody waits, or when somebody wants them.
    const first = order
      ? byRank(ranks, worst, order)
          .map((at) => order[at]!)
          .filter((place) => dissolvedToo || !dissolved[place])
      : await inSlices(firstInOrder({ places, ranks }, naming), signal);
    const rest = () => allInOrder({ places, ranks }, naming);
    const recordsAt = (order: Uint32Array) => Array.from(order, (place) => organisations[place]!);
    return {
      total: places.length,
      sorts: sortsOf(this.isDated(), undefined),
      isAtLeast: false,
      brief: soon,
      instead: (other: Question) => this.find(other, signal),
      dissolved: hits.places.length - alive.length,
      marks: hits.marks,
      values: {},
      letters: [],
      isUncounted: true,
      items: (count, signal) =>
        Math.min(count, places.length) <= first.length
          ? recordsAt(first.subarray(0, count))
          : count === Infinity
            ? // What is about to be printed waits for nothing.
              recordsAt(atOnce(rest()))
            : inSlices(rest(), signal).then((order) => recordsAt(order.subarray(0, count))),
    };
  }

  private async whole(question: Question, hits: Hits | undefined, signal: AbortSignal): Promise<Answer> {
    const { order, organisations } = await this.sorted();
    const columns = await this.columns();
    if (this.open) await inSlices(this.open.refresh(this.shelf.now?.() ?? Date.now()), signal);
    const { near } = question;
    const known = hits ? byRank(hits.ranks, worst, order) : organisations.keys();
    const far = near && (await this.far(near, known, organisations, signal));
    const all = far?.keys() ?? known;
    const { places, ...rest } = await inSlices(select(all, question, columns), signal);
    const shown = await inOrder(places, question, this.dates, far, signal);
    return {
      ...rest,
      total: shown.length,
      isAtLeast: false,
      ...(question.query && { brief: soon }),
      items: (count) =>
        Array.from({ length: Math.min(count, shown.length) }, (_, at) => organisations[shown[at]!]!),
      sorts: sortsOf(this.isDated(), far || undefined),
      instead: (other) => this.find(other, signal),
      isUncounted: !!question.isUncounted,
      ...(this.open && { until: this.open.until }),
      marks: hits?.marks ?? [],
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
  private isDated(): boolean {
    const { organisations } = this.shelf;
    return (this.dated ??= organisations.slice(0, 1000).some((one) => lastChanged(one) > -Infinity));
  }

  private async search(query: string, signal: AbortSignal): Promise<Hits | undefined> {
    if (queryWords(query).length === 0) return undefined;
    if (/@|www\.|:\/\//i.test(query)) {
      const named = await this.atAddress(query, signal);
      if (named?.places.length) return named;
    }
    const found = await this.byWords(query, signal);
    // A site without its www.: else it is a word behind a full stop.
    return found.places.length || !/\.\p{L}/u.test(query)
      ? found
      : ((await this.atAddress(query, signal)) ?? found);
  }

  private async atAddress(query: string, signal: AbortSignal): Promise<Hits | undefined> {
    const [{ atAddress }] = await Promise.all([import('./address-search.js'), this.index()]);
    return atAddress(query, this.shelf.organisations, (rest) => this.byWords(rest, signal), signal);
  }

  private async byWords(query: string, signal: AbortSignal): Promise<Hits> {
    const index = await this.index();
    if (isCyrillic(query)) index.latin ??= await readLatin();
    const hits = await inSlices(index.search(query), signal);
    this.indexing ??= this.readAhead(index, hits.isDoubtful ? 0 : pause);
    if (hits.isDoubtful) await this.indexing;
    const found = hits.isDoubtful ? await inSlices(index.widened(query), signal) : hits;
    const shorter = found.places.length ? undefined : withoutParticles(query);
    return shorter === undefined ? found : this.byWords(shorter, signal);
  }

  private async read(): Promise<TextIndex> {
    const { organisations } = this.shelf;
    const { length } = organisations;
    const index = new TextIndex();
    const dissolved = new Uint8Array(length);
    const wordsAt = (place: number, isRead: boolean) => {
      const organisation = organisations[place]!;
      const said: Said = isRead ? (name) => organisation[name] : asGiven(organisation);
      if (said(stateFacet) === 'dissolved') dissolved[place] = 1;
      return wordsOfOrganisation(organisation, index.latin, said);
    };
    while (!(await inSlices(index.read(length, wordsAt)))) index.latin = (await readLatin()) ?? (() => []);
    this.dissolved = dissolved;
    return index;
  }

  /** Resolves when words may be misspelt; after that names are put in order, which nobody waits for. */
  private async readAhead(index: TextIndex, wait: number): Promise<void> {
    await later(() => index.readWords(), wait);
    if (!this.inOrder) void later(() => this.sort(), 0);
  }

  private *sort(): Generator<void, Sorted> {
    const { organisations, tag } = this.shelf;
    const names: string[] = [];
    for (const organisation of organisations) {
      if (names.push(nameIn(this.shelf, organisation)) % often === 0) yield;
    }
    const order = yield* ordered(names, compareIn(tag));
    return (this.inOrder ??= { order, organisations: Array.from(order, (place) => organisations[place]!) });
  }

  private async count(): Promise<Columns> {
    const { organisations } = await this.sorted();
    const { facets, zone } = this.shelf;
    if (facets.includes(openFacet) && (await inSlices(anyHours(organisations)))) {
      // Without that filter everything else is found all the same.
      const part = await import('./open-column.js').catch(() => undefined);
      this.open = part && new part.OpenColumn(zone);
    }
    return inSlices(this.counted(organisations));
  }

  private *counted(organisations: readonly Organisation[]): Generator<void, Columns> {
    const { open } = this;
    const { tag, language, facets: wanted, wishes } = this.shelf;
    const names = wanted.filter((name) => name !== openFacet);
    const facets = Object.fromEntries(names.map((name) => [name, facetColumn(name, language, wishes)]));
    const dissolved = new Uint8Array(organisations.length);
    const initials = new Uint16Array(organisations.length);
    const numbers = new Map<string, number>();
    for (const [place, organisation] of organisations.entries()) {
      for (const name of names) facets[name]!.add(textsOfFacet(name, organisation), organisation.language);
      open?.add(organisation);
      if (organisation[stateFacet] === 'dissolved') dissolved[place] = 1;
      const letter = initialOf(nameIn(this.shelf, organisation), tag);
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

/** Whether the best answers are all that is asked for. */
const isBrief = ({ isUncounted, chosen, letter, sort, near }: Question): boolean =>
  !!isUncounted && !letter && sort === 'best' && !near && Object.values(chosen).every((keys) => !keys.length);
