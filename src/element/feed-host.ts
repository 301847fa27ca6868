import type { ReactiveControllerHost } from 'lit';
import type { DatedReading } from '../feed/load-page.js';
import type { FeedInput } from '../formats/document.js';
import type { KindVocabulary } from '../formats/kind-vocabulary.js';
import type { CivicRecord } from '../model/record.js';
import type { Source } from './sources.js';

/** What a host says of its feed: the attributes that all widgets share. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly vocabulary: readonly KindVocabulary[];
  readonly src: string;
  readonly type: string;
  readonly records: readonly CivicRecord[];
  readonly data: FeedInput | null | undefined;
  readonly timeZone: string;
  readonly refresh: number;
  readonly loading: string;
  readonly cache: boolean;
  readonly snapshot: string;
  readonly maxItems: number;
  readonly maxBytes: number;
  /** The days that are shown, `YYYY-MM-DD/YYYY-MM-DD`: of a feed that comes in parts nothing else is fetched. */
  readonly range?: string;
  /** Whether it shows no more than the first page of a month, and what is counted there. */
  readonly isGlance?: boolean;
  /** How many articles it shows, where of others nothing is told. */
  readonly enough?: number;
  /** Where its feed comes from. */
  sources(): readonly Source[];
  /** Loads what the host needs to draw these records, before it is asked to. */
  prepare?(records: readonly CivicRecord[], first: DatedReading | undefined): Promise<void>;
}
