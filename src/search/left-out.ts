import type { Organisation } from '../model/organisation.js';
import { FacetColumn, keyOf } from './facet-column.js';
import { openFacet, usualFacets, type textsOfFacet } from './facets.js';
import type { ColumnsFile } from './prepared.js';

/** What a host page leaves out of its directory, whatever the feed has: organisations by their ids, or by what they are. */
export class LeftOut {
  readonly ids: readonly string[];
  readonly keys: readonly (readonly [facet: string, key: string, value: string])[];

  /** Names that may be those of no filter: no organisation has shown yet that it is. */
  private readonly odd: Set<string>;

  /**
   * @param exclude As in an address: `state=dissolved&topic=party politics&id=szum-drzew`.
   * @param tell Told each name in it by which nothing can be left out.
   */
  constructor(
    exclude: string,
    private readonly tell?: (name: string) => void,
  ) {
    const all = [...new URLSearchParams(exclude)];
    this.ids = all.filter(([name]) => name === 'id').map(([, id]) => id);
    this.keys = all
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => [name, keyOf(value), value] as const);
    const known = usualFacets.filter((name) => name !== openFacet);
    this.odd = new Set(this.keys.map(([name]) => name).filter((name) => !known.includes(name)));
  }

  /**
   * The organisations that are left; to be done in slices.
   *
   * @param textsOf Reads the values of a facet.
   * @param language BCP 47 tag of the feed.
   */
  *of(
    organisations: readonly Organisation[],
    textsOf: typeof textsOfFacet,
    language: string | undefined,
  ): Generator<void, readonly Organisation[]> {
    const ids = new Set(this.ids);
    const left: Organisation[] = [];
    for (const [place, one] of organisations.entries()) {
      if (place % 256 === 0) yield;
      for (const name of this.odd)
        if (textsOf(name, one).some((text) => text !== undefined)) this.odd.delete(name);
      const isOut = this.keys.some(([facet, key]) =>
        textsOf(facet, one).some((text) => text !== undefined && keyOf(text, language) === key),
      );
      if (!isOut && !ids.has(one.id)) left.push(one);
    }
    if (organisations.length) this.tellOdd();
    return left;
  }

  /** Whether what stands at a place of a directory that was prepared is left out. */
  async places(
    { facets }: ColumnsFile,
    language: string | undefined,
    placeOf: (id: string) => Promise<number | undefined>,
  ): Promise<(place: number) => boolean> {
    for (const name of Object.keys(facets)) this.odd.delete(name);
    this.tellOdd();
    const out = new Set(await Promise.all(this.ids.map(placeOf)));
    const columns = this.keys.flatMap(([facet, key]) => {
      if (!Object.hasOwn(facets, facet)) return [];
      const column = new FacetColumn(language);
      column.read(facets[facet]!);
      column.choose([key]);
      return [column];
    });
    return (place) => out.has(place) || columns.some((column) => column.has(place));
  }

  private tellOdd(): void {
    for (const name of this.odd) this.tell?.(name);
  }
}
