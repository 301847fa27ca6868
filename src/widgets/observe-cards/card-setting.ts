import type { CivicRecord } from '../../model/record.js';
import type { Text } from '../../model/text.js';

/** What the cards are drawn with. */
export interface CardSetting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** BCP 47 tag of the feed, whose country telephone numbers follow. */
  readonly home: string;
  /** IANA zone that the city's times are shown in. */
  readonly zone: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Level of the headings of cards. */
  readonly level: number;
  /** A text of the feed in the reader's language, marked where it is in another. */
  readonly say: (text: Text | undefined, language?: string) => unknown;
  /** The same as a plain string. */
  readonly plain: (text: Text | undefined, language?: string) => string;
  /** What is drawn is right until then, in milliseconds since 1970. */
  readonly until: (instant: number) => void;
  /** What happens when a person goes to a record. */
  readonly selects: (record: CivicRecord) => (event: Event) => void;
}
