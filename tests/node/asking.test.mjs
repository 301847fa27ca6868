// Feeds that take more than one request: an interface that wants a question, and lists whose next page is named in the head
// of the answer. A server of our own stands for theirs.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { commandLine } from './command-line.mjs';
import { standInForPage } from './page-stand-in.mjs';
import { answerTo } from '../../dist/lib/feed/answer.js';
import { loadFeed } from '../../dist/lib/feed/load-feed.js';
import { everyKind } from '../../dist/lib/formats/vocabulary/every-kind.js';

standInForPage();

async function serving(t, answer) {
  const asked = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    asked.push({ method: request.method, url: request.url, body });
    answer(request, response, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  t.after(() => server.closeAllConnections() ?? server.close());
  return { asked, origin };
}

const checked = async (...args) => {
  const { out, err } = await commandLine(['check', '--json', '--records', ...args]);
  return JSON.parse(out || `{"err":${JSON.stringify(err)}}`);
};

/** A Decidim that knows these fields, and refuses a question for others as GraphQL does. */
function decidim({ process, meeting, introspection = true, unsaid = [] }) {
  const type = (names) => ({
    fields: names.map((name) => ({
      name,
      type:
        name === 'scope'
          ? { name: 'Scope', fields: [{ name: 'name', type: { name: 'TranslatedField' } }] }
          : {
              // A list, or what may not be missing, has its type further in.
              name: null,
              ofType: {
                name: /title|escription|location/.test(name) ? 'TranslatedField' : 'String',
                fields: null,
              },
            },
    })),
  });
  const texts = (text) => ({ translations: [{ locale: 'pl', text }] });
  const meetings = Array.from({ length: 120 }, (_, index) => ({
    node: {
      id: `${index}`,
      title: texts(`Spotkanie ${index}`),
      startTime: '2026-12-01T17:00:00+01:00',
      ...(meeting.includes('location') && { location: texts('Ratusz') }),
    },
  }));
  const component = (query) => {
    const from = Number(/after:"(\d+)"/.exec(query)?.[1] ?? 0);
    const until = from + 50;
    return {
      id: '77',
      meetings: {
        edges: meetings.slice(from, until),
        pageInfo: { hasNextPage: until < meetings.length, endCursor: `${until}` },
      },
    };
  };
  const known = ['id', 'components', 'locale', 'text', ...process, ...meeting].filter(
    (name) => !unsaid.includes(name),
  );
  const row = { id: '1', slug: 'plan', title: texts('Plan zieleni'), scope: { name: texts('Krzyki') } };
  return (request, response, body) => {
    response.setHeader('content-type', 'application/json');
    if (request.method !== 'POST' || request.url !== '/api') {
      response.writeHead(302, { location: '/api/docs' });
      return response.end();
    }
    const { query } = JSON.parse(body);
    const refuse = (name) => response.end(JSON.stringify({ errors: [{ message: `No field ${name}` }] }));
    if (query.includes('__type'))
      return introspection
        ? response.end(JSON.stringify({ data: { process: type(process), meeting: type(meeting) } }))
        : refuse('__type');
    const names = [
      'bannerImage',
      'endTime',
      'isWithdrawn',
      'location',
      'scope',
      'shortDescription',
      'taxonomies',
      'withdrawn',
    ];
    for (const name of names)
      if (new RegExp(`[{ ]${name}\\b`).test(query) && !known.includes(name)) return refuse(name);
    const data = query.startsWith('{component')
      ? { component: component(query) }
      : query.startsWith('{participatoryProcess(')
        ? { participatoryProcess: { ...row, components: [component(query)] } }
        : { participatoryProcesses: [row] };
    return response.end(JSON.stringify({ data }));
  };
}

const newer = { process: ['slug', 'title', 'scope'], meeting: ['title', 'startTime', 'endTime', 'location'] };

describe('an address of Decidim', () => {
  it('is asked for its processes, with the fields that it says it knows', async (t) => {
    const server = await serving(t, decidim(newer));
    const { format, records, problems } = await checked(`${server.origin}/api`);
    assert.equal(format, 'decidim');
    assert.deepEqual(problems, []);
    assert.deepEqual(records[0].areas, [{ pl: 'Krzyki' }]);
    assert.equal(records[0].url, `${server.origin}/processes/plan`);
    assert.deepEqual(
      server.asked.map(({ method, url }) => `${method} ${url}`),
      ['POST /api', 'POST /api'],
    );
  });

  it('is asked for what all versions know, where it does not say what it knows, or says too much', async (t) => {
    for (const how of [{ introspection: false }, { unsaid: ['scope'] }]) {
      const server = await serving(t, decidim({ ...newer, ...how }));
      const { records } = await checked(`${server.origin}/api`);
      assert.deepEqual([records.length, records[0].title], [1, { pl: 'Plan zieleni' }]);
      assert.match(server.asked.at(-1).body, /startDate endDate\}\}"\}$/);
    }
  });

  it('gives a process and all its meetings, page by page', async (t) => {
    const server = await serving(t, decidim(newer));
    const { records } = await loadFeed(`${server.origin}/api?process=plan`, {
      signal: new AbortController().signal,
      vocabulary: everyKind,
    });
    const [process, ...meetings] = records;
    assert.equal(process.kind, 'consultation');
    assert.deepEqual(
      [meetings.length, meetings[0].id, meetings.at(-1).id],
      [120, 'plan/0', 'plan/119'],
      'the pages by component belong to the process, too',
    );
    assert.equal(meetings.at(-1).url, `${server.origin}/processes/plan/f/77/meetings/119`);
    assert.deepEqual(meetings.at(-1).location, { name: { pl: 'Ratusz' } });
  });

  it('is read as any other where it is none', async (t) => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [{ id: '1', title: 'y' }],
    };
    const server = await serving(t, ({ method }, response) => {
      if (method === 'POST') response.writeHead(405).end();
      else response.end(JSON.stringify(feed));
    });
    const { format, records } = await checked(`${server.origin}/api`);
    assert.deepEqual([format, records.length, server.asked.length], ['json-feed', 1, 2]);
  });

  it('is read as any other where the server hangs on a question, or has had too many', async (t) => {
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [] });
    const limits = { headTime: 100, wholeTime: 60_000, bytes: 10_000 };
    const asked = ({ origin }) => answerTo(`${origin}/api`, {}, new AbortController().signal, limits);
    for (const status of [429, 503, undefined]) {
      const server = await serving(t, ({ method }, response) => {
        if (method !== 'POST') response.end(feed);
        else if (status) response.writeHead(status).end();
      });
      const { document } = await asked(server);
      assert.equal(document.json.title, 'x', `${status}`);
    }
    const busy = await serving(t, ({ method }, response) => {
      if (method === 'POST') response.writeHead(429, { 'retry-after': '60' }).end();
      else response.end('<!DOCTYPE html><title>API</title>');
    });
    await assert.rejects(asked(busy), { code: 'busy', retryAfter: 60_000 });
  });

  it('is named with its own words where it refuses', async (t) => {
    const server = await serving(t, (_, response) => {
      response.end(JSON.stringify({ errors: [{ message: 'Sign in first' }] }));
    });
    const { problems } = await checked(`${server.origin}/api`);
    assert.deepEqual(
      [problems[0].code, /“Sign in first”/.test(problems[0].message)],
      ['unknown-format', true],
    );
  });
});

