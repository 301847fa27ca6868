// What a search costs, counted and not timed: which fields of the organisations it takes, how often, and when.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { readDocument } from '../../dist/lib/feed/read-document.js';
import { organisation } from '../../dist/lib/formats/vocabulary/organisation.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { usualFacets } from '../../dist/lib/search/facets.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';

const { signal } = new AbortController();
const length = 600;
/** Nobody sees the filters. */
const brief = { ...anything, isUncounted: true };

const catalogueOf = (organisations) =>
  new MemoryCatalogue({
    organisations,
    tag: 'pl',
    language: 'pl',
    zone: 'Europe/Warsaw',
    facets: usualFacets,
  });

it('a search reads nothing of a long feed: texts are folded as they stand there', async () => {
  const read = new Set();
  const counting = ([key, [name, field]]) => [key, [name, (value, at) => (read.add(name), field(value, at))]];
  const vocabulary = { ...organisation, fields: new Map([...organisation.fields].map(counting)) };
  const { records } = await readDocument(JSON.stringify(organisations(length)), [vocabulary], {
    later: true,
  });
  const catalogue = catalogueOf(records);
  const { total } = await catalogue.find({ ...brief, query: 'stowarzyszenie' }, signal);
  assert.ok(total > 50);
  assert.deepEqual([...read], []);
});

describe('the fields of each organisation', () => {
  /** Organisations whose fields are counted when they are asked for. */
  async function counted() {
    const { records } = await readDocument(JSON.stringify(organisations(length)), [organisation]);
    const asked = {};
    const get = (record, name) => {
      asked[name] = (asked[name] ?? 0) + 1 / length;
      return record[name];
    };
    return { asked, catalogue: catalogueOf(records.map((record) => new Proxy(record, { get }))) };
  }

  it('are asked for once, for as many keys as somebody presses, and none that nobody is found by', async () => {
    const { asked, catalogue } = await counted();
    assert.deepEqual(asked, {});
    catalogue.prepare();
    for (const query of ['f', 'fu', 'fun', 'fundacja', 'nie ma takiej', '0000123'])
      await catalogue.find({ ...brief, query }, signal);
    for (const field of ['summary', 'topics', 'locations', 'identifiers', 'languages', 'state'])
      assert.equal(asked[field].toFixed(3), '1.000', field);
    for (const field of ['website', 'email', 'url', 'logo', 'founded', 'hours'])
      assert.equal(asked[field], undefined, field);
  });

  it('are asked for the filters when somebody sees these, once', async () => {
    const { asked, catalogue } = await counted();
    await catalogue.find({ ...brief, query: 'fundacja' }, signal);
    for (const query of ['fundacja', 'sport', '']) {
      await catalogue.find({ ...anything, query }, signal);
      assert.equal(asked.topics.toFixed(3), '2.000');
      assert.equal(asked.legalForm.toFixed(3), '2.000');
    }
    assert.equal(asked.website, undefined);
  });
});

it('what is folded as the feed has it is found as if it had been read, and no more', async () => {
  const hostile = {
    title: 'Kowalski &amp; Syn\u0001 \u0002Koło',
    summary: 'Dla se\u0007niorów \u202ei dzieci',
    tags: ['a\u0002b', 7, 'ruch'],
    identifiers: [
      { scheme: 'PESEL', id: '44051401359' },
      { scheme: 'KRS', id: 31182 },
      { scheme: 'NIP', id: '1234563218' },
    ],
    contacts: [{ name: 'Anna', phone: '71 344 55 66' }, null],
    locations: [{ name: 'Wrocław', address: 'Ogrodowa 5', lat: 'x' }],
    state: 'dissolved',
  };
  const feed = organisations(length);
  feed.items.forEach((item, at) => {
    if (at % 3) return;
    const { title, summary, ...fields } = hostile;
    Object.assign(item, { title, summary });
    Object.assign(item._civic, fields);
  });
  const shelves = await Promise.all(
    [true, false].map((later) => readDocument(JSON.stringify(feed), [organisation], { later })),
  );
  const [lazy, eager] = shelves.map(({ records }) => catalogueOf(records));
  for (const query of [
    'kowalski syn',
    'amp',
    'kolo',
    'seniorow',
    'ruch',
    'ab',
    '44051401359',
    'pesel',
    '0000031182',
    '31182',
    '1234563218',
    '713445566',
    'ogrodowa',
    'fundacja',
    'x',
    '7',
  ]) {
    const [one, other] = await Promise.all(
      [lazy, eager].map((catalogue) => catalogue.find({ ...brief, query }, signal)),
    );
    const ids = [one, other].map((answer) => answer.items(Infinity, signal).map(({ id }) => id));
    assert.deepEqual(ids[0], ids[1], query);
    assert.deepEqual([one.total, one.dissolved], [other.total, other.dissolved], query);
  }
});
