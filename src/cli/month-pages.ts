import { entryOf, type Entry } from '../calendar/groups.js';
import { dayOf, heldOn, type Counts, type Month } from '../calendar/month-days.js';
import { indexOf } from '../calendar/month-index.js';
import { monthOf } from '../calendar/placement.js';
import type { CivicEvent, Consultation } from '../model/consultation.js';

type Occasion = Consultation | CivicEvent;

/** Weeks begin on Monday, Saturday or Sunday, wherever the reader is. */
const weekStarts = [1, 6, 7];

/** A month of so few is one page. */
const few = 150;

/** The first page of a month, and what it says of those after it. */
export interface MonthPage {
  /** Places of its records. */
  readonly first: ReadonlySet<number>;
  /** What is not on the first page; nothing where all is. */
  readonly next?: {
    readonly records: number;
    readonly month: Partial<Counts>;
    readonly days: Readonly<Record<string, Partial<Counts>>>;
  };
}

/**
 * The part of a month's records that is drawn of it before anybody asks for more, put on its days as a calendar does it,
 * and how many there are beside.
 *
 * @param month `YYYY-MM`.
 * @param members Places of the month's records among `records`.
 * @param familyOf The places of those that belong to a record: they stand on one page.
 */
export function firstPage(
  month: string,
  members: ReadonlySet<number>,
  records: readonly Occasion[],
  familyOf: (place: number) => readonly number[],
  zone: string,
  now: number,
): MonthPage {
  if (members.size <= few) return { first: members };
  const places = new Map<Entry, number>();
  // As they stand in the file: of those alike the first one is drawn.
  const entries = [...members]
    .sort((a, b) => a - b)
    .map((place) => {
      const entry = entryOf(records[place]!, now, zone, 0);
      places.set(entry, place);
      return entry;
    });
  const months = (of: readonly Entry[]) => {
    const index = indexOf(of, zone);
    return weekStarts.map((start) => monthOf(index, month, start));
  };
  const whole = months(entries);
  const drawn = whole.flatMap(({ weeks }) =>
    weeks.flatMap(({ days, bars }) => [
      ...bars.map(({ entry }) => entry),
      ...days.flatMap(({ chips }) => chips.map(({ entry }) => entry)),
    ]),
  );
  const first = new Set(
    drawn.flatMap((entry) => familyOf(places.get(entry)!)).filter((one) => members.has(one)),
  );
  const shown = months(entries.filter((entry) => first.has(places.get(entry)!)));
  const days = whole.flatMap(({ weeks }, at) =>
    weeks.flatMap((week) =>
      week.days
        .filter((held) => heldOn(held) > 0)
        .map(
          (held) => [held.day, lessThan(held.counts, dayOf(shown[at] as Month, held.day)!.counts)] as const,
        ),
    ),
  );
  return {
    first,
    ...(first.size < members.size && {
      next: {
        records: members.size - first.size,
        month: lessThan(whole[0]!.counts, shown[0]!.counts),
        days: Object.fromEntries(
          days.filter(([, counts]) => Object.keys(counts).length).sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      },
    }),
  };
}

/** What is in `all` beyond `some`. */
function lessThan(all: Readonly<Counts>, some: Readonly<Counts>): Partial<Counts> {
  const names = Object.keys(all) as (keyof Counts)[];
  return Object.fromEntries(
    names.map((name) => [name, all[name] - some[name]] as const).filter(([, count]) => count > 0),
  );
}