describe('a list whose next page stands in the head of the answer', () => {
  const posts = (number) =>
    JSON.stringify([
      {
        id: number,
        date_gmt: '2026-11-01T10:00:00',
        link: 'https://um.example/x',
        title: { rendered: `${number}` },
      },
    ]);
  const numberOf = (url) => Number(new URL(url, 'http://x').searchParams.get('page') ?? 1);
  const loaded = (address, options) =>
    loadFeed(address, { signal: new AbortController().signal, vocabulary: everyKind, ...options });

  it('is followed by its link', async (t) => {
    const server = await serving(t, ({ url, headers: { host } }, response) => {
      const number = numberOf(url);
      const links = [
        ...(number > 1 ? [`<http://${host}/posts?page=${number - 1}>; rel="prev"`] : []),
        ...(number < 3 ? [`<http://${host}/posts?page=${number + 1}>; rel="next"`] : []),
      ];
      if (links.length) response.setHeader('link', links.join(', '));
      response.end(posts(number));
    });
    const { records } = await loaded(`${server.origin}/posts`);
    assert.deepEqual(
      records.map(({ title }) => title),
      ['1', '2', '3'],
    );
  });

  it('is followed as WordPress counts its pages, and not for ever', async (t) => {
    const server = await serving(t, ({ url }, response) => {
      response.setHeader('x-wp-totalpages', '400');
      response.end(posts(numberOf(url)));
    });
    const address = `${server.origin}/wp-json/wp/v2/posts?per_page=1`;
    const { records } = await loaded(address);
    assert.equal(records.length, 20);
    assert.equal(server.asked.at(-1).url, '/wp-json/wp/v2/posts?per_page=1&page=20');
    const few = await loaded(`${address}&again`, { maxItems: 3 });
    assert.equal(few.records.length, 3);
  });

  it('is followed where the fields are told by a map', async (t) => {
    const server = await serving(t, ({ url, headers: { host } }, response) => {
      if (numberOf(url) < 2) response.setHeader('link', `<http://${host}/places?page=2>; rel=next`);
      response.end(JSON.stringify([{ id: numberOf(url), n: 'Klub' }]));
    });
    const { next } = await checked('--map', '{"kind":"organisation","name":"n"}', `${server.origin}/places`);
    assert.equal(next, `${server.origin}/places?page=2`);
  });
});
