// What the host page wants of its directory: filters of which every value counts, values by their number, organisations
// that are left out, and places that a person may name.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FeedDocument } from '../../dist/lib/formats/document.js';
import { readFeed } from '../../dist/lib/feed.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { textsOfFacet, wishesOf } from '../../dist/lib/search/facets.js';
import { LeftOut } from '../../dist/lib/search/left-out.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';
import { PreparedCatalogue } from '../../dist/lib/search/prepared-catalogue.js';
import { adapters } from '../../dist/lib/search/remote/adapters.js';
import { facetLists } from '../../dist/lib/widgets/ngo-directory/search/facet-words.js';
import { marked } from '../../dist/lib/widgets/ngo-directory/search/marking.js';
import { readLatin } from '../../dist/lib/search/read-latin.js';
import { commandLine } from './command-line.mjs';
import { PlaceField } from '../../dist/lib/widgets/ngo-directory/map/place-field.js';
import { PlaceTable } from '../../dist/lib/widgets/ngo-directory/map/place-table.js';

const { signal } = new AbortController();
const facets = ['topic', 'area'];
const organisation = (id, topics, fields = {}) => ({ kind: 'organisation', id, name: id, topics, ...fields });
const organisations = [
  organisation('Ash', ['Art', 'Zoo'], { areas: ['North'] }),
  organisation('Birch', ['Zoo'], { areas: ['South'] }),
  organisation('Cedar', ['Zoo', 'Music'], { areas: ['North'] }),
  organisation('Dogwood', ['Art'], { areas: ['North'] }),
];
const shelf = { organisations, tag: 'en', language: 'en', zone: 'UTC', facets };
const ask = (wishes, question) =>
  new MemoryCatalogue({ ...shelf, wishes }).find({ ...anything, ...question }, signal);
const namesOf = async (answer) => (await answer.items(Infinity, signal)).map(({ name }) => name);
const countsOf = ({ values }, facet) => values[facet].map(({ key, count }) => `${key} ${count}`).sort();

describe('a filter of which every value counts', () => {
  const chosen = { topic: ['art', 'zoo'] };

  it('leaves what has all of them, and says how many would have one more', async () => {
    const answer = await ask(wishesOf('topic', '', facets), { chosen });
    assert.deepEqual(await namesOf(answer), ['Ash']);
    assert.deepEqual(countsOf(answer, 'topic'), ['art 1', 'music 0', 'zoo 1']);
    assert.deepEqual(countsOf(answer, 'area'), ['north 1', 'south 0']);
    assert.deepEqual(await namesOf(await ask(wishesOf('area', '', facets), { chosen })), [
      'Ash',
      'Birch',
      'Cedar',
      'Dogwood',
    ]);
    // Nothing has what the feed does not say any more.
    assert.deepEqual(
      await namesOf(await ask(wishesOf('all', '', facets), { chosen: { topic: ['art', 'gone'] } })),
      [],
    );
  });

  it('is asked of a server in its own words', () => {
    const every = ['topic'];
    const enquiry = { query: '', sort: 'best', chosen, page: 0, size: 10, facets: [], every, without: [] };
    const asked = (type, setting = {}) =>
      adapters[type]({ address: 'https://search.example/', facets: { topic: 't' }, ...setting }).request(
        enquiry,
      );
    assert.deepEqual(JSON.parse(asked('meilisearch').body).filter, [['t = "art"'], ['t = "zoo"']]);
    assert.deepEqual(JSON.parse(asked('opensearch').body).query.bool.filter, [
      { terms: { t: ['art'] } },
      { terms: { t: ['zoo'] } },
    ]);
    assert.equal(new URL(asked('typesense').url).searchParams.get('filter_by'), 't:=[`art`] && t:=[`zoo`]');
    const filters = { topic: { parameter: 'f', value: 't @ "{value}"', join: ' || ' } };
    assert.equal(
      new URL(asked('template', { filters }).url).searchParams.get('f'),
      '(t @ "art") && (t @ "zoo")',
    );
  });
});

