import { dateTime, isZone } from '../../model/zone.js';
import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { nextInHead } from './next-in-head.js';
import { contentOf, type Told } from './reading.js';
import { at, joined, many, plain, position, unmarked, word, wordsAt, type Row } from './values.js';

const names = {
  id: 'global_id',
  start: 'start_date',
  end: 'end_date',
  summary: 'excerpt',
  updated: 'modified_utc',
  published: 'date_utc',
  topics: 'categories',
  image: 'image',
  'image.src': 'image.url',
  location: 'venue',
  'location.name': 'venue.venue',
  'location.lat': 'venue.geo_lat',
  'location.lon': 'venue.geo_lng',
  organiser: 'organizer[0]',
  'organiser.name': 'organizer[0].organizer',
  'organiser.url': 'organizer[0].website',
  registration: 'website',
};

/**
 * The Events Calendar, a plugin of WordPress: `tribe/events/v1/events`, a page of a list or one event; and `tec/v1/events`,
 * which has the fields of a post of WordPress beside its own.
 */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const json = document.json as Row;
  if (Array.isArray(json)) {
    const rows = json as readonly unknown[];
    const timeZone = rows.map((row) => zoneOf(row)).find(Boolean);
    return contentOf('tribe', document, { rows, tell, timeZone, next: nextInHead(document) }, context);
  }
  const list = json['events'];
  const single = !Array.isArray(list);
  const rows = single ? [json] : (list as readonly unknown[]);
  return contentOf(
    'tribe',
    document,
    {
      rows: single ? json : rows,
      path: single ? '' : 'events',
      tell,
      timeZone: rows.map((row) => zoneOf(row)).find(Boolean),
      next: word(json['next_rest_url']),
    },
    context,
  );
}

/** The zone of an event: an IANA name, and not the bare offset of a site that never chose a city. */
function zoneOf(row: unknown): string | undefined {
  const zone = word(at(row, 'timezone'));
  return zone !== undefined && isZone(zone) && !/^[+-]/.test(zone) ? zone : undefined;
}

function tell(row: Row): Told {
  const zone = zoneOf(row);
  const allDay = row['all_day'] === true || row['all_day'] === 'true' || row['all_day'] === 1;
  const organiser = many(row['organizer'])[0] ?? row['organizer'];
  const venue = many(row['venue'])[0] ?? row['venue'];
  const modified = word(row['modified_utc'] ?? row['modified_gmt']);
  const created = word(row['date_utc'] ?? row['date_gmt']);
  return {
    kind: 'event',
    names,
    timeZone: zone,
    says: {
      id: row['global_id'] ?? row['id'],
      url: row['url'] ?? row['link'],
      title: unmarked(at(row, 'title.rendered') ?? row['title']),
      summary: unmarked(at(row, 'excerpt.rendered') ?? row['excerpt']),
      description_html: row['description'] ?? at(row, 'content.rendered'),
      start: moment(row, 'start_date', zone, allDay),
      end: moment(row, 'end_date', zone, allDay),
      status: statusOf(row),
      topics: wordsAt(row['categories'], 'name').map(unmarked),
      tags: wordsAt(row['tags'], 'name').map(plain),
      image: { src: at(row['image'], 'url') },
      location: {
        name: unmarked(at(venue, 'venue')),
        address: joined(at(venue, 'address'), at(venue, 'zip'), at(venue, 'city'), at(venue, 'country')),
        ...position(at(venue, 'geo_lat'), at(venue, 'geo_lng')),
      },
      organiser: {
        name: unmarked(at(organiser, 'organizer')),
        url: word(at(organiser, 'website')),
        email: word(at(organiser, 'email')),
        phone: word(at(organiser, 'phone')),
      },
      registration: { url: row['website'] === row['url'] ? undefined : row['website'] },
      updated: modified === undefined ? undefined : dateOf(`${modified}Z`),
      published: created === undefined ? undefined : dateOf(`${created}Z`),
    },
  };
}

/** When an event begins or ends. Its last second, when it lasts days, is the plugin's way to say “that day”. */
function moment(row: Row, name: string, zone: string | undefined, allDay: boolean): unknown {
  const local = row[name];
  const utc = row[`utc_${name}`] ?? row[`${name}_utc`];
  if (allDay && typeof local === 'string') return dateOf(local.trim().slice(0, 10));
  const instant = typeof utc === 'string' && utc.trim() ? dateOf(`${utc.trim()}Z`) : undefined;
  if (zone !== undefined && typeof instant === 'string' && !Number.isNaN(Date.parse(instant)))
    return dateTime(Date.parse(instant), zone);
  // “UTC+2”: the clock of the site, without a city.
  const [, sign, hours, minutes] =
    /^UTC([+-])(\d{1,2})(?::?(\d\d)|\.5)?$/i.exec(word(row['timezone']) ?? '') ?? [];
  const half = /\.5$/.test(word(row['timezone']) ?? '') ? '30' : '00';
  if (sign !== undefined && typeof local === 'string')
    return dateOf(`${local.trim()}${sign}${hours}:${minutes ?? half}`);
  return instant ?? dateOf(local);
}

function statusOf(row: Row): string | undefined {
  const status = word(
    isObject(row['event_status']) ? at(row['event_status'], 'status') : row['event_status'],
  );
  if (status === 'canceled' || status === 'cancelled') return 'cancelled';
  return status === 'postponed' ? status : undefined;
}
