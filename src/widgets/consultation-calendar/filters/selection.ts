import type { FacetValue } from '../../../search/column.js';
import { FacetColumn } from '../../../search/facet-column.js';
import { atRest } from '../../../pace/at-rest.js';
import { fold } from '../../../language/fold.js';
import { textsOf } from '../../../language/text.js';
import { hasWord, wordsOf } from '../../../language/words.js';
import type { Status, Window } from '../../../model/consultation.js';
import type { Text } from '../../../model/text.js';
import { endOf, startOf } from '../../../model/time.js';
import type { Entry } from '../../../calendar/groups.js';
import { everything, facets, narrows, type Facet, type FilterState, type Sort } from './filter-state.js';

type Occasion = Entry['record'];

/** What narrows a selection. */
export type Choice = Pick<FilterState, 'query' | 'chosen' | 'from' | 'to'>;

/** What is left of the entries, and what could be chosen next. */
export interface Found {
  /** In the order of the feed; see {@link inOrder}. */
  readonly entries: readonly Entry[];
  /** The values of each facet; none where all entries are alike in it. */
  readonly values: Readonly<Record<Facet, readonly FacetValue[]>>;
}

/** The key of the area of what concerns the whole city: what names no area. */
export const wholeCity = 'city-wide';

const also: Partial<Record<Status, readonly Status[]>> = {
  'closing-soon': ['open', 'closing-soon'],
  report: ['closed', 'report'],
  effects: ['closed', 'effects'],
};

const textsIn: Readonly<Record<Facet, (entry: Entry) => readonly (Text | undefined)[]>> = {
  status: ({ status }) => (status === undefined ? [] : (also[status] ?? [status])),
  topic: ({ record: { topics, tags } }) => topics ?? tags ?? [],
  area: ({ record: { areas } }) => (areas?.length ? areas : [wholeCity]),
  audience: ({ record: { audiences } }) => audiences ?? [],
  type: ({ record: { type, kind } }) => [type ?? kind],
  organiser: ({ record: { organiser } }) => [organiser?.name],
  source: ({ record: { source } }) => [source?.title],
};

// Kept with the record: the clock makes new entries of it, and its words stay.
const folded = new WeakMap<Occasion, string>();

/** So many are read at once; more, when the page is drawn. */
const few = 500;

/** The entries of a calendar, to be searched and narrowed: any value within a facet, all of the facets. */
export class Selection {
  private readonly reading: Iterator<void, void>;
  private isRead = false;
  private readonly columns: Readonly<Record<Facet, FacetColumn>>;
  private last: readonly [Choice, Found] | undefined;

  /**
   * @param zone IANA zone of the feed, whose days a range is made of.
   * @param language BCP 47 tag of the feed.
   * @param later Called when the facets of many entries have been read, in the background; without it they are read at
   *   once.
   */
  constructor(
    readonly entries: readonly Entry[],
    private readonly zone: string,
    language?: string,
    later?: () => void,
  ) {
    this.columns = byFacet(() => new FacetColumn(language));
    this.reading = this.read();
    if (!later || entries.length <= few) this.readAll();
    else void atRest(this.reading).then(later);
  }

  /**
   * What `choice` leaves. Asked the same again, it gives the same object. The values of the facets are missing as long as
   * they are being read and nothing is narrowed.
   */
  find(choice: Choice): Found {
    if (!this.isRead && !narrows({ ...everything, ...choice }))
      return { entries: this.entries, values: byFacet(() => []) };
    this.readAll();
    if (!this.last || !isSame(this.last[0], choice)) this.last = [choice, this.select(choice)];
    return this.last[1];
  }

  private select({ query, chosen, from, to }: Choice): Found {
    const { columns } = this;
    const narrowing = facets.filter((facet) => chosen[facet].length).map((facet) => columns[facet]);
    const every = Object.values(columns);
    for (const facet of facets) columns[facet].choose(chosen[facet]);
    const words = wordsOf(query);
    const range = this.rangeOf(from, to);
    const isAll = !range && !narrowing.length && !words.length;
    if (isAll) for (const column of every) column.countAll();
    const entries = isAll
      ? this.entries
      : this.entries.filter((entry, index) => {
          if (range && !touches(entry.window, range)) return false;
          const [lacking, another] = narrowing.filter((column) => !column.has(index));
          if (another || !hasWords(entry.record, words)) return false;
          // What only one facet stands against would be there if that facet's other values were chosen.
          if (lacking) lacking.count(index);
          else for (const column of every) column.count(index);
          return !lacking;
        });
    const values = byFacet((facet) => {
      const column = columns[facet];
      const keys = chosen[facet];
      return keys.length || column.tellsApart ? column.values(keys) : [];
    });
    return { entries, values };
  }

  private *read(): Generator<void, void> {
    for (const entry of this.entries) {
      const { language } = entry.record;
      for (const facet of facets) this.columns[facet].add(textsIn[facet](entry), language);
      yield;
    }
    this.isRead = true;
  }

  private readAll(): void {
    while (!this.reading.next().done);
  }

  /** A range that runs backwards is meant forwards. */
  private rangeOf(from: string, to: string): Required<Window> | undefined {
    if (!from && !to) return undefined;
    const [first, last] = from && to && from > to ? [to, from] : [from, to];
    return {
      from: first ? startOf(first, this.zone) : -Infinity,
      until: last ? endOf(last, this.zone) : Infinity,
    };
  }
}

/** `entries` in the order that was asked for: what is nearest in the future, then what is over, the latest first. */
export function inOrder(entries: readonly Entry[], sort: Sort, now: number): readonly Entry[] {
  const rankOf =
    sort === 'newest'
      ? ({ record: { published, updated } }: Entry) => -Date.parse(published ?? updated ?? '')
      : ({ window: { from, until } }: Entry) => distance(sort === 'deadline' ? until : from, now);
  return entries
    .map((entry) => ({ entry, rank: orLast(rankOf(entry)) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ entry }) => entry);
}

const byFacet = <T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as unknown as Record<Facet, T>;

const orLast = (rank: number): number => (isNaN(rank) ? Infinity : rank);

const past = 1e16;

const distance = (moment: number | undefined, now: number): number =>
  moment === undefined ? NaN : moment > now ? moment - now : past + now - moment;

const isSame = (one: Choice, other: Choice): boolean =>
  one.query === other.query && one.chosen === other.chosen && one.from === other.from && one.to === other.to;

/** Whether something of the window, however short, lies in the range. What has no date lies in none. */
function touches({ from, until }: Window, range: Required<Window>): boolean {
  if (from === undefined && until === undefined) return false;
  const [first, end] = [from ?? -Infinity, until ?? Infinity];
  return first < range.until && (end > range.from || first >= range.from);
}

function hasWords(record: Occasion, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = folded.get(record);
  if (text === undefined) folded.set(record, (text = foldedOf(record)));
  return words.every((word) => hasWord(text, word));
}

function foldedOf({ title, summary, organiser, topics, tags, areas, location }: Occasion): string {
  const texts = [
    title,
    summary,
    organiser?.name,
    ...(topics ?? tags ?? []),
    ...(areas ?? []),
    location?.name,
  ];
  return fold([...texts.flatMap(textsOf), location?.address].join('\n'));
}
