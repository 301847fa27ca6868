import type { ReactiveControllerHost } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import type { FeedContent } from '../../formats/format.js';
import type { Organisation } from '../../model/organisation.js';
import type { Catalogue } from '../../search/catalogue.js';

type Finder = typeof import('./search/finder.js');

/** Milliseconds until organisations are looked up again that could not be had: a directory is drawn often. */
const patience = 10_000;

/** What a library needs of the directory. */
interface Host extends ReactiveControllerHost, Element {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** IANA zone of the feed. */
  readonly zone: string;
  /** What the feed says of itself. */
  readonly content: FeedContent | undefined;
  /** Where a server searches, and what kind of one. */
  readonly src: string;
  readonly searchSrc: string;
  readonly searchType: string;
  /** How many organisations are shown at first; 0 where the host page does not say. */
  readonly limit: number;
  /** Whether the letters are shown that names begin with. */
  readonly alphabet: boolean;
  /** The filters that the host page names. */
  readonly facets: string;
}

/** Where the organisations of a directory are found, and what finds them: loaded when somebody is about to look. */
export class DirectoryLibrary {
  finder: Finder | undefined;
  /** Where a server searches, what belongs to that. */
  remote: typeof import('./search/remote.js') | undefined;
  /** The letters of names, where the host page wants them. */
  letters: typeof import('./search/letters-view.js') | undefined;
  private organisations: readonly Organisation[] = [];
  private catalogue: Catalogue | undefined;
  private order = '';
  private isAwaited = false;
  private readonly lookedUp = new Map<string, Organisation>();
  /** When each that was looked up may be asked for again, by the clock of `performance`. */
  private readonly wanted = new Map<string, number>();

  constructor(private readonly host: Host) {}

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
    const { tag, facets, searchType, searchSrc, alphabet } = this.host;
    const { order } = this;
    this.order = [tag, facets, searchType, searchSrc, alphabet].join('\n');
    if (order === this.order) return false;
    this.catalogue = undefined;
    return true;
  }

  async open(): Promise<Catalogue> {
    const { MemoryCatalogue, facetsIn } = await this.load();
    const { tag, content, zone } = this.host;
    const { language, directory: prepared } = content ?? {};
    const { organisations } = this;
    const facets = facetsIn(this.host.facets);
    if (this.host.alphabet && !this.letters) {
      this.letters = await import('./search/letters-view.js');
      addStyles(this.host, [this.letters.lettersStyles]);
    }
    if (this.isRemote && !this.catalogue) {
      const remote = (this.remote = await import('./search/remote.js'));
      addStyles(this.host, [remote.pagesStyles]);
      const { searchType, searchSrc, src, limit } = this.host;
      const given = this.host.querySelector('script[data-search]')?.textContent ?? '';
      this.catalogue ??= remote.remoteCatalogue(
        searchType,
        searchSrc || src,
        given,
        facets,
        limit || undefined,
      );
    }
    if (prepared && !this.catalogue) {
      const { preparedCatalogue } = await import('./search/prepared.js');
      this.catalogue ??= preparedCatalogue(prepared, facets, language, zone);
    }
    return (this.catalogue ??= new MemoryCatalogue({
      organisations,
      tag,
      language,
      zone,
      facets,
    }));
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
