import type { ReactiveControllerHost } from 'lit';
import type { Organisation } from '../../model/organisation.js';

/** What the host page says of how organisations are shown. */
export interface ShelfHost extends ReactiveControllerHost, HTMLElement {
  readonly urlState: boolean;
  readonly layout: string;
  readonly details: string;
  readonly shortlist: boolean;
  readonly observe: boolean;
  readonly jsonLd: boolean;
  readonly nearMe: boolean;
  readonly near: string;
  readonly postcodes: string;
  readonly mapTiles: string;
  readonly mapAttribution: string;
  /** What the directory is called. */
  readonly name: string;
  /** Whether a server searches: it is not told where anybody is. */
  readonly searchType: string;
  found(): Promise<readonly Organisation[]>;
  organisation(id: string): Organisation | undefined;
}
