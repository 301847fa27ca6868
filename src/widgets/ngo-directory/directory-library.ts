import { addStyles } from '../../element/add-styles.js';
import type { Organisation } from '../../model/organisation.js';
import type { Catalogue } from '../../search/catalogue.js';
import type { LibraryHost, OpenLibrary } from './library-host.js';

type Finder = typeof import('./search/finder.js');

/** Milliseconds until organisations are looked up again that could not be had: a directory is drawn often. */
const patience = 10_000;

/** Where the organisations of a directory are found, and what finds them: loaded when somebody is about to look. */
export class DirectoryLibrary implements OpenLibrary {
  finder: Finder | undefined;
  /** Where a server searches, what belongs to that. */
  pagesView: typeof import('./search/pages-view.js').pagesView | undefined;
  /** The letters of names, where the host page wants them. */
  letters: typeof import('./search/letters-view.js') | undefined;
  elsewhere: OpenLibrary['elsewhere'];
  /** All that the feed has; and where those that are wanted are found. */
  organisations: readonly Organisation[] = [];
  catalogue: Catalogue | undefined;
  private order = '';
  private isAwaited = false;
  private readonly lookedUp = new Map<string, Organisation>();
  /** When each that was looked up may be asked for again, by the clock of `performance`. */
  private readonly wanted = new Map<string, number>();

  constructor(readonly host: LibraryHost) {}

  /** Takes the organisations of a feed that was read. */
  take(organisations: readonly Organisation[]): void {
    this.organisations = organisations;
    this.catalogue = undefined;
    this.wanted.clear();
  }

  /** Whether a server searches. */
  get isRemote(): boolean {
    return this.host.searchType !== '';
  }

  /** Whether the language or the filters have changed, so that all has to be found anew. */
  turnsOver(): boolean {
    const { tag, facets, match, facetOrder, exclude, searchType, searchSrc, alphabet } = this.host;
    const { order } = this;
    this.order = [tag, facets, match, facetOrder, exclude, searchType, searchSrc, alphabet].join('\n');
    if (order === this.order) return false;
    this.catalogue = undefined;
    return true;
  }

  async open(): Promise<Catalogue> {
    const { openedFor } = await this.load();
    return openedFor(this);
  }

  /** The organisation called `id`, if the feed has it or it was looked up. */
  organisation(id: string): Organisation | undefined {
    return this.organisations.find((one) => one.id === id) ?? this.lookedUp.get(id);
  }

  /** Fetches organisations by their ids, of those that are not at hand; each is asked for until there is an answer. */
  async lookUp(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => (this.wanted.get(id) ?? 0) <= performance.now());
    if (unknown.length === 0) return;
    for (const id of unknown) this.wanted.set(id, Infinity);
    try {
      const found = await (await this.open()).byId(unknown, new AbortController().signal);
      for (const one of found) this.lookedUp.set(one.id, one);
      if (found.length) this.host.requestUpdate();
    } catch {
      for (const id of unknown) this.wanted.set(id, performance.now() + patience);
    }
  }

  async load(): Promise<Finder> {
    if (!this.finder) {
      this.finder = await import('./search/finder.js');
      addStyles(this.host, this.finder.styles);
    }
    return this.finder;
  }

  /** Loads the finder at the first rest: what is not needed for the first sight waits until that is drawn. */
  loadAtRest(): void {
    if (this.finder || this.isAwaited) return;
    this.isAwaited = true;
    const draw = () => {
      this.host.requestUpdate();
    };
    const load = () => void this.load().then(draw, () => (this.isAwaited = false));
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
    else setTimeout(load, 200);
  }
}
