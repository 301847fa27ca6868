// Real feeds of cities and associations, kept outside this repository: CIVIC_CAPTURES names their folder.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { FeedError, readFeed } from 'civic-widgets/feed';
import { occurrences } from '../../dist/lib/formats/icalendar/recurrence.js';

const folder = process.env.CIVIC_CAPTURES;
const captures = (name, run) =>
  test(name, { skip: folder ? false : 'CIVIC_CAPTURES names no folder of real feeds' }, run);

const read = (path) => readFeed(readFileSync(`${folder}/${path}`), { now: new Date('2026-11-23T12:00:00Z') });

/** How many occurrences the events of a calendar have in each year, by the year they start in. */
const countByYear = ({ records, timeZone }, years) =>
  years.map((year) => {
    const range = { from: Date.UTC(year, 0, 1) - 86_400_000, until: Date.UTC(year + 1, 0, 1) + 86_400_000 };
    return records
      .flatMap((event) => occurrences(event, timeZone, range))
      .filter(({ start }) => start.startsWith(String(year))).length;
  });

captures('every calendar and feed is read, or says why not', async () => {
  for (const kind of ['ics', 'jsonfeed', 'jcal'])
    for (const name of readdirSync(`${folder}/${kind}`)) {
      const path = `${kind}/${name}`;
      try {
        const { records, problems } = await read(path);
        const ids = new Set(records.map(({ id }) => id));
        assert.equal(ids.size, records.length, `${path}: every record has an id of its own`);
        for (const { severity, code, message, hint } of problems)
          assert.ok(severity && code && message && hint, `${path}: ${code}`);
      } catch (error) {
        assert.ok(error instanceof FeedError, `${path}: ${error}`);
        assert.ok(error.message.length > 20, path);
      }
    }
});

captures('a board’s calendar has the occurrences that others count', async () => {
  const reading = await read('ics/us-bloomington-gov-google.ics');
  assert.equal(reading.title, 'Utilities Service Board');
  assert.equal(reading.timeZone, 'America/New_York');
  assert.equal(reading.records.length, 324);
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(countByYear(reading, [2024, 2025, 2026]), [40, 44, 28]);
});

captures('a workshop’s calendar has the occurrences that others count', async () => {
  const reading = await read('ics/de-potsdam-machbar-fablab-ev.ics');
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(countByYear(reading, [2019, 2020]), [309, 316]);
});

captures('days stay days over a change of the clock, and one of them is moved', async () => {
  const { records, timeZone } = await read('ics/dst-allday-moved-berlin.ics');
  const range = { from: Date.parse('2024-01-01'), until: Date.parse('2025-01-01') };
  assert.deepEqual(
    records.flatMap((event) => occurrences(event, timeZone, range)).map(({ start }) => start),
    ['2024-10-27', '2024-10-29', '2024-10-30'],
  );
});

captures('a challenge in place of a calendar is named', async () => {
  await assert.rejects(read('ics/ca-toronto-cloudflare-html-not-ics.ics'), (error) => {
    assert.equal(error.code, 'html-page');
    assert.match(error.message, /test for robots/);
    return true;
  });
});

captures('a zone that is none is noted, and the event kept', async () => {
  const { records, problems } = await read('ics/bad-tzid-repeated.ics');
  assert.equal(records.length, 1);
  assert.ok(problems.length > 0 && problems.every(({ code }) => code === 'unknown-zone'));
  assert.match(problems[0].message, /Europe\/Germany/);
});

captures('lists in EXDATE and odd times do not lose an event', async () => {
  const reading = await read('ics/google-exdate-commas-bad-times.ics');
  assert.equal(reading.records.length, 2);
  assert.ok(reading.records.every(({ recurrence }) => recurrence));
});

captures('relative addresses need a base, and unusual dates are read', async () => {
  const bare = await read('jsonfeed/missing-base-url.json');
  assert.equal(bare.records.length, 2);
  assert.ok(bare.records.every(({ url }) => url === undefined));
  const bytes = readFileSync(`${folder}/jsonfeed/missing-base-url.json`);
  const based = await readFeed(bytes, { url: 'https://www.jsonfeed.example/feed.json' });
  assert.ok(based.records.every(({ url }) => url.startsWith('https://www.jsonfeed.example/20')));
  const { records } = await read('jsonfeed/adactio-1.0-realworld.json');
  assert.equal(records.length, 10);
  assert.ok(records.every(({ published }) => /^\d{4}-\d\d-\d\dT[\d:]{8}\+00:00$/.test(published)));
});
