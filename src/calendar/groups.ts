import {
  assumedLength,
  statusOf,
  windowOf,
  type CivicEvent,
  type Consultation,
  type Status,
  type Window,
} from '../model/consultation.js';
import { noDay, type Glimpse } from '../model/record.js';
import { endOf, startOf } from '../model/time.js';

/** A consultation or an event with what follows from its dates at one moment. */
export interface Entry {
  readonly record: Consultation | CivicEvent;
  readonly status: Status | undefined;
  readonly window: Window;
}

/** What a resident asks first: what is open, what is coming, what is without a date, what is over. */
export type Group = 'open' | 'upcoming' | 'undated' | 'closed';

export const groups: readonly Group[] = ['open', 'upcoming', 'undated', 'closed'];

/** `record` as it stands at `now` (milliseconds since 1970). */
export function entryOf(
  record: Consultation | CivicEvent,
  now: number,
  zone: string,
  closingSoonDays: number,
): Entry {
  const window = windowOf(record, zone);
  return { record, status: statusOf(record, now, zone, closingSoonDays, window), window };
}

/** What entries are made with. */
export interface Present {
  readonly now: number;
  /** Days from 1970 to the city's present one. */
  readonly today: number;
  readonly zone: string;
  readonly closingSoonDays: number;
}

/** An entry whose record has not been read: of many thousand, nothing is worked out before it is asked for. */
export class PlainEntry implements Entry {
  constructor(
    readonly record: Consultation | CivicEvent,
    readonly days: Glimpse,
    private readonly present: Present,
  ) {}

  get window(): Window {
    return windowOf(this.record, this.present.zone);
  }

  get status(): Status | undefined {
    const { record, days, present } = this;
    const { firstDay, lastDay } = days;
    const { today, closingSoonDays, now } = present;
    if (firstDay === noDay && lastDay === noDay) return undefined;
    if (today < firstDay) return 'planned';
    const end = lastDay === noDay && record.kind === 'event' ? firstDay : lastDay;
    if (end !== noDay && end < today) return 'closed';
    const mayBeSoon = end !== noDay && end - today <= closingSoonDays + 1;
    return mayBeSoon ? statusOf(record, now, present.zone, closingSoonDays) : 'open';
  }

  /** Whether it may change before midnight: where clocks are changed, so many days before its end are not at midnight. */
  get mayTurn(): boolean {
    const { today, closingSoonDays } = this.present;
    return Math.abs(this.days.lastDay + 1 - closingSoonDays - today) <= 1;
  }

  /** Its beginning or its end, in milliseconds since 1970. */
  rank(end: boolean): number | undefined {
    const { days, present } = this;
    const at = end ? (days.until ?? (this.record.kind === 'event' ? days.from : undefined)) : days.from;
    return at === undefined ? undefined : (end ? endOf : startOf)(at, present.zone);
  }
}

/** Puts entries into groups, which keep their order. */
export function grouped(entries: readonly Entry[], now: number): Readonly<Record<Group, readonly Entry[]>> {
  const into: Record<Group, Entry[]> = { open: [], upcoming: [], undated: [], closed: [] };
  for (const entry of entries) into[groupOf(entry, now)].push(entry);
  return into;
}

/**
 * The first `count` of a group: open ones by their deadline, coming ones by their opening, past ones the latest first.
 * Of a hundred thousand only these are put into order.
 */
export function firstOf(group: Group, entries: readonly Entry[], count: number): readonly Entry[] {
  if (group === 'undated') return entries.slice(0, count);
  const first: Entry[] = [];
  const ranks: number[] = [];
  for (const entry of entries) {
    const rank = rankOf(entry, group);
    let at = ranks.length;
    if (at === count && !(rank < ranks[at - 1]!)) continue;
    while (at > 0 && rank < ranks[at - 1]!) at--;
    ranks.splice(at, 0, rank);
    first.splice(at, 0, entry);
    if (first.length > count) ranks.length = first.length = count;
  }
  return first;
}

/**
 * The next moment at which some entry changes its status within the city's day, in milliseconds since 1970; `Infinity`
 * where none will.
 */
export function nextChange(entries: readonly Entry[], now: number, closingSoonDays: number): number {
  let next = Infinity;
  const consider = (moment: number) => {
    if (moment > now && moment < next) next = moment;
  };
  for (const entry of entries) {
    if (entry instanceof PlainEntry && !entry.mayTurn) continue;
    const { from = 0, until = 0 } = entry.window;
    consider(from);
    consider(until);
    if (from === until) consider(until + assumedLength);
    consider(until - closingSoonDays * 86_400_000);
  }
  return next;
}

function rankOf(entry: Entry, group: Group): number {
  const isComing = group === 'upcoming';
  const at =
    entry instanceof PlainEntry ? entry.rank(!isComing) : isComing ? entry.window.from : entry.window.until;
  return group === 'closed' ? -(at ?? 0) : (at ?? Infinity);
}

function groupOf(entry: Entry, now: number): Group {
  switch (entry.status) {
    case 'open':
    case 'closing-soon':
      return 'open';
    case 'planned':
      return 'upcoming';
    case undefined:
      return 'undated';
    case 'cancelled':
    case 'postponed':
      // Those who meant to come must still meet it where they look: among what is coming.
      return (entry.window.until ?? entry.window.from ?? 0) > now ? 'upcoming' : 'closed';
    default:
      return 'closed';
  }
}
