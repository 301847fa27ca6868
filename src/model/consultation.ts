import type { CommonFields, Link, Party, Place } from './common.js';
import type { Text } from './text.js';
import { endOf, startOf, type When } from './time.js';

/** What a consultation and an event have in common. */
interface Occasion extends CommonFields {
  readonly title: Text;
  /** IANA zone of the times, where it differs from the feed's. */
  readonly timeZone?: string;
  /** What the source says of itself. Read with {@link statusOf}, which knows when not to believe it. */
  readonly status?: Status;
  readonly topics?: readonly Text[];
  /** Districts or neighbourhoods; none means the whole city. */
  readonly areas?: readonly Text[];
  /** `residents`, `ngo`, `business`, `youth` and the like. */
  readonly audiences?: readonly string[];
  readonly organiser?: Party;
  readonly mode?: 'online' | 'in-person' | 'hybrid';
  readonly location?: Place;
  /** BCP 47 tags of the languages spoken. */
  readonly languages?: readonly string[];
  readonly signLanguage?: boolean;
  readonly registration?: Registration;
  /** Where the record was first published, when feeds are merged. */
  readonly source?: Link;
  /** Address of a feed that has the whole record, where this is but what a calendar shows of it at first. */
  readonly details?: string;
}

/** An open window of days or weeks in which residents are asked, with a deadline. */
export interface Consultation extends Occasion {
  readonly kind: 'consultation';
  readonly type?: 'consultation' | 'survey' | 'vote' | 'info';
  readonly opens?: When;
  /** The last day or moment on which one can take part. */
  readonly closes?: When;
  /** `false` where the source means the first moment after the window. */
  readonly closesInclusive?: boolean;
  readonly phases?: readonly Phase[];
  readonly respond?: Respond;
  readonly results?: Results;
  readonly legalBasis?: Text;
  /** The city's own file number. */
  readonly reference?: string;
}

/** Something that happens at a time: a hearing, a workshop, a meeting, a walk. */
export interface CivicEvent extends Occasion {
  readonly kind: 'event';
  readonly type?: 'hearing' | 'workshop' | 'meeting' | 'walk' | 'vote' | 'deadline' | 'info';
  readonly start: When;
  /** The last day of an all-day event, or the moment at which it ends. */
  readonly end?: When;
  /** Where it was moved from. */
  readonly previousStart?: When;
  /** Whether the time is not settled yet. */
  readonly tentative?: boolean;
  readonly recurrence?: Recurrence;
  /** `id` of the consultation that it belongs to. */
  readonly parent?: string;
}

/** A part of a consultation. */
export interface Phase {
  readonly id?: string;
  readonly title: Text;
  readonly start?: When;
  readonly end?: When;
  readonly url?: string;
}

/** Ways to take part. */
export interface Respond {
  readonly online?: string;
  readonly email?: string;
  readonly post?: string;
  readonly phone?: string;
  /** Address of a form to print. */
  readonly form?: string;
}

export interface Registration {
  readonly url?: string;
  readonly opens?: When;
  readonly closes?: When;
  readonly capacity?: number;
  readonly remaining?: number;
}

export interface Results {
  /** When the report is promised. */
  readonly due?: When;
  readonly published?: When;
  readonly url?: string;
  readonly summary?: Text;
  readonly effectsUrl?: string;
}

/** A series, in the words of RFC 5545. `overrides` are occurrences that differ from the rest. */
export interface Recurrence {
  readonly rrule?: string;
  /** Further rules, beside `rrule`. */
  readonly rrules?: readonly string[];
  /** Rules of what is left out. */
  readonly exrules?: readonly string[];
  readonly rdate?: readonly When[];
  readonly exdate?: readonly When[];
  readonly overrides?: readonly Override[];
}

/** One occurrence of a series that was moved, renamed or cancelled. */
export interface Override extends Partial<
  Omit<CivicEvent, 'kind' | 'id' | 'recurrence' | 'richDescription'>
> {
  /** The start that the series would have given it. */
  readonly recurrenceId: When;
  /** All later occurrences differ in the same way, and are moved by as much. */
  readonly andLater?: boolean;
}

/** What a resident needs to know of a consultation or an event, in one word. */
export type Status =
  | 'planned'
  | 'open'
  | 'closing-soon'
  | 'closed'
  | 'report'
  | 'effects'
  | 'cancelled'
  | 'postponed'
  | 'withdrawn';

/** The window of a record: two instants in milliseconds since 1970, the second one exclusive. */
export interface Window {
  readonly from?: number;
  readonly until?: number;
}

/** As long as an event lasts that says only when it begins: calendars give it as much. In milliseconds. */
export const assumedLength = 3_600_000;

/** How many rules of a series are followed, and of those that except from it: nobody needs more to say when it is. */
export const mostRules = 10;

/** The window in which one can take part in `record`, or in which it takes place. */
export function windowOf(record: Consultation | CivicEvent, feedZone: string): Window {
  const zone = record.timeZone ?? feedZone;
  const isEvent = record.kind === 'event';
  const first = isEvent ? record.start : record.opens;
  const last = isEvent ? (record.end ?? first) : record.closes;
  const window: { from?: number; until?: number } = {};
  if (first !== undefined) window.from = startOf(first, zone);
  if (last !== undefined)
    window.until = isEvent || record.closesInclusive !== false ? endOf(last, zone) : startOf(last, zone);
  return window;
}

/** What keeps people from coming. */
export const calledOff: readonly (Status | undefined)[] = ['withdrawn', 'cancelled', 'postponed'];

const said: readonly (Status | undefined)[] = [...calledOff, 'effects', 'report'];

/**
 * The status of `record` at `now`. Dates decide, because feeds forget to change their words; the source's
 * word counts where no date could tell it (withdrawn, cancelled, postponed, effects, report), and where
 * the record has no dates at all.
 *
 * @param closingSoonDays How many days before its end a window is `closing-soon`.
 * @param window The record's window, where it is known already.
 * @returns Nothing where neither dates nor words say.
 */
export function statusOf(
  record: Consultation | CivicEvent,
  now: number,
  feedZone: string,
  closingSoonDays = 7,
  window = windowOf(record, feedZone),
): Status | undefined {
  const { status } = record;
  const { from, until } = window;
  if (status !== undefined && (said.includes(status) || (from === undefined && until === undefined)))
    return status;
  if (from === undefined && until === undefined) return undefined;
  if (from !== undefined && now < from) return 'planned';
  // Nobody says that a meeting is over while people are still coming in.
  if (until === undefined || now < until + (record.kind === 'event' && from === until ? assumedLength : 0)) {
    const soon =
      record.kind === 'consultation' && until !== undefined && until - now <= closingSoonDays * 86_400_000;
    return soon ? 'closing-soon' : 'open';
  }
  return record.kind === 'consultation' ? afterwards(record, now, feedZone) : 'closed';
}

function afterwards({ results, timeZone }: Consultation, now: number, feedZone: string): Status {
  if (results?.published && startOf(results.published, timeZone ?? feedZone) <= now)
    return results.effectsUrl ? 'effects' : 'report';
  return 'closed';
}
