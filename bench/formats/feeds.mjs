// A feed of about five megabytes in every format that can be read, the same whenever it is made on the same day.
import { readFileSync } from 'node:fs';
import { matters } from './matters.mjs';
import { calendarOf, jcalOf, pageOf, planOf, publicationsOf, tableOf } from './texts.mjs';

const size = 4_900_000;
const civic = { version: '1.0', time_zone: 'Europe/Warsaw' };
const head = { version: 'https://jsonfeed.org/version/1.1', title: 'Bench', language: 'pl' };
const offset = (local) => `${local}+02:00`;
const spaced = (local) => local.replace('T', ' ');

/** Formats of JSON: what one record is, and what stands around the list. */
const lists = {
  civic: [
    ({ id, url, title, summary, topic, date }) => ({
      id,
      url,
      title,
      summary,
      _civic: { kind: 'consultation', opens: date, closes: date, topics: [topic], areas: ['Krzyki'] },
    }),
    (items) => ({ ...head, _civic: civic, items }),
  ],
  'json-feed': [
    ({ id, url, title, html, utc, topic }) => ({
      id,
      url,
      title,
      content_html: html,
      date_published: utc,
      tags: [topic],
    }),
    (items) => ({ ...head, items }),
  ],
  jscalendar: [
    ({ id, title, text, start, place, topic, url, number }) => ({
      '@type': 'Event',
      uid: id,
      title,
      description: text,
      start,
      timeZone: 'Europe/Warsaw',
      duration: 'PT2H30M',
      locations: { 1: { '@type': 'Location', name: place } },
      keywords: { [topic]: true },
      links: { a: { '@type': 'Link', href: url } },
      ...(number % 20 === 0 && {
        recurrenceRules: [{ '@type': 'RecurrenceRule', frequency: 'weekly', count: 10 }],
      }),
    }),
    (entries) => ({ '@type': 'Group', title: 'Bench', entries }),
  ],
  activitystreams: [
    ({ url, html, utc, topic }) => ({
      id: `${url}/activity`,
      type: 'Create',
      object: {
        id: url,
        type: 'Note',
        inReplyTo: null,
        published: utc,
        url,
        content: html,
        contentMap: { pl: html },
        attachment: [],
        tag: [{ type: 'Hashtag', name: `#${topic}` }],
      },
    }),
    (orderedItems) => ({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollectionPage',
      orderedItems,
    }),
  ],
  'schema-org': [
    ({ title, url, text, start, end, place, street, organisation }) => ({
      '@type': 'Event',
      '@id': `${url}#event`,
      name: title,
      url,
      description: text,
      startDate: offset(start),
      endDate: offset(end),
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: place,
        address: { '@type': 'PostalAddress', streetAddress: street, addressLocality: 'Wrocław' },
      },
      organizer: { '@type': 'Organization', name: organisation },
    }),
    (graph) => ({ '@context': 'https://schema.org', '@graph': graph }),
  ],
  'plan-graph': [
    ({ id, title, text, number, date }) => ({
      '@type': 'Goal',
      '@id': `https://um.example/plan#${id}`,
      name: title,
      description: text,
      targetDate: date,
      indicators: [
        { '@type': 'Indicator', name: 'Drzewa', unit: 'sztuki', baseline: 0, target: number, value: 1 },
      ],
    }),
    (goals) => ({
      '@context': 'https://example.org/ns',
      '@type': 'StrategicPlan',
      name: 'Bench',
      goals,
    }),
  ],
  tribe: [
    ({ number, url, title, html, summary, start, end, utc, topic, place, street, organisation }) => ({
      id: number,
      global_id: `um.example?id=${number}`,
      url,
      title: title.replace(':', ' &#8211;'),
      description: html,
      excerpt: `<p>${summary}</p>`,
      all_day: false,
      start_date: spaced(start),
      end_date: spaced(end),
      utc_start_date: spaced(utc.slice(0, -1)),
      utc_end_date: spaced(utc.slice(0, -1)),
      timezone: 'Europe/Warsaw',
      modified_utc: spaced(utc.slice(0, -1)),
      website: '',
      categories: [{ name: topic }],
      tags: [],
      venue: { venue: place, address: street, city: 'Wrocław' },
      organizer: [{ organizer: organisation, email: 'biuro@um.example' }],
    }),
    (events) => ({ events, rest_url: 'https://um.example/wp-json/tribe/events/v1/events', total: 1 }),
  ],
  wordpress: [
    ({ number, url, title, html, summary, start, utc }) => ({
      id: number,
      date: start,
      date_gmt: utc.slice(0, -1),
      modified_gmt: utc.slice(0, -1),
      link: url,
      type: 'post',
      title: { rendered: title },
      excerpt: { rendered: `<p>${summary} [&hellip;]</p>` },
      content: { rendered: html, protected: false },
    }),
    (posts) => posts,
  ],
  oparl: [
    ({ url, title, start, end, place, street, organisation, topic, text }) => ({
      id: url,
      type: 'https://schema.oparl.org/1.1/Meeting',
      name: title,
      start: offset(start),
      end: offset(end),
      modified: offset(start),
      organization: [{ id: `${url}/o`, name: organisation }],
      location: { description: place, streetAddress: street, locality: 'Beispielstadt' },
      agendaItem: text.split('\n').map((name, index) => ({ number: `${index + 1}`, name, public: true })),
      invitation: { name: 'Einladung', accessUrl: `${url}.pdf`, mimeType: 'application/pdf', size: 1000 },
      keyword: [topic],
    }),
    (data) => ({ data, links: {}, pagination: { elementsPerPage: data.length } }),
  ],
  'google-calendar': [
    ({ id, url, title, html, start, end, place }) => ({
      id,
      status: 'confirmed',
      summary: title,
      htmlLink: url,
      description: html,
      location: place,
      start: { dateTime: offset(start), timeZone: 'Europe/Warsaw' },
      end: { dateTime: offset(end), timeZone: 'Europe/Warsaw' },
    }),
    (items) => ({ kind: 'calendar#events', summary: 'Bench', timeZone: 'Europe/Warsaw', items }),
  ],
  geojson: [
    ({ organisation, phone, url, street, lat, lon }) => ({
      type: 'Feature',
      properties: { nazwa: organisation, telefon: phone, www: url, ulica: street },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    }),
    (features) => ({ type: 'FeatureCollection', features }),
  ],
  overpass: [
    ({ number, organisation, street, phone, url, lat, lon }) => ({
      type: 'node',
      id: number,
      lat,
      lon,
      tags: {
        name: organisation,
        office: 'ngo',
        'addr:street': street,
        'addr:city': 'Wrocław',
        opening_hours: 'Mo-Fr 12:00-18:00',
        phone,
        website: url,
      },
    }),
    (elements) => ({ version: 0.6, generator: 'Overpass API', osm3s: {}, elements }),
  ],
  hsds: [
    ({ id, title, text, url, organisation, phone, place, street, lat, lon }) => ({
      id,
      name: title,
      description: text,
      status: 'active',
      url,
      organization: { id: `o-${id}`, name: organisation, website: url },
      phones: [{ id: 'p', number: phone }],
      schedules: [{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }],
      service_at_locations: [
        {
          location: {
            id: 'l',
            name: place,
            latitude: lat,
            longitude: lon,
            addresses: [{ address_1: street, city: 'Wrocław', postal_code: '50-001' }],
          },
        },
      ],
    }),
    (contents) => ({ total_items: contents.length, total_pages: 1, page_number: 1, contents }),
  ],
  '360giving': [
    ({ id, number, title, text, topic, organisation }) => ({
      id,
      title,
      description: text,
      recipientOrganization: [
        { id: `GB-CHC-${number}`, name: organisation, charityNumber: `${number}`, postalCode: 'RV1 2AB' },
      ],
      classifications: [{ title: topic }],
    }),
    (grants) => ({ grants }),
  ],
  popolo: [
    ({ id, organisation, phone, street }) => ({
      id,
      name: organisation,
      classification: 'association',
      contact_details: [
        { type: 'voice', value: phone },
        { type: 'address', value: street },
      ],
    }),
    (organizations) => ({ organizations }),
  ],
  ckan: [
    ({ number, title, date, place, url }) => ({
      _id: number,
      'Meeting Name': title,
      'Meeting Date': date,
      'Start Time': '1:30 PM',
      Location: place,
      Link: url,
    }),
    (records) => ({ success: true, result: { resource_id: 'r', records, total: records.length } }),
  ],
  'any JSON': [
    ({ title, start, end, url, html, place }) => ({
      name: title,
      date: start,
      end_date: end,
      link: url,
      description: html,
      venue: { name: place },
    }),
    (rows) => ({ page: { rows } }),
  ],
  'any JSON, by a map': [
    ({ title, start, end, url, html, place }) => ({
      Betreff: title,
      Von: start,
      Bis: end,
      Mehr: url,
      Inhalt: html,
      Ort: { Name: place },
    }),
    (Zeilen) => ({ Antwort: { Zeilen } }),
  ],
};

