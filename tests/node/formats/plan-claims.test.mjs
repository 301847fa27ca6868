// What a plan says is neither more nor less than what is shown of it: nothing is reached, adopted or fresh that nobody said was.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mended } from '../../../dist/lib/element/feed-troubles.js';
import { readGraph } from '../../../dist/lib/feed/graph.js';
import { readFeed } from '../../../dist/lib/feed.js';
import { Graph } from '../../../dist/lib/formats/linked-plan/graph.js';
import { beginSlice } from '../../../dist/lib/pace/reading.js';
import { standingCalled } from '../../../dist/lib/formats/standings.js';
import { everyKind } from '../../../dist/lib/formats/vocabulary/every-kind.js';
import { numberWritten } from '../../../dist/lib/formats/written-numbers.js';
import { endsSoon } from '../cost.mjs';

const now = Date.UTC(2026, 10, 23);
const strategies = everyKind.filter(({ kind }) => kind === 'strategy');
const plan = (fields) => ({
  '@context': 'https://example.org/ns',
  '@type': 'StrategicPlan',
  name: 'Plan',
  ...fields,
});
const read = async (fields) => {
  const { records, problems } = await readFeed(plan(fields), { now, timeZone: 'Europe/Warsaw' });
  assert.deepEqual(problems, []);
  return records[0];
};
const figure = async (fields) =>
  (await read({ goals: [{ name: 'Cel', indicators: [{ name: 'Miara', ...fields }] }] })).goals[0].measures[0];

