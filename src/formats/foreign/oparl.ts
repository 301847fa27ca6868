import { endOf } from '../../model/time.js';
import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Tell, type Told } from './reading.js';
import { at, joined, many, resolved, rowsIn, word, wordsAt, type Row } from './values.js';

const zone = 'Europe/Berlin';

const namesOfPlace = {
  'location.name': 'location.description',
  'location.address': 'location.streetAddress',
  'location.lat': 'location.geojson.geometry.coordinates',
  'location.lon': 'location.geojson.geometry.coordinates',
};

const namesOfMeeting = {
  ...namesOfPlace,
  title: 'name',
  url: 'web',
  topics: 'keyword',
  organiser: 'organization',
  documents: 'auxiliaryFile',
  updated: 'modified',
  published: 'created',
  description: 'agendaItem',
};

const namesOfBody = {
  ...namesOfPlace,
  locations: 'location',
  short_name: 'shortName',
  url: 'web',
  topics: 'classification',
  founded: 'startDate',
  updated: 'modified',
  published: 'created',
  email: 'contactEmail',
};

/** OParl 1.0 and 1.1, the councils of Germany: meetings, bodies and what they are made of, a list's page or one object. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json } = document;
  const page = isObject(json) && Array.isArray(json['data']) ? json : undefined;
  const rows = page ? page['data'] : json;
  noteOthers(Array.isArray(rows) ? (rows as readonly unknown[]) : [rows], context);
  return contentOf(
    'oparl',
    document,
    {
      rows,
      path: page ? 'data' : '',
      tell: telling(context),
      usualZone: zone,
      language: 'de',
      next: resolved(at(page, 'links.next'), document.url),
    },
    context,
  );
}

const typeOf = (row: unknown): string => /[^/#]+$/.exec(word(at(row, 'type')) ?? '')?.[0] ?? '';

const telling =
  ({ now }: ReadContext): Tell =>
  (row) => {
    // What was deleted stays in the list, so that those who copied it hear of it.
    if (row['deleted'] === true) return undefined;
    const type = typeOf(row);
    if (type === 'Meeting') return meeting(row);
    return type === 'Organization' || type === 'Body' ? body(row, now) : undefined;
  };

/** Says where the meetings are, when this is the way to them and not they themselves. */
function noteOthers(rows: readonly unknown[], { problems }: ReadContext): void {
  const other = rows.find(
    (row) => !/^(?:Meeting|Organization)$/.test(typeOf(row)) && at(row, 'deleted') !== true,
  );
  if (other === undefined) return;
  const address = word(at(other, 'meeting')) ?? word(at(other, 'body')) ?? '';
  problems.warning('not-shown', `the ${typeOf(other) || 'object'} of OParl`, address);
}

function meeting(row: Row): Told {
  const start = momentOf(row['start']);
  const bodies = many(row['organization']);
  const organiser = word(at(bodies[0], 'name'));
  const name = word(row['name']);
  const files = [
    row['invitation'],
    row['resultsProtocol'],
    row['verbatimProtocol'],
    ...many(row['auxiliaryFile']),
  ];
  return {
    kind: 'event',
    names: namesOfMeeting,
    says: {
      id: row['id'],
      url: row['web'],
      // Some put the file number in the place of the name.
      title:
        organiser !== undefined && (name === undefined || /^[A-ZÄÖÜ]{1,4}\/\d+/.test(name))
          ? organiser
          : row['name'],
      type: 'meeting',
      start,
      // A day with a time for its end is a time that nobody wrote.
      end: typeof start === 'string' && start.length === 10 ? undefined : dateOf(row['end']),
      status: statusOf(row),
      description: agendaOf(row),
      location: placeOf(row['location']),
      organiser: { name: organiser, url: word(at(bodies[0], 'website')) ?? word(at(bodies[0], 'web')) },
      topics: many(row['keyword']),
      documents: documentsOf(files),
      updated: dateOf(row['modified']),
      published: dateOf(row['created']),
    },
  };
}

/** Midnight is when nobody knows the hour. */
function momentOf(value: unknown): unknown {
  const date = dateOf(value);
  return typeof date === 'string' ? date.replace(/^(\d{4}-\d\d-\d\d)T00:00:00[+-]0[12]:00$/, '$1') : date;
}

function statusOf(row: Row): string | undefined {
  const state = word(row['meetingState']) ?? '';
  if (row['cancelled'] === true || /abgesagt|entfallen|cancel/i.test(state)) return 'cancelled';
  return /verschoben|vertagt/i.test(state) ? 'postponed' : undefined;
}

const agendaOf = (row: Row): string =>
  rowsIn(row['agendaItem'])
    .filter((item) => item['public'] !== false && item['deleted'] !== true)
    .flatMap((item) => {
      const name = word(item['name']);
      const number = word(item['number']);
      return name === undefined ? [] : [number === undefined ? name : `${number} ${name}`];
    })
    .join('\n');

function placeOf(location: unknown): Row {
  const name = word(at(location, 'description')) ?? word(at(location, 'room'));
  const [first, second] = many(at(location, 'geojson.geometry.coordinates'));
  // Even the example of the standard has them the wrong way round. Germany lies where only one way is on its map.
  const swapped =
    typeof first === 'number' && typeof second === 'number' && first > 46 && first < 56 && second < 16;
  return {
    name,
    address: joined(
      at(location, 'streetAddress'),
      [at(location, 'postalCode'), at(location, 'locality')].flatMap((part) => word(part) ?? []).join(' '),
    ),
    hint: name === word(at(location, 'room')) ? undefined : at(location, 'room'),
    lat: swapped ? first : second,
    lon: swapped ? second : first,
  };
}

function documentsOf(files: readonly unknown[]): readonly Row[] {
  const documents = rowsIn(files)
    .filter((file) => file['deleted'] !== true)
    .map((file) => ({
      title: word(file['name']) ?? file['fileName'],
      url: word(file['accessUrl']) ?? word(file['downloadUrl']),
      type: file['mimeType'],
      size: file['size'],
    }));
  return [...new Map(documents.map((document) => [document.url, document])).values()].filter(
    ({ url }) => url,
  );
}

function body(row: Row, now: number): Told {
  const ended = dateOf(row['endDate']);
  const isOver = typeof ended === 'string' && endOf(ended, zone) < now;
  const place = placeOf(row['location']);
  return {
    kind: 'organisation',
    names: namesOfBody,
    says: {
      id: row['id'],
      url: row['web'],
      name: row['name'],
      short_name: row['shortName'] === row['name'] ? undefined : row['shortName'],
      website: row['website'],
      topics: [word(row['classification']), ...many(row['keyword'])],
      locations: [place],
      email: row['contactEmail'],
      contacts: [{ name: row['contactName'], email: row['contactEmail'] }],
      founded: dateOf(row['startDate']),
      state: isOver ? 'dissolved' : undefined,
      tags: wordsAt([row], 'organizationType'),
      updated: dateOf(row['modified']),
      published: dateOf(row['created']),
    },
  };
}
