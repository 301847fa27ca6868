import type { DateWords } from '../../../language/date-words.js';
import type { Status } from '../../../model/consultation.js';
import type { View } from '../filters/filter-state.js';
import type { Group } from '../../../calendar/groups.js';

/** What the calendar says of itself. */
export interface CalendarTerms {
  readonly dates: DateWords;
  readonly heading: string;
  readonly empty: string;
  readonly viewsLabel: string;
  readonly takeHome: string;
  readonly views: Readonly<Record<View, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** Where a meeting is told otherwise. */
  readonly meeting: Readonly<Partial<Record<Status, string>>>;
  readonly daysLeft: (days: number) => string;
  readonly lastDay: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** Of months and years; of days, see `spokenRange`. */
  readonly fromUntil: (from: string, to: string) => string;
  readonly endOf: (date: string) => string;
  readonly movedFrom: (date: string) => string;
  readonly tentative: string;
  readonly takePart: string;
  readonly results: string;
  readonly organiser: string;
  readonly repeats: string;
  readonly more: string;
}
