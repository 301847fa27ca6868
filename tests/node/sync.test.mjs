// sync, against servers that behave and servers that do not.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commandLine, program } from './command-line.mjs';

const feed = (...titles) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kanał',
    items: titles.map((title, index) => ({ id: `${index}`, title })),
  });

let root;
before(() => (root = mkdtempSync(join(tmpdir(), 'civic-sync-'))));
after(() => rmSync(root, { recursive: true }));

/** A server that answers as `answers` says, by path, and remembers what it was asked. */
async function serving(answers) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    const answer = answers[request.url];
    if (typeof answer === 'function') answer(request, response);
    else response.end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { asked, origin, answers, [Symbol.dispose]: () => server.closeAllConnections() ?? server.close() };
}

/** A folder of its own with a configuration in it. */
function folderWith(config) {
  const folder = mkdtempSync(join(root, 'run-'));
  const path = join(folder, 'sync.json');
  writeFileSync(path, JSON.stringify(config));
  mkdirSync(join(folder, 'out'));
  const out = join(folder, 'out');
  return {
    out,
    path,
    read: (name) => readFileSync(join(out, name), 'utf8'),
    titles: (name) => JSON.parse(readFileSync(join(out, name), 'utf8')).items.map(({ title }) => title),
    async run(args = [], env = {}) {
      const result = await commandLine(['sync', path, '-o', out, '--json', ...args], { env });
      return { ...result, feeds: result.out ? JSON.parse(result.out).feeds : undefined };
    },
  };
}

const closed = async (server, test) => {
  try {
    await test(server);
  } finally {
    server[Symbol.dispose]();
  }
};

