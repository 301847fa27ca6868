import { civicFeed } from '../export/civic-feed.js';
import { csvFile } from '../export/csv.js';
import { calendarFile } from '../export/icalendar.js';
import { isDated } from '../export/span.js';
import { textIn } from '../language/text.js';
import type { Reading } from '../formats/format.js';
import type { CivicRecord } from '../model/record.js';
import { UsageError } from './usage.js';

/** What a feed can be written as. */
const targets = ['civic', 'ics', 'csv'] as const;
export type Target = (typeof targets)[number];

/** The target called `name`, or the one that the end of `path` tells. @throws {UsageError} */
export function targetOf(name: string | undefined, path: string): Target {
  if (name === undefined)
    return targets.find((target) => path.toLowerCase().endsWith(`.${target}`)) ?? 'civic';
  const target = targets.find((one) => one === name);
  if (!target) throw new UsageError(`--to ${name}: write one of ${targets.join(', ')}.`);
  return target;
}

/** `reading` as a file, and how many of its records are in it: a calendar has no place for what has no date. */
export function written(reading: Reading, target: Target, now: number): { text: string; count: number } {
  const { records } = reading;
  if (target === 'civic')
    return { text: `${JSON.stringify(civicFeed(reading, records), undefined, 1)}\n`, count: records.length };
  if (target === 'csv') return { text: table(records), count: records.length };
  const tag = reading.language ?? 'en';
  const dated = records.flatMap((record) =>
    (record.kind === 'consultation' || record.kind === 'event') && isDated(record) ? [record] : [],
  );
  const text = calendarFile(dated, {
    tag,
    zone: reading.timeZone,
    now,
    plain: (said, language = reading.language) =>
      said === undefined ? '' : textIn(said, tag, language).text,
    name: reading.title ?? '',
    site: URL.canParse(reading.home ?? '') ? new URL(reading.home!).host : 'feed.invalid',
  });
  return { text, count: dated.length };
}

type Row = ReadonlyMap<string, string | number>;

/** One line a record, one column a field, in the order in which they first appear. */
function table(records: readonly CivicRecord[]): string {
  const rows = records.map(rowOf);
  const names = new Set(rows.flatMap((row) => [...row.keys()]));
  return csvFile(
    rows,
    [...names].map((heading) => ({ heading, value: (row: Row) => row.get(heading) })),
    'en',
  );
}

function rowOf(record: CivicRecord): Row {
  const {
    id,
    _civic: own = {},
    ...item
  } = civicFeed({ timeZone: 'UTC' }, [record]).items[0] as Record<string, unknown>;
  const row = new Map<string, string | number>([['kind', record.kind]]);
  flatten({ id, ...item, ...(own as object), content_html: undefined }, '', row);
  return row;
}

/** Nested fields get dotted names; of a list, a cell holds all. */
function flatten(value: unknown, name: string, into: Map<string, string | number>): void {
  if (value === undefined || value === null || value === '') return;
  if (Array.isArray(value)) into.set(name, value.map(cell).join('; '));
  else if (typeof value === 'object')
    for (const [key, one] of Object.entries(value)) flatten(one, name ? `${name}.${key}` : key, into);
  else into.set(name, typeof value === 'number' ? value : cell(value));
}

const cell = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
