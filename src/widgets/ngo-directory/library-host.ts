import type { ReactiveControllerHost } from 'lit';
import type { FeedContent } from '../../formats/format.js';
import type { Organisation } from '../../model/organisation.js';
import type { Catalogue } from '../../search/catalogue.js';

/** What a library needs of the directory. */
export interface LibraryHost extends ReactiveControllerHost, Element {
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
  /** The filters that the host page names, which of them want every value, and in which order their values stand. */
  readonly facets: string;
  readonly match: string;
  readonly facetOrder: string;
  /** What the host page leaves out. */
  readonly exclude: string;
}

/** A library whose catalogue may be made. */
export interface OpenLibrary {
  readonly host: LibraryHost;
  /** Whether a server searches. */
  readonly isRemote: boolean;
  /** All that the feed has; and where those that are wanted are found. */
  organisations: readonly Organisation[];
  catalogue: Catalogue | undefined;
  /** What belongs to a server that searches, and the letters of names. */
  pagesView: typeof import('./search/pages-view.js').pagesView | undefined;
  letters: typeof import('./search/letters-view.js') | undefined;
  /** Says where organisations were found beyond what is shown of them. */
  elsewhere: typeof import('./search/elsewhere.js').foundElsewhere | undefined;
}
