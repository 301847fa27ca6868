import { loadFeed } from '../../../feed/load-feed.js';
import type { Outcome } from '../../../element/outcome.js';
import type { KindVocabulary } from '../../../formats/kind-vocabulary.js';
import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import { wholeOf } from '../../../model/record.js';

type Occasion = Consultation | CivicEvent;

const times = 'status opens closes closesInclusive phases registration start end previousStart'.split(' ');

/** Whether a record is all there, is being fetched, or cannot be had. */
export type Wholeness = 'whole' | 'loading' | 'failed';

/** The whole records of a calendar whose feed says at first but what is shown of them at first. */
export class WholeRecords {
  /** By the address of the feed that they stand in. */
  private readonly feeds = new Map<string, Promise<readonly Occasion[]>>();
  private readonly known = new Map<string, readonly Occasion[] | undefined>();
  private outcomes: unknown;

  /**
   * @param sites Addresses of the calendar's feeds: from other sites nothing is fetched, for nobody else may learn who
   *   reads.
   * @param drawn Called when one that was asked for is there, or cannot be had.
   */
  constructor(
    private readonly vocabulary: readonly KindVocabulary[],
    private readonly sites: () => readonly string[],
    private readonly drawn: () => void,
  ) {}

  /** What came of the calendar's feeds: where that is new, so may be the rest. Until it is there the old one is shown. */
  renew(outcomes: readonly Outcome[]): void {
    if (outcomes !== this.outcomes) this.feeds.clear();
    this.outcomes = outcomes;
  }

  /** `record` as far as it is known; what is missing is fetched. */
  of(record: Occasion): { readonly record: Occasion; readonly is: Wholeness } {
    const { details } = record;
    if (details === undefined || !this.isOwn(details)) return { record, is: 'whole' };
    if (!this.feeds.has(details) || !this.known.has(details))
      void this.feedAt(details).then(this.drawn, this.drawn);
    if (!this.known.has(details)) return { record, is: 'loading' };
    const found = this.found(record);
    return { record: found ?? record, is: found ? 'whole' : 'failed' };
  }

  /** `records` with all that can be had of them. */
  async all(records: readonly Occasion[]): Promise<readonly Occasion[]> {
    const addresses = new Set(
      records.flatMap(({ details }) => (details && this.isOwn(details) ? details : [])),
    );
    await Promise.allSettled([...addresses].map((address) => this.feedAt(address)));
    return records.map((record) => this.found(record) ?? record);
  }

  /** Forgets what could not be had, so that it is asked for again. */
  forgetFailed(): void {
    for (const [address, records] of this.known)
      if (!records) {
        this.known.delete(address);
        this.feeds.delete(address);
      }
  }

  private isOwn(address: string): boolean {
    const { origin } = new URL(address);
    return this.sites().some((site) => new URL(site, document.baseURI).origin === origin);
  }

  private found(record: Occasion): Occasion | undefined {
    const { id, details = '', ...own } = record;
    // Among several sources an id may have been told apart, and what belongs to it.
    const name = id.replace(/#\d+$/, '');
    const found = this.known.get(details)?.find((one) => one.id === id || one.id === name);
    if (!found) return undefined;
    const { parent } = own as CivicEvent;
    const { language, timeZone, source } = own;
    return {
      ...(language !== undefined && { language }),
      ...(timeZone !== undefined && { timeZone }),
      ...(source && { source }),
      ...found,
      ...timesOf(record),
      id,
      ...(parent !== undefined && { parent }),
    };
  }

  private feedAt(address: string): Promise<readonly Occasion[]> {
    const known = this.feeds.get(address);
    if (known) return known;
    const { vocabulary } = this;
    const { signal } = new AbortController();
    // What was had before is asked for because the calendar is new: an answer that somebody kept would be the old one.
    const fresh = this.known.get(address) !== undefined;
    const feed = loadFeed(address, { vocabulary, signal, fresh }).then(({ records }) =>
      records.map((record) => wholeOf(record) as Occasion),
    );
    this.feeds.set(address, feed);
    feed.then(
      (records) => this.known.set(address, records),
      () => this.known.set(address, this.known.get(address)),
    );
    return feed;
  }
}

/** The calendar's own word on when something is, and how it stands: the details may be older. */
function timesOf(record: Occasion): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => times.includes(name)));
}
