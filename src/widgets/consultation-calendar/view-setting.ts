import type { CivicEvent, Consultation } from '../../model/consultation.js';
import type { Text } from '../../model/text.js';

/** What a view of the calendar is drawn with. */
export interface ViewSetting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** IANA zone of the feed. */
  readonly zone: string;
  /** Whether nobody named it: times are shown as they are written. */
  readonly isZoneAssumed?: boolean;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Level of a section's heading, 1 to 6. */
  readonly level: number;
  /** A text of the feed as a template, marked where it is in another language. */
  readonly say: (text: Text | undefined, language?: string) => unknown;
  /** The same as a plain string, for names. */
  readonly plain: (text: Text | undefined, language?: string) => string;
  /** Whether all of it is shown: paper has no button for more. */
  readonly isWhole?: boolean;
  /** Whether more of what is shown is being fetched. */
  readonly isFetching?: boolean;
  /** What is said instead of "nothing here" as long as it is not known. */
  readonly loading?: string | undefined;
  /** Where a record comes from, where there are several sources. */
  readonly source?: (record: Consultation | CivicEvent) => unknown;
  /** A person chose a record. */
  readonly select: (event: Event, record: Consultation | CivicEvent) => void;
}
