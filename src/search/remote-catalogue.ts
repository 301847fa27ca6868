import { Records } from '../model/joined-organisation.js';
import type { Organisation } from '../model/organisation.js';
import type { Answer, Catalogue, Question } from './catalogue.js';
import type { FacetValue } from './column.js';
import { keyOf } from './facet-column.js';
import { textsOfFacet, type FacetWishes } from './facets.js';
import type { LeftOut } from './left-out.js';
import { most } from './limits.js';
import { inSlices } from '../pace/slices.js';
import type { Adapter, Enquiry, ServerAnswer, ServerRequest } from './remote/server.js';
import { queryWords, termsOf } from './terms.js';

/** What a remote catalogue needs of the page. */
export interface Wire {
  /** @throws Where the server does not answer, or `signal` said so. */
  ask(request: ServerRequest, signal: AbortSignal): Promise<unknown>;
  /** The organisations of an answer. */
  read(document: object): Promise<readonly Organisation[]>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Organisations that a server lets one page through: the usual end of its patience. */
const reach = 10_000;

/** Milliseconds between two questions: whoever types asks for less than each letter. */
const politeness = 250;

/** Organisations that a server searches: an abort for what is no longer wanted, and no more questions than it takes. */
export class RemoteCatalogue implements Catalogue {
  private asked = -Infinity;
  /** What the server calls the values of each facet, by their keys. */
  private readonly values = new Map<string, Map<string, string>>();

  /** What is left out: of facets, or under `id`, keys and the values that the host page wrote. */
  private readonly demands: readonly (readonly [facet: string, key: string, value: string])[];
  private hasLearnt = false;

  /**
   * @param facets The filters to show, of those that the server counts.
   * @param leftOut What the host page does not show.
   */
  constructor(
    private readonly adapter: Adapter,
    private readonly wire: Wire,
    private readonly facets: readonly string[],
    private readonly pageSize = 50,
    private readonly now: () => number = () => performance.now(),
    private readonly wishes?: FacetWishes,
    private readonly leftOut?: LeftOut,
  ) {
    const { ids = [], keys = [] } = leftOut ?? {};
    this.demands = [...ids.map((id) => ['id', id, id] as const), ...keys];
  }

  async find(question: Question, signal: AbortSignal): Promise<Answer> {
    const pause = this.asked + politeness - this.now();
    if (pause > 0) await this.wire.wait(pause, signal);
    // Who typed on in the meantime has not asked: what was given up holds nothing up.
    signal.throwIfAborted();
    this.asked = this.now();
    await this.learn(question, signal);
    const enquiry = this.enquiryOf(question);
    const narrowing = Object.keys(enquiry.chosen).filter((facet) => !enquiry.every.includes(facet));
    const [first, ...others] = await Promise.all([
      this.ask(enquiry, signal),
      // What another value of a facet would give, nobody knows who asks with the one that is chosen.
      ...narrowing.map((facet) => this.ask(without(enquiry, facet), signal)),
    ]);
    const counts = { ...first.counts };
    narrowing.forEach((facet, at) => {
      if (others[at]?.counts[facet]) counts[facet] = others[at].counts[facet];
    });
    const { pageSize, adapter } = this;
    const read = [await this.read(first.document)];
    const asked = enquiry.page * pageSize;
    const end = Math.min(first.total - asked, most);
    // Of a server that cannot leave them out nobody knows how many are left before all have been read.
    const isBlind = this.demands.some(([facet]) => !adapter.leavesOut(facet));
    const isOver = () => read.length * pageSize >= end;
    const readOn = async (wanted: number, aborted: AbortSignal) => {
      const isEnough = () =>
        isBlind ? onceEach(read.flat()).length > wanted : read.length * pageSize >= wanted;
      while (!isOver() && !isEnough()) {
        const next = await this.ask({ ...enquiry, page: enquiry.page + read.length, facets: [] }, aborted);
        read.push(await this.read(next.document));
      }
    };
    if (isBlind) await readOn(pageSize, signal);
    return {
      get total() {
        return isBlind ? onceEach(read.flat()).length : first.total;
      },
      get isAtLeast() {
        return first.isAtLeast || (isBlind && (asked > 0 || !isOver()));
      },
      sorts: adapter.sorts,
      pages: {
        page: enquiry.page + 1,
        last: Math.ceil(Math.min(first.total, reach) / pageSize),
        before: isBlind ? 0 : asked,
      },
      dissolved: 0,
      marks: termsOf(queryWords(question.query)).map(({ needles }) => needles),
      // Its counts are of those, too, that nobody sees here.
      values: isBlind ? {} : this.valuesOf(counts, question),
      letters: [],
      items: async (count, aborted) => {
        await readOn(isBlind ? count : Math.min(count, end), aborted);
        return onceEach(read.flat()).slice(0, count);
      },
    };
  }

