// Real answers of event systems, councils and portals, kept outside this repository: CIVIC_CAPTURES names their folder.
// What is read is held against counts that know nothing of our reading.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { FeedError, readFeed } from 'civic-widgets/feed';
import { endsSoon } from '../cost.mjs';

const folder = process.env.CIVIC_CAPTURES;
const captures = (name, run) =>
  test(
    name,
    {
      skip: folder && existsSync(`${folder}/oparl`) ? false : 'CIVIC_CAPTURES names no folder of real feeds',
    },
    run,
  );

const now = new Date('2026-11-23T12:00:00Z');
const bytes = (path) => readFileSync(`${folder}/${path}`);
const one = () => 1;

/** Of each folder: the format, and how many records a simple count finds. */
const expected = {
  'tribe-events': ['tribe', ({ events }) => events.length],
  'wordpress-posts': ['wordpress', (json) => (Array.isArray(json) ? json.length : 1)],
  oparl: ['oparl', (json) => (Array.isArray(json) ? json.length : 1)],
  citizenspace: ['citizen-space', (json) => json.length],
  govuk: ['govuk', one],
  'eu-have-your-say': ['have-your-say', (json) => json.initiativeResultDtoPage.content.length],
  legistar: ['legistar', (json) => json.length],
  localist: [
    'localist',
    ({ events }) => events.reduce((sum, { event }) => sum + event.event_instances.length, 0),
  ],
  'google-calendar': [
    'google-calendar',
    ({ items }) => items.filter(({ status }) => status !== 'cancelled').length,
  ],
  civicclerk: ['civicclerk', ({ value }) => value.filter(({ isDeleted }) => !isDeleted).length],
  escribe: ['escribe', ({ d }) => d.length],
  'generic-json': ['json', (json) => (Array.isArray(json) ? json : json.events).length],
};

for (const [name, [format, count]] of Object.entries(expected))
  captures(`${name}: every record is read`, async () => {
    for (const file of readdirSync(`${folder}/${name}`)) {
      const path = `${name}/${file}`;
      const reading = await readFeed(bytes(path), { now });
      assert.equal(reading.format, format, path);
      assert.equal(reading.records.length, count(JSON.parse(bytes(path))), path);
      const ids = new Set(reading.records.map(({ id }) => id));
      assert.equal(ids.size, reading.records.length, `${path}: an id for each`);
      for (const { code, message, hint } of reading.problems) assert.ok(code && message && hint, path);
      assert.equal(
        reading.problems.some(({ code }) => code === 'missing'),
        false,
        `${path}: nothing is left out`,
      );
    }
  });

captures('a table of a city’s meetings is read to its last line', async () => {
  const { format, records } = await readFeed(bytes('decidim/es-barcelona-meetings-2016.csv'), { now });
  const links = bytes('decidim/es-barcelona-meetings-2016.csv')
    .toString()
    .match(/https:\/\/decidim\.barcelona\/meetings\/[^\s,"]+/g);
  assert.equal(format, 'csv');
  assert.equal(records.length, links.length);
  assert.ok(records.every(({ start }) => /^201[5-7]-\d\d-\d\d$/.test(start)));
});

captures('what is no list of records says so', async () => {
  for (const path of [
    'decidim/graphql-schema-v0.2x.json',
    'open311/us-boston-discovery.json',
    'open311/spec-service-requests.xml',
  ])
    await assert.rejects(
      readFeed(bytes(path)),
      (fault) => fault instanceof FeedError && fault.code === 'unknown-format',
      path,
    );
  const { records, problems } = await readFeed(bytes('geojson/es-barcelona-limit.geojson'));
  assert.deepEqual([records.length, problems[0].code], [0, 'no-fields']);
});

captures('facts that others have found in the same files', async () => {
  const read = async (path) => (await readFeed(bytes(path), { now })).records;
  const [late] = await read('oparl/de-karlsruhe-meeting-10022.json');
  assert.deepEqual([late.start.slice(11, 16), late.end], ['17:00', undefined]);
  const [whole] = await read('oparl/de-karlsruhe-meeting-10065.json');
  assert.deepEqual([whole.start.slice(11, 16), whole.end.slice(11, 16)], ['17:00', '19:00']);
  const [swapped] = await read('oparl/spec-meeting-1.1.json');
  assert.deepEqual([swapped.location.lat, swapped.location.lon], [50.1234, 10.4321]);
  const open = await read('citizenspace/uk-caa-search-open-all.json');
  assert.equal(open.filter(({ opens, closes }) => !opens && !closes).length, 4);
  const [festival] = await read('tribe-events/pt-ccb-lisbon-page1-excerpt.json');
  assert.deepEqual(
    [festival.start, festival.end],
    ['2026-09-11T20:00:00+01:00', '2026-09-13T20:00:00+01:00'],
  );
  const [planning] = await read('generic-json/us-minneapolis-lims-calendar.json');
  assert.deepEqual([planning.start.slice(0, 16), planning.status], ['2025-09-25T16:30', 'cancelled']);
  const thanksgiving = (await read('generic-json/us-chicago-pbc-fullcalendar.json')).find(
    ({ title }) => title === 'Thanksgiving Day',
  );
  assert.deepEqual([thanksgiving.start, thanksgiving.end], ['2018-11-22', '2018-11-22']);
});

/** Numbers that come out the same on every machine. */
function* random(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield state / 2 ** 32;
  }
}

captures('however a file is cut or spoilt, it is read, or says why not, within a second', async () => {
  const numbers = random(20261123);
  const next = () => numbers.next().value;
  const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  for (const name of [...Object.keys(expected), 'decidim', 'geojson', 'dcat-ckan', 'popolo', 'open311'])
    for (const file of readdirSync(`${folder}/${name}`)) {
      const whole = bytes(`${name}/${file}`);
      const spoilt = Array.from({ length: 4 }, () => whole.subarray(0, Math.floor(next() * whole.length)));
      for (let copy = 0; copy < 2; copy++) {
        const flipped = Uint8Array.from(whole);
        for (let flip = 0; flip < 100; flip++)
          flipped[Math.floor(next() * flipped.length)] ^= 1 << Math.floor(next() * 8);
        spoilt.push(flipped);
      }
      for (const given of spoilt) {
        await endsSoon(() => readFeed(given, { now }), `${name}/${file}`).catch((fault) =>
          assert.ok(fault instanceof FeedError, `${name}/${file}: ${fault?.stack}`),
        );
      }
    }
  assert.equal(JSON.stringify(Object.getOwnPropertyNames(Object.prototype)), untouched);
});
