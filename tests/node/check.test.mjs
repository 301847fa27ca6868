// The command line, as somebody at a shell meets it: the built file, spawned.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { commandLine } from './command-line.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const everyField = path('../feeds/every-field.json');

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'civic-check-'))));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file to check. */
function file(name, content) {
  const place = join(folder, name);
  writeFileSync(place, typeof content === 'object' ? JSON.stringify(content, undefined, 2) : content);
  return place;
}

const run = commandLine;
const check = (...args) => run(['check', ...args]);
const checkJson = async (...args) => JSON.parse((await check(...args, '--json')).out);
const found = ({ problems }) => problems.map(({ severity, code, path }) => [severity, code, path]);

const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Konsultacje',
  home_page_url: 'https://example.org/',
  language: 'pl',
  _civic: { time_zone: 'Europe/Warsaw' },
  items,
});
const consultation = (fields, id = 'park') => ({
  id,
  title: 'Park nad rzeką',
  _civic: { kind: 'consultation', ...fields },
});

describe('civic-widgets', { concurrency: true }, () => {
  it('says what it can do', async () => {
    const { code, out } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(out, /^Usage: civic-widgets/);
    assert.match(out, /check FILE\|URL…/);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(path('../../package.json'), 'utf8'));
    assert.deepEqual(await run(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  for (const [args, message] of [
    [[], /^Name a command\./],
    [['chek'], /^There is no command “chek”\. Commands: check, convert, discover, index, sync\.$/m],
    [['constructor'], /^There is no command “constructor”/],
    [['--json'], /^Name a command before the option --json\./],
    [['check'], /^Name a file or an address to check\./],
    [['check', '--jsn', 'x'], /^Unknown option '--jsn'\. Try: civic-widgets check --help$/m],
    [['check', 'x', '--type'], /--type <value>' argument missing/],
    [
      ['check', 'x', '--type', 'foo'],
      /^--type foo: there is no such format\. Formats: civic, json-feed, icalendar/,
    ],
    [
      ['check', 'x', '--time-zone', 'Warsaw'],
      /^--time-zone Warsaw: write an IANA name such as Europe\/Warsaw\.$/m,
    ],
    [['check', 'x', '--now', 'soon'], /^--now soon: write a date/],
    [['check', 'x', '--timeout', '0'], /^--timeout 0: write a number of seconds/],
  ])
    it(`refuses “${args.join(' ')}” plainly, with 2`, async () => {
      const { code, out, err } = await run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.doesNotMatch(err, /^\s+at /m, 'no stack');
    });

  it('explains check', async () => {
    const { code, out } = await check('--help');
    assert.equal(code, 0);
    for (const option of ['--json', '--records', '--type', '--time-zone', '--now'])
      assert.ok(out.includes(option));
  });
});

describe('check, on a good feed', { concurrency: true }, () => {
  it('names the format, the title, the language, the zone and the records, and ends with 0', async () => {
    const { code, out, err } = await check(everyField);
    assert.equal(code, 0);
    assert.equal(err, '');
    for (const line of [
      /format: +civic$/m,
      /title: +Wszystkie pola$/m,
      /language: +pl$/m,
      /time zone: +Europe\/Warsaw$/m,
      /next page: +https:\/\/example\.org\/feed\.json\?page=2 \(not checked\)$/m,
      /records: +1 consultation, 1 event, 1 organisation, 1 strategy, 1 channel, 2 articles, /,
      /^14 records, 0 errors, 0 warnings\.$/m,
    ])
      assert.match(out, line);
    assert.ok(!out.includes('\u001B'), 'no colour where there is no terminal');
  });

  it('prints the same as JSON', async () => {
    const { problems, counts, ...report } = await checkJson(everyField);
    assert.deepEqual(report, {
      input: everyField,
      format: 'civic',
      title: 'Wszystkie pola',
      language: 'pl',
      timeZone: 'Europe/Warsaw',
      next: 'https://example.org/feed.json?page=2',
    });
    assert.deepEqual(problems, []);
    assert.equal(counts.consultation, 1);
    assert.equal(counts.article, 2);
    assert.equal(counts.event, 1, 'a series is one');
  });

  it('adds the records', async () => {
    const { records } = await checkJson(everyField, '--records');
    assert.equal(records.length, 14);
    assert.equal(records[0].closes, '2026-11-30');
    assert.match(
      (await check(everyField, '--records')).out,
      /^ {2}consultation {2}park-nad-rzeka {2}Park nad rzeką$/m,
    );
  });

  it('reads the standard input', async () => {
    const { code, out } = await run(['check', '-', '--json'], { input: readFileSync(everyField) });
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).counts.strategy, 1);
  });

  it('takes several feeds, and ends with 1 when one of them has an error', async () => {
    const bad = file('bad.json', feedOf(consultation({ closes: 'soon' })));
    const { code, out } = await check(everyField, bad, '--json');
    assert.equal(code, 1);
    assert.deepEqual(
      JSON.parse(out).map(({ input, problems }) => [input, problems.length]),
      [
        [everyField, 0],
        [bad, 1],
      ],
    );
    assert.match((await check(everyField, bad)).out, /^2 feeds: 15 records, 1 error, 0 warnings\.$/m);
  });

  it('reads times without an offset in the zone that it is told', async () => {
    const feed = { ...feedOf(consultation({ closes: '2026-11-30T16:00' })), _civic: {} };
    const place = file('zoneless.json', feed);
    const warned = await checkJson(place);
    assert.deepEqual(found(warned), [['warning', 'no-time-zone', 'items[0]._civic.closes']]);
    const { records, problems } = await checkJson(place, '--time-zone', 'Europe/Warsaw', '--records');
    assert.deepEqual(problems, []);
    assert.equal(records[0].closes, '2026-11-30T16:00:00+01:00');
    assert.equal((await check(place)).code, 0, 'a warning is no error');
  });

  it('reads the feed at the time that it is told', async () => {
    const place = file('far.json', feedOf(consultation({ closes: '2060-01-01' })));
    assert.deepEqual(found(await checkJson(place, '--now', '2059-06-01')), []);
    assert.deepEqual(
      (await checkJson(place, '--now', '2026-11-03')).problems.map(({ code }) => code),
      ['no-real-end'],
    );
  });

  it('takes a list of records, as the data of a page', async () => {
    const place = file('list.json', [
      { kind: 'consultation', id: 'park', title: { pl: 'Park', en: 'Park' }, closes: '2026-11-30' },
      { kind: 'helpline', id: 'tel' },
    ]);
    const report = await checkJson(place);
    assert.deepEqual(report.counts, { consultation: 1 });
    assert.deepEqual(found(report), [['error', 'missing', '[1]']]);
    assert.deepEqual([report.problems[0].line, report.problems[0].column], [11, 3]);
  });
});

describe('check, on a feed with problems', { concurrency: true }, () => {
  it('gives each its place, its cause and its remedy', async () => {
    const place = file(
      'closes.json',
      feedOf(consultation({}), consultation({ closes: '31.11.2026' }, 'las')),
    );
    const { code, out } = await check(place);
    assert.equal(code, 1);
    const line =
      readFileSync(place, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('31.11.2026')) + 1;
    assert.ok(out.includes(`error  items[1]._civic.closes  ${place}:${line}:19  wrong-value\n`), out);
    assert.match(
      out,
      /“closes” should be a date such as 2026-11-30.*, but is "31\.11\.2026"; it is left out\./,
    );
    assert.match(out, /→ Write a date such as 2026-11-30/);
    assert.match(out, /^2 records, 1 error, 0 warnings\.$/m);
    const { problems } = await checkJson(place);
    assert.deepEqual(problems[0].line, line);
    assert.deepEqual(problems[0].column, 19);
    assert.ok(problems[0].hint.startsWith('Write a date'));
  });

  it('says nothing twice, and what only the schemas find as a warning', async () => {
    const place = file('many.json', {
      ...feedOf(
        consultation({ status: 'opne', topics: null, closed: true, organiser: { email: 'x' } }),
        { title: 'Bez id', _civic: { kind: 'event' } },
        { id: 'tel', _civic: { kind: 'helpline', phone: '' } },
        consultation({ kind: 'consultaton' }, 'las'),
        { id: 'anonim', _civic: { kind: 'consultation' } },
        consultation({}, 'park'),
      ),
      feed_url: 5,
    });
    assert.deepEqual(found(await checkJson(place)).sort(), [
      ['error', 'missing', 'items[1]'],
      ['error', 'missing', 'items[2]'],
      ['error', 'missing', 'items[4]'],
      ['error', 'unknown-kind', 'items[3]._civic.kind'],
      ['error', 'wrong-value', 'items[0]._civic.organiser.email'],
      ['error', 'wrong-value', 'items[0]._civic.status'],
      ['warning', 'duplicate-id', 'items[5]'],
      ['warning', 'missing', 'items[1]'],
      ['warning', 'unknown-field', 'items[0]._civic.closed'],
      ['warning', 'wrong-value', 'feed_url'],
      ['warning', 'wrong-value', 'items[0]._civic.topics'],
    ]);
    const { out } = await check(place);
    assert.match(out, /“topics” is null, which is read as nothing\./);
    assert.match(out, /“feed_url” should be a web address such as https:\/\/example\.org\S*, but is 5\./);
    assert.match(out, /“id” is missing\./);
  });

  it('places a problem behind a byte order mark, blank lines and names with dots', async () => {
    const text = `\uFEFF\n\n{ "version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [
  { "id": "a", "_civic": { "kind": "notice", "a.b": { "c": 1 }, "a": 1 } },\r\n  { "id": "b", "url": "nowhere", "title": "B" }] }`;
    const { problems } = await checkJson(file('marked.json', text));
    assert.deepEqual(
      problems.map(({ code, path, line, column }) => [code, path, line, column]),
      [
        ['unknown-field', 'items[0]._civic.a.b', 4, 53],
        ['unknown-field', 'items[0]._civic.a', 4, 70],
        ['wrong-value', 'items[1].url', 5, 23],
      ],
    );
  });

  it('finds one thing wrong with a feed without items, and places it', async () => {
    for (const items of [undefined, null]) {
      const { problems } = await checkJson(file(`no-items-${items}.json`, { ...feedOf(), items }));
      assert.deepEqual(
        problems.map(({ severity, code, message, line, column }) => [severity, code, message, line, column]),
        [['error', 'missing', 'The feed needs “items”.', 1, 1]],
      );
    }
  });

  it('does not drown in the problems of a large feed', async () => {
    const items = Array.from({ length: 5000 }, (_, index) =>
      consultation({ closes: 'x', opens: null }, `${index}`),
    );
    const { problems } = await checkJson(file('large.json', feedOf(...items)));
    assert.equal(problems.length, 1000);
  });

  it('does not let a feed steer the terminal', async () => {
    const feed = { ...feedOf(consultation({ 'a\u001B[2Jb\nc': 1 })), title: 'x\u001B[31m\u009B2J' };
    const { out } = await check(file('escape.json', feed), '--records');
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    assert.doesNotMatch(out, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });
});

describe('check, on what is no feed', { concurrency: true }, () => {
  for (const [name, content, code, message] of [
    ['empty.json', '', 'empty', /feed is empty/],
    ['blank.json', ' \n ', 'empty', /feed is empty/],
    ['page.html', '<!doctype html><title>Urząd</title>', 'html-page', /leads to a web page \(“Urząd”\)/],
    [
      'text.txt',
      'Zapraszamy na konsultacje',
      'unknown-format',
      /none of the formats.*JSON Feed.*iCalendar.*RSS/,
    ],
    ['other.json', '{"data": []}', 'unknown-format', /none of the formats/],
  ])
    it(name, async () => {
      const place = file(name, content);
      const { code: exit, out } = await check(place);
      assert.equal(exit, 1);
      assert.match(out, message);
      assert.doesNotMatch(out, /^\s+at /m, 'no stack');
      const report = await checkJson(place);
      assert.deepEqual(found(report), [['error', code, '']]);
      assert.ok(report.problems[0].hint.length > 10);
      assert.equal(report.format, null);
      assert.deepEqual(report.counts, {});
    });

  it('a file that is not there, and a folder', async () => {
    const reports = await checkJson(join(folder, 'nowhere.json'), folder);
    assert.deepEqual(
      reports.map(({ problems }) => problems[0].code),
      ['not-found', 'unreadable'],
    );
    assert.match(reports[0].problems[0].message, /There is no file “.*nowhere\.json”/);
    assert.match(reports[1].problems[0].message, /is a folder/);
  });

  for (const [name, content, line, column, cause] of [
    ['comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma is missing before this'],
    ['trailing', '{\n  "items": [\n    1,\n  ]\n}', 4, 3, 'nothing follows the comma before this'],
    ['quote', '{\n  "title": "Park,\n  "items": []\n}', 2, 12, 'this text is not closed with a double quote'],
    ['colon', '{ "title" "x" }', 1, 11, 'a colon is missing before this'],
    ['name', "{ 'title': 1 }", 1, 3, ''],
    ['comment', '{\n  // Feed\n  "items": [] }', 2, 3, 'JSON knows no comments'],
    ['cut', '{ "items": [ { "id": "a" },\n', 2, 1, ''],
    ['tab', '{ "title": "a\tb" }', 1, 12, 'control character'],
    ['more', '{ "items": [] }\n{}', 2, 1, 'the feed has ended before this'],
    ['blank lines', '\uFEFF\n\n{ "a" }', 3, 7, 'a colon is missing before this'],
  ])
    it(`broken JSON: ${name}`, async () => {
      const place = file(`${name}.json`, content);
      const { code, out } = await check(place);
      assert.equal(code, 1);
      assert.ok(out.includes(`broken JSON at line ${line}, column ${column}: `), out);
      assert.ok(out.includes(`${place}:${line}:${column}`), out);
      assert.ok(out.includes(cause), out);
      const { problems } = await checkJson(place);
      assert.deepEqual(
        [problems[0].code, problems[0].line, problems[0].column],
        ['unreadable', line, column],
      );
    });
});

describe('check, on iCalendar', { concurrency: true }, () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Spotkania',
    'X-WR-TIMEZONE:Europe/Warsaw',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Spotkanie',
    'DTSTART:20261103T170000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:1',
    'RECURRENCE-ID:20261110T170000',
    'SUMMARY:Spotkanie\\, przeniesione',
    'DTSTART:20261111T170000',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:2',
    'SUMMARY:Zły początek',
    'DTSTART:jutro',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

  it('counts a series as one, and places the event that is left out', async () => {
    const place = file('spotkania.ics', calendar);
    const { code } = await check(place);
    assert.equal(code, 1);
    const report = await checkJson(place, '--records');
    assert.equal(report.format, 'icalendar');
    assert.equal(report.title, 'Spotkania');
    assert.equal(report.timeZone, 'Europe/Warsaw');
    assert.deepEqual(report.counts, { event: 1 });
    assert.equal(report.records[0].recurrence.overrides.length, 1);
    const [start] = report.problems.filter(({ path }) => path === 'VEVENT[2].DTSTART');
    assert.deepEqual([start.severity, start.line], ['error', 20]);
    assert.match(start.message, /is "jutro";/);
    assert.deepEqual(found(report), [['error', 'wrong-value', 'VEVENT[2].DTSTART']], 'said once');
  });

  it('counts the lines of the file past zones, tasks and other calendars', async () => {
    const zoned = calendar.replace(
      'BEGIN:VEVENT',
      'BEGIN:VTIMEZONE\r\nTZID:X\r\nEND:VTIMEZONE\r\nBEGIN:VTODO\r\nEND:VTODO\r\nBEGIN:VEVENT',
    );
    const { problems } = await checkJson(file('dwa.ics', `\uFEFF\r\n${zoned}\r\n${zoned}`));
    assert.deepEqual(
      problems.map(({ path, line, column }) => [path, line, column]),
      [
        ['VEVENT[2].DTSTART', 26, 1],
        ['VEVENT[5].DTSTART', 53, 1],
      ],
    );
  });

  it('loses no event to one that does not end, and says which', async () => {
    const place = file('bez-konca.ics', calendar.replace('END:VEVENT\r\n', '').replace('jutro', '20261201'));
    const report = await checkJson(place);
    assert.deepEqual(report.counts, { event: 2 });
    assert.deepEqual(found(report), [['error', 'missing-end', 'VEVENT[0]']]);
    assert.equal(report.problems[0].line, 5);
  });

  it('places what is wrong in jCal', async () => {
    const zone = ['vtimezone', [['tzid', {}, 'text', 'Europe/Warsaw']], []];
    const event = [
      'vevent',
      [
        ['summary', {}, 'text', 'A'],
        ['dtstart', {}, 'date', 'jutro'],
      ],
      [],
    ];
    const place = file('kalendarz.json', JSON.stringify(['vcalendar', [], [zone, 7, event]], undefined, 1));
    const lines = readFileSync(place, 'utf8').split('\n');
    const { problems } = await checkJson(place);
    assert.deepEqual(
      problems.map(({ path, line }) => [path, lines[line - 1].trim()]),
      [
        ['[2][1]', '7,'],
        ['VEVENT[0].DTSTART', '['],
      ],
    );
    assert.equal(lines[problems[1].line].trim(), '"dtstart",');
  });
});

describe('check, on an address', { concurrency: true }, () => {
  const page = { 'content-type': 'text/html' };
  const words = `<body><p>${'Serwis miasta. '.repeat(60)}`;
  /** What servers answer with in the place of a feed. */
  const odd = {
    '/link': [
      200,
      {
        ...page,
        link: '</a.css>; rel=preload, </k.ics>; rel="alternate"; type="text/calendar"; title="Kalendarz"',
      },
      `<!doctype html><title>Miasto</title>${words}`,
    ],
    '/wordpress': [
      200,
      { ...page, link: '</wp-json/>; rel="https://api.w.org/"' },
      `<!doctype html><title>NGO</title>${words}`,
    ],
    '/challenge': [
      403,
      { ...page, 'cf-mitigated': 'challenge' },
      '<!doctype html><title>Just a moment...</title>',
    ],
    '/incapsula': [
      200,
      page,
      '<html><head><script src="/_Incapsula_Resource?x"></script></head><body></body></html>',
    ],
    '/php': [
      200,
      page,
      '<br />\n<b>Fatal error</b>:  Uncaught Error in <b>/x.php</b> on line <b>1</b><br />',
    ],
    '/often': [429, { 'retry-after': '120' }, ''],
    '/packed': [200, { 'content-encoding': 'gzip' }, 'not packed at all'],
    '/circle': [302, { location: '/circle' }, ''],
    '/error.json': [200, {}, '{"code":"rest_no_route","message":"No route was found","data":{"status":404}}'],
  };
  let server;
  let origin;
  before(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/feed.json')
        response.end(
          readFileSync(everyField, 'utf8').replace('https://example.org/feed.json?', '/feed.json?'),
        );
      else if (pathname === '/foreign.json') response.end(readFileSync(everyField));
      else if (pathname === '/moved.json') response.writeHead(301, { location: '/feed.json' }).end();
      else if (pathname === '/relative.json')
        response.end(
          JSON.stringify({ ...feedOf({ id: 'a', title: 'A', url: '/a' }), home_page_url: undefined }),
        );
      else if (pathname === '/large.json') response.end('x'.repeat(6_000_000));
      else if (pathname === '/silent.json') return;
      else if (odd[pathname]) {
        const [status, head, body] = odd[pathname];
        response.writeHead(status, head).end(body);
      } else if (pathname === '/cut.json') response.writeHead(200).write('{', () => response.destroy());
      else response.writeHead(Number(pathname.slice(1)) || 404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('reads the feed there', async () => {
    const report = await checkJson(`${origin}/feed.json`);
    assert.equal(report.input, `${origin}/feed.json`);
    assert.equal(report.counts.channel, 1);
    assert.equal((await check(`${origin}/moved.json`)).code, 0);
  });

  it('says that widgets do not follow it to another site', async () => {
    const report = await checkJson(`${origin}/foreign.json`);
    assert.deepEqual(found(report), [['error', 'foreign-page', 'next_url']]);
    assert.ok(report.problems[0].line > 1);
  });

  it('starts relative addresses from there', async () => {
    const { records } = await checkJson(`${origin}/relative.json`, '--records');
    assert.equal(records[0].url, `${origin}/a`);
  });

  for (const [name, code, message] of [
    ['404', 'not-found', /answered 404/],
    ['401', 'refused', /answered 401/],
    ['503', 'busy', /answered 503/],
    ['500', 'server-error', /answered 500/],
    ['large.json', 'too-large', /larger than 5000000 bytes/],
    ['cut.json', 'unreachable', /could not be read to its end/],
  ])
    it(`names the fault of ${name}: ${code}`, async () => {
      const { code: exit, out } = await check(`${origin}/${name}`);
      assert.equal(exit, 1);
      assert.match(out, message);
      assert.deepEqual(found(await checkJson(`${origin}/${name}`)), [['error', code, '']]);
    });

  it('says of what came instead of a feed what it is, and what to do', async () => {
    const said = [
      [
        'link',
        'html-page',
        /use the address http:\/\/127\.0\.0\.1:\d+\/k\.ics instead \(a calendar, “Kalendarz”\)/,
      ],
      ['wordpress', 'html-page', /use the address \S+\/wp-json\/wp\/v2\/posts instead/],
      ['challenge', 'refused', /A guard against robots/],
      ['incapsula', 'html-page', /a test for robots/],
      ['php', 'html-page', /a complaint of the program that makes the site/],
      ['often', 'busy', /asked too often: try again in 2 minutes/],
      ['packed', 'unreachable', /says that the answer is compressed/],
      ['circle', 'unreachable', /leads from one address to the next, without end/],
      ['error.json', 'unknown-format', /an error of its own: “No route was found”/],
    ];
    const reports = await checkJson(...said.map(([name]) => `${origin}/${name}`));
    for (const [index, [name, code, message]] of said.entries()) {
      assert.deepEqual(found(reports[index]), [['error', code, '']], name);
      assert.match(reports[index].problems[0].message, message, name);
    }
  });

  it('waits no longer than it is told', async () => {
    const report = await checkJson(`${origin}/silent.json`, '--timeout', '0.3');
    assert.deepEqual(found(report), [['error', 'timeout', '']]);
    assert.match(report.problems[0].message, /within 0\.3 s/);
  });

  it('names a server that is not there, and an address that is none', async () => {
    const { port } = server.address();
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const closed = free.address().port;
    free.close();
    await once(free, 'close');
    assert.notEqual(closed, port);
    const [refused, none, other] = await checkJson(
      `http://127.0.0.1:${closed}/feed.json`,
      'https://',
      'htp://um.example/feed.json',
    );
    assert.deepEqual(found(other), [['error', 'bad-address', '']]);
    assert.deepEqual(found(refused), [['error', 'unreachable', '']]);
    assert.match(refused.problems[0].message, /nothing listens there/);
    assert.deepEqual(found(none), [['error', 'bad-address', '']]);
  });
});

describe('The codes of problems and faults', () => {
  const documented = (heading) => {
    const page = readFileSync(path('../../docs/codes.md'), 'utf8');
    const [, section] = page.split(`## ${heading}\n`);
    return [...section.split('\n## ')[0].matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code);
  };
  const source = (name) => readFileSync(path(`../../src/${name}`), 'utf8');

  it('of problems are documented, all of them and no others', () => {
    const [, details] = /interface Detail \{(.*?)\n\}/s.exec(source('formats/problem.ts'));
    const codes = [...details.matchAll(/^ {2}'?([a-z-]+)'?: \[/gm)].map(([, code]) => code);
    assert.ok(codes.length >= 14);
    assert.deepEqual(documented('Problems'), codes.sort());
  });

  it('of faults are documented, all of them and no others', () => {
    const [, union] = /type FaultCode =(.*?);/s.exec(source('feed/fault.ts'));
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);
    assert.ok(codes.length >= 15);
    assert.deepEqual(documented('Faults'), codes.sort());
  });

  it('that the command line gives are among them', () => {
    const known = new Set([...documented('Problems'), ...documented('Faults')]);
    for (const name of readdirSync(path('../../src/cli')).filter((one) => one.endsWith('.ts')))
      for (const [, code] of source(`cli/${name}`).matchAll(/(?:code: |FeedError\(\s*)'([a-z-]+)'/g))
        assert.ok(known.has(code), `${name}: ${code}`);
  });
});

describe('check, on real feeds', { skip: !process.env.CIVIC_CAPTURES && 'CIVIC_CAPTURES is not set' }, () => {
  const captures = (name) => join(process.env.CIVIC_CAPTURES, name);

  // Counted by hand in the files: events are VEVENTs without those that belong to a series (RECURRENCE-ID).
  const expected = {
    'ics/bad-tzid-repeated.ics': { event: 1 },
    'ics/ca-toronto-city-festivals.ics': { event: 7 },
    'ics/ca-toronto-cloudflare-html-not-ics.ics': 'html-page',
    'ics/de-potsdam-machbar-fablab-ev.ics': { event: 58 },
    'ics/dst-allday-moved-berlin.ics': { event: 1 },
    'ics/google-exdate-commas-bad-times.ics': { event: 2 },
    'ics/us-bloomington-gov-google.ics': { event: 324 },
    'jcal/icaljs-dates.json': {},
    'jcal/icaljs-escape_semicolon.json': 'unknown-format',
    'jcal/icaljs-multivalue.json': {},
    'jcal/icaljs-recur.json': {},
    'jcal/icaljs-rfc.json': { event: 1 },
    'jcal/icaljs-utc_offset.json': {},
    'jsonfeed/adactio-1.0-realworld.json': { article: 10 },
    'jsonfeed/missing-base-url.json': { article: 2 },
  };

  for (const kind of ['ics', 'jcal', 'jsonfeed'])
    it(`prints sensible counts for everything in ${kind}/`, async () => {
      for (const name of readdirSync(captures(kind)).map((one) => `${kind}/${one}`)) {
        const { code, out, err } = await check(captures(name), '--json', '--now', '2026-11-23');
        assert.equal(err, '', name);
        const report = JSON.parse(out);
        const counted = expected[name];
        if (typeof counted === 'string') assert.equal(report.problems[0].code, counted, name);
        else if (counted) assert.deepEqual(report.counts, counted, name);
        for (const { message, hint } of report.problems) assert.ok(message && hint, name);
        assert.equal(code, report.problems.some(({ severity }) => severity === 'error') ? 1 : 0, name);
      }
    });

  it('counts what an independent count of the calendars gives', async () => {
    for (const name of readdirSync(captures('ics'))) {
      const text = readFileSync(captures(`ics/${name}`), 'utf8');
      const events = text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
      const overrides = text.match(/^RECURRENCE-ID/gm)?.length ?? 0;
      const { counts } = await checkJson(captures(`ics/${name}`));
      assert.equal(counts.event ?? 0, events - overrides, name);
    }
  });
});
