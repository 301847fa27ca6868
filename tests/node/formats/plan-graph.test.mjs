// Plans as linked data, in one document or spread over several, and what only looks like one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readGraph } from '../../../dist/lib/feed/graph.js';
import { FeedError } from '../../../dist/lib/feed/fault.js';
import { readFeed } from '../../../dist/lib/feed.js';
import { FeedDocument } from '../../../dist/lib/formats/document.js';
import { everyKind } from '../../../dist/lib/formats/vocabulary/every-kind.js';
import { standingCalled } from '../../../dist/lib/formats/standings.js';

const now = Date.UTC(2026, 10, 23);
const site = 'https://example.org/plan/';
const file = (name) => readFileSync(new URL(`../../feeds/plan-graph/${name}`, import.meta.url), 'utf8');
const read = (given, options) => readFeed(given, { now, timeZone: 'Europe/Warsaw', ...options });
const strategies = everyKind.filter(({ kind }) => kind === 'strategy');
const plan = (fields, type = 'StrategicPlan') => ({
  '@context': 'https://example.org/ns',
  '@type': type,
  name: 'Plan',
  ...fields,
});
const one = async (given) => {
  const { records, problems } = await read(given);
  assert.deepEqual(problems, []);
  const [strategy] = records.filter(({ kind }) => kind === 'strategy');
  return strategy;
};
const figure = async (fields) =>
  (await one(plan({ goals: [{ name: 'Cel', indicators: [{ name: 'Miara', ...fields }] }] }))).goals[0]
    .measures?.[0];

