import type { CivicRecord } from '../model/record.js';
import { addMonths, lastDay } from '../model/time.js';
import type { Problem } from '../formats/problem.js';
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
  /** All that was fetched so far. Each range that is missing in it is one of its problems. */
  readonly reading?: DatedReading;
  /** Why something of the range that was asked for is missing. */
  readonly fault?: FeedError;
}

// Some editors of pages encode the braces.
const places = /(?:\{|%7B)(start|end)(?:\}|%7D)/gi;

/** Whether `src` is asked for range by range: it has a place for the first day, `{start}`, or the last one, `{end}`. */
export const isInRanges = (src: string): boolean => src.search(places) >= 0;

/** The address of a range: its first and its last day stand in their places. */
export const addressIn = (template: string, { first, last }: Range): string =>
  template.replace(places, (_, name: string) =>
    encodeURIComponent(name.toLowerCase() === 'start' ? `${first}-01` : lastDay(last)),
  );

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

/** A feed that is asked for the range that is shown, and for the month after it; what was fetched is kept. */
export class FeedInRanges {
  private readonly months = new Map<string, DatedReading>();

  /**
   * @param template An address with places for the days.
   * @param life Ends what is fetched ahead.
   */
  constructor(
    private readonly template: string,
    private readonly life: AbortSignal,
  ) {}

  /**
   * Fetches what is missing in `range`. One stretch that fails does not lose the others, and is asked for again the next
   * time.
   *
   * @param options With `fresh`, the whole range is fetched anew, and what is kept outside it forgotten.
   * @throws Where `options.signal` said so, and nothing else.
   */
  async load(range: Range, options: LoadOptions): Promise<RangeOutcome> {
    if (options.fresh)
      for (const month of this.months.keys())
        if (month < range.first || month > range.last) this.months.delete(month);
    const stretches = options.fresh ? [range] : missingIn(range, this.months);
    const problems = await Promise.all(stretches.map((stretch) => this.fetch(stretch, options)));
    const failed = problems.filter((problem) => problem !== undefined);
    if (failed.length === 0) void this.fetchAhead(addMonths(range.last, 1), options);
    const reading = this.merged(failed.map(({ problem }) => problem));
    return { ...(reading && { reading }), ...(failed[0] && { fault: failed[0].fault }) };
  }

  /** Fetches a stretch, and says what was the matter if it could not be had. */
  private async fetch(
    stretch: Range,
    options: LoadOptions,
  ): Promise<{ readonly fault: FeedError; readonly problem: Problem } | undefined> {
    const address = addressIn(this.template, stretch);
    try {
      const reading = await loadFeed(address, options);
      for (let month = stretch.first; month <= stretch.last; month = addMonths(month, 1))
        this.months.set(month, reading);
      return undefined;
    } catch (fault) {
      options.signal.throwIfAborted();
      if (!(fault instanceof FeedError)) throw fault;
      const { code, message } = fault;
      const hint = 'What other ranges say is shown.';
      return { fault, problem: { severity: 'error', code, path: address, message, hint } };
    }
  }

  private async fetchAhead(month: string, given: LoadOptions): Promise<void> {
    if (this.months.has(month)) return;
    const { fresh: _, onAnswer: __, ...options } = given;
    // Nobody waits for it: if it cannot be had, that is said when somebody does.
    await this.fetch({ first: month, last: month }, { ...options, signal: this.life }).catch(() => undefined);
  }

  /** All that was fetched as one reading, as old as its oldest part. What was fetched last is believed. */
  private merged(problems: readonly Problem[]): DatedReading | undefined {
    const readings = [...new Set(this.months.values())].sort((one, other) => other.at - one.at);
    const [newest] = readings;
    if (!newest) return undefined;
    const { next: _, ...head } = newest;
    return {
      ...head,
      at: readings.at(-1)?.at ?? newest.at,
      records: withoutRepeats(readings),
      problems: [...readings.flatMap((reading) => reading.problems), ...problems],
    };
  }
}

/** What lasts longer than a range is in several of them; within one, an id that comes twice is the feed's own matter. */
function withoutRepeats(readings: readonly DatedReading[]): readonly CivicRecord[] {
  const seen = new Set<string>();
  const nameOf = ({ kind, id }: CivicRecord) => `${kind} ${id}`;
  return readings.flatMap(({ records }) => {
    const news = records.filter((record) => !seen.has(nameOf(record)));
    for (const record of news) seen.add(nameOf(record));
    return news;
  });
}
