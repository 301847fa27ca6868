import type { Text } from '../../../model/text.js';

/** What the filters are drawn with. */
export interface FinderSetting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** A text of the feed in the reader's language, marked where it is in another one. */
  readonly say: (text: Text | undefined, language?: string) => unknown;
  /** The same as a plain string. */
  readonly plain: (text: Text | undefined, language?: string) => string;
}
