import { seenOf, type Matter, type Seen } from '../../model/observed.js';
import type { Text } from '../../model/text.js';
import type { KnownMatter } from './known-matter.js';
import { forget, onRemembered, remember, remembered } from '../on-device.js';

/** A matter that a person observes, as it is kept on their device. */
export interface Observed {
  /** Absolute address of the feed that it is in, or of the page that this is written into. */
  readonly feed: string;
  /** Whether the address is all that one needs to read that feed: on another page, say. */
  readonly isReadable?: boolean;
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

/** What a person observes, kept on this device and nowhere else, and only when they have asked for it. */
class ObservedList {
  entries: readonly Observed[] = [];
  /** Whether the browser keeps the list for the next visit. */
  isKept = true;
  private readonly followers = new Set<() => void>();

  /** Calls `changed` when the list is another one, be it by another page of the site, until `signal` ends it. */
  follow(signal: AbortSignal, changed: () => void): void {
    this.read();
    this.followers.add(changed);
    signal.addEventListener('abort', () => this.followers.delete(changed));
    onRemembered(kept, signal, () => {
      this.read();
      changed();
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
  markSeen(knownOf: (entry: Observed) => KnownMatter | undefined, now: number): void {
    this.write(
      this.entries.map((entry) => {
        const known = knownOf(entry);
        return known ? { ...entry, seen: seenOf(known.matter, now, known.zone) } : entry;
      }),
    );
  }

  private read(): void {
    const list = remembered(kept);
    if (Array.isArray(list)) this.entries = (list as unknown[]).filter(isObserved).slice(-most);
    else if (this.isKept) this.entries = [];
  }

  private write(all: readonly Observed[]): void {
    // The newest are at the end.
    const entries = all.slice(-most);
    this.entries = entries;
    if (entries.length) this.isKept = remember(kept, entries);
    else {
      // Nothing is kept of a list that is empty, not even that there was one.
      forget(kept);
      this.isKept = true;
    }
    for (const changed of this.followers) changed();
  }
}

/** One list for all widgets of a page. */
export const observedList = new ObservedList();

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
    (entry.isReadable === undefined || typeof entry.isReadable === 'boolean') &&
    (entry.url === undefined || (typeof entry.url === 'string' && /^https?:/.test(entry.url))) &&
    (entry.language === undefined || typeof entry.language === 'string') &&
    typeof entry.seen === 'object' &&
    entry.seen !== null
  );
}
