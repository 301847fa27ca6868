// Calendars of the systems that cities and councils run, read from what their interfaces answer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';

const now = Date.UTC(2026, 10, 23);
const read = (name, url, options) =>
  readFeed(readFileSync(new URL(`../../feeds/${name}`, import.meta.url)), { now, url, ...options });
const codes = ({ problems }) => problems.map(({ code, path }) => `${code} ${path}`);

describe('The Events Calendar', () => {
  it('tells moments by UTC, days as days, and what is called off', async () => {
    const reading = await read(
      'tribe/page-1.json',
      'https://kultura.example/wp-json/tribe/events/v1/events/',
    );
    const [night, walk, workshop, ...others] = reading.records;
    assert.equal(reading.format, 'tribe');
    assert.equal(reading.timeZone, 'Europe/Warsaw');
    assert.equal(reading.next, 'https://kultura.example/wp-json/tribe/events/v1/events/?page=2');
    assert.deepEqual(others, [], 'what has no start is no event');
    assert.equal(night.start, '2026-10-25T02:30:00+01:00', 'the second half past two of that night');
    assert.equal(night.title, 'Noc – muzea & galerie');
    assert.equal(night.location, undefined, 'an empty list is no venue');
    assert.deepEqual([walk.start, walk.end], ['2026-11-07', '2026-11-08'], 'days, to the last');
    assert.equal(walk.status, 'cancelled', 'only its title says so');
    assert.deepEqual(walk.location, {
      name: 'Park Południowy',
      address: 'ul. Ślężna 1, 53-301, Wrocław',
      lat: 51.0757,
      lon: 17.0113,
    });
    assert.equal(workshop.start, '2026-11-10T17:00:00+02:00', 'an offset in the place of a zone');
    assert.deepEqual([workshop.end, workshop.url, workshop.status], [undefined, undefined, 'postponed']);
    assert.deepEqual(codes(reading), [
      'wrong-value events[2].url',
      'end-at-start events[2].end_date',
      'missing events[3]',
    ]);
    assert.match(reading.problems[2].message, /“start_date”/, 'by the name that the source gives it');
  });
});

describe('Google Calendar', () => {
  it('is one record for a series, and days end on their last', async () => {
    const reading = await read(
      'google-calendar/events.json',
      'https://www.googleapis.com/calendar/v3/x/events?key=k',
    );
    const [series, days, ...others] = reading.records;
    assert.equal(reading.format, 'google-calendar');
    assert.deepEqual(others, []);
    assert.equal(reading.next, 'https://www.googleapis.com/calendar/v3/x/events?key=k&pageToken=abc%3D');
    assert.deepEqual(series.recurrence, {
      rrule: 'FREQ=WEEKLY;COUNT=5',
      exdate: ['2026-11-09T17:00:00+01:00', '2026-11-16T17:00:00+01:00'],
      overrides: [
        {
          title: 'Dyżur w szkole',
          start: '2026-11-24T17:00:00+01:00',
          end: '2026-11-24T18:00:00+01:00',
          recurrenceId: '2026-11-23T17:00:00+01:00',
        },
      ],
    });
    assert.deepEqual([days.start, days.end], ['2026-11-28', '2026-11-29']);
    assert.match(
      JSON.stringify(days.richDescription),
      /https:\/\/osiedle\.example\/dni/,
      'past the address that counts visitors',
    );
    assert.deepEqual(codes(reading), ['missing items[5]'], 'busy, and no more');
  });
});

describe('Localist', () => {
  it('is a record for each date of an event, placed by the event', async () => {
    const reading = await read('localist/events.json', 'https://events.example/api/2/events?pp=3');
    assert.equal(reading.format, 'localist');
    assert.deepEqual(
      reading.records.map(({ id, start, end }) => [id, start, end]),
      [
        ['9-91', '2026-11-05T10:00:00-05:00', '2026-11-05T12:00:00-05:00'],
        ['9-92', '2026-11-06', undefined],
        ['11', '2026-11-09T18:00:00-05:00', undefined],
      ],
    );
    assert.deepEqual(reading.records[0].location, {
      name: 'Library',
      address: '1 Main St',
      hint: '2',
      lat: 42.5,
      lon: -76.5,
    });
    assert.deepEqual([reading.records[0].mode, reading.records[2].status], ['hybrid', 'cancelled']);
    assert.equal(reading.next, 'https://events.example/api/2/events?pp=3&page=2');
    assert.deepEqual(codes(reading), ['wrong-value events[1].event_instances']);
  });
});

