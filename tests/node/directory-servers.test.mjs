// Servers that search, as their documentation says that they answer: what they are asked, and what is made of it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { readFeed } from '../../dist/lib/feed.js';
import { askServer } from '../../dist/lib/feed/ask-server.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { adapters } from '../../dist/lib/search/remote/adapters.js';
import { LeftOut } from '../../dist/lib/search/left-out.js';
import { RemoteCatalogue } from '../../dist/lib/search/remote-catalogue.js';

const { signal } = new AbortController();
const records = (...names) =>
  names.map((name) => ({ kind: 'organisation', id: name, name, topics: ['Zieleń miejska'] }));
const item = (name) => ({ id: name, name, topics: ['Zieleń miejska'] });

const answers = {
  meilisearch: {
    hits: [item('Dąb'), item('Klon')],
    estimatedTotalHits: 1000,
    facetDistribution: { topics: { 'Zieleń miejska': 7, Sport: 2 } },
  },
  typesense: {
    found: 2,
    hits: [{ document: item('Dąb') }, { document: item('Klon') }],
    facet_counts: [
      {
        field_name: 'topics',
        counts: [
          { value: 'Zieleń miejska', count: 7 },
          { value: 'Sport', count: 2 },
        ],
      },
    ],
  },
  opensearch: {
    hits: {
      total: { value: 10000, relation: 'gte' },
      hits: [{ _source: item('Dąb') }, { _source: item('Klon') }],
    },
    aggregations: {
      topic: {
        buckets: [
          { key: 'Zieleń miejska', doc_count: 7 },
          { key: 'Sport', doc_count: 2 },
        ],
      },
    },
  },
};

