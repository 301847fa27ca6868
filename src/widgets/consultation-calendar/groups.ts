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
export function entryOf(
  record: Consultation | CivicEvent,
  now: number,
  zone: string,
  closingSoonDays: number,
): Entry {
  const window = windowOf(record, zone);
  return { record, status: statusOf(record, now, zone, closingSoonDays, window), window };
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
    const { from = Infinity, until } = entry.window;
    const rank = group === 'upcoming' ? from : group === 'open' ? (until ?? Infinity) : -(until ?? 0);
    let at = ranks.length;
    if (at === count && !(rank < ranks[at - 1]!)) continue;
    while (at > 0 && rank < ranks[at - 1]!) at--;
    ranks.splice(at, 0, rank);
    first.splice(at, 0, entry);
    if (first.length > count) ranks.length = first.length = count;
  }
  return first;
}

/** The next moment at which some entry changes its status, in milliseconds since 1970; `Infinity` where none will. */
export function nextChange(entries: readonly Entry[], now: number, closingSoonDays: number): number {
  let next = Infinity;
  const consider = (moment: number) => {
    if (moment > now && moment < next) next = moment;
  };
  for (const {
    window: { from = 0, until = 0 },
  } of entries) {
    consider(from);
    consider(until);
    consider(until - closingSoonDays * 86_400_000);
  }
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
