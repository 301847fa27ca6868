import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, word, type Row } from './values.js';

const ofTheApi = {
  id: 'EventId',
  title: 'EventBodyName',
  start: 'EventDate',
  location: 'EventLocation',
  summary: 'EventComment',
  url: 'EventInSiteURL',
  documents: 'EventAgendaFile',
  updated: 'EventLastModifiedUtc',
};

const ofThePage = {
  title: 'Name',
  start: 'Meeting Date',
  location: 'Meeting Location',
  url: 'Meeting Details.url',
  documents: 'Agenda',
};

/** Legistar: rows of its Web API (`/v1/{client}/events`), or of its calendar page as scrapers write them down. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  return contentOf('legistar', document, { rows: document.json, tell }, context);
}

const tell = (row: Row): Told => ('Meeting Date' in row ? toldOfPage(row) : toldOfApi(row));

function toldOfApi(row: Row): Told {
  const files = [
    ['Agenda', row['EventAgendaFile']],
    ['Minutes', row['EventMinutesFile']],
  ] as const;
  const time = word(row['EventTime']);
  const [name, ...hint] = linesOf(row['EventLocation']);
  const changed = word(row['EventLastModifiedUtc']);
  return {
    kind: 'event',
    names: ofTheApi,
    says: {
      id: row['EventId'] ?? row['EventGuid'],
      url: row['EventInSiteURL'],
      title: row['EventBodyName'],
      type: 'meeting',
      summary: linesOf(row['EventComment']).join('\n'),
      start: moment(row['EventDate'], time),
      status: statusOf(word(row['EventAgendaStatusName']), time),
      location: { name, hint: hint.join('\n') },
      documents: files.map(([title, url]) => ({ title, url: addressIn(url) })).filter(({ url }) => url),
      updated: changed === undefined ? undefined : dateOf(`${changed.replace(/Z$/, '')}Z`),
    },
  };
}

function toldOfPage(row: Row): Told {
  const [name, ...hint] = linesOf(row['Meeting Location']);
  const time = word(row['Meeting Time']);
  const files = ['Agenda', 'Minutes', 'Video'].map((title) => ({ title, url: at(row[title], 'url') }));
  return {
    kind: 'event',
    names: ofThePage,
    says: {
      id: word(at(row, 'iCalendar.url')) ?? word(at(row, 'Meeting Details.url')),
      url: at(row, 'Meeting Details.url'),
      title: typeof row['Name'] === 'object' ? at(row['Name'], 'label') : row['Name'],
      type: 'meeting',
      start: moment(row['Meeting Date'], time),
      status: statusOf(undefined, time),
      location: { name, hint: hint.join('\n') },
      documents: files.filter(({ url }) => url),
    },
  };
}

/** The day and the time, which stand apart; without a time there is a day. Dates of this system are American. */
function moment(date: unknown, time = ''): unknown {
  const day = typeof date === 'string' ? date.trim().replace(/[T ]00:00:00.*$/, '') : date;
  return typeof day === 'string' && /\d/.test(time)
    ? dateOf(`${day} ${time}`, 'month-first')
    : dateOf(day, 'month-first');
}

function statusOf(agenda = '', time = ''): string | undefined {
  const said = `${agenda} ${time}`;
  if (/cancel/i.test(said)) return 'cancelled';
  return /postpone/i.test(said) ? 'postponed' : undefined;
}

/** Lines of a text, without the marks that a scraper leaves around what was emphasised. */
const linesOf = (text: unknown): readonly string[] =>
  (word(text) ?? '')
    .replaceAll('--em--', '')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Where a link to a document should be, some installations say that there is none. */
const addressIn = (value: unknown): unknown => (/^https?:/i.test(word(value) ?? '') ? value : undefined);
