import type { Parts } from '../formats/format.js';
import type { Problem } from '../formats/problem.js';
import type { CivicRecord } from '../model/record.js';
import { addDays, addMonths, lastDay } from '../model/time.js';
import { FeedError } from './fault.js';
import { loadFeed } from './load-feed.js';
import type { DatedReading, LoadOptions } from './load-page.js';

/** Whole months, both ends included: `YYYY-MM`. */
export interface Range {
  readonly first: string;
  readonly last: string;
}

/** What is known of a feed once a range of it was asked for. */
export interface RangeOutcome {
  /** All that was fetched so far. Each part that is missing in it is one of its problems. */
  readonly reading?: DatedReading;
  /** The months of what was asked for that could not be had. */
  readonly missing: readonly Range[];
  /** Why the first of them could not. */
  readonly fault?: FeedError;
}

interface Failure {
  readonly fault: FeedError;
  readonly problem: Problem;
  readonly stretch: Range;
}

// Some editors of pages encode the braces.
const places = /(?:\{|%7B)(start|end|month)(?:\}|%7D)/gi;

/** What belongs to no month, among what is known. */
const always = 'always';

/** The address of a range: its first day, its last day or its first month stand in their places. */
export const addressIn = (template: string, { first, last }: Range): string =>
  template.replace(places, (_, name: string) =>
    encodeURIComponent({ start: `${first}-01`, end: lastDay(last) }[name.toLowerCase()] ?? first),
  );

/**
 * The months that hold the days of `range`.
 *
 * @param range `YYYY-MM-DD/YYYY-MM-DD`, the last day included.
 * @param margin How many days of its neighbours each month holds.
 */
export function monthsOf(range: string, margin = 0): Range {
  const [from = '', to = ''] = range.split('/');
  const first = addDays(from, margin).slice(0, 7);
  const last = addDays(to, -margin).slice(0, 7);
  return first > last ? { first: last, last: first } : { first, last };
}

/** The stretches of `range` of which no month is `known`, each as long as possible, so that each costs one request. */
export function missingIn({ first, last }: Range, known: ReadonlyMap<string, unknown>): readonly Range[] {
  const stretches: Range[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    if (known.has(month)) continue;
    const before = stretches.at(-1);
    if (before && addMonths(before.last, 1) === month)
      stretches[stretches.length - 1] = { ...before, last: month };
    else stretches.push({ first: month, last: month });
  }
  return stretches;
}

/** A part of which only the first page was read. */
const isBegun = ({ nextPages }: DatedReading): boolean => nextPages !== undefined;

/** A feed that is asked for the range that is shown, and for the month after it; what was fetched is kept. */
export class FeedInRanges {
  private readonly known = new Map<string, DatedReading>();

  /**
   * @param life Ends what is fetched ahead.
   * @param head What the feed says of itself, where that is known before its parts are.
   */
  constructor(
    public parts: Parts,
    public life: AbortSignal,
    public head?: DatedReading,
  ) {}

  /**
   * Fetches what is missing of the days in `range`. One part that fails does not lose the others, and is asked for again
   * the next time.
   *
   * @param range `YYYY-MM-DD/YYYY-MM-DD`, the last day included.
   * @param given With `fresh`, the whole range is fetched anew, and what is kept outside it forgotten. With `firstPage`,
   *   the first page of a single month is enough.
   * @throws Where `given.signal` said so, and nothing else.
   */
  async load(range: string, given: LoadOptions): Promise<RangeOutcome> {
    const months = monthsOf(range, this.parts.margin);
    const options = { ...given, firstPage: this.isEnough(months, given) };
    const kept = options.fresh ? new Map<string, DatedReading>() : new Map(this.known);
    const stretches = missingIn(months, kept).flatMap((stretch) => this.there(stretch));
    const asked = stretches.map((stretch) => this.fetch(stretch, options));
    if (!options.firstPage)
      for (const [month, first] of kept)
        if (isBegun(first) && months.first <= month && month <= months.last)
          asked.push(this.fetchRest(month, first, options));
    if (this.parts.always !== undefined && !kept.has(always)) asked.push(this.fetchAlways(options));
    const failed = (await Promise.all(asked)).filter((failure) => failure !== undefined);
    if (options.fresh && failed.length === 0) this.forgetOutside(months);
    if (failed.length === 0) this.ahead(months, options);
    const reading = this.merged(
      months,
      failed.map(({ problem }) => problem),
    );
    const there = options.firstPage ? this.known : this.complete;
    return {
      missing: failed.flatMap(({ stretch }) => (stretch.first ? missingIn(stretch, there) : stretch)),
      ...(reading && { reading }),
      ...(failed[0] && { fault: failed[0].fault }),
    };
  }