  /** The organisations of an answer, without those that the host page leaves out. */
  private async read(document: object): Promise<readonly Organisation[]> {
    const all = await this.wire.read(document);
    return this.leftOut ? inSlices(this.leftOut.of(all, textsOfFacet, undefined)) : all;
  }

  async byId(ids: readonly string[], signal: AbortSignal): Promise<readonly Organisation[]> {
    const { adapter, wire } = this;
    const readById = adapter.readById ?? ((answer: unknown) => adapter.read(answer).document);
    const answers = (adapter.byId?.(ids) ?? []).map(async (request) =>
      this.read(readById(await wire.ask(request, signal))),
    );
    const wanted = new Set(ids);
    const all = await Promise.allSettled(answers);
    signal.throwIfAborted();
    const found = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    // Of a list that somebody shared one may be gone by now: the others are there.
    if (all[0]?.status === 'rejected' && found.length === 0) throw all[0].reason;
    return found.flat().filter(({ id }) => wanted.has(id));
  }

  private enquiryOf({ query, sort, chosen, page = 1 }: Question): Enquiry {
    const raw = Object.entries(chosen).map(([facet, keys]) => {
      const values = this.values.get(facet);
      return [facet, keys.map((key) => values?.get(key) ?? key)] as const;
    });
    return {
      query: query.trim(),
      sort,
      chosen: Object.fromEntries(raw.filter(([, values]) => values.length)),
      page: page - 1,
      size: this.pageSize,
      facets: this.facets,
      every: this.wishes?.every ?? [],
      without: this.without(),
    };
  }

  /** What the server is asked to leave out, in its own words where it has said them. */
  private without(): Enquiry['without'] {
    const facets = [...new Set(this.demands.map(([facet]) => facet))];
    return facets
      .filter((facet) => this.adapter.leavesOut(facet))
      .map((facet) => [
        facet,
        this.demands
          .filter(([one]) => one === facet)
          .map(([, key, value]) => this.values.get(facet)?.get(key) ?? value),
      ]);
  }

  /** Asks for the server's own words where an address chooses, or the host page leaves out, what has not been met yet. */
  private async learn({ chosen }: Question, signal: AbortSignal): Promise<void> {
    const isKnown = Object.entries(chosen).every(([facet, keys]) =>
      keys.every((key) => this.values.get(facet)?.has(key)),
    );
    const hasToLearn = this.demands.some(
      ([facet]) => this.facets.includes(facet) && this.adapter.leavesOut(facet),
    );
    if (isKnown && (this.hasLearnt || !hasToLearn)) return;
    const all = {
      query: '',
      sort: 'best',
      chosen: {},
      page: 0,
      size: 0,
      facets: this.facets,
      every: [],
      without: [],
    } as const;
    await this.ask(all, signal);
    this.hasLearnt = true;
  }

  private async ask(enquiry: Enquiry, signal: AbortSignal): Promise<ServerAnswer> {
    const answer = this.adapter.read(await this.wire.ask(this.adapter.request(enquiry), signal));
    signal.throwIfAborted();
    for (const [facet, counts] of Object.entries(answer.counts)) {
      const known = this.values.get(facet) ?? new Map<string, string>();
      this.values.set(facet, known);
      for (const [value] of counts) known.set(keyOf(value), value);
    }
    return answer;
  }

  private isLeftOut(facet: string, key: string): boolean {
    return this.demands.some(([one, other]) => one === facet && other === key);
  }

  private valuesOf(counts: ServerAnswer['counts'], { chosen }: Question): Answer['values'] {
    const lists = this.facets.map((facet) => {
      const keys = chosen[facet] ?? [];
      const found = new Map(
        (counts[facet] ?? []).map(([value, count]) => [keyOf(value), { text: value, count }]),
      );
      // What there are none of stays where it is, so that nothing moves under somebody's fingers.
      const there = [...(this.values.get(facet) ?? [])].filter(([key]) => !this.isLeftOut(facet, key));
      const known = there.map(([key, text], at): FacetValue => ({
        key,
        text,
        count: found.get(key)?.count ?? 0,
        // Servers count what there is most of first.
        ...(this.wishes?.isByCount && { rank: -at }),
      }));
      const gone = keys.filter((key) => !this.values.get(facet)?.has(key)).map((key) => ({ key, count: 0 }));
      return [facet, [...known, ...gone]] as const;
    });
    return Object.fromEntries(lists);
  }
}

/** Services tell of their organisation once each. */
function onceEach(all: readonly Organisation[]): readonly Organisation[] {
  const known = new Records<Organisation>([]);
  known.add(all, 'hsds');
  return known.all();
}

function without(enquiry: Enquiry, facet: string): Enquiry {
  const { [facet]: _, ...chosen } = enquiry.chosen;
  return { ...enquiry, chosen, size: 0, facets: [facet] };
}
