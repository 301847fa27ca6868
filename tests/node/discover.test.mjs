// The command line, asked for the feeds of a site that stands on this machine.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { commandLine } from './command-line.mjs';

const rss = (title) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>Nowy park</title></item></channel></rss>`;
const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'SUMMARY:Sesja rady',
  'DTSTART:20261130T170000Z',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const page = (head, body = '') =>
  `<!DOCTYPE html><html><head><title>Portal</title>${head}</head><body>${body}</body></html>`;
const named = page(
  `<link rel="alternate" type="application/rss+xml" title="Aktualności" href="/aktualnosci.xml">
   <link rel="alternate" type="application/rss+xml" title="Komentarze" href="/comments/feed/">
   <script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Spacer","startDate":"2026-12-01"}</script>`,
  '<a href="/kalendarz.ics">Kalendarz</a>',
);

describe('discover', () => {
  let server;
  let origin;
  const asked = [];
  const pages = {
    '/': { body: named },
    '/aktualnosci.xml': { body: rss('Aktualności') },
    '/kalendarz.ics': { body: calendar },
    '/wordpress/': { body: page('<meta name="generator" content="WordPress 6.9">') },
    '/wp-json/tribe/events/v1/events': {
      body: JSON.stringify({
        events: [
          {
            id: 7,
            title: 'Festyn',
            start_date: '2026-12-05 10:00:00',
            utc_start_date: '2026-12-05 09:00:00',
            timezone: 'Europe/Warsaw',
          },
        ],
        rest_url: 'https://um.example/wp-json/tribe/events/v1/events',
        total: 1,
      }),
    },
    '/headers/': { body: page(''), headers: { 'x-tec-api-root': '/wp-json/tribe/events/v1/' } },
    '/bare/': { body: page('', '<p>Nic tu nie ma.</p>') },
  };

  before(async () => {
    server = createServer(({ url, headers }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      asked.push({ pathname, agent: headers['user-agent'] });
      const found = pages[pathname];
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html', ...found?.headers });
      response.end(found?.body ?? 'Not found');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  const run = (...args) => {
    asked.length = 0;
    return commandLine(['discover', ...args]);
  };
  const found = async (path) => {
    const { code, out } = await run(`${origin}${path}`, '--json');
    return { code, report: JSON.parse(out) };
  };

  it('finds what the page names and holds, each read and counted', async () => {
    const { code, report } = await found('/');
    assert.equal(code, 0);
    assert.deepEqual(
      report.found
        .slice(0, 3)
        .map(({ address, format, counts }) => [address.slice(origin.length), format, counts]),
      [
        ['/', 'schema-org', { event: 1 }],
        ['/aktualnosci.xml', 'rss', { article: 1 }],
        ['/kalendarz.ics', 'icalendar', { event: 1 }],
      ],
    );
    assert.ok(!asked.some(({ pathname }) => pathname.includes('comments')), 'nobody wants the comments');
    assert.ok(asked.length <= 10 && asked.length === report.requests);
    assert.ok(asked.every(({ agent }) => agent.startsWith('civic-widgets/')));
    assert.equal(
      new Set(asked.map(({ pathname }) => pathname)).size,
      asked.length,
      'nothing is asked for twice',
    );
  });

  it('knows where a WordPress has its events, and follows what a server says beside the page', async () => {
    for (const path of ['/wordpress/', '/headers/']) {
      const { report } = await found(path);
      const events = report.found.find(({ format }) => format === 'tribe');
      assert.equal(events?.address, `${origin}/wp-json/tribe/events/v1/events`, path);
    }
  });

  it('says that an address is a feed already', async () => {
    const { report } = await found('/aktualnosci.xml');
    assert.equal(report.requests, 1);
    assert.equal(report.found[0].title, 'Aktualności');
  });

  it('prints what it found and what to do next, and ends with 1 where there is nothing', async () => {
    const good = await run(`${origin}/`);
    assert.match(good.out, /found {2}http.*kalendarz\.ics\n\s+icalendar.*1 event/);
    assert.match(good.out, /Next: civic-widgets check http/);
    delete pages['/wp-json/tribe/events/v1/events'];
    const bare = await run(`${origin}/bare/`);
    assert.equal(bare.code, 1);
    assert.match(bare.out, /No feed was found with \d+ requests/);
    assert.equal((await run()).code, 2);
    assert.match((await run('--help')).out, /Usage: civic-widgets discover/);
  });
});
