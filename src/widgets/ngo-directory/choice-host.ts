import type { ReactiveControllerHost } from 'lit';
import type { FeedContent } from '../../formats/format.js';

/** What a choice needs of the directory. */
export interface ChoiceHost extends ReactiveControllerHost, HTMLElement {
  readonly urlState: boolean;
  readonly limit: number;
  /** What the host page leaves out. */
  readonly exclude: string;
  /** Whether the letters are shown that names begin with. */
  readonly alphabet: boolean;
  /** What the feed says of itself. */
  readonly content: FeedContent | undefined;
  readonly state: string;
  /** How many there are, to be announced. */
  readonly countWords: () => string;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
}