describe('sync', { concurrency: true }, () => {
  it('writes each feed to its file, and asks for no more than what is new', () =>
    serving({}).then((server) =>
      closed(server, async ({ answers, asked, origin }) => {
        let version = 1;
        answers['/a'] = (request, response) => {
          const etag = `"${version}"`;
          if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
          else response.writeHead(200, { etag }).end(feed(`Wersja ${version}`));
        };
        const place = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.json' }] });
        const first = await place.run();
        assert.equal(first.code, 0);
        assert.deepEqual(place.titles('a.json'), ['Wersja 1']);
        assert.equal(first.feeds[0].state, 'updated');
        assert.equal((await place.run()).feeds[0].state, 'unchanged');
        assert.equal(asked.at(-1).headers['if-none-match'], '"1"');
        version = 2;
        assert.equal((await place.run()).feeds[0].state, 'updated');
        assert.deepEqual(place.titles('a.json'), ['Wersja 2']);
        rmSync(join(place.out, 'a.json'));
        assert.equal((await place.run()).feeds[0].state, 'updated', 'a file that is gone is fetched again');
      }),
    ));

  it('asks for all of a feed again where other documents hold parts of it', () =>
    serving({}).then((server) =>
      closed(server, async ({ answers, origin }) => {
        const lasting = (body) => (request, response) => {
          if (request.headers['if-none-match']) response.writeHead(304).end();
          else response.writeHead(200, { etag: '"1"' }).end(body);
        };
        const plans = (file) => readFileSync(new URL(`../feeds/plan-graph/${file}`, import.meta.url), 'utf8');
        const tables = [
          { name: 'organizations', path: 'organizations.csv' },
          { name: 'phones', path: 'phones.csv' },
        ];
        Object.assign(answers, {
          '/plan.jsonld': lasting(plans('plan.jsonld')),
          '/themes.jsonld': plans('themes.jsonld'),
          '/goals/clean.jsonld': plans('goals/clean.jsonld'),
          '/goals/lost.jsonld': plans('goals/clean.jsonld'),
          '/datapackage.json': lasting(JSON.stringify({ resources: tables })),
          '/organizations.csv': 'id,name\no1,Klub\n',
          '/phones.csv': 'id,organization_id,number\np1,o1,01 234\n',
        });
        const place = folderWith({
          feeds: [
            { url: `${origin}/plan.jsonld`, file: 'plan.json' },
            { url: `${origin}/datapackage.json`, file: 'clubs.json' },
          ],
        });
        await place.run();
        assert.match(place.read('plan.json'), /Woda/);
        assert.match(place.read('clubs.json'), /01 234/);
        answers['/themes.jsonld'] = plans('themes.jsonld').replace('Woda', 'Rzeki');
        answers['/organizations.csv'] = 'id,name\no1,Chór\n';
        const { feeds } = await place.run();
        assert.deepEqual(
          feeds.map(({ state }) => state),
          ['updated', 'updated'],
        );
        assert.match(place.read('plan.json'), /Rzeki/);
        assert.match(place.read('clubs.json'), /Chór/);
      }),
    ));

  it('keeps the last good file of a feed that fails, says how old it is, and goes on with the others', () =>
    serving({ '/a': feed('Dobre'), '/b': feed('Inne') }).then((server) =>
      closed(server, async ({ answers, origin }) => {
        const place = folderWith({
          feeds: [
            { url: `${origin}/a`, file: 'a.json' },
            { url: `${origin}/b`, file: 'b.json' },
          ],
        });
        await place.run();
        answers['/a'] = '<!doctype html><title>Logowanie</title>';
        answers['/b'] = feed('Nowe');
        const { code, err, feeds } = await place.run();
        assert.equal(code, 0, 'every feed has a file');
        assert.deepEqual(place.titles('a.json'), ['Dobre']);
        assert.deepEqual(place.titles('b.json'), ['Nowe']);
        assert.deepEqual([feeds[0].state, feeds[0].code, feeds[1].state], ['kept', 'html-page', 'updated']);
        assert.match(feeds[0].fresh, /^\d{4}-\d\d-\d\dT/);
        assert.match(
          err,
          /FAILED a\.json the earlier file stays, 0 minutes old: The address leads to a web page/,
        );
        assert.equal((await place.run(['--strict'])).code, 1);
      }),
    ));

  it('fails where a feed has no file at all', () =>
    serving({ '/a': (_, response) => response.writeHead(404).end() }).then((server) =>
      closed(server, async ({ origin }) => {
        const place = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.json' }] });
        const { code, feeds } = await place.run();
        assert.deepEqual([code, feeds[0].state, feeds[0].code], [1, 'missing', 'not-found']);
        assert.deepEqual(
          readdirSync(place.out).filter((name) => !name.startsWith('.civic-sync')),
          [],
        );
      }),
    ));

  it('asks again where a server is out of order for a moment', () =>
    serving({}).then((server) =>
      closed(server, async ({ answers, asked, origin }) => {
        answers['/a'] = (_, response) =>
          asked.length === 1 ? response.writeHead(503).end() : response.end(feed('Doszło'));
        const place = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.json' }] });
        assert.equal((await place.run()).feeds[0].state, 'updated');
        assert.equal(asked.length, 2);
      }),
    ));

  it('keeps what it has of servers that do everything wrong, and names each fault', async (t) => {
    let asked = 0;
    const wrong = {
      loris: [
        'timeout',
        (request, response) => {
          // The head comes, letter by letter, and never ends.
          const { socket } = response;
          const letters = [...'HTTP/1.1 200 OK\r\nx-slow: '.padEnd(500, 'x')];
          const drip = setInterval(() => (letters.length ? socket.write(letters.shift()) : undefined), 50);
          socket.on('error', () => undefined).on('close', () => clearInterval(drip));
        },
      ],
      length: [
        'unreachable',
        (request, response) => {
          response.writeHead(200, { 'content-length': 9000 });
          response.write(feed('Kawałek'), () => setTimeout(() => response.destroy(), 50));
        },
      ],
      circle: ['unreachable', ({ url }, response) => response.writeHead(302, { location: url }).end()],
      unasked: ['server-error', (request, response) => response.writeHead(304).end()],
      packed: [
        'unreachable',
        (request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed'),
      ],
      often: ['busy', (request, response) => response.writeHead(429, { 'retry-after': '3600' }).end()],
      page: ['html-page', (request, response) => response.end('<!doctype html><title>Miasto</title><p>x')],
      empty: ['empty', (request, response) => response.end()],
      cut: ['unreadable', (request, response) => response.end(feed('Kawałek').slice(0, -4))],
      soon: [
        undefined,
        (request, response) =>
          asked++ % 2 ? response.end(feed('Nowe')) : response.writeHead(429, { 'retry-after': '1' }).end(),
      ],
    };
    const names = Object.keys(wrong);
    // One each, for none is asked for two feeds at once.
    const servers = await Promise.all(names.map((name) => serving({ '/feed': wrong[name][1] })));
    t.after(() => servers.forEach((server) => server[Symbol.dispose]()));
    const feeds = names.map((name, index) => ({
      url: `${servers[index].origin}/feed`,
      file: `${name}.json`,
    }));
    // Long enough for a busy machine to answer with everything else.
    const place = folderWith({ feeds, timeout: 4, at_once: 10 });
    for (const name of names) writeFileSync(join(place.out, `${name}.json`), feed('Dobre'));
    const { code, feeds: outcomes, err } = await place.run();
    assert.doesNotMatch(err, /TypeError|at .*\.js:\d/);
    assert.equal(code, 0, 'nothing is missing');
    assert.deepEqual(
      outcomes.map(({ file, state, code: fault }) => [file, state, fault]),
      names.map((name) => [`${name}.json`, wrong[name][0] ? 'kept' : 'updated', wrong[name][0]]),
    );
    for (const name of names)
      assert.deepEqual(place.titles(`${name}.json`), [wrong[name][0] ? 'Dobre' : 'Nowe']);
    assert.equal(servers[names.indexOf('often')].asked.length, 1, 'an hour is too long to wait');
    assert.deepEqual(
      readdirSync(place.out).filter((name) => !/^(?:\w+)\.json$/.test(name) && !name.startsWith('.')),
      [],
      'no half file',
    );
  });

  it('never asks one server for two feeds at once', () =>
    serving({}).then((server) =>
      closed(server, async ({ answers, origin }) => {
        let [now, most] = [0, 0];
        const feeds = ['a', 'b', 'c', 'd'].map((name) => {
          answers[`/${name}`] = (_, response) => {
            most = Math.max(most, ++now);
            setImmediate(() => response.end(feed(name), () => now--));
          };
          return { url: `${origin}/${name}`, file: `${name}.json` };
        });
        await folderWith({ feeds, at_once: 4 }).run();
        assert.equal(most, 1);
      }),
    ));

  it('takes secrets from the environment, shows them nowhere, and takes them nowhere else', () =>
    serving({ '/elsewhere': feed('Tajne') }).then((other) =>
      closed(other, (other) =>
        serving({
          '/a?key=s3cret': (_, response) =>
            response.writeHead(302, { location: `${other.origin}/elsewhere` }).end(),
        }).then((server) =>
          closed(server, async ({ asked, origin }) => {
            const place = folderWith({
              feeds: [
                {
                  url: `${origin}/a?key=\${CIVIC_KEY}`,
                  file: 'a.json',
                  headers: { 'x-api-key': '${CIVIC_KEY}' },
                },
              ],
            });
            const refused = await place.run();
            assert.equal(refused.code, 2);
            assert.match(refused.err, /feeds\[0\]\.url needs CIVIC_KEY, which the environment does not have/);
            const { code, out, err } = await place.run([], { CIVIC_KEY: 's3cret' });
            assert.equal(code, 0);
            assert.equal(asked[0].headers['x-api-key'], 's3cret');
            assert.equal(other.asked[0].headers['x-api-key'], undefined);
            const files = readdirSync(place.out).map((name) => place.read(name));
            for (const text of [out, err, ...files]) assert.doesNotMatch(text, /s3cret/);
          }),
        ),
      ),
    ));

  it('leaves no half file, whenever it is killed', () =>
    serving({}).then((server) =>
      closed(server, async ({ answers, origin }) => {
        const titles = (mark) => Array.from({ length: 60_000 }, (_, index) => `${mark} ${index}`);
        answers['/a'] = feed(...titles('stare'));
        const place = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.json' }] });
        await place.run();
        const before = place.read('a.json');
        answers['/a'] = feed(...titles('nowe'));
        const child = spawn(process.execPath, [program, 'sync', place.path, '-o', place.out], {
          stdio: 'ignore',
        });
        // The moment at which the new file is being written is the worst one.
        const watcher = watch(place.out, (_, name) => {
          if (name?.endsWith('.part') && name.includes('a.json')) child.kill('SIGKILL');
        });
        await once(child, 'exit');
        watcher.close();
        assert.equal(child.signalCode, 'SIGKILL');
        const left = place.read('a.json');
        assert.ok(left === before || JSON.parse(left).items.length === 60_000);
        assert.equal((await place.run()).code, 0);
        assert.equal(place.titles('a.json')[0], 'nowe 0');
      }),
    ));

  it('shows no secret that a server repeats in the address of the next page', () =>
    serving({
      '/a?key=s3cret%2F1': JSON.stringify({
        ...JSON.parse(feed('Jedno')),
        next_url: '/b?page=2&key=s3cret%2F1',
      }),
      '/b?page=2&key=s3cret%2F1': (_, response) => response.writeHead(404).end(),
    }).then((server) =>
      closed(server, async ({ asked, origin }) => {
        const place = folderWith({ feeds: [{ url: `${origin}/a?key=\${CIVIC_KEY}`, file: 'a.json' }] });
        const { err, out } = await place.run([], { CIVIC_KEY: 's3cret%2F1' });
        assert.equal(asked.length, 2);
        assert.match(err, /404/);
        assert.doesNotMatch(err + out, /s3cret/);
      }),
    ));

  it('says again of a feed that has not changed what is wrong with it', () =>
    serving({}).then((server) =>
      closed(server, async ({ answers, origin }) => {
        answers['/a'] = (request, response) =>
          request.headers['if-none-match']
            ? response.writeHead(304).end()
            : response
                .writeHead(200, { etag: '"1"' })
                .end(JSON.stringify({ ...JSON.parse(feed('Jedno')), items: [{ id: '1', title: 'A' }, 7] }));
        const place = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.json' }] });
        assert.equal((await place.run()).feeds[0].errors, 1);
        const [again] = (await place.run()).feeds;
        assert.deepEqual([again.state, again.records, again.errors], ['unchanged', 1, 1]);
      }),
    ));

  it('reads any list through a field map', () =>
    serving({ '/a': JSON.stringify({ rows: [{ Nazwa: 'Sesja', Kiedy: '2026-12-02' }] }) }).then((server) =>
      closed(server, async ({ origin }) => {
        const map = { kind: 'event', items: 'rows', title: 'Nazwa', start: 'Kiedy' };
        const place = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.json', map }] });
        assert.equal((await place.run()).code, 0);
        const [{ title, _civic: civic }] = JSON.parse(place.read('a.json')).items;
        assert.deepEqual([title, civic.kind, civic.start], ['Sesja', 'event', '2026-12-02']);
        const wrong = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.json', map: { kind: 'even' } }] });
        assert.equal((await wrong.run()).code, 2);
      }),
    ));

  it('writes a report for machines', () =>
    serving({ '/a': feed('Jedno') }).then((server) =>
      closed(server, async ({ origin }) => {
        const place = folderWith({ feeds: [{ url: `${origin}/a`, file: 'a.ics' }] });
        const report = join(place.out, 'report.json');
        await place.run(['--report', report]);
        const { began, ended, feeds } = JSON.parse(readFileSync(report, 'utf8'));
        assert.ok(began <= ended);
        assert.deepEqual(
          feeds.map(({ file, state, records }) => [file, state, records]),
          [['a.ics', 'updated', 0]],
        );
      }),
    ));

  for (const [config, message] of [
    [{}, /“feeds” is missing/],
    [
      { feeds: [{ url: 'https://a.example/', file: '../a.json' }] },
      /feeds\[0\]\.file: “file” should be a name of a file/,
    ],
    [
      { feeds: [{ url: 'https://a.example/', file: 'a.json', tipe: 'x' }] },
      /feeds\[0\]: “tipe” is not known here/,
    ],
    [
      { feeds: [{ url: 'https://a.example/', file: 'a.json', headers: { Authorization: 'Bearer abc' } }] },
      /feeds\[0\]\.headers\.Authorization holds a secret in the clear/,
    ],
    [
      {
        feeds: [
          { url: 'https://a.example/', file: 'a.json' },
          { url: 'https://b.example/', file: 'A.json' },
        ],
      },
      /two feeds are written to “A\.json”/,
    ],
  ])
    it(`refuses ${JSON.stringify(config)} plainly`, async () => {
      const { code, err } = await folderWith(config).run();
      assert.equal(code, 2);
      assert.match(err, message);
      assert.doesNotMatch(err, /^\s+at /m);
    });

  it('says which file is not there', async () => {
    const { code, err } = await commandLine(['sync', join(root, 'none.json')]);
    assert.deepEqual([code, existsSync(join(root, '.civic-sync.json'))], [2, false]);
    assert.match(err, /There is no file/);
  });
});
