// Plans in StratML, as towns, agencies and volunteers write them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';

const now = Date.UTC(2026, 10, 23);
const sample = readFileSync(new URL('../../feeds/stratml/plan-part2.xml', import.meta.url), 'utf8');
const read = (text, options) => readFeed(text, { now, ...options });
const part1 = (core, attributes = 'xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core"') =>
  `\uFEFF<StrategicPlan ${attributes}><Name>Strategia</Name><StrategicPlanCore>${core}</StrategicPlanCore></StrategicPlan>`;

describe('StratML', () => {
  it('reads a plan: what it is, whose it is, and from when', async () => {
    const { format, records, problems } = await read(sample);
    assert.equal(format, 'stratml');
    const [plan] = records;
    assert.equal(records.length, 1);
    assert.equal(plan.kind, 'strategy');
    assert.equal(plan.title, 'Plan zieleni (projekt)');
    assert.equal(plan.type, 'plan');
    assert.equal(plan.phase, 'drafting', 'only the title says so');
    assert.deepEqual(plan.body, { name: 'Gmina Wrocław' });
    assert.equal(plan.contact, undefined, 'who typed it in is nobody to turn to');
    assert.equal(JSON.stringify(plan).includes('Kowalski'), false);
    assert.equal(plan.description, 'Każdy ma park w odległości spaceru.\n\nDrugi akapit.\nNowy wiersz.');
    assert.equal(plan.vision, 'Miasto w zieleni.');
    assert.equal(plan.mission, undefined);
    assert.deepEqual(plan.values, [{ title: 'Otwartość' }]);
    assert.deepEqual([plan.published, plan.validFrom, plan.validTo], ['2026-03-02', '2026-01-01', undefined]);
    assert.equal(plan.url, 'https://example.org/plan.xml');
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path.replace(/^.*?(?=\w+Result)/, '')]),
      [
        ['future-result', 'ActualResult'],
        ['wrong-value', 'TargetResult.NumberOfUnits'],
      ],
    );
  });

  it('reads its goals, and the figures by which they are judged', async () => {
    const { goals } = (await read(sample)).records[0];
    assert.equal(goals.length, 1, 'an empty goal of the template is none');
    const [{ number, title, id, goals: objectives }] = goals;
    assert.deepEqual([number, title, id], ['1', 'Więcej parków', undefined]);
    const [{ measures, ...objective }] = objectives;
    assert.deepEqual(objective, { title: 'Nowe parki na osiedlach.', id: 'c-1-1', number: '1.1' });
    assert.deepEqual(measures[0], {
      title: 'Powierzchnia parków',
      unit: 'ha',
      target: 1200,
      targetOn: '2030-12-31',
      direction: 'unknown',
      current: 815.5,
      asOf: '2025-12-31',
      series: [
        { date: '2024-12-31', value: 801 },
        { date: '2025-12-31', value: 815.5 },
      ],
    });
    assert.deepEqual(measures[1], { title: 'Drzewa' }, 'a zero beside “to be determined” is not known');
  });

  it('knows from words alone which way is better, and else leaves it open', async () => {
    const indicator = (name) =>
      `<PerformanceIndicator><MeasurementDimension>${name}</MeasurementDimension><MeasurementInstance><TargetResult><NumberOfUnits>10</NumberOfUnits></TargetResult></MeasurementInstance></PerformanceIndicator>`;
    const core = ['Reduce deaths', 'Spadek emisji', 'More trees', 'Deaths'].map(indicator).join('');
    const { records } = await read(part1(`<Goal><Name>Cel</Name>${core}</Goal>`));
    assert.deepEqual(
      records[0].goals[0].measures.map(({ direction }) => direction),
      ['down', 'down', 'up', 'unknown'],
    );
  });

  it('takes numbers as they are written, and what is marked as left out for left out', async () => {
    const result = (units) =>
      `<MeasurementInstance><ActualResult><NumberOfUnits>${units}</NumberOfUnits></ActualResult></MeasurementInstance>`;
    const written = ['80%', '$1,234.5', '1 234,5', '0,125', '12 km2', '5', '3-5', '12/2025', 'TBD'];
    const core = written
      .map(
        (units) =>
          `<PerformanceIndicator><MeasurementDimension>M</MeasurementDimension>${result(units)}</PerformanceIndicator>`,
      )
      .join('');
    const { records, problems } = await read(part1(`<Goal><Name>Cel</Name>${core}</Goal>`));
    const { measures } = records[0].goals[0];
    assert.deepEqual(
      measures.map(({ current }) => current),
      [80, 1234.5, 1234.5, 0.125, 12, 5, undefined, undefined, undefined],
    );
    assert.deepEqual(measures.map(({ unit }) => unit).filter(Boolean), ['%']);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['wrong-value', 'wrong-value'],
      'and nothing said is no fault',
    );
    const nil = 'xsi:nil="true"';
    const left = await read(
      part1(`<Mission><Description ${nil}>M</Description></Mission><Goal ${nil}><Name>G</Name></Goal>`),
    );
    assert.deepEqual([left.records[0].mission, left.records[0].goals], [undefined, undefined]);
  });

  it('may have a licence before it, and both years in one field', async () => {
    const about = '<AdministrativeInformation><StartDate>2018 – 2022</StartDate></AdministrativeInformation>';
    const text = part1('')
      .replace('\uFEFF', `<!-- ${'x'.repeat(5000)} -->`)
      .replace('</StrategicPlan>', `${about}$&`);
    const { records, problems } = await read(text);
    assert.deepEqual(
      [records[0].validFrom, records[0].validTo, problems.map(({ code }) => code)],
      ['2018', '2022', []],
    );
  });

  it('tells a draft from a project', async () => {
    const phase = async (name) => (await read(part1('').replace('Strategia', name))).records[0].phase;
    for (const name of [
      'Strategia (projekt)',
      'Projekt strategii zieleni',
      'Draft plan',
      'Plan – projekt',
      'Entwurf: Plan',
    ])
      assert.equal(await phase(name), 'drafting', name);
    for (const name of ['Projekt Rewitalizacja Nadodrza', 'Program projektów', 'Overdrafts'])
      assert.equal(await phase(name), undefined, name);
  });

  it('reads Part 1, with any prefix and after a byte order mark', async () => {
    const { records } = await read(part1('<Goal><Name>Cel</Name><SequenceIndicator/></Goal>'));
    assert.deepEqual(
      [records[0].title, records[0].type, records[0].goals],
      ['Strategia', 'strategy', [{ title: 'Cel' }]],
    );
  });

  it('refuses what only looks like it, and says so', async () => {
    await assert.rejects(read(part1('<Goals><Goal/></Goals>', '')), { code: 'unknown-format' });
    const draft =
      '<OrganizationalStrategyDocument xmlns="http://schemas.stratml.us/3.5"><Name>X</Name></OrganizationalStrategyDocument>';
    await assert.rejects(read(draft), { code: 'unreadable', message: /draft of StratML/ });
  });

  it('leaves out a plan without a name, and says why', async () => {
    const { records, problems } = await read(part1('').replace('Strategia', ''));
    assert.deepEqual([records.length, problems.map(({ code }) => code)], [0, ['missing']]);
  });

  const folder = process.env.CIVIC_CAPTURES && `${process.env.CIVIC_CAPTURES}/stratml`;
  it(
    'reads the captures',
    { skip: !folder || !existsSync(folder) ? 'CIVIC_CAPTURES names no folder with them' : false },
    async () => {
      for (const name of readdirSync(folder).filter((one) => one.endsWith('.xml'))) {
        const text = readFileSync(`${folder}/${name}`, 'utf8');
        const { records, problems } = await read(text);
        assert.equal(records.length, 1, name);
        const count = (tag) => text.match(new RegExp(`<(?:\\w+:)?${tag}[\\s>]`, 'g'))?.length ?? 0;
        const all = (goals = []) => goals.flatMap((goal) => [goal, ...all(goal.goals)]);
        assert.equal(all(records[0].goals).length, count('Goal') + count('Objective'), name);
        assert.ok(problems.every(({ message, hint }) => message && hint));
      }
    },
  );
});
