import { civicFeed, type FeedHead } from '../export/civic-feed.js';
import type { Reading } from '../formats/format.js';
import { dayIn, lastMoment } from '../language/dates.js';
import type { CivicEvent, Consultation } from '../model/consultation.js';
import { addDays, addMonths, daysBetween, firstDay, lastDay } from '../model/time.js';
import { briefly } from './brief-items.js';
import { firstPage, type MonthPage } from './month-pages.js';

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
export const isCalendarFile = (name: string): boolean =>
  /^(?:\d{4}-\d\d(?:-more)?|always|details-\d+)\.json$/.test(name);

/** Records that a file of details holds: who opens one loads so many. */
const chunkLength = 20;

/**
 * The files of a calendar. One for each month, with what a calendar shows of all that is open or takes place in its
 * weeks; where that is more than can be seen at once, a second page. One for what has no date, has no end or comes back
 * for ever. And the whole records, a few in each file. Each is a feed by itself. A meeting and its consultation stand
 * together.
 *
 * @param now Milliseconds since 1970.
 */
export function calendarParts(
  reading: Reading,
  now: number,
): {
  readonly entry: CalendarEntry;
  readonly files: readonly PreparedFile[];
} {
  const records = reading.records.filter(isOccasion);
  const { items, details } = briefItems(civicFeed(reading, records).items, orderOf(records));
  const months = new Map<string, Set<number>>();
  const always = new Set<number>();
  const families = familiesOf(records);
  const familyOf = (place: number) => families.get(place) ?? [place];
  records.forEach((record, index) => {
    const held = monthsOf(record, reading.timeZone);
    for (const month of held ?? []) {
      const file = months.get(month) ?? new Set();
      months.set(month, file);
      for (const member of familyOf(index)) file.add(member);
    }
    if (!held) for (const member of familyOf(index)) always.add(member);
  });
  const file = (name: string, members: Iterable<number>, next?: MonthPage['next']) => ({
    path: `${calendarFolder}/${name}.json`,
    text: textOf(
      reading,
      [...members].sort((a, b) => a - b).map((at) => items[at]!),
      next && { next_url: `${name}-more.json`, counts: next },
    ),
  });
  const pagesOf = (month: string): readonly PreparedFile[] => {
    const members = months.get(month)!;
    const { first, next } = firstPage(month, members, records, familyOf, reading.timeZone, now);
    if (!next) return [file(month, first)];
    const others = [...members].filter((member) => !first.has(member));
    return [file(month, first, next), file(`${month}-more`, others)];
  };
  // What stands in every month is not in each of them.
  for (const [month, members] of months) {
    for (const member of always) members.delete(member);
    if (!members.size) months.delete(month);
  }
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
      ...names.flatMap(pagesOf),
      ...(always.size > 0 ? [file('always', always)] : []),
      ...details.map((chunk, number) => ({
        path: `${calendarFolder}/details-${number}.json`,
        text: textOf(reading, chunk),
      })),
    ],
  };
}

/** The places of records by their first days: what is seen together has its details together. */
function orderOf(records: readonly Occasion[]): readonly number[] {
  const firstOf = (record: Occasion) =>
    (record.kind === 'event' ? record.start : (record.opens ?? record.closes)) ?? '';
  return records
    .map((record, place) => ({ place, first: firstOf(record) }))
    .sort((a, b) => (a.first < b.first ? -1 : +(a.first > b.first)))
    .map(({ place }) => place);
}

/** Items as a calendar needs them at first, written once: most stand in several files. And what they leave out. */
function briefItems(
  whole: readonly object[],
  order: readonly number[],
): { readonly items: readonly string[]; readonly details: readonly (readonly string[])[] } {
  const items: string[] = [];
  const details: string[][] = [];
  for (const place of order) {
    const item = whole[place] as Readonly<Record<string, unknown>>;
    const { brief, saysMore } = briefly(item);
    if (saysMore) {
      if (!details.length || details.at(-1)!.length === chunkLength) details.push([]);
      details.at(-1)!.push(JSON.stringify(item));
      brief['_civic'] = { ...(brief['_civic'] as object), details: `details-${details.length - 1}.json` };
    }
    items[place] = JSON.stringify(brief);
  }
  return { items, details };
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
function textOf(
  head: FeedHead,
  items: readonly string[],
  next?: { readonly next_url: string; readonly counts: object },
): string {
  const { items: _, _civic: civic, ...feed } = civicFeed(head, []);
  const all = {
    ...feed,
    ...(next && { next_url: next.next_url }),
    _civic: { ...civic, ...(next && { next_pages: next.counts }) },
  };
  return `${JSON.stringify(all).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}
