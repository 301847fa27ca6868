import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, many, numeric, position, unmarked, word, wordsAt, type Row } from './values.js';

const names = {
  start: 'event_instances',
  end: 'event_instances',
  url: 'localist_url',
  description: 'description',
  location: 'location_name',
  'location.name': 'location_name',
  'location.lat': 'geo.latitude',
  'location.lon': 'geo.longitude',
  image: 'photo_url',
  organiser: 'filters.departments',
  topics: 'filters.event_types',
  updated: 'updated_at',
  registration: 'ticket_url',
};

/** Localist, API 2. An event with several dates is one record for each: each has a page to take part in of its own. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const json = document.json as Row;
  const rows = many(json['events']).flatMap((one, index) => {
    const event = at(one, 'event');
    const instances = many(at(event, 'event_instances'));
    return (instances.length ? instances : [undefined]).map((instance) => ({
      event,
      instance: at(instance, 'event_instance'),
      several: instances.length > 1,
      index,
    }));
  });
  const places = rows.map(({ index }) => [index] as const);
  return contentOf(
    'localist',
    document,
    { rows, places, path: 'events', tell, next: nextOf(json, document.url) },
    context,
  );
}

/** The address of the next page: this one, with the next number. */
function nextOf(json: Row, url: string | undefined): string | undefined {
  const [current, total] = [at(json, 'page.current'), at(json, 'page.total')];
  if (url === undefined || typeof current !== 'number' || typeof total !== 'number' || current >= total)
    return undefined;
  const next = new URL(url);
  next.searchParams.set('page', String(current + 1));
  return next.href;
}

function tell({ event, instance, several }: Row): Told {
  const allDay = at(instance, 'all_day') === true;
  const moment = (value: unknown) => dateOf(allDay && typeof value === 'string' ? value.slice(0, 10) : value);
  const id = word(at(event, 'id'));
  const online = at(event, 'experience');
  const place = word(at(event, 'location_name')) ?? word(at(event, 'location'));
  return {
    kind: 'event',
    names,
    says: {
      id: several ? `${id ?? ''}-${word(at(instance, 'id')) ?? ''}` : id,
      // Viewers that keep a copy put a place of their own page there.
      url: [at(event, 'localist_url'), at(event, 'url')].find(
        (url) => word(url) && !word(url)?.startsWith('#'),
      ),
      title: unmarked(at(event, 'title')),
      description_html: word(at(event, 'description')) ?? at(event, 'description_text'),
      start: moment(at(instance, 'start') ?? at(event, 'first_date')),
      end: moment(at(instance, 'end')),
      status: statusOf(word(at(event, 'status'))),
      mode: online === 'virtual' ? 'online' : online === 'hybrid' ? 'hybrid' : undefined,
      location: {
        name: place,
        address: word(at(event, 'address')) === place ? undefined : at(event, 'address'),
        hint: at(event, 'room_number'),
        ...position(numeric(at(event, 'geo.latitude')), numeric(at(event, 'geo.longitude'))),
      },
      image: { src: at(event, 'photo_url') },
      organiser: {
        name: wordsAt(at(event, 'filters.departments'), 'name').join(', '),
        email: at(event, 'custom_fields.contact_email'),
        phone: at(event, 'custom_fields.contact_phone'),
      },
      topics: wordsAt(at(event, 'filters.event_types'), 'name'),
      tags: many(at(event, 'tags')),
      registration: { url: at(event, 'ticket_url') },
      updated: dateOf(at(event, 'updated_at')),
    },
  };
}

function statusOf(status = ''): string | undefined {
  if (/^cancel+ed$/.test(status)) return 'cancelled';
  return status === 'postponed' ? status : undefined;
}