describe('Legistar, CivicClerk and eScribe', () => {
  it('Legistar: day and hour stand apart, and a place where a document should be is none', async () => {
    const { format, records } = await read('legistar/events.json', undefined, {
      timeZone: 'America/New_York',
    });
    assert.equal(format, 'legistar');
    assert.deepEqual(
      records.map(({ start, status }) => [start, status]),
      [
        ['2026-11-12T14:00:00-05:00', undefined],
        ['2026-11-13', 'cancelled'],
      ],
    );
    assert.deepEqual(records[0].location, { name: 'Room 1', hint: 'City Hall' });
    assert.deepEqual(records[0].documents, [{ title: 'Agenda', url: 'https://l.example/a.pdf' }]);
  });

  it('CivicClerk: times are the city’s although they end in Z, and 1900 is no end', async () => {
    const { format, records } = await read('civicclerk/events.json', undefined, {
      timeZone: 'America/New_York',
    });
    assert.equal(format, 'civicclerk');
    assert.equal(records.length, 1, 'what was deleted is not shown');
    assert.deepEqual([records[0].start, records[0].end], ['2026-11-12T19:00:00-05:00', undefined]);
    assert.equal(records[0].url, 'https://townva.portal.civicclerk.com/event/5/overview');
    assert.match(records[0].documents[0].url, /GetMeetingFileStream\(fileId=8,/);
  });

  it('eScribe: dates with slashes, documents from the root of the site', async () => {
    const { format, records } = await read('escribe/meetings.json', undefined, {
      timeZone: 'America/Los_Angeles',
    });
    assert.equal(format, 'escribe');
    assert.deepEqual([records[0].start, records[0].end], ['2026-11-17T17:15:00-08:00', undefined]);
    assert.equal(records[0].documents[0].url, 'https://pub.example/FileStream.ashx?DocumentId=1');
  });
});

describe('OParl', () => {
  it('believes no end before the start, no hour at midnight, and no coordinates that are the wrong way round', async () => {
    const reading = await read('oparl/meetings.json', 'https://rat.example/meetings');
    const [committee, council, ...others] = reading.records;
    assert.equal(reading.format, 'oparl');
    assert.equal(reading.next, 'https://rat.example/meetings?page=2');
    assert.deepEqual(others, []);
    assert.deepEqual([committee.start, committee.end], ['2026-11-12T17:00:00+01:00', undefined]);
    assert.deepEqual([committee.location.lat, committee.location.lon], [51.34, 12.37]);
    assert.deepEqual([council.location.lat, council.location.lon], [51.34, 12.37]);
    assert.equal(committee.description, '1 Baumschutz', 'what is not public stays so');
    assert.equal(committee.documents.length, 1, 'the same file twice is one');
    assert.deepEqual([council.title, council.start, council.status], ['Stadtrat', '2026-12-01', 'cancelled']);
    assert.deepEqual(codes(reading), [
      'end-before-start data[0].end',
      'missing data[3]',
      'wrong-value data[4].start',
    ]);
  });

  it('says where the meetings are when it is only the way to them', async () => {
    const system = {
      id: 'https://rat.example/system',
      type: 'https://schema.oparl.org/1.1/System',
      body: 'https://rat.example/bodies',
    };
    const { records, problems } = await readFeed(system);
    assert.deepEqual(records, []);
    assert.match(problems[0].hint, /https:\/\/rat\.example\/bodies/);
  });
});

describe('WordPress', () => {
  it('is news, by the clock of UTC and without its markup', async () => {
    const { format, records } = await read('wordpress/posts.json', 'https://ngo.example/wp-json/wp/v2/posts');
    const [post] = records;
    assert.equal(format, 'wordpress');
    assert.equal(records.length, 2);
    assert.equal(post.title, 'Nabór – ostatni tydzień');
    assert.equal(post.summary, 'Zgłoś projekt…');
    assert.equal(post.published, '2026-11-03T09:00:00Z');
    assert.deepEqual(post.tags, ['Granty & konkursy', 'nabór']);
    assert.deepEqual(post.image, { src: 'https://ngo.example/a.jpg', alt: 'Plakat' });
    assert.equal(JSON.stringify(records).includes('alert'), false);
  });
});

it('The Events Calendar, by its second interface', async () => {
  const post = (id, more) => ({
    id,
    title: { rendered: 'Zaj&#281;cia' },
    link: `https://kultura.example/${id}`,
    start_date: '2026-12-01 18:00:00',
    end_date: '2026-12-01 19:00:00',
    timezone: 'Europe/Warsaw',
    modified_gmt: '2026-11-01T10:00:00',
    ...more,
  });
  const off = post(2, {
    start_date_utc: '2026-12-01 17:00:00',
    all_day: true,
    end_date: '2026-12-02 23:59:59',
  });
  const { format, timeZone, records } = await readFeed([post(1), off], { now: Date.UTC(2026, 10, 23) });
  assert.deepEqual([format, timeZone], ['tribe', 'Europe/Warsaw']);
  assert.deepEqual(
    records.map(({ title, url, start, end }) => [title, url, start, end]),
    [
      ['Zajęcia', 'https://kultura.example/1', '2026-12-01T18:00:00+01:00', '2026-12-01T19:00:00+01:00'],
      ['Zajęcia', 'https://kultura.example/2', '2026-12-01', '2026-12-02'],
    ],
  );
});
