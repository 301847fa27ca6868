import { addStyles } from '../../element/add-styles.js';
import type { PreparedDirectory } from '../../formats/format.js';
import type { Organisation } from '../../model/organisation.js';
import type { Catalogue } from '../../search/catalogue.js';

type Finder = typeof import('./search/finder.js');

/** What a library needs of the directory. */
interface Host extends Element {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** BCP 47 tag of the feed. */
  readonly feedLanguage: string | undefined;
  /** Where the organisations are, if the feed only leads to them. */
  readonly prepared: PreparedDirectory | undefined;
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

  /** Whether the language or the filters have changed, so that all has to be found anew. */
  turnsOver(): boolean {
    const { tag, facets } = this.host;
    const { order } = this;
    this.order = `${tag} ${facets}`;
    if (order === this.order) return false;
    this.catalogue = undefined;
    return true;
  }

  async open(): Promise<Catalogue> {
    const { MemoryCatalogue, facetsIn } = await this.load();
    const { tag, feedLanguage: language, prepared } = this.host;
    const { organisations } = this;
    const facets = facetsIn(this.host.facets);
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
  loadAtRest(then: () => void): void {
    if (this.finder || this.isAwaited) return;
    this.isAwaited = true;
    const load = () => void this.load().then(then, () => (this.isAwaited = false));
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
    else setTimeout(load, 200);
  }
}
