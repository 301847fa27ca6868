// Portals on which residents are asked, read from what their interfaces answer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';

const now = Date.UTC(2026, 10, 23);
const read = (name, url, options) =>
  readFeed(readFileSync(new URL(`../../feeds/${name}`, import.meta.url)), { now, url, ...options });
const codes = ({ problems }) => problems.map(({ code, path }) => `${code} ${path}`);

describe('Citizen Space', () => {
  it('tells what is open, how to take part, and what came of it', async () => {
    const reading = await read(
      'citizen-space/search.json',
      'https://consult.example/api/2.4/json_search_results',
    );
    const [park, survey, old, soon] = reading.records;
    assert.equal(reading.format, 'citizen-space');
    assert.equal(park.id, 'green-spaces/new-park');
    assert.equal(park.title, 'New park & playground');
    assert.deepEqual([park.opens, park.closes, park.status], ['2026-11-02', '2026-11-30', 'open']);
    assert.deepEqual(park.documents, [
      { title: 'Plan', url: 'https://consult.example/plan.pdf', size: 1024 },
    ]);
    assert.deepEqual(park.results, { due: '2027-01-15' });
    assert.deepEqual(
      [survey.closes, survey.status, survey.type],
      [undefined, 'open', 'survey'],
      'no dates, and open all the same',
    );
    assert.deepEqual(old.results, { published: '2026-05-01' });
    assert.deepEqual([soon.status, soon.closes, soon.respond], ['planned', undefined, undefined]);
    assert.deepEqual(codes(reading), ['wrong-value [3].participate_url', 'end-before-start [3].enddate']);
  });

  it('reads one activity as it reads a list', async () => {
    const [first] = JSON.parse(
      readFileSync(new URL('../../feeds/citizen-space/search.json', import.meta.url), 'utf8'),
    );
    const { records, problems } = await readFeed({ ...first, startdate: 'soon' }, { now });
    assert.equal(records[0].id, 'green-spaces/new-park');
    assert.equal(problems[0].path, 'startdate', 'one alone has no number');
  });
});

describe('Decidim', () => {
  it('reads processes in all their languages, and the meetings within them', async () => {
    const reading = await read('decidim/processes.json', 'https://decidim.example/api');
    const [plan, budget, meeting, ...others] = reading.records;
    assert.equal(reading.format, 'decidim');
    assert.deepEqual(others, []);
    assert.deepEqual(plan.title, { pl: 'Plan zieleni', en: 'Green plan' });
    assert.deepEqual(plan.summary, { pl: 'Gdzie sadzić drzewa?' });
    assert.equal(plan.url, 'https://decidim.example/processes/plan-zieleni');
    assert.deepEqual([plan.opens, plan.closes, budget.closes], ['2026-10-01', '2026-12-15', undefined]);
    assert.deepEqual(
      [meeting.kind, meeting.start, meeting.parent],
      ['event', '2026-11-05T16:00:00Z', 'plan-zieleni'],
    );
    assert.equal(meeting.url, 'https://decidim.example/processes/plan-zieleni/f/77/meetings/901');
    const mode = async (how) => {
      const nodes = [
        { id: '1', title: { translation: 'Spacer' }, startTime: '2026-11-05T16:00:00Z', ...how },
      ];
      const { records } = await readFeed({ data: { component: { meetings: { nodes } } } }, { now });
      return records[0].mode;
    };
    assert.equal(await mode({ typeOfMeeting: 'hybrid' }), 'hybrid');
    assert.equal(await mode({ typeOfMeeting: 'in_person' }), 'in-person');
    assert.equal(await mode({ typeOfMeeting: 'online' }), 'online');
    assert.equal(await mode({ type: 'OnlineMeeting' }), 'online');
    assert.equal(await mode({ typeOfMeeting: null }), undefined);
    assert.deepEqual(codes(reading), [
      'missing data.participatoryProcesses[0].components[0].meetings.edges[1]',
    ]);
  });

  it('reads the tables of its open data', async () => {
    const { format, records } = await read('decidim/meetings.csv');
    assert.equal(format, 'csv');
    assert.deepEqual(
      records.map(({ title, start }) => [title, start]),
      [
        [{ pl: 'Spotkanie; otwarte', en: 'Open meeting' }, '2026-11-05T17:00:00+01:00'],
        [{ pl: 'Warsztat', en: 'Workshop' }, '2026-11-06T17:00:00+01:00'],
      ],
    );
    assert.equal(records[0].location.address, 'Rynek 1\nWrocław');
  });
});

describe('GOV.UK', () => {
  it('reads a search: consultations by their type, other things as news', async () => {
    const { format, records, next } = await read(
      'govuk/search.json',
      'https://www.gov.uk/api/search.json?count=3',
    );
    assert.equal(format, 'govuk');
    assert.deepEqual(
      records.map(({ kind, status }) => [kind, status]),
      [
        ['consultation', 'open'],
        ['consultation', 'withdrawn'],
        ['article', undefined],
      ],
    );
    assert.equal(records[0].url, 'https://www.gov.uk/government/consultations/bins');
    assert.equal(next, 'https://www.gov.uk/api/search.json?count=3&start=3');
  });

  it('lets a withdrawal go before an outcome', async () => {
    const { records } = await read('govuk/item.json');
    const [item] = records;
    assert.equal(item.status, 'withdrawn');
    assert.equal(item.closes, '2026-06-01T23:45:00+01:00', 'to the minute');
    assert.deepEqual(item.documents, [{ title: 'The paper', url: 'https://www.gov.uk/p.pdf' }]);
    assert.deepEqual(item.respond, {
      online: 'https://respond.example/',
      email: 'lights@gov.example',
      post: '1 Road\nTown',
    });
  });
});

describe('other portals', () => {
  it('adhocracy: a plan is under way or done, a project has phases', async () => {
    const { format, records } = await read('adhocracy/projects.json', 'https://mein.example/api/projects/');
    assert.equal(format, 'adhocracy');
    assert.deepEqual(
      records.map(({ status, opens, closes }) => [status, opens, closes]),
      [
        ['open', undefined, '2026-12-05T22:59:59+00:00'],
        ['closed', undefined, undefined],
        ['planned', '2027-01-10T00:00:00+00:00', undefined],
      ],
    );
    assert.deepEqual(
      [records[0].areas, records[1].areas],
      [['Mitte'], undefined],
      'the whole city is no district',
    );
  });

  it('Have Your Say: the stage that is current counts, and the format is not official', async () => {
    const { format, records, problems, next } = await read(
      'have-your-say/old.json',
      'https://ec.europa.eu/x?page=0',
    );
    assert.equal(format, 'have-your-say');
    assert.deepEqual([records[0].id, records[0].closes], ['15001', '2026-12-01T23:59:59+01:00']);
    assert.equal(next, 'https://ec.europa.eu/x?page=1');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unofficial'],
    );
  });

  it('Consul: the latest proposals are news', async () => {
    const { format, records } = await read('consul/proposals.json', 'https://consul.example/graphql');
    assert.equal(format, 'consul');
    assert.deepEqual([records[0].kind, records[0].url], ['article', 'https://consul.example/proposals/3']);
  });
});
