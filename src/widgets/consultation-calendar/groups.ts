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

/**
 * Puts records into groups: open ones by their deadline, coming ones by their opening, past ones the latest first.
 *
 * @param now Milliseconds since 1970.
 */
export function grouped(
  records: readonly (Consultation | CivicEvent)[],
  now: number,
  zone: string,
  closingSoonDays?: number,
): Readonly<Record<Group, readonly Entry[]>> {
  const into: Record<Group, Entry[]> = { open: [], upcoming: [], undated: [], closed: [] };
  for (const record of records) {
    const entry = {
      record,
      status: statusOf(record, now, zone, closingSoonDays),
      window: windowOf(record, zone),
    };
    into[groupOf(entry, now)].push(entry);
  }
  into.open.sort((a, b) => (a.window.until ?? Infinity) - (b.window.until ?? Infinity));
  into.upcoming.sort((a, b) => (a.window.from ?? Infinity) - (b.window.from ?? Infinity));
  into.closed.sort((a, b) => (b.window.until ?? 0) - (a.window.until ?? 0));
  return into;
}

/** The next moment at which some record changes its status, in milliseconds since 1970; `Infinity` where none will. */
export function nextChange(entries: readonly Entry[], now: number, closingSoonDays: number): number {
  const moments = entries.flatMap(({ window: { from, until } }) =>
    until === undefined ? [from] : [from, until, until - closingSoonDays * 86_400_000],
  );
  return Math.min(Infinity, ...moments.filter((moment) => moment !== undefined && moment > now).map(Number));
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