const map = {
  kind: 'event',
  items: 'Antwort.Zeilen',
  title: 'Betreff',
  start: 'Von',
  end: 'Bis',
  url: 'Mehr',
  description: 'Inhalt',
  'location.name': 'Ort.Name',
  time_zone: 'Europe/Berlin',
};

const sample = (file) =>
  JSON.parse(readFileSync(new URL(`../../tests/feeds/${file}`, import.meta.url), 'utf8'));

/** The rest: an ordinary record of a sample feed again and again, with another matter's texts. */
const others = {
  'citizen-space': ['citizen-space/search.json', (all) => all, 'title', 'overview'],
  decidim: ['decidim/processes.json', ({ data }) => data.participatoryProcesses, 'slug'],
  consul: [
    'consul/proposals.json',
    ({ data }) => data.proposals.edges,
    'node.id',
    'node.summary',
    'node.title',
  ],
  legistar: ['legistar/events.json', (all) => all, 'EventBodyName', 'EventComment'],
  localist: ['localist/events.json', ({ events }) => events, 'event.id', 'event.description', 'event.title'],
  civicclerk: ['civicclerk/events.json', ({ value }) => value, 'eventName'],
  escribe: ['escribe/meetings.json', ({ d }) => d, 'MeetingName', 'Description'],
  govuk: ['govuk/search.json', ({ results }) => results, 'title', 'description'],
  'have-your-say': [
    'have-your-say/old.json',
    ({ _embedded }) => _embedded.initiativeResultDtoes,
    'shortTitle',
  ],
  adhocracy: ['adhocracy/projects.json', (all) => all, 'title'],
  'imgw-warnings': ['imgw/warnings.json', (all) => all, 'tresc'],
};

