import { onRemembered, remember, remembered } from '../../../element/on-device.js';
import { seenOf, type Matter, type Seen } from '../../../model/observed.js';
import type { Text } from '../../../model/text.js';

/** A matter that a person observes, as it is kept on their device. */
export interface Observed {
  /** Address of the feed that it is in. */
  readonly feed: string;
  readonly id: string;
  readonly kind: Matter['kind'];
  readonly title: Text;
  readonly url?: string;
  /** BCP 47 tag of the title. */
  readonly language?: string;
  readonly seen: Seen;
}

const kept = 'observed';
// A list that a person keeps by hand; beyond that somebody else has written it.
const most = 500;

/**
 * What a person observes, kept on this device and nowhere else. One list for all pages of a site: where another page
 * changes it, this one follows.
 */
export class ObservedList {
  entries: readonly Observed[] = [];
  /** Whether the browser keeps the list for the next visit. */
  isKept = true;

  /** @param changed The list is another one now. */
  constructor(private readonly changed: () => void) {
    this.read();
  }

  /** Follows what other pages do, until `signal` ends it. */
  follow(signal: AbortSignal): void {
    this.read();
    onRemembered(kept, signal, () => {
      this.read();
      this.changed();
    });
  }

  find(feed: string, id: string): Observed | undefined {
    return this.entries.find((entry) => entry.feed === feed && entry.id === id);
  }

  add(entry: Observed): void {
    this.write([...this.entries.filter(({ feed, id }) => feed !== entry.feed || id !== entry.id), entry]);
  }

  remove({ feed, id }: Pick<Observed, 'feed' | 'id'>): void {
    this.write(this.entries.filter((entry) => entry.feed !== feed || entry.id !== id));
  }

  /** What is new has been read: from now on it is known. */
  markSeen(matterOf: (entry: Observed) => Matter | undefined, now: number, zone: string): void {
    this.write(
      this.entries.map((entry) => {
        const matter = matterOf(entry);
        return matter ? { ...entry, seen: seenOf(matter, now, zone) } : entry;
      }),
    );
  }

  private read(): void {
    const list = remembered(kept);
    if (Array.isArray(list)) this.entries = (list as unknown[]).filter(isObserved).slice(0, most);
    else if (this.isKept) this.entries = [];
  }

  private write(entries: readonly Observed[]): void {
    this.entries = entries;
    this.isKept = remember(kept, entries);
    this.changed();
  }
}

/** Other versions of us, and anybody on the same site, write there too. */
function isObserved(value: unknown): value is Observed {
  const entry = value as Partial<Record<keyof Observed, unknown>> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    typeof entry.feed === 'string' &&
    typeof entry.id === 'string' &&
    ['consultation', 'strategy', 'organisation'].includes(String(entry.kind)) &&
    (typeof entry.title === 'string' || (typeof entry.title === 'object' && entry.title !== null)) &&
    (entry.url === undefined || (typeof entry.url === 'string' && /^https?:/.test(entry.url))) &&
    (entry.language === undefined || typeof entry.language === 'string') &&
    typeof entry.seen === 'object' &&
    entry.seen !== null
  );
}