describe('a server that searches', () => {
  let server;
  let origin;
  let asked;
  let reply;
  before(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (piece) => (body += piece));
      request.on('end', () => {
        asked.push({
          url: new URL(request.url, origin),
          body: body && JSON.parse(body),
          headers: request.headers,
        });
        reply(response, asked.length);
      });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  beforeEach(() => {
    asked = [];
  });
  after(() => server.close());

  const saying = (answer) => (response) => response.end(JSON.stringify(answer));
  const catalogueOf = (type, setting = {}, exclude, pageSize) =>
    new RemoteCatalogue(
      adapters[type]({ address: `${origin}/search`, facets: { topic: 'topics' }, ...setting }),
      {
        ask: askServer,
        read: async (document) =>
          (
            await readFeed(document, {
              map: { kind: 'organisation', id: 'id', name: 'name', topics: 'topics' },
            })
          ).records,
        wait: async () => undefined,
      },
      ['topic'],
      pageSize,
      undefined,
      undefined,
      exclude && new LeftOut(exclude),
    );
  const ask = (catalogue, question = {}) => catalogue.find({ ...anything, ...question }, signal);

  const exclude = 'topic=sport&id=osiem';
  for (const [type, said] of [
    ['meilisearch', ['NOT id = "osiem"', 'NOT topics = "Sport"']],
    ['typesense', 'id:!=[`osiem`] && topics:!=[`Sport`]'],
    ['opensearch', [{ terms: { id: ['osiem'] } }, { terms: { topics: ['Sport'] } }]],
  ])
    it(`${type} is asked to leave out what the host page does, in its own words`, async () => {
      reply = saying(answers[type]);
      const answer = await ask(catalogueOf(type, {}, exclude));
      const { url, body } = asked.at(-1);
      const { filter, query } = body || {};
      assert.deepEqual(url.searchParams.get('filter_by') ?? query?.bool.must_not ?? filter, said);
      assert.deepEqual(
        answer.values.topic.map(({ key }) => key),
        ['zielen-miejska'],
      );
    });

  it('a template is asked so where it says how', async () => {
    reply = saying({ hits: [item('Dąb')], total: 1 });
    const not = '!(topics @ "{value}")';
    const filters = {
      topic: { parameter: 'filter', value: 'topics @ "{value}"', join: ' || ', not },
      id: { parameter: 'without', not: '{value}' },
    };
    const setting = {
      address: `${origin}/s?q={query}`,
      items: 'hits',
      total: 'total',
      filters,
      facets: undefined,
    };
    const answer = await ask(catalogueOf('template', setting, exclude), { chosen: { topic: ['woda'] } });
    assert.deepEqual(
      [...asked[1].url.searchParams],
      [
        ['without', 'osiem'],
        ['filter', '(topics @ "woda") && (!(topics @ "sport"))'],
      ],
    );
    assert.deepEqual([answer.total, answer.isAtLeast], [1, false]);
  });

  it('what a server cannot leave out is taken out of its answers: no more are counted than are there', async () => {
    const names = ['Dąb', 'Sport', 'Klon', 'Sport 2', 'Lipa', 'Buk', 'Sport 3', 'Wiąz'];
    reply = (response) => {
      const page = Number(asked.at(-1).url.searchParams.get('page'));
      const contents = names
        .slice(2 * page - 2, 2 * page)
        .map((name) => ({ id: name, name, topics: [name.slice(0, 5)] }));
      response.end(JSON.stringify({ total_items: names.length, total_pages: 4, contents }));
    };
    const catalogue = catalogueOf('hsds', {}, 'topic=sport&id=Buk', 2);
    const answer = await ask(catalogue);
    const said = async (count) => [
      (await answer.items(count, signal)).map(({ name }) => name).join(' '),
      answer.total,
      answer.isAtLeast,
    ];
    assert.deepEqual(await said(2), ['Dąb Klon', 3, true]);
    assert.deepEqual(await said(10), ['Dąb Klon Lipa Wiąz', 4, false]);
    assert.deepEqual(answer.values, {});
    assert.equal(asked.length, 4);
  });

  for (const [type, isAtLeast] of [
    ['meilisearch', true],
    ['typesense', false],
    ['opensearch', true],
    ['elasticsearch', true],
  ])
    it(`${type}: organisations, totals, and counts by facet`, async () => {
      reply = saying(answers[type] ?? answers.opensearch);
      const answer = await ask(catalogueOf(type, { key: 'search-only' }), { query: 'drzewa' });
      assert.deepEqual(
        (await answer.items(2, signal)).map(({ name }) => name),
        ['Dąb', 'Klon'],
      );
      assert.equal(answer.isAtLeast, isAtLeast);
      assert.deepEqual(
        answer.values.topic.map(({ key, count }) => [key, count]),
        [
          ['zielen-miejska', 7],
          ['sport', 2],
        ],
      );
      const [{ url, body, headers }] = asked;
      assert.match(JSON.stringify([url.search, body]), /drzewa/);
      assert.match(JSON.stringify(headers), /search-only/);
      assert.equal(headers.cookie, undefined);
    });

  it('is asked for the values in its own words, and for each facet once more without it', async () => {
    reply = saying(answers.typesense);
    await ask(catalogueOf('typesense'), { chosen: { topic: ['zielen-miejska'] } });
    const filters = asked.map(({ url }) => url.searchParams.get('filter_by'));
    assert.deepEqual(filters, [null, 'topics:=[`Zieleń miejska`]', null]);
    asked = [];
    reply = saying(answers.meilisearch);
    await ask(catalogueOf('meilisearch'), { chosen: { topic: ['zielen-miejska', 'sport'] } });
    assert.deepEqual(asked[1].body.filter, [['topics = "Zieleń miejska"', 'topics = "Sport"']]);
    asked = [];
    reply = saying(answers.opensearch);
    await ask(catalogueOf('opensearch'), { chosen: { topic: ['sport'] } });
    assert.deepEqual(asked[1].body.query.bool.filter, [{ terms: { topics: ['Sport'] } }]);
  });

  it('is asked for the orders that the page has a name for, and for no others', async () => {
    const sorts = { name: 'title:asc', newest: 'updated:desc' };
    const asks = {
      meilisearch: ({ body }) => body.sort?.[0],
      typesense: ({ url }) => url.searchParams.get('sort_by') ?? undefined,
      opensearch: ({ body }) => body.sort && `${Object.keys(body.sort[0])}:${Object.values(body.sort[0])}`,
      template: ({ url }) => url.searchParams.get('sort') ?? undefined,
    };
    for (const [type, sortIn] of Object.entries(asks)) {
      const isTemplate = type === 'template';
      const setting = {
        sorts,
        ...(isTemplate && {
          address: `${origin}/s?sort={sort}`,
          items: 'hits.hits',
          total: 'hits.total.value',
        }),
      };
      reply = saying(answers[isTemplate ? 'opensearch' : type]);
      asked = [];
      const answer = await ask(catalogueOf(type, setting), { sort: 'newest' });
      assert.deepEqual(answer.sorts, ['name', 'newest'], type);
      await ask(catalogueOf(type, setting));
      assert.deepEqual(asked.map(sortIn), ['updated:desc', undefined], type);
      assert.deepEqual(
        (await ask(catalogueOf(type, isTemplate ? { ...setting, sorts: {} } : {}))).sorts,
        [],
        type,
      );
    }
    reply = saying({ total_items: 0, contents: [] });
    assert.deepEqual((await ask(catalogueOf('hsds', { sorts }))).sorts, []);
  });

  it('is asked for single organisations by their ids, and believed where it has them', async () => {
    const ids = ['Klon', 'a"b`c'];
    const found = async (type, setting) =>
      (await catalogueOf(type, setting).byId(ids, signal)).map(({ id }) => id);
    asked = [];
    reply = saying(answers.meilisearch);
    assert.deepEqual(await found('meilisearch'), ['Klon']);
    assert.deepEqual(asked[0].body.filter, [['id = "Klon"', 'id = "a\\"b`c"']]);
    asked = [];
    reply = saying(answers.typesense);
    assert.deepEqual(await found('typesense'), ['Klon']);
    assert.equal(asked[0].url.searchParams.get('filter_by'), 'id:=[`Klon`,`a"bc`]');
    asked = [];
    reply = saying(answers.opensearch);
    assert.deepEqual(await found('opensearch'), ['Klon']);
    assert.deepEqual(asked[0].body.query, { terms: { id: ids } });
    asked = [];
    reply = (response) => saying(asked.length > 1 ? { rows: [] } : { rows: [item('Klon')] })(response);
    assert.deepEqual(await found('template', { item: '/one?id={id}', items: 'rows' }), ['Klon']);
    assert.equal(asked[1].url.searchParams.get('id'), ids[1]);
  });

  it('has some of a list that somebody shared, though others are gone; where all fail, that is a failure', async () => {
    const gone = (response) => response.writeHead(404).end();
    const shared = () => catalogueOf('template', { item: '/one?id={id}', items: 'rows' });
    reply = (response) =>
      asked.at(-1).url.searchParams.get('id') === 'Klon'
        ? saying({ rows: [item('Klon')] })(response)
        : gone(response);
    const found = await shared().byId(['Dąb', 'Klon'], signal);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['Klon'],
    );
    reply = gone;
    await assert.rejects(shared().byId(['Dąb', 'Klon'], signal), { name: 'FeedError' });
  });

  it('is paged through from any page, and not beyond what servers allow', async () => {
    reply = saying(answers.opensearch);
    const answer = await ask(catalogueOf('opensearch'), { page: 3 });
    assert.equal(asked[0].body.from, 100);
    assert.deepEqual(answer.pages, { page: 3, last: 200, before: 100 });
  });

  it('hsds: pages, one after another', async () => {
    reply = (response) => {
      const page = Number(asked.at(-1).url.searchParams.get('page'));
      saying({
        total_items: 60,
        page_number: page,
        contents: Array.from({ length: page === 1 ? 50 : 10 }, (_, at) => item(`Org ${page} ${at}`)),
      })(response);
    };
    const catalogue = new RemoteCatalogue(
      adapters.hsds({ address: `${origin}/organizations` }),
      {
        ask: askServer,
        read: async ({ contents }) => records(...contents.map(({ name }) => name)),
        wait: async () => undefined,
      },
      [],
    );
    const answer = await ask(catalogue, { query: 'dom' });
    assert.equal(asked[0].url.searchParams.get('search'), 'dom');
    assert.equal(answer.total, 60);
    assert.equal((await answer.items(100, signal)).length, 60);
    assert.equal(asked.length, 2);
  });

  it('template: fills the address, and finds its way in the answer', async () => {
    reply = saying({
      body: { n_hits: 3, columns: [{ name: 'id' }, { name: 'name' }], records: [['d', 'Dąb']] },
    });
    const catalogue = catalogueOf('template', {
      address: `${origin}/select?q={query}&offset={offset}&limit={size}`,
      items: 'body.records',
      columns: 'body.columns',
      total: 'body.n_hits',
      filters: { topic: { parameter: 'filter', value: 'topics @ "{value}"', join: ' || ' } },
    });
    const answer = await ask(catalogue, { query: 'dąb & klon', chosen: { topic: ['sport', 'a"b'] } });
    const { searchParams } = asked.find(({ url }) => url.searchParams.has('filter')).url;
    assert.equal(searchParams.get('q'), 'dąb & klon');
    assert.equal(searchParams.get('filter'), 'topics @ "sport" || topics @ "a\\"b"');
    assert.deepEqual(
      (await answer.items(1, signal)).map(({ name }) => name),
      ['Dąb'],
    );
    assert.equal(answer.total, 3);
  });

  it('template: leaves out what nobody has asked for, and nothing that the host wrote', async () => {
    reply = saying([item('Dąb')]);
    const address = `${origin}/s?q={query}&all=&tag=&tag=park&sort={sort}`;
    await ask(catalogueOf('template', { address }));
    assert.equal(asked[0].url.search, '?all=&tag=&tag=park');
  });

  it('is asked again when it is busy, and not when it refuses', async () => {
    reply = (response, time) => {
      if (time > 1) return saying(answers.typesense)(response);
      response.writeHead(429, { 'retry-after': '0' }).end();
    };
    const answer = await ask(catalogueOf('typesense'));
    assert.equal(answer.total, 2);
    assert.equal(asked.length, 2);
    reply = (response) => response.writeHead(403).end();
    await assert.rejects(ask(catalogueOf('typesense')), { name: 'FeedError' });
    assert.equal(asked.length, 3);
  });

  it('that answers with half, with a page or with something else is not believed', async () => {
    for (const text of [
      '{"found": 2, "hits": [',
      '<!doctype html><p>Hello',
      '{"found": "many", "hits": []}',
      '[]',
    ]) {
      reply = (response) => response.end(text);
      await assert.rejects(ask(catalogueOf('typesense')), text);
    }
  });

  it('whose answer comes too late is not heard', async () => {
    const late = [];
    reply = (response) => late.push(response);
    const stop = new AbortController();
    const first = catalogueOf('typesense').find(anything, stop.signal);
    while (late.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    await assert.rejects(first, { name: 'AbortError' });
    late[0].end();
  });

  it('is not asked for each letter, and no later for the letters that were typed before', async () => {
    let clock = 0;
    const waiting = [];
    const questions = [];
    const wire = {
      ask: async ({ url }) => {
        questions.push([clock, new URL(url).searchParams.get('q')]);
        return { found: 0, hits: [] };
      },
      read: async () => [],
      wait: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          waiting.push({ due: clock + milliseconds, resolve });
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    const setting = { address: 'https://search.example/', facets: {} };
    const catalogue = new RemoteCatalogue(adapters.typesense(setting), wire, [], 10, () => clock);
    let before = new AbortController();
    const run = async (until) => {
      for (; clock <= until; clock += 50) {
        for (const { due, resolve } of waiting) if (due <= clock) resolve();
        await new Promise(setImmediate);
      }
    };
    for (const [at, query] of [...'fundacja'].map((_, at, all) => [at, all.slice(0, at + 1).join('')])) {
      await run(at * 100 - 50);
      before.abort();
      before = new AbortController();
      catalogue.find({ ...anything, query }, before.signal).catch(() => undefined);
    }
    await run(3000);
    assert.ok(questions.length <= 5, `${questions.length} questions`);
    const [asked, query] = questions.at(-1);
    assert.equal(query, 'fundacja');
    assert.ok(asked <= 700 + 250, `asked ${asked - 700} ms after the last letter`);
  });
});