function again(file, listOf, fields, matter) {
  const document = sample(file);
  const list = listOf(document);
  const text = JSON.stringify(list[0]);
  const rows = filled((made) => {
    const row = JSON.parse(text);
    for (const id of ['id', 'ID', 'EventId', '_id']) if (id in row) row[id] = made.id;
    if ('url' in row) row.url = made.url;
    for (const [index, field] of fields.entries()) {
      const steps = field.split('.');
      const last = steps.pop();
      const place = steps.reduce((value, step) => value[step], row);
      place[last] = /^(?:id|slug)$/.test(last) ? made.id : made[index % 2 ? 'html' : 'title'];
    }
    return row;
  }, matter);
  list.splice(0, list.length, ...rows);
  return JSON.stringify(document);
}

/** As many records as there is room for. */
function filled(record, matter) {
  const records = [];
  for (let written = 0, number = 1; written < size; number++) {
    const made = record(matter(number));
    records.push(made);
    written += Buffer.byteLength(typeof made === 'string' ? made : JSON.stringify(made)) + 1;
  }
  return records;
}

/** Every feed by what it is called: its text, and how it is read where it does not say so itself. */
export const feeds = (today) => {
  const entries = Object.entries(lists).map(([name, [record, whole]]) => [
    name,
    () => ({
      text: JSON.stringify(whole(filled(record, matters(today)))),
      ...(name.endsWith('map') && { options: { map } }),
    }),
  ]);
  const [record, whole] = lists['schema-org'];
  const page = () => {
    const blocks = filled(
      (made) => `<script type="application/ld+json">${JSON.stringify(whole([record(made)]))}</script>`,
      matters(today),
    );
    return {
      text: `<!doctype html><html lang="pl"><title>Bench</title><body>${blocks.join('\n<p>…</p>')}</body></html>`,
    };
  };
  const big = () => ({
    text: `<!doctype html><html lang="pl"><title>Bench</title><script type="application/ld+json">${JSON.stringify(whole(filled(record, matters(today))))}</script></html>`,
  });
  const texts = Object.entries({
    ...publicationsOf,
    ...calendarOf,
    ...jcalOf,
    ...planOf,
    ...pageOf,
    ...tableOf,
  }).map(([name, [one, around]]) => [name, () => ({ text: around(filled(one, matters(today))) })]);
  const rest = Object.entries(others).map(([name, [file, listOf, ...fields]]) => [
    name,
    () => ({ text: again(file, listOf, fields, matters(today)) }),
  ]);
  return new Map([
    ...entries,
    ['schema-org, many scripts', page],
    ['schema-org, one script', big],
    ...texts,
    ...rest,
  ]);
};
