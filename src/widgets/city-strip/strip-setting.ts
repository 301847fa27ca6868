import type { PlaceNames } from '../../formats/format.js';
import type { Text } from '../../model/text.js';

/** What the items of the strip are drawn with. */
export interface StripSetting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** IANA zone that the city's times are shown in. */
  readonly zone: string;
  /** The city's name, in the forms that the reader's language has for it. */
  readonly place: Partial<PlaceNames>;
  /** A text of the feed in the reader's language, marked where it is in another. */
  readonly say: (text: Text | undefined, language?: string) => unknown;
  /** What is drawn is right until then, in milliseconds since 1970. */
  readonly until: (instant: number) => void;
}