describe('what a plan claims', () => {
  it('is achieved when it is, and not when it will be, or in part', () => {
    for (const [status, ...said] of [
      [
        undefined,
        'To be completed by 2030',
        '50% complete',
        '0% completed',
        '99,5 % complete',
        'Almost done',
        'nearly achieved',
        'Expected to be delivered',
        'Estimated completion: 2030',
        'Do zrealizowania',
        'do wykonania',
        'Cel do osiągnięcia',
        'prawie ukończone',
        'zostanie zrealizowane',
        'Wird umgesetzt',
        'Soll 2027 umgesetzt werden',
        'Will be delivered in 2027',
        'à réaliser',
        'à achever',
        'sera terminé',
        'буде виконано',
        'До виконання',
        'майже виконано',
        'due to downtime',
      ],
      ['planned', 'To do', 'to-do', 'To be started'],
      ['under-way', 'Part-completed', 'In progress, to be completed by 2027', 'On track (50%)'],
      [
        'achieved',
        '100% complete',
        'Completed 2024',
        'Complete',
        'Réalisé à 100 %',
        'réalisé à temps',
        'zrealizowane',
        'wykonane',
        'wurde umgesetzt',
        'завершено',
      ],
    ])
      for (const words of said) assert.equal(standingCalled(words), status, words);
  });

  it('is in thousands and millions where it says so', () => {
    for (const [text, number] of [
      ['2 million trees', 2e6],
      ['1,5 mln', 1.5e6],
      ['1.1 million', 1.1e6],
      ['€3 bn', 3e9],
      ['12k', 12_000],
      ['12 tys. ton', 12_000],
      ['2,5 mln zł', 2.5e6],
      ['3 Mio. €', 3e6],
      ['2 Mrd. Euro', 2e9],
      ['5 mld', 5e9],
      ['7 тис.', 7000],
      ['1,2 млн дерев', 1.2e6],
      ['€3m', 3e6],
      ['4 M€', 4e6],
      // Units that begin as they do.
      ['3 m', 3],
      ['12 km2', 12],
      ['€3 m²', 3],
      ['5 kg', 5],
      ['8 kWh', 8],
      ['40 %', 40],
      ['350000', 350_000],
      ['3 of 5', '3 of 5'],
    ])
      assert.equal(numberWritten(text), number, text);
  });

  it('is no million times larger where its unit says so too', async () => {
    for (const [text, unit, number] of [
      ['2 million', 'mln zł', 2],
      ['2', 'mln zł', 2],
      ['1.5 mln', 'tys. ton', 1500],
      ['3 bn', 'million EUR', 3000],
      ['40k', 'thousands of tonnes', 40],
      ['2 mln', 'm', 2e6],
    ])
      assert.equal(numberWritten(text, unit), number, `${text} beside ${unit}`);
    const { target, current, series } = await figure({
      target: '3 mln',
      value: '2,5 mln',
      unit: { '@value': 'mln zł', '@language': 'pl' },
      observation: [
        { '@type': 'Observation', date: '2024', value: '1 mln' },
        { '@type': 'Observation', date: '2025', value: '2 mln' },
      ],
    });
    assert.deepEqual([target, current, series?.map(({ value }) => value)], [3, 2.5, [1, 2]]);
  });

  it('is measured in its own unit, and on the day that somebody measured it', async () => {
    const given = { baseline: 1000, target: 500, unit: 't', progress: 60 };
    assert.equal('current' in (await figure(given)), false);
    const old = { ...given, value: 800, dateModified: '2026-11-01', lastUpdated: '2026-11-01' };
    const { current, asOf } = await figure(old);
    assert.deepEqual([current, asOf], [800, undefined]);
    assert.equal((await figure({ ...old, observationDate: '2019' })).asOf, '2019');
  });

  it('is adopted and in force only where that is what it says', async () => {
    for (const [name, isAdoption] of [
      ['Adoption', true],
      ['Adopted by the City Council', true],
      ['Plan adopted', true],
      ['Uchwalenie planu przez Radę Miasta', true],
      ['Strategia przyjęta', true],
      ['Beschluss des Rates', true],
      ['Ухвалення стратегії', true],
      [{ en: 'Adoption', pl: 'Rada' }, true],
      ['First projects approved', false],
      ['Approval of first projects', false],
      ['Przyjęcie wniosków', false],
      ['Not adopted', false],
      ['Adoption postponed', false],
      ['Beschlussvorlage', false],
    ]) {
      const { adoptedOn } = await read({ vision: 'x', phases: [{ name, date: '2024-01-30' }] });
      assert.equal(adoptedOn, isAdoption ? '2024-01-30' : undefined, JSON.stringify(name));
    }
    for (const [status, phase, adopted] of [
      ['Active', 'in-force', '2024-01-30'],
      ['Przyjęta', 'in-force', '2024-01-30'],
      ['Draft', 'drafting', undefined],
      ['Public consultation', 'consultation', undefined],
      ['2024 to 2030', undefined, '2024-01-30'],
      ['Inactive', undefined, undefined],
      ['Unapproved', undefined, undefined],
      ['Not adopted', undefined, undefined],
      ['Rejected, not approved', undefined, undefined],
      ['To be adopted', undefined, undefined],
      ['Nie obowiązuje', undefined, undefined],
    ]) {
      const phases = [{ name: 'Adoption', date: '2024-01-30' }];
      const { phase: is, adoptedOn } = await read({ vision: 'x', status, phases });
      assert.deepEqual([is, adoptedOn], [phase, adopted], status);
    }
  });

  it('is shown although it leads to what is no address', async () => {
    const broken = 'https://city.example:80a/goals.jsonld';
    const url = 'https://city.example/plan.jsonld';
    const json = plan({
      hasGoal: [{ '@id': broken }, { name: 'Cel', indicators: [{ name: 'Miara', source: broken }] }],
    });
    const { graph, records } = await readFeed(json, { now, url });
    assert.deepEqual(graph.missing, []);
    assert.deepEqual(records[0].goals[0].measures[0].source, { title: broken });
    const whole = await readGraph([graph], strategies, { now }, () => assert.fail('nothing to fetch'));
    assert.equal(whole.records.length, 1);

    // Whatever goes wrong when several are put together, each by itself is better than none.
    const reading = { records, problems: [], graph: { json, url: broken, missing: [] }, at: now };
    const outcomes = [reading, { ...reading }].map((one) => ({ source: {}, reading: one }));
    const life = new AbortController();
    const options = { signal: life.signal, vocabulary: strategies, now };
    assert.deepEqual(await mended(outcomes, [], options), outcomes);
    life.abort();
    await assert.rejects(mended(outcomes, [], options), { name: 'AbortError' });
  });

  it('may have thousands of goals, while the page goes on', async () => {
    const goals = Array.from({ length: 20_000 }, (_, index) => ({ '@type': 'Goal', name: `Cel ${index}` }));
    let turns = 0;
    const others = setInterval(() => turns++);
    beginSlice();
    const graph = await endsSoon(() => Graph.of(plan({ goals }), undefined));
    clearInterval(others);
    const below = graph.below(graph.plans[0]);
    assert.deepEqual([below.length, below.at(-1).says.get('name')], [20_000, 'Cel 19999']);
    assert.ok(turns > 2, `others had ${turns} turns`);
  });
});
