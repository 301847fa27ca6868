import {
  statusOf,
  windowOf,
  type CivicEvent,
  type Consultation,
  type Status,
  type Window,
} from '../../model/consultation.js';

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
export const entryOf = (
  record: Consultation | CivicEvent,
  now: number,
  zone: string,
  closingSoonDays: number,
): Entry => ({
  record,
  status: statusOf(record, now, zone, closingSoonDays),
  window: windowOf(record, zone),
});

/**
 * Puts entries into groups: open ones by their deadline, coming ones by their opening, past ones the latest first.
 *
 * @param ordered The entries stand in the order that a person asked for, and keep it within each group.
 */
export function grouped(
  entries: readonly Entry[],
  now: number,
  ordered = false,
): Readonly<Record<Group, readonly Entry[]>> {
  const into: Record<Group, Entry[]> = { open: [], upcoming: [], undated: [], closed: [] };
  for (const entry of entries) into[groupOf(entry, now)].push(entry);
  if (ordered) return into;
  into.open.sort((a, b) => (a.window.until ?? Infinity) - (b.window.until ?? Infinity));
  into.upcoming.sort((a, b) => (a.window.from ?? Infinity) - (b.window.from ?? Infinity));
  into.closed.sort((a, b) => (b.window.until ?? 0) - (a.window.until ?? 0));
  return into;
}

/** The next moment at which some entry changes its status, in milliseconds since 1970; `Infinity` where none will. */
export function nextChange(entries: readonly Entry[], now: number, closingSoonDays: number): number {
  let next = Infinity;
  for (const {
    window: { from = 0, until = 0 },
  } of entries)
    for (const moment of [from, until, until - closingSoonDays * 86_400_000])
      if (moment > now && moment < next) next = moment;
  return next;
}

function groupOf({ status, window: { from, until } }: Entry, now: number): Group {
  switch (status) {
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
      return (until ?? from ?? 0) > now ? 'upcoming' : 'closed';
    default:
      return 'closed';
  }
}
