import type { Organisation } from '../model/organisation.js';
import type { Answer, Catalogue, Question } from './catalogue.js';
import type { Column } from './column.js';
import { facetColumn } from './facet-column.js';
import { byRank } from './ranking.js';
import { inTurn, openFacet, type FacetWishes } from './facets.js';
import { kept } from './kept.js';
import type { LeftOut } from './left-out.js';
import { few, most, soon, worst } from './limits.js';
import { distances, type Near } from './nearness.js';
import type { OpenColumn } from './open-column.js';
import { inOrder, sortsOf } from './ordering.js';
import { idFileOf, pointsReader, type HoursFile, type IdFile, type PackedLists } from './packed-lists.js';
import { chunkLength, type ColumnsFile, type DatesFile, type PreparedFiles } from './prepared.js';
import { PreparedWords } from './prepared-words.js';
import { together } from './together.js';
import { select, type Columns } from './selection.js';
import { isCyrillic, readLatin } from './read-latin.js';
import { inSlices } from '../pace/slices.js';
import { queryWords, termsOf, withoutParticles, type Needle } from './terms.js';

/** As many files of details as are kept: what a person has in mind stands in those that were asked for last. */
const keptChunks = 100;

interface Ready {
  readonly columns: Columns;
  readonly nameLengths: string;
  readonly numbers: readonly string[];
  readonly total: number;
  /** Whether what is open now is a filter. */
  readonly saysHours: boolean;
  /** Whether the host page leaves out what stands at a place. */
  readonly isLeftOut?: ((place: number) => boolean) | undefined;
}

/** Organisations that were prepared ahead of time: a search fetches the few files that its words stand in. */
export class PreparedCatalogue implements Catalogue {
  private readonly words: PreparedWords;
  private readonly ready = kept(() => this.read());
  private readonly hours = kept(() => this.readHours());
  private readonly dates = kept(() => this.files.json('dates') as Promise<DatesFile>);
  private readonly points = kept(async () =>
    pointsReader((await this.files.json('positions')) as PackedLists),
  );
  private readonly ids = kept((file: number) => this.files.json(`ids-${file}`) as Promise<IdFile>);
  private readonly chunk = kept((number: number) => this.files.chunk(number), keptChunks);

  /** @param facets The filters to show. */
  constructor(
    private readonly files: PreparedFiles,
    private readonly facets: readonly string[],
    private readonly language: string | undefined,
    private readonly zone: string,
    private readonly idFiles: number,
    private readonly now: () => number = Date.now,
    private readonly wishes?: FacetWishes,
    private readonly leftOut?: LeftOut,
  ) {
    this.words = new PreparedWords(files, async () => (await this.ready()).numbers);
  }

  prepare(): void {
    // Whoever asks hears that they cannot be had.
    for (const file of [this.ready(), this.words.ready()]) file.catch(() => undefined);
  }

  async find(question: Question, signal: AbortSignal): Promise<Answer> {
    if (question.query) this.prepare();
    const ready = await this.ready();
    const words = queryWords(question.query).flatMap(
      (word) => /^(krs|nip|regon)(\d+)$/.exec(word)?.slice(1) ?? word,
    );
    let found = words.length ? await this.search(words, ready, signal) : undefined;
    const shorter = found?.places.length === 0 ? withoutParticles(question.query) : undefined;
    if (shorter !== undefined) found = await this.search(queryWords(shorter), ready, signal);
    signal.throwIfAborted();
    // Without that filter everything else is found all the same.
    const tellsOpen = ready.saysHours && (!question.isUncounted || !!question.chosen[openFacet]?.length);
    const open = tellsOpen ? await this.hours().catch(() => undefined) : undefined;
    if (open) await inSlices(open.refresh(this.now()), signal);
    const there = found?.places ?? Array.from({ length: ready.total }).keys();
    const { isLeftOut } = ready;
    const known = isLeftOut ? [...there].filter((place) => !isLeftOut(place)) : there;
    const far = question.near && (await this.distances(question.near, known, signal));
    const all = far?.keys() ?? known;
    const { places: left, ...rest } = await inSlices(
      select(all, question, this.columns(ready, open)),
      signal,
    );
    const shown = await inOrder(left, question, this.dates, far, signal);
    return {
      ...rest,
      total: left.length,
      sorts: sortsOf(true, far || undefined),
      isAtLeast: false,
      instead: (other) => this.find(other, signal),
      isUncounted: !!question.isUncounted,
      ...(open && { until: open.until }),
      marks: found?.marks ?? [],
      brief: question.query ? Math.min(soon, together(shown)) : together(shown),
      items: (count) => this.organisations(shown.slice(0, Math.min(count, most))),
    };
  }

