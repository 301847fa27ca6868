import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, joined, rowsIn, resolved, word, type Row } from './values.js';

const names = {
  title: 'eventName',
  description: 'eventDescription',
  start: 'startDateTime',
  end: 'meetingEndTime',
  location: 'eventLocation',
  organiser: 'categoryName',
  documents: 'publishedFiles',
};

/** CivicClerk, a list of OData. Its times are those of the city, although they end in Z. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const json = document.json as Row;
  const base = word(json['@odata.context']) ?? document.url;
  return contentOf(
    'civicclerk',
    document,
    {
      rows: json['value'],
      path: 'value',
      tell: (row) => (row['isDeleted'] === true ? undefined : tell(row, base)),
      next: resolved(json['@odata.nextLink'], document.url),
    },
    context,
  );
}

const onTheWall = (value: unknown): unknown =>
  dateOf(typeof value === 'string' ? value.trim().replace(/Z$/i, '') : value);

function tell(row: Row, base: string | undefined): Told {
  const place = row['eventLocation'];
  const [, portal] = /^https:\/\/([\w-]+)\.api\.civicclerk\.com\//i.exec(base ?? '') ?? [];
  return {
    kind: 'event',
    names,
    says: {
      id: row['id'],
      title: row['eventName'],
      type: 'meeting',
      description_html: row['eventDescription'],
      start: onTheWall(row['startDateTime'] ?? row['eventDate']),
      end: onTheWall(row['meetingEndTime']),
      location: {
        address: joined(
          at(place, 'address1'),
          at(place, 'address2'),
          at(place, 'city'),
          joined(at(place, 'state'), at(place, 'zipCode'))?.replace(', ', ' '),
        ),
      },
      organiser: { name: row['categoryName'] },
      url: portal && `https://${portal}.portal.civicclerk.com/event/${word(row['id']) ?? ''}/overview`,
      // The address that stands there is the store's own; this one answers everybody.
      documents: rowsIn(row['publishedFiles']).map(({ type, name, fileId, url }) => ({
        title: word(name) ?? type,
        url: word(fileId)
          ? resolved(`/v1/Meetings/GetMeetingFileStream(fileId=${word(fileId)},plainText=false)`, base)
          : resolved(url, base),
      })),
    },
  };
}