  /** What {@link load} would give, where nothing of it has to be fetched; and fetches the month after it. */
  turn(range: string, options: LoadOptions): DatedReading | undefined {
    const months = monthsOf(range, this.parts.margin);
    const there = this.isEnough(months, options) ? this.known : this.complete;
    const isMissing =
      missingIn(months, there).some((stretch) => this.there(stretch).length > 0) ||
      (this.parts.always !== undefined && !there.has(always));
    if (isMissing) return undefined;
    this.ahead(months, options);
    return this.merged(months, []);
  }

  /** What stands in two months would be counted twice. */
  private isEnough({ first, last }: Range, { firstPage = false }: LoadOptions): boolean {
    return firstPage && first === last;
  }

  private get complete(): ReadonlyMap<string, DatedReading> {
    return new Map([...this.known].filter(([, reading]) => !isBegun(reading)));
  }

  /** The requests that a stretch takes: one, or one for each month of which there is a part. */
  private there(stretch: Range): readonly Range[] {
    const { template, months } = this.parts;
    if (!/month(?:\}|%7D)/i.test(template)) return [stretch];
    return (months ?? []).flatMap((month) =>
      stretch.first <= month && month <= stretch.last ? { first: month, last: month } : [],
    );
  }

  private fetch(stretch: Range, options: LoadOptions): Promise<Failure | undefined> {
    return this.take(addressIn(this.parts.template, stretch), stretch, options, (reading) => {
      for (let month = stretch.first; month <= stretch.last; month = addMonths(month, 1))
        this.known.set(month, reading);
    });
  }

  /** Fetches the pages after the first one of a month. */
  private fetchRest(
    month: string,
    { nextPages: _, next = '', ...first }: DatedReading,
    options: LoadOptions,
  ): Promise<Failure | undefined> {
    return this.take(next, { first: month, last: month }, options, (others) =>
      this.known.set(month, {
        ...first,
        at: Math.min(first.at, others.at),
        records: withoutRepeats([first, others]),
        problems: [...first.problems, ...others.problems],
        rest: [...(first.rest ?? []), ...(others.rest ?? [])],
      }),
    );
  }

  private fetchAlways(options: LoadOptions): Promise<Failure | undefined> {
    return this.take(this.parts.always!, { first: '', last: '' }, options, (reading) =>
      this.known.set(always, reading),
    );
  }

  /** Fetches a part, and says what was the matter if it could not be had. */
  private async take(
    address: string,
    stretch: Range,
    options: LoadOptions,
    keep: (reading: DatedReading) => void,
  ): Promise<Failure | undefined> {
    try {
      keep(await loadFeed(address, options));
      return undefined;
    } catch (fault) {
      options.signal.throwIfAborted();
      if (!(fault instanceof FeedError)) throw fault;
      const { code, message } = fault;
      const hint = 'What other ranges say is shown.';
      return { fault, stretch, problem: { severity: 'error', code, path: address, message, hint } };
    }
  }

  /** Fetches the month after `months`. Nobody waits for it: if it cannot be had, that is said when somebody does. */
  private ahead({ last }: Range, { fresh: _, onAnswer: __, ...options }: LoadOptions): void {
    const month = addMonths(last, 1);
    if (this.known.has(month)) return;
    for (const part of this.there({ first: month, last: month }))
      void this.fetch(part, { ...options, signal: this.life }).catch(() => undefined);
  }

  private forgetOutside({ first, last }: Range): void {
    for (const month of this.known.keys())
      if (month !== always && (month < first || month > last)) this.known.delete(month);
  }

  /** All that is known of `months` as one reading, as old as its oldest part. What was fetched last is believed. */
  private merged({ first, last }: Range, problems: readonly Problem[]): DatedReading | undefined {
    const there = [...this.known].filter(([month]) => month === always || (first <= month && month <= last));
    const readings = [...new Set(there.map(([, reading]) => reading))].sort(
      (one, other) => other.at - one.at,
    );
    const newest = readings[0] ?? this.head;
    if (!newest) return undefined;
    const { next: _, rest: __, parts: ___, nextPages: ____, ...head } = newest;
    const rest = readings.flatMap((reading) => reading.rest ?? []);
    const begun = readings.find(isBegun);
    return {
      ...head,
      at: readings.at(-1)?.at ?? newest.at,
      records: withoutRepeats(readings),
      problems: [...readings.flatMap((reading) => reading.problems), ...problems],
      ...(rest.length && { rest }),
      ...(begun?.nextPages && { nextPages: begun.nextPages }),
    };
  }
}

/** What lasts longer than a part is in several of them; within one, an id that comes twice is the feed's own matter. */
function withoutRepeats(readings: readonly Pick<DatedReading, 'records'>[]): readonly CivicRecord[] {
  const seen = new Set<string>();
  const nameOf = ({ kind, id }: CivicRecord) => `${kind} ${id}`;
  return readings.flatMap(({ records }) => {
    const news = records.filter((record) => !seen.has(nameOf(record)));
    for (const record of news) seen.add(nameOf(record));
    return news;
  });
}
