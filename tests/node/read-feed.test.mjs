// Reading a feed in plain Node, as a program that installed the package does. Runs in three time zones: nothing of it may
// depend on the machine's.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { FeedError, readFeed } from 'civic-widgets/feed';

const now = new Date('2026-11-23T12:00:00Z');
const civic = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Konsultacje społeczne',
  language: 'pl',
  _civic: { version: '1.0', time_zone: 'Europe/Warsaw' },
  items: [
    {
      id: 'park',
      url: '/park',
      title: 'Park nad rzeką',
      _civic: { kind: 'consultation', opens: '2026-11-02', closes: '2026-11-30T16:00' },
    },
    { id: 'wiadomosc', title: 'Wiadomość', content_html: '<p>Raz</p><p>dwa</p>' },
    { id: 'inne', title: 'Inne', _civic: { kind: 'nosuch' } },
  ],
};
const calendar = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Rada Osiedla',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Posiedzenie',
  'DTSTART;TZID=Europe/Warsaw:20261130T170000',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

test('our own feed, from text, bytes and objects', async () => {
  const text = JSON.stringify(civic);
  const bytes = new TextEncoder().encode(text);
  for (const given of [text, civic, bytes, bytes.buffer, Buffer.from(text)]) {
    const reading = await readFeed(given, { url: 'https://um.example/feeds/all.json', now });
    assert.equal(reading.format, 'civic');
    assert.equal(reading.title, 'Konsultacje społeczne');
    assert.equal(reading.language, 'pl');
    assert.equal(reading.timeZone, 'Europe/Warsaw');
    assert.deepEqual(reading.records, [
      {
        kind: 'consultation',
        id: 'park',
        url: 'https://um.example/park',
        title: 'Park nad rzeką',
        opens: '2026-11-02',
        closes: '2026-11-30T16:00:00+01:00',
      },
      { kind: 'article', id: 'wiadomosc', title: 'Wiadomość', description: 'Raz\ndwa' },
    ]);
    assert.deepEqual(
      reading.problems.map(({ severity, code, path }) => ({ severity, code, path })),
      [{ severity: 'error', code: 'unknown-kind', path: 'items[2]._civic.kind' }],
    );
    assert.ok(reading.problems.every(({ message, hint }) => message && hint));
  }
});

test('JSON Feed of somebody else', async () => {
  const { format, records, next } = await readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'Blog',
      next_url: '?page=2',
      items: [
        { id: 7, title: 'A', url: '/a', author: { name: 'Ann' }, date_published: '2026-11-01 13:01:01' },
      ],
    }),
    { url: 'https://blog.example/feed.json', timeZone: 'Europe/Warsaw' },
  );
  assert.equal(format, 'json-feed');
  assert.equal(next, 'https://blog.example/feed.json?page=2');
  assert.deepEqual(records, [
    {
      kind: 'article',
      id: '7',
      title: 'A',
      url: 'https://blog.example/a',
      authors: [{ name: 'Ann' }],
      published: '2026-11-01T13:01:01+01:00',
    },
  ]);
});

test('iCalendar and jCal', async () => {
  const { format, title, records, problems } = await readFeed(calendar, { now });
  assert.equal(format, 'icalendar');
  assert.equal(title, 'Rada Osiedla');
  assert.deepEqual(problems, []);
  assert.deepEqual(records, [
    {
      kind: 'event',
      id: '1',
      title: 'Posiedzenie',
      start: '2026-11-30T17:00:00+01:00',
      recurrence: { rrule: 'FREQ=WEEKLY;COUNT=3' },
    },
  ]);
  const jcal = [
    'vcalendar',
    [],
    [
      [
        'vevent',
        [
          ['summary', {}, 'text', 'A'],
          ['dtstart', {}, 'date', '2026-11-30'],
        ],
        [],
      ],
    ],
  ];
  assert.equal((await readFeed(jcal)).format, 'jcal');
});

test('faults have a code, a sentence for the developer and a group for residents', async () => {
  const faults = {
    empty: ['', ' \r\n ', '\uFEFF', new Uint8Array(0), new Uint8Array([0xef, 0xbb, 0xbf, 0x20])],
    'html-page': ['<!DOCTYPE html><title>Just a moment...</title>', '<html>', ' <!-- x --><html lang="pl">'],
    unreadable: ['{"version":', '[1,', '{"a":1,}'],
    'unknown-format': ['hello', '"text"', '42', 'null', '{}', '<x/>', { a: 1 }],
  };
  for (const [code, documents] of Object.entries(faults))
    for (const document of documents)
      await assert.rejects(readFeed(document), (error) => {
        assert.ok(error instanceof FeedError, String(error));
        assert.equal(error.code, code, JSON.stringify(document));
        assert.ok(error.message.length > 20 && error.code);
        return true;
      });
});

test('neither a page nor Lit is needed', () => {
  const script = `
    import { readFeed } from 'civic-widgets/feed';
    await readFeed(${JSON.stringify(calendar)});
    await readFeed(${JSON.stringify(JSON.stringify(civic))});
    for (const name of ['document', 'window', 'customElements', 'litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'])
      if (name in globalThis) throw new Error(name + ' is there');
    const { default: module } = await import('node:module');
    console.log('done');`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  assert.equal(said.trim(), 'done');
});

test('a fault says what it is, without the names of errors, and the root as it is written', async () => {
  await assert.rejects(readFeed({ 'Lista stacji pomiarowych': [] }), {
    message: /^This gios feed cannot be read: it holds/,
  });
  await assert.rejects(readFeed('<gml:FeatureCollection xmlns:gml="x"/>'), {
    message: /<gml:FeatureCollection>/,
  });
});
