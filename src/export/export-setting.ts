import type { Text } from '../model/text.js';

/** For whom something is written, and when. */
export interface ExportSetting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** IANA zone of the feed. */
  readonly zone: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Address that an entry without one of its own leads back to. */
  readonly page?: string | undefined;
  /** A text in the reader's language; `language` is the text's own. */
  readonly plain: (text: Text | undefined, language?: string) => string;
}