it('values stand by how many have them, and do not move while others are chosen', async () => {
  const setting = { tag: 'en', plain: (text) => text, say: (text) => text };
  const topicsOf = (answer) =>
    facetLists(answer, setting)
      .find(({ facet }) => facet === 'topic')
      .values.map(({ name }) => name);
  const question = { chosen: { area: ['south'] } };
  assert.deepEqual(topicsOf(await ask(wishesOf('', 'count', facets), question)), ['Zoo', 'Art', 'Music']);
  assert.deepEqual(topicsOf(await ask(wishesOf('', '', facets), question)), ['Art', 'Music', 'Zoo']);
});

describe('what the host page leaves out', () => {
  const leftBy = (exclude) => {
    const work = new LeftOut(exclude).of(organisations, textsOfFacet, 'en');
    for (;;) {
      const { done, value } = work.next();
      if (done) return value.map(({ id }) => id);
    }
  };

  it('is told by ids and by what organisations are, however that is written', () => {
    assert.deepEqual(leftBy('topic=ART&id=Birch'), ['Cedar']);
    assert.deepEqual(leftBy('topic=nothing&no sense'), ['Ash', 'Birch', 'Cedar', 'Dogwood']);
  });

  it('tells the developer of what nothing can be left out by', () => {
    const told = (exclude, list = organisations) => {
      const names = [];
      const work = new LeftOut(exclude, (name) => names.push(name)).of(list, textsOfFacet, 'en');
      while (!work.next().done);
      return names;
    };
    assert.deepEqual(told('foo=bar&open=now&open-now=yes'), ['foo', 'open', 'open-now']);
    // What is known, a field that some have, and a feed of which nobody knows.
    assert.deepEqual(told('topic=gone&language=pl&id=x&name=Ash'), []);
    assert.deepEqual(told('foo=bar', []), []);
  });

  it('is in no answer of a prepared directory, and in no count', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      items: organisations.map(({ id, topics, areas }) => ({
        id,
        _civic: { kind: 'organisation', name: id, topics, areas },
      })),
    };
    const folder = mkdtempSync(join(tmpdir(), 'civic-left-out-'));
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
    await commandLine(['index', join(folder, 'feed.json'), '-o', join(folder, 'out')]);
    const json = async (name) =>
      JSON.parse(readFileSync(join(folder, 'out', 'directory', `${name}.json`), 'utf8'));
    const { records } = await readFeed(feed);
    const catalogue = new PreparedCatalogue(
      { json, chunk: async () => records },
      facets,
      'en',
      'UTC',
      1,
      undefined,
      wishesOf('', '', facets),
      new LeftOut('area=south&id=Ash'),
    );
    const answer = await catalogue.find(anything, signal);
    assert.equal(answer.total, 2);
    assert.deepEqual(countsOf(answer, 'topic'), ['art 1', 'music 1', 'zoo 1']);
    rmSync(folder, { recursive: true });
  });
});

it('what is nearest is an order only where somebody says where they are', async () => {
  const near = { lat: 51.1, lon: 17 };
  assert.deepEqual((await ask(undefined, { near, sort: 'nearest' })).sorts, ['name']);
  const placed = [...organisations, organisation('Elm', [], { locations: [{ lat: 51, lon: 17 }] })];
  const answer = await new MemoryCatalogue({ ...shelf, organisations: placed }).find(
    { ...anything, near, sort: 'nearest' },
    signal,
  );
  assert.deepEqual(answer.sorts, ['name', 'nearest']);
  assert.equal((await namesOf(answer))[0], 'Elm');
});

it('a name in Cyrillic letters that was found by Latin ones is marked', async () => {
  await readLatin();
  const shown = (text, word) =>
    marked(text, [[{ text: word }]])
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('');
  assert.equal(shown('Дім Львів', 'lviv'), 'Дім [Львів]');
  assert.equal(shown('Громада Вроцлава', 'wroc'), 'Громада [Вроцлава]');
  assert.equal(shown('Дім Львів', 'kyiv'), 'Дім Львів');
});

