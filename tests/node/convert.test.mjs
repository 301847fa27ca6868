// convert, as somebody at a shell meets it: the built file, spawned.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { readFeed } from '../../dist/lib/feed.js';
import { commandLine } from './command-line.mjs';

const everyField = fileURLToPath(new URL('../feeds/every-field.json', import.meta.url));
const convert = (...args) => commandLine(['convert', ...args]);
const plainly = (value) => JSON.parse(JSON.stringify(value));

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'civic-convert-'))));
after(() => rmSync(folder, { recursive: true }));

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:Rada Osiedla',
  'X-WR-TIMEZONE:Europe/Warsaw',
  'BEGIN:VEVENT',
  'UID:sesja@example.org',
  'DTSTART;TZID=Europe/Warsaw:20261202T180000',
  'DTEND;TZID=Europe/Warsaw:20261202T200000',
  'SUMMARY:Sesja\\, grudzień',
  'DESCRIPTION:Porządek obrad: <b>budżet</b>',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('convert', { concurrency: true }, () => {
  it('writes our own feed, which reads back as the same records, each field of each kind', async () => {
    const { code, out, err } = await convert(everyField, '--now', '2026-11-03');
    assert.equal(code, 0);
    assert.match(err, /^14 records written\.$/m);
    const options = { now: Date.UTC(2026, 10, 3) };
    const [before, after] = [await readFeed(readFileSync(everyField), options), await readFeed(out, options)];
    assert.deepEqual(after.problems, []);
    assert.deepEqual(plainly(after.records), plainly(before.records));
    assert.deepEqual(after.place, before.place);
    assert.equal(after.timeZone, 'Europe/Warsaw');
  });

  it('says in JSON Feed’s own words what those can say', async () => {
    const path = join(folder, 'rada.ics');
    writeFileSync(path, calendar);
    const { out } = await convert(path);
    const { version, title, items } = JSON.parse(out);
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert.equal(title, 'Rada Osiedla');
    assert.equal(items.length, 1);
    const [{ id, title: name, content_html: markup, _civic: civic }] = items;
    assert.equal(id, 'sesja@example.org');
    assert.equal(name, 'Sesja, grudzień');
    assert.match(markup, /<strong>budżet<\/strong>/);
    assert.equal(civic.kind, 'event');
    assert.equal(civic.start, '2026-12-02T18:00:00+01:00');
  });

  it('writes a calendar file of what has a date, and says how much has none', async () => {
    const path = join(folder, 'all.ics');
    const { code, err } = await convert(everyField, '-o', path);
    assert.equal(code, 0);
    assert.match(err, /12 records have no place in a calendar and are left out/);
    const events = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8'))).getAllSubcomponents('vevent');
    assert.ok(events.some((event) => event.getFirstPropertyValue('summary').includes('Park nad rzeką')));
  });

  it('writes a table: one line a record, formulas disarmed', async () => {
    const path = join(folder, 'evil.json');
    const items = [
      {
        id: 'a',
        title: '=HYPERLINK("x")',
        _civic: { kind: 'consultation', closes: '2026-11-30', areas: ['Krzyki', 'Psie Pole'] },
      },
      { id: 'b', title: 'Zwykła, z przecinkiem' },
    ];
    writeFileSync(
      path,
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', _civic: {}, items }),
    );
    const { out } = await convert(path, '--to', 'csv');
    const [head, first, second] = out
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    assert.match(head, /^kind,id,title,/);
    assert.match(first, /^consultation,a,"'=HYPERLINK/);
    assert.match(first, /Krzyki; Psie Pole/);
    assert.match(second, /"Zwykła, z przecinkiem"/);
  });

  it('makes one feed of several, with the zone of each, and tells equal ids apart', async () => {
    const feed = (zone) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: zone,
      _civic: { time_zone: zone },
      items: [
        { id: '1', title: zone, _civic: { kind: 'consultation', closes: '2026-12-02' } },
        { id: '2', title: zone, _civic: { kind: 'event', start: '2026-12-02', parent: '1' } },
      ],
    });
    const paths = ['Europe/Warsaw', 'America/St_Johns'].map((zone, index) => {
      const path = join(folder, `zone${index}.json`);
      writeFileSync(path, JSON.stringify(feed(zone)));
      return path;
    });
    const { records, problems } = await readFeed((await convert(...paths)).out);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      records.map(({ id, parent, timeZone }) => [id, parent, timeZone]),
      [
        ['1', undefined, undefined],
        ['2', '1', undefined],
        ['1#2', undefined, 'America/St_Johns'],
        ['2#2', '1#2', 'America/St_Johns'],
      ],
    );
  });

  it('follows the pages of a feed, and writes nothing where one fails', async () => {
    const page = (number, next) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Strony',
      ...(next && { next_url: next }),
      items: [{ id: `${number}`, title: `Strona ${number}` }],
    });
    let broken = false;
    const server = createServer(({ url }, response) => {
      const number = Number(url.slice(1));
      if (number === 3 && broken) response.writeHead(404).end();
      else response.end(JSON.stringify(page(number, number < 3 ? `/${number + 1}` : undefined)));
    });
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${server.address().port}/1`;
    const path = join(folder, 'pages.json');
    try {
      assert.equal((await convert(address, '-o', path)).code, 0);
      assert.equal(JSON.parse(readFileSync(path)).items.length, 3);
      broken = true;
      writeFileSync(path, 'as it was');
      const { code, err } = await convert(address, '-o', path);
      assert.equal(code, 1);
      assert.match(err, /404/);
      assert.equal(readFileSync(path, 'utf8'), 'as it was');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.endsWith('.part')),
        [],
      );
    } finally {
      server.close();
    }
  });

  for (const [args, message] of [
    [[], /^Name a file or an address to convert/],
    [[everyField, '--to', 'pdf'], /^--to pdf: write one of civic, ics, csv/],
  ])
    it(`refuses “${args.slice(1).join(' ')}” plainly, with 2`, async () => {
      const { code, out, err } = await convert(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
});
