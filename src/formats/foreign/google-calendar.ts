import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { addDays } from '../../model/time.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, many, rowsIn, unmarked, word, type Row } from './values.js';

const names = {
  title: 'summary',
  start: 'start',
  end: 'end',
  url: 'htmlLink',
  location: 'location',
  organiser: 'organizer',
  documents: 'attachments',
  published: 'created',
};

/**
 * Google Calendar, API v3. A series is one record; its moved, renamed and cancelled occurrences, which are entries of
 * their own there, belong to it.
 */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const json = document.json as Row;
  const items = many(json['items']);
  const series = new Set(
    items.filter((one) => many(at(one, 'recurrence')).length).map((one) => at(one, 'id')),
  );
  const isOccurrence = (one: unknown) => series.has(at(one, 'recurringEventId'));
  const occurrences = rowsIn(items.filter(isOccurrence));
  // Without its series, a cancelled occurrence is only its id: there is nothing to show.
  const entries = items
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => !isOccurrence(row) && !isBare(row));
  return contentOf(
    'google-calendar',
    document,
    {
      rows: entries.map(({ row }) => row),
      places: entries.map(({ index }) => [index] as const),
      path: 'items',
      tell: (row) => tell(row, occurrences),
      title: word(json['summary']),
      timeZone: word(json['timeZone']),
      next: nextOf(json, document.url),
    },
    context,
  );
}

const isBare = (row: unknown): boolean => at(row, 'status') === 'cancelled' && at(row, 'start') === undefined;

function nextOf(json: Row, url: string | undefined): string | undefined {
  const token = word(json['nextPageToken']);
  if (token === undefined || url === undefined) return undefined;
  const next = new URL(url);
  next.searchParams.set('pageToken', token);
  return next.href;
}

function tell(row: Row, occurrences: readonly Row[]): Told {
  const rules = many(row['recurrence']).map(String);
  const [rrule, ...rrules] = rulesIn(rules, 'RRULE');
  const own = rules.length
    ? occurrences.filter(({ recurringEventId }) => recurringEventId === row['id'])
    : [];
  const gone = own.filter(({ status }) => status === 'cancelled');
  return {
    kind: 'event',
    names,
    timeZone: word(at(row, 'start.timeZone')),
    says: {
      id: row['id'],
      ...fieldsOf(row),
      url: row['htmlLink'],
      recurrence: {
        rrule,
        rrules,
        exrules: rulesIn(rules, 'EXRULE'),
        rdate: datesIn(rules, 'RDATE'),
        exdate: [...datesIn(rules, 'EXDATE'), ...gone.map((one) => momentOf(one['originalStartTime']))],
        overrides: own
          .filter((one) => !gone.includes(one))
          .map((one) => ({ ...fieldsOf(one), recurrence_id: momentOf(one['originalStartTime']) })),
      },
    },
  };
}

const rulesIn = (rules: readonly string[], name: string): readonly string[] =>
  rules.flatMap((rule) => (rule.toUpperCase().startsWith(`${name}:`) ? [rule.slice(name.length + 1)] : []));

function fieldsOf(row: Row): Row {
  const end = momentOf(row['end']);
  const start = momentOf(row['start']);
  // The end of a day is the day after, as in iCalendar.
  const lastDay = typeof end === 'string' && end.length === 10 && end !== start ? addDays(end, -1) : end;
  return {
    // What is private says that somebody is busy, and no more.
    title: unmarked(row['summary']),
    description_html: row['description'],
    start,
    end: lastDay,
    status: row['status'] === 'cancelled' ? 'cancelled' : undefined,
    tentative: row['status'] === 'tentative' || undefined,
    location: { name: row['location'] },
    organiser: { name: at(row, 'organizer.displayName') },
    documents: rowsIn(row['attachments']).map(({ title, fileUrl, mimeType }) => ({
      title,
      url: fileUrl,
      type: mimeType,
    })),
    updated: dateOf(row['updated']),
    published: dateOf(row['created']),
  };
}

const momentOf = (value: unknown): unknown => dateOf(at(value, 'dateTime') ?? at(value, 'date'));

/** The dates in the lines of a series that begin with `name`, as iCalendar writes them. */
const datesIn = (rules: readonly string[], name: string): readonly unknown[] =>
  rules
    .filter((rule) => rule.toUpperCase().startsWith(name))
    .flatMap((rule) => rule.slice(rule.indexOf(':') + 1).split(','))
    .map((date) => dateOf(date));
