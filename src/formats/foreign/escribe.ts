import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { resolved, rowsIn, unmarked, word, type Row } from './values.js';

const names = {
  id: 'ID',
  title: 'MeetingName',
  start: 'StartDate',
  end: 'EndDate',
  location: 'Location',
  url: 'Url',
  description: 'Description',
  documents: 'MeetingDocumentLink',
};

/** eScribe: the meetings of its calendar, in `d`. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  return contentOf(
    'escribe',
    document,
    { rows: (document.json as { d: unknown[] }).d, path: 'd', tell },
    context,
  );
}

function tell(row: Row): Told {
  // Documents are named from the page of the meeting.
  const base = word(row['Url']);
  return {
    kind: 'event',
    names,
    says: {
      id: row['ID'],
      title: unmarked(row['MeetingName']),
      type: 'meeting',
      description_html: row['Description'],
      start: dateOf(row['StartDate']),
      end: dateOf(row['EndDate']),
      url: row['Url'],
      location: { name: row['Location'] },
      documents: rowsIn(row['MeetingDocumentLink']).map(({ Title, Url }) => ({
        title: Title,
        url: resolved(Url, base && new URL('/', base).href),
      })),
    },
  };
}