  async byId(ids: readonly string[], signal: AbortSignal): Promise<readonly Organisation[]> {
    const places = this.idFiles ? await Promise.all(ids.map((id) => this.placeOf(id))) : [];
    signal.throwIfAborted();
    return this.organisations(places.flatMap((place) => place ?? []));
  }

  private async placeOf(id: string): Promise<number | undefined> {
    const file = await this.ids(idFileOf(id, this.idFiles));
    return Object.hasOwn(file, id) ? file[id] : undefined;
  }

  private async distances(
    near: Near,
    known: Iterable<number>,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<number, number>> {
    const points = await this.points();
    signal.throwIfAborted();
    return inSlices(
      distances(near, known, (place) => points(place)),
      signal,
    );
  }

  private async search(
    words: readonly string[],
    ready: Ready,
    signal: AbortSignal,
  ): Promise<{ readonly places: Uint32Array; readonly marks: Answer['marks'] }> {
    const terms = termsOf(words, words.some(isCyrillic) ? await readLatin() : undefined);
    const first = await this.ranked(
      terms.map(({ needles }) => needles),
      words.length,
      ready,
    );
    signal.throwIfAborted();
    const marks = terms.map(({ needles }) => needles);
    if (first.length >= few || words.every((word) => /^\d+$/.test(word))) return { places: first, marks };
    const near = await Promise.all(terms.map(({ word }) => this.words.near(word)));
    signal.throwIfAborted();
    if (near.every((needles) => needles.length === 0)) return { places: first, marks };
    const wider = terms.map(({ needles }, at) => [...needles, ...near[at]!]);
    return { places: await this.ranked(wider, words.length, ready), marks: wider };
  }

  /** The organisations that answer every term, the best first. */
  private async ranked(
    terms: readonly (readonly Needle[])[],
    length: number,
    { total, nameLengths }: Ready,
  ): Promise<Uint32Array> {
    const costs = await Promise.all(terms.map((needles) => this.costs(needles, total)));
    const [sums, ...others] = costs;
    for (let at = 0; at < total; at++) {
      let sum = sums![at]!;
      for (const more of others) sum = sum && more[at]! ? sum + more[at]! - 1 : 0;
      // All of a name's words, and as many as it has: that is its name.
      const isName = sum === 1 && parseInt(nameLengths[at] ?? '0', 36) === length;
      sums![at] = sum && (isName ? 1 : Math.min(sum + 1, worst));
    }
    return byRank(sums!, worst);
  }

  /** What it costs each organisation to answer one term: from 1, the better; 0 where it does not. */
  private async costs(needles: readonly Needle[], total: number): Promise<Uint16Array> {
    const costs = new Uint16Array(total);
    await Promise.all(needles.map((needle) => this.words.note(needle, costs)));
    return costs;
  }

  private async organisations(found: readonly number[]): Promise<readonly Organisation[]> {
    const numbers = [...new Set(found.map((place) => Math.floor(place / chunkLength)))];
    const chunks = await Promise.all(numbers.map((number) => this.chunk(number)));
    const byNumber = new Map(numbers.map((number, at) => [number, chunks[at]!]));
    // A record that could not be read is missing in its chunk, and found by nobody.
    return found.flatMap(
      (place) => byNumber.get(Math.floor(place / chunkLength))![place % chunkLength] ?? [],
    );
  }

  private async read(): Promise<Ready> {
    const file = (await this.files.json('columns')) as ColumnsFile;
    const total = file.nameLengths.length;
    const initials = new Uint16Array(total);
    let at = 0;
    file.letters.forEach(([, count], letter) => {
      initials.fill(letter, at, (at += count));
    });
    const dissolved = new Uint8Array(total);
    at = 0;
    for (const step of file.dissolved) dissolved[(at += step)] = 1;
    const facets = this.facets.flatMap((facet) => {
      const kept = Object.hasOwn(file.facets, facet) ? file.facets[facet] : undefined;
      if (!kept) return [];
      const column = facetColumn(facet, this.language, this.wishes);
      column.read(kept);
      return [[facet, column] as const];
    });
    return {
      columns: {
        facets: Object.fromEntries(facets),
        initials,
        letters: file.letters.map(([letter]) => letter),
        dissolved,
      },
      nameLengths: file.nameLengths,
      numbers: file.numbers,
      total,
      saysHours: file.hours === true && this.facets.includes(openFacet),
      isLeftOut: await this.leftOut?.places(file, this.language, (id) => this.placeOf(id)),
    };
  }

  private columns({ columns }: Ready, open: OpenColumn | undefined): Columns {
    return { ...columns, facets: inTurn<Column>(this.facets, columns.facets, open) };
  }

  private async readHours(): Promise<OpenColumn> {
    const [{ OpenColumn }, file] = await Promise.all([import('./open-column.js'), this.files.json('hours')]);
    const open = new OpenColumn(this.zone);
    open.read(file as HoursFile);
    return open;
  }
}
