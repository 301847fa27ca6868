import { civicFeed, type FeedHead } from '../export/civic-feed.js';
import type { Reading } from '../formats/format.js';
import { dayIn, lastMoment } from '../language/dates.js';
import type { CivicEvent, Consultation } from '../model/consultation.js';
import { addDays, addMonths, daysBetween, firstDay, lastDay } from '../model/time.js';

type Occasion = Consultation | CivicEvent;

/** A file of a prepared feed: its path within the folder, and what stands in it. */
export interface PreparedFile {
  readonly path: string;
  readonly text: string;
}

/** What the index says of a calendar. */
interface CalendarEntry {
  readonly records: number;
  /** Address of the file of a month. */
  readonly month: string;
  /** Days before and after its month that a file holds, too. */
  readonly margin: number;
  readonly months: readonly string[];
  /** Address of what belongs to every month, if there is any. */
  readonly always?: string;
}

/** A month is shown in whole weeks: no week that it touches has more days of its neighbours. */
const margin = 6;

/** What lasts longer, in days, would stand in too many files. */
const longest = 400;

/** The folder of a calendar's files, and what they are called. */
export const calendarFolder = 'calendar';
export const isCalendarFile = (name: string): boolean => /^(?:\d{4}-\d\d|always)\.json$/.test(name);

/**
 * The files of a calendar: one for each month, with all that is open or takes place in its weeks, and one for what has no
 * date, has no end or comes back for ever. Each is a feed by itself. A meeting and its consultation stand together.
 */
export function calendarParts(reading: Reading): {
  readonly entry: CalendarEntry;
  readonly files: readonly PreparedFile[];
} {
  const records = reading.records.filter(isOccasion);
  // Written once: most records stand in several files.
  const items = civicFeed(reading, records).items.map((item) => JSON.stringify(item));
  const months = new Map<string, Set<number>>();
  const always = new Set<number>();
  const families = familiesOf(records);
  records.forEach((record, index) => {
    const family = families.get(index) ?? [index];
    const held = monthsOf(record, reading.timeZone);
    for (const month of held ?? []) {
      const file = months.get(month) ?? new Set();
      months.set(month, file);
      for (const member of family) file.add(member);
    }
    if (!held) for (const member of family) always.add(member);
  });
  const feed = (members: ReadonlySet<number>) =>
    textOf(
      reading,
      [...members].sort((a, b) => a - b).map((at) => items[at]!),
    );
  const names = [...months.keys()].sort();
  return {
    entry: {
      records: records.length,
      month: `${calendarFolder}/{month}.json`,
      margin,
      months: names,
      ...(always.size > 0 && { always: `${calendarFolder}/always.json` }),
    },
    files: [
      ...names.map((month) => ({ path: `${calendarFolder}/${month}.json`, text: feed(months.get(month)!) })),
      ...(always.size > 0 ? [{ path: `${calendarFolder}/always.json`, text: feed(always) }] : []),
    ],
  };
}

const isOccasion = (record: Reading['records'][number]): record is Occasion =>
  record.kind === 'consultation' || record.kind === 'event';

/** Of each record that has any: the places of the consultation and of all its meetings, its own among them. */
function familiesOf(records: readonly Occasion[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map(records.map(({ kind, id }, index) => [`${kind} ${id}`, index]));
  const families = new Map<number, number[]>();
  records.forEach((record, index) => {
    const parent = record.kind === 'event' ? places.get(`consultation ${record.parent ?? ''}`) : undefined;
    if (parent === undefined) return;
    const family = families.get(parent) ?? [parent];
    family.push(index);
    families.set(parent, family);
    families.set(index, family);
  });
  return families;
}

/** The months whose files a record stands in; nothing where no month is its own. */
function monthsOf(record: Occasion, feedZone: string): readonly string[] | undefined {
  const days = daysOf(record, record.timeZone ?? feedZone);
  if (!days || days.some((day) => !/^\d{4}-\d\d-\d\d$/.test(day))) return undefined;
  const [first, last] = days;
  if (first > last || daysBetween(first, last) > longest) return undefined;
  const months: string[] = [];
  const end = addDays(last, margin).slice(0, 7);
  for (let month = addDays(first, -margin).slice(0, 7); month <= end; month = addMonths(month, 1))
    months.push(month);
  return months;
}

/** The first and the last day of a record; nothing where one of them is not known, or where there are ever more. */
function daysOf(record: Occasion, zone: string): readonly [string, string] | undefined {
  if (record.kind === 'event') {
    const { start, end = start, recurrence } = record;
    return recurrence ? undefined : [firstDay(dayIn(start, zone)), lastDay(dayIn(end, zone))];
  }
  const { opens, closes, closesInclusive } = record;
  if (opens === undefined || closes === undefined) return undefined;
  const { when } = lastMoment(closes, zone, closesInclusive);
  return [firstDay(dayIn(opens, zone)), lastDay(dayIn(when, zone))];
}

/** A feed of items that are written already. */
function textOf(head: FeedHead, items: readonly string[]): string {
  const { items: _, ...feed } = civicFeed(head, []);
  return `${JSON.stringify(feed).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}
