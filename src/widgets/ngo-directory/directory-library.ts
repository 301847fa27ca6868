import type { ReactiveControllerHost } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import type { FeedContent } from '../../formats/format.js';
import type { Organisation } from '../../model/organisation.js';
import type { Catalogue } from '../../search/catalogue.js';

type Finder = typeof import('./search/finder.js');

/** What a library needs of the directory. */
interface Host extends ReactiveControllerHost, Element {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** What the feed says of itself. */
  readonly content: FeedContent | undefined;
  /** Where a server searches, and what kind of one. */
  readonly src: string;
  readonly searchSrc: string;
  readonly searchType: string;
  /** The filters that the host page names. */
  readonly facets: string;
}

/** Where the organisations of a directory are found, and what finds them: loaded when somebody is about to look. */
export class DirectoryLibrary {
  finder: Finder | undefined;
  private organisations: readonly Organisation[] = [];
  private catalogue: Catalogue | undefined;
  private order = '';
  private isAwaited = false;

  constructor(private readonly host: Host) {}

  /** Takes the organisations of a feed that was read. */
  take(organisations: readonly Organisation[]): void {
    this.organisations = organisations;
    this.catalogue = undefined;
  }

  /** Whether a server searches. */
  get isRemote(): boolean {
    return this.host.searchType !== '';
  }

  /** Whether the language or the filters have changed, so that all has to be found anew. */
  turnsOver(): boolean {
    const { tag, facets, searchType, searchSrc } = this.host;
    const { order } = this;
    this.order = [tag, facets, searchType, searchSrc].join('\n');
    if (order === this.order) return false;
    this.catalogue = undefined;
    return true;
  }

  async open(): Promise<Catalogue> {
    const { MemoryCatalogue, facetsIn } = await this.load();
    const { tag, content } = this.host;
    const { language, directory: prepared } = content ?? {};
    const { organisations } = this;
    const facets = facetsIn(this.host.facets);
    if (this.isRemote && !this.catalogue) {
      const { remoteCatalogue } = await import('./search/remote.js');
      const { searchType, searchSrc, src } = this.host;
      const given = this.host.querySelector('script[data-search]')?.textContent ?? '';
      this.catalogue ??= remoteCatalogue(searchType, searchSrc || src, given, facets);
    }
    if (prepared && !this.catalogue) {
      const { preparedCatalogue } = await import('./search/prepared.js');
      this.catalogue ??= preparedCatalogue(prepared, facets, language);
    }
    return (this.catalogue ??= new MemoryCatalogue({
      organisations,
      tag,
      language,
      facets,
    }));
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