describe('a plan in a graph', () => {
  it('is read from all documents that it is spread over, and no further than its own site', async () => {
    const { graph, format, records } = await read(file('plan.jsonld'), { url: `${site}plan.jsonld` });
    assert.equal(format, 'plan-graph');
    assert.deepEqual(graph.missing, [`${site}themes.jsonld`]);
    assert.deepEqual(
      records.map(({ kind }) => kind).sort(),
      ['event', 'event', 'organisation', 'strategy'],
      'what else the graph tells of is for other widgets',
    );
    const asked = [];
    const {
      records: [whole],
      problems,
    } = await readGraph([graph], strategies, { now }, async (address) => {
      asked.push(address.slice(site.length));
      if (address.includes('lost')) throw new FeedError('not-found', 'It is gone.');
      return new FeedDocument(file(address.slice(site.length)), address);
    });
    assert.deepEqual(asked, ['themes.jsonld', 'goals/clean.jsonld', 'goals/lost.jsonld']);
    assert.deepEqual(
      problems.map(({ severity, code, path }) => [severity, code, path]),
      [['warning', 'not-found', `${site}goals/lost.jsonld`]],
    );
    assert.deepEqual(whole.title, { pl: 'Plan powiatu', en: 'County plan' });
    assert.deepEqual(
      [whole.validFrom, whole.validTo, whole.adoptedOn, whole.updated],
      ['2024', '2028-12-31', '2024-01-30', '2026-11-02T08:00:00Z'],
    );
    assert.deepEqual(whole.body, { name: 'Rada Powiatu', url: 'https://example.org/rada' });
    assert.deepEqual(whole.next, {
      title: 'Przegląd',
      url: 'https://example.org/przeglad',
      date: '2027-03-01',
    });
    assert.deepEqual(whole.documents, [{ title: 'Plan (PDF)', url: `${site}plan.pdf` }]);
    assert.deepEqual(
      whole.milestones.map(({ date }) => date),
      ['2024-01-30', '2023-Q4'],
    );
    const [water, roads] = whole.goals;
    assert.deepEqual([water.title, roads.goals], [{ pl: 'Woda', en: 'Water' }, undefined]);
    const [clean] = water.goals;
    assert.deepEqual([clean.status, clean.statusText], ['under-way', 'On Track']);
    assert.deepEqual(
      clean.goals.map(({ title, status, statusText }) => [title, status, statusText]),
      [
        ['Więcej oczyszczalni', undefined, 'Wstrzymany przez sąd'],
        ['Mniej ścieków', 'at-risk', 'At Risk'],
      ],
      'in the order that they say, and a word that means none of ours as it is',
    );
    assert.deepEqual(clean.goals[1].measures, [
      {
        title: 'Zrzut ścieków',
        unit: 'ML',
        baseline: 1200,
        baselineOn: '2023',
        target: 400,
        targetOn: '2028',
        current: 900,
        direction: 'down',
        series: [
          { date: '2025-Q1', value: 1000 },
          { date: '2024', value: 1100 },
        ],
      },
    ]);
  });

  it('follows no more than twenty documents, none twice, and none of somebody else', async () => {
    const goals = [
      ...Array.from({ length: 30 }, (_, index) => ({ '@id': `${site}g${index}.jsonld` })),
      { '@id': 'https://elsewhere.example/g.jsonld' },
    ];
    const json = { '@context': {}, '@id': `${site}p`, '@type': 'StrategicPlan', name: 'Plan', goals };
    const asked = [];
    const parts = [{ json, url: `${site}p`, missing: [] }];
    const { problems } = await readGraph(parts, strategies, { now }, async (address) => {
      asked.push(address);
      // Each leads back to the plan, and on to the next.
      return new FeedDocument({
        '@id': address,
        '@type': 'Goal',
        name: 'Cel',
        partOf: { '@id': `${site}p` },
        objectives: goals,
      });
    });
    assert.deepEqual([asked.length, new Set(asked).size], [20, 20]);
    assert.ok(asked.every((address) => address.startsWith(site)));
    assert.deepEqual(
      problems.filter(({ code }) => code === 'foreign-page').map(({ severity, path }) => [severity, path]),
      [['warning', 'https://elsewhere.example/g.jsonld']],
    );
  });

  it('may be put together from documents whose parts name what they belong to', async () => {
    const parts = [
      {
        '@context': {},
        '@graph': [{ '@id': 'ex:g', '@type': 'ex:Goal', 'ex:name': 'Cel', 'ex:partOf': { '@id': 'ex:p' } }],
      },
      {
        '@context': {},
        '@graph': [{ '@id': 'ex:p', '@type': ['ex:Thing', 'ex:StrategicPlan'], 'ex:name': 'Plan' }],
      },
      {
        '@context': {},
        '@graph': [
          {
            '@id': 'ex:i',
            '@type': 'ex:Kpi',
            'ex:name': 'Miara',
            'ex:goal': { '@id': 'ex:g' },
            'ex:target': 5,
          },
        ],
      },
    ].map((json) => ({ json, missing: [] }));
    const alone = await read(parts[0].json);
    assert.deepEqual([alone.records.length, alone.problems.map(({ code }) => code)], [0, ['missing']]);
    const {
      records: [whole],
    } = await readGraph(parts, strategies, { now });
    assert.deepEqual(whole.goals, [
      { id: 'ex:g', title: 'Cel', measures: [{ title: 'Miara', target: 5, direction: 'unknown' }] },
    ]);
  });

  it('takes figures as they are written, and what is not known for not known', async () => {
    const numbers = { baseline: '40 %', target: '20', currentValue: '−30,5', unit: 'percent' };
    assert.deepEqual(await figure(numbers), {
      title: 'Miara',
      baseline: 40,
      target: 20,
      current: -30.5,
      unit: '%',
    });
    assert.deepEqual(await figure({ target: 'TBD', currentValue: null }), { title: 'Miara' });
    assert.deepEqual(await figure({ target: 'Uchwalony plan' }), {
      title: 'Miara',
      targetText: 'Uchwalony plan',
    });
    const { series } = await figure({
      observations: [
        { date: 'Q3 2025', value: -2 },
        { date: '2025', value: 0 },
      ],
    });
    assert.deepEqual(series, [
      { date: '2025-Q3', value: -2 },
      { date: '2025', value: 0 },
    ]);
  });

  it('is read from the script of a page, and in its own language', async () => {
    const json = plan({
      '@context': { '@language': 'fr' },
      hasGoal: { '@type': 'Goal', title: { '@value': 'But' } },
    });
    const {
      records: [{ goals }],
      language,
    } = await read(
      `<!doctype html><title>Page</title><script type="application/ld+json">${JSON.stringify(json)}</script>`,
    );
    assert.deepEqual([goals, language], [[{ title: 'But' }], 'fr']);
  });

  it('survives circles, depths and names that mean something to JavaScript', async () => {
    const circle = [
      { '@id': 'a', '@type': 'Goal', name: 'A', goals: { '@id': 'b' } },
      { '@id': 'b', '@type': 'Goal', name: 'B', goals: { '@id': 'a' } },
      { '@id': '__proto__', '@type': 'StrategicPlan', name: 'P', goals: [{ '@id': 'a' }], constructor: 1 },
    ];
    const { goals } = await one({ '@context': {}, '@graph': circle });
    assert.deepEqual(goals, [{ id: 'a', title: 'A', goals: [{ id: 'b', title: 'B' }] }]);
    let deep = { '@type': 'Goal', name: 'Cel' };
    for (let level = 0; level < 50; level++) deep = { '@type': 'Goal', name: 'Cel', goals: [deep] };
    const { records } = await read(plan({ goals: [deep] }));
    assert.equal(records.length, 1);
  });

  it('is not every plan, and no news of one', async () => {
    for (const [json, of] of [
      [
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: 'Nowa strategia',
          about: { '@type': 'Thing', name: 'Strategia' },
        },
        'schema-org',
      ],
      [{ '@context': 'https://schema.org', '@type': 'FloorPlan', name: 'Plan' }, 'schema-org'],
      [
        {
          '@context': 'https://schema.org',
          '@type': 'Organization',
          name: 'Plan',
          potentialAction: { '@type': 'SearchAction' },
        },
        'schema-org',
      ],
      [{ '@context': 'https://schema.org', '@type': 'Plan', name: 'Plan' }, 'schema-org'],
    ]) {
      const { format, records } = await read(json);
      assert.deepEqual([format, records.filter(({ kind }) => kind === 'strategy')], [of, []], json['@type']);
    }
    const news = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Nowa strategia' };
    const { records, problems } = await read(news, { kinds: ['strategy'] });
    assert.deepEqual([records, problems.map(({ code }) => code)], [[], ['not-shown']]);
    assert.match(problems[0].message, /news \(NewsArticle\) and no plan/);
  });
});

describe('the standing of a goal', () => {
  for (const [status, ...said] of [
    [
      'planned',
      'Not Started',
      'À faire',
      'planowane',
      'nierozpoczęte',
      'Заплановано',
      'announced',
      'geplant',
    ],
    [
      'under-way',
      'In Progress',
      'on-track',
      'En cours',
      'w toku',
      'Partially met',
      'in-legislation',
      'виконується',
      'incomplete',
    ],
    ['at-risk', 'At Risk', 'zagrożone', 'gefährdet'],
    ['late', 'Off Track', 'Not on track', 'Delayed', 'opóźnione', 'En retard'],
    [
      'achieved',
      'Completed',
      'Réalisé',
      'Zrealizowano',
      'osiągnięty',
      'Erreicht',
      'implemented',
      'Done',
      'виконано',
    ],
    ['dropped', 'Cancelled', 'abandoned', 'zaniechano'],
    [
      undefined,
      'Target not met',
      'nie zrealizowano',
      'unmet',
      'On hold',
      'inactive',
      'Nicht erreicht',
      '?',
      '',
    ],
  ])
    it(`is ${status ?? 'none of ours'}`, () => {
      for (const words of said) assert.equal(standingCalled(words), status, words);
    });
});