describe('a list of postcodes and places', () => {
  const tableOf = (text) => PlaceTable.read(new FeedDocument(text));
  const found = async (table, typed) => {
    const place = (await table).find(typed);
    return place && [place.name, place.lat, place.lon];
  };

  it('is a table, an object, a list or features of a map', async () => {
    for (const text of [
      'kod;miejsce;ludność;szerokość;długość\n53-332;Krzyki;50061;51,09;17,02\n50-061;Solny;7;51.1;17.03\n',
      '{"53-332":[51.09,17.02],"Krzyki":[51.09,17.02],"50-061":[51.1,17.03]}',
      '[{"postcode":53332,"name":"Krzyki","lat":51.09,"lng":17.02},{"postcode":"50061","name":"x y","lat":51.1,"lng":17.03}]',
      '{"type":"FeatureCollection","features":[{"geometry":{"coordinates":[17.02,51.09]},"properties":{"kod":"53-332","nazwa":"Krzyki"}},{"geometry":{"coordinates":[17.03,51.1]},"properties":{"kod":"50-061"}}]}',
    ]) {
      const table = tableOf(text);
      assert.deepEqual((await found(table, ' 53332 '))?.slice(1), [51.09, 17.02], text);
      assert.deepEqual((await found(table, 'krzyki'))?.slice(1), [51.09, 17.02], text);
      assert.deepEqual((await found(table, '50 061'))?.slice(1), [51.1, 17.03], text);
      assert.equal(await found(table, '99-999'), undefined);
    }
  });

  it('finds the district of a longer postcode, and the middle of a shorter one', async () => {
    const table = tableOf('code,lat,lon\nBS1,51.4,-2.6\nBS16,51.5,-2.5\nX1,91,0\nX2,,\n');
    assert.deepEqual(await found(table, 'bs1 4dj'), ['BS1', 51.4, -2.6]);
    assert.deepEqual(await found(table, 'BS16 1AA'), ['BS16', 51.5, -2.5]);
    assert.equal(await found(table, 'x1'), undefined);
    assert.equal(await found(table, 'x2'), undefined);
    const polish = tableOf('kod,lat,lon\n50-001,51,17\n50-002,52,18\n');
    assert.deepEqual(await found(polish, '50-00'), ['50-00', 51.5, 17.5]);
  });

  it('never takes another postcode for the one that was typed', async () => {
    const british = tableOf('code,lat,lon\nBS1,51.4,-2.6\nBS16,51.5,-2.5\n');
    for (const typed of ['BS11 9AA', 'bs119aa', 'BS11', 'BS1X 1'])
      assert.equal(await found(british, typed), undefined, typed);
    for (const typed of ['BS1 6AA', 'bs16aa', 'BS1 6'])
      assert.equal((await found(british, typed))?.[0], 'BS1', typed);
    const whole = tableOf('code,lat,lon\nBS1 4DJ,51,-2\nBS1 6AA,52,-3\nBS16 1AA,60,-9\n');
    assert.deepEqual(await found(whole, 'BS1'), ['BS1', 51.5, -2.5]);
    const polish = tableOf('kod,lat,lon\n53-332,51,17\n50-,52,18\n');
    assert.equal(await found(polish, '53-3321'), undefined);
    for (const typed of ['50-061', '50061', '50 061 Wrocław'])
      assert.equal((await found(polish, typed))?.[0], '50-', typed);
    assert.equal((await found(polish, '53-332 Wrocław'))?.[0], '53-332');
  });
});

it('a postcode that is not on the list leaves the former place and says so; a late answer moves nothing', async () => {
  const gone = [];
  const field = new PlaceField({ postcodes: '/list', requestUpdate() {}, shadowRoot: null }, (place) =>
    gone.push(place?.name),
  );
  const table = await PlaceTable.read(new FeedDocument('{"53-332":[51,17],"50-061":[52,18]}'));
  let arrive;
  Object.assign(field, {
    address: '/list',
    table: new Promise((resolve) => (arrive = () => resolve(table))),
  });
  const view = () => field.view('en');
  const submit = async (value) => {
    const currentTarget = { querySelector: () => ({ value }) };
    view().values.find((one) => typeof one === 'function')({ preventDefault() {}, currentTarget });
    await new Promise(setImmediate);
  };
  const note = () => view().values.at(-1);
  await submit('53-332');
  await submit('');
  arrive();
  await submit('');
  assert.deepEqual([gone, note()], [[undefined, undefined], '']);
  await submit('50-061');
  await submit('99-999');
  assert.equal(note(), 'Not on the list of places: 99-999. Check the spelling. Distances from: 50-061');
  field.clear();
  assert.deepEqual([gone, note()], [[undefined, undefined, '50-061'], '']);
});
