// Real RSS, Atom, linked data and JSCalendar, counted a second way. Kept outside this repository: CIVIC_CAPTURES names
// their folder.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';
import { occurrences } from '../../../dist/lib/formats/icalendar/recurrence.js';

const folder = process.env.CIVIC_CAPTURES;
const bytes = (path) => readFileSync(`${folder}/${path}`);
const read = (path, options = {}) =>
  readFeed(bytes(path), {
    now: new Date('2026-11-23T12:00:00Z'),
    url: 'https://um.example/feed',
    ...options,
  });
const countsOf = ({ records }) =>
  records.reduce((counts, { kind }) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 }), {});

describe('real feeds', { skip: folder ? false : 'CIVIC_CAPTURES names no folder of real feeds' }, () => {
  it('of RSS and Atom have a record for each item, with a title, an address and a date', async () => {
    for (const path of ['rss', 'atom'].flatMap((kind) =>
      readdirSync(`${folder}/${kind}`).map((name) => `${kind}/${name}`),
    )) {
      const source = bytes(path).toString('latin1');
      const reading = await read(path);
      assert.equal(reading.records.length, source.match(/<(?:item|entry)[\s>]/g).length, path);
      const dates = source.match(/<(?:pubDate|dc:date|published)>/g)?.length ?? 0;
      const dated = reading.records.filter(({ published }) => published).length;
      assert.ok(dated >= Math.min(reading.records.length, dates - 2), `${path}: ${dated} of ${dates}`);
      for (const { title, url, id } of reading.records) {
        assert.ok(title && url && id, `${path}: ${id}`);
        assert.doesNotMatch(title, /<\/?\w+[^<>]*>|&#?\w+;/, `${path}: ${title}`);
      }
      assert.deepEqual(
        reading.problems.filter(({ code }) => code !== 'no-time-zone'),
        [],
        path,
      );
    }
  });

  it('in Latin-1 without a declaration are in Portuguese, and their dates too', async () => {
    const { records } = await read('rss/br-uol-latin1-no-declaration.rss');
    assert.match(records[0].title, /simulações de 2º turno/);
    assert.equal(records[0].published, '2018-09-24T19:42:40-03:00');
  });

  it('of CivicPlus are a calendar', async () => {
    const [event] = (await read('rss/us-civicplus-berthoud-excerpt.xml', { timeZone: 'America/Denver' }))
      .records;
    assert.deepEqual(
      [event.kind, event.start, event.end, event.location.name],
      [
        'event',
        '2026-10-04T11:00:00-06:00',
        '2026-10-04T20:00:00-06:00',
        '1000 N Berthoud Parkway, Berthoud, CO 80513',
      ],
    );
  });

  it('of linked data say what is in them, broken or not', async () => {
    const expected = {
      'example-ngo': { organisation: 1 },
      'us-akron-amats-1': { event: 1 },
      'us-cleveland-cpc-0': { trail: 1, organisation: 1 },
      'us-cleveland-cpc-1': { event: 1 },
      'us-cleveland-cpc-2': { event: 1 },
      'us-cleveland-cpc-5': { event: 1 },
      'us-cleveland-cpc-7': { event: 1 },
      'us-cook-landbank-0': { event: 1 },
      'us-cook-landbank-2': { event: 1 },
      'us-cook-landbank-3': { event: 1 },
      'us-detroit-authority-0': { trail: 1 },
      'us-summit-adm-0': { event: 1 },
    };
    for (const [name, counts] of Object.entries(expected))
      assert.deepEqual(countsOf(await read(`schema-org/${name}.jsonld`)), counts, name);
    const [committee] = (await read('schema-org/us-cook-landbank-3.jsonld', { timeZone: 'America/Chicago' }))
      .records;
    assert.deepEqual(
      [committee.start, committee.end],
      ['2019-10-11T10:00:00-05:00', '2019-10-11T23:50:00-05:00'],
    );
    const [rules] = (await read('schema-org/us-cleveland-cpc-2.jsonld')).records;
    assert.deepEqual([rules.status, rules.start], ['cancelled', '2024-02-07']);
  });

  it('all of them in one page are one calendar', async () => {
    const scripts = readdirSync(`${folder}/schema-org`).map((name) => bytes(`schema-org/${name}`).toString());
    const page = `<!DOCTYPE html><html><body>${scripts.map((one) => `<script type="application/ld+json">${one}</script>`).join('')}`;
    const reading = await readFeed(page, { timeZone: 'America/Chicago' });
    assert.deepEqual(countsOf(reading), { event: 9, organisation: 2, trail: 2 });
  });

  it('of JSCalendar take place when they say', async () => {
    const { records, timeZone } = await read('jscalendar/europe-london-overrides.json');
    const year = { from: Date.parse('2020-01-01'), until: Date.parse('2021-01-01') };
    const starts = occurrences(records[0], timeZone, year).map(({ start }) => start);
    // 25 Wednesdays from 8 January to 24 June, one left out, one before and one after them.
    assert.equal(starts.length, 26);
    assert.deepEqual(
      [starts[0], starts[1], starts.at(-1)],
      ['2020-01-07T14:00:00+00:00', '2020-01-08T09:00:00+00:00', '2020-06-25T10:00:00+01:00'],
    );
    assert.ok(!starts.some((start) => start.startsWith('2020-04-01')));
  });
});
