// A directory that was prepared ahead of time is searched file by file, and finds what a feed in memory does.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { knownItems } from '../../bench/known-items.mjs';
import { readFeed } from '../../dist/lib/feed.js';
import { FeedDocument } from '../../dist/lib/formats/document.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { usualFacets } from '../../dist/lib/search/facets.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';
import { PreparedCatalogue } from '../../dist/lib/search/prepared-catalogue.js';
import { commandLine } from './command-line.mjs';

const { signal } = new AbortController();
const feed = organisations(600);
feed.items[7]._civic.state = 'dissolved';
feed.items[8]._civic.hours = 'Mo-Fr 09:00-17:00';
feed.items[9]._civic.hours = '24/7';
feed.items[10]._civic.hours = 'by appointment';
// More than one digit of a file says.
feed.items[11]._civic.services = Array.from({ length: 60 }, (_, at) => ({ name: `Usługa ${at}` }));
// A Monday, when the first has closed.
const now = () => Date.parse('2026-11-23T18:00:00+01:00');
feed.items[40].date_published = '2019-01-01T00:00:00Z';
feed.items[40].date_modified = '2030-01-01T00:00:00Z';
const idsOf = async (answer, count = 10) => (await answer.items(count, signal)).map(({ id }) => id);

describe('a prepared directory', () => {
  let folder;
  let fetched = [];
  let memory;
  let files;
  let prepared;
  const path = (...names) => join(folder, ...names);
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'civic-index-'));
    writeFileSync(path('feed.json'), JSON.stringify(feed));
    const { code, err } = await commandLine(['index', path('feed.json'), '-o', path('out')]);
    assert.equal(code, 0, err);
    const { records } = await readFeed(feed);
    memory = new MemoryCatalogue({
      organisations: records,
      tag: 'pl',
      language: 'pl',
      zone: 'Europe/Warsaw',
      facets: usualFacets,
      now,
    });
    const text = (name) => {
      fetched.push(name);
      return readFileSync(path('out', 'directory', `${name}.json`), 'utf8');
    };
    files = {
      json: async (name) => JSON.parse(text(name)),
      chunk: async (number) => (await readFeed(text(`details-${number}`))).records,
    };
    prepared = new PreparedCatalogue(files, usualFacets, 'pl', 'Europe/Warsaw', 2, now);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('says in its index how many there are, and shows the first of them', async () => {
    const { directory } = JSON.parse(readFileSync(path('out', 'index.json'), 'utf8'));
    assert.deepEqual([directory.records, directory.dissolved, directory.items.length], [600, 1, 50]);
    const { records, problems } = await readFeed(readFileSync(path('out', 'index.json')), {
      url: 'https://example.org/index.json',
    });
    assert.deepEqual(problems, []);
    const all = await memory.find(anything, signal);
    assert.deepEqual(
      records.map(({ id }) => id),
      await idsOf(all, 50),
    );
  });

  it('finds sixty of sixty known organisations among the first ten', async () => {
    const missed = [];
    for (const { kind, query, id } of knownItems(feed)) {
      const answer = await prepared.find({ ...anything, query }, signal);
      if (!(await idsOf(answer)).includes(id)) missed.push({ kind, query, id, total: answer.total });
    }
    assert.deepEqual(missed, []);
  });

  it('counts as a feed in memory does', async () => {
    for (const question of [
      {},
      { query: 'stowarzyszenie' },
      { chosen: { topic: ['sport', 'klimat'], area: ['gaj'] } },
      { chosen: { state: ['dissolved'] } },
      { dissolved: true, letter: 'f' },
      { query: 'klub', sort: 'name' },
      { sort: 'newest' },
      { chosen: { 'open-now': ['yes', 'unknown'] } },
      { query: 'klub', sort: 'nearest', near: { lat: 51.11, lon: 17.03 } },
      { sort: 'nearest', near: { lat: 51.11, lon: 17.03, within: 2 } },
    ]) {
      const [one, other] = await Promise.all(
        [memory, prepared].map((catalogue) => catalogue.find({ ...anything, ...question }, signal)),
      );
      assert.deepEqual(
        [other.total, other.dissolved, other.letters],
        [one.total, one.dissolved, one.letters],
        JSON.stringify(question),
      );
      const sorted = ({ values }) =>
        Object.entries(values).map(([facet, list]) => [
          facet,
          list.map(({ key, count }) => `${key} ${count}`).sort(),
        ]);
      assert.deepEqual(sorted(other), sorted(one));
      assert.deepEqual(await idsOf(other, 20), await idsOf(one, 20), JSON.stringify(question));
    }
  });

  it('finds organisations by their ids, wherever they stand', async () => {
    const ids = [feed.items[599].id, feed.items[3].id];
    fetched = [];
    const found = await prepared.byId([...ids, 'nobody', '__proto__'], signal);
    assert.deepEqual(
      found.map(({ id }) => id),
      ids,
    );
    assert.ok(fetched.length <= 4, fetched.join());
  });

  it('fetches no more than it needs, in small files', async () => {
    fetched = [];
    const [{ query }] = knownItems(feed).filter(({ kind }) => kind === 'register number');
    await idsOf(await prepared.find({ ...anything, query }, signal));
    assert.ok(fetched.length <= 2, fetched.join());
    const details = readdirSync(path('out', 'directory')).filter((name) => name.startsWith('details-'));
    assert.equal(details.length, 30);
    for (const name of details) assert.ok(statSync(path('out', 'directory', name)).size < 30_000, name);
  });

  it('asks again for whatever could not be had, and says so until it can', async () => {
    const [{ query: number }] = knownItems(feed).filter(({ kind }) => kind === 'register number');
    const once = new Set();
    const failing = async (name) => {
      if (once.has(name)) return files.json(name);
      once.add(name);
      throw new Error(`no connection: ${name}`);
    };
    const catalogue = new PreparedCatalogue(
      { ...files, json: failing },
      usualFacets,
      'pl',
      'Europe/Warsaw',
      2,
    );
    const find = (question) => catalogue.find({ ...anything, ...question }, signal);
    const failed = [];
    for (const question of [{}, { query: 'klub' }, { query: number }, { sort: 'newest' }])
      for (let tries = 0; ; tries++) {
        assert.ok(tries < 9, failed.join());
        const fault = await find(question).then(
          ({ total }) => assert.ok(total > 0),
          (error) => error,
        );
        if (!fault) break;
        failed.push(fault.message.slice(15).replace(/\d+$/, ''));
      }
    assert.deepEqual([...new Set(failed)], ['columns', 'words', 'postings-', 'numbers-', 'dates']);
  });

  it('is searched without what is open now while nobody can say that', async () => {
    let isThere = false;
    const json = async (name) => {
      if (name === 'hours' && !isThere) throw new Error('404');
      return files.json(name);
    };
    const catalogue = new PreparedCatalogue({ ...files, json }, usualFacets, 'pl', 'Europe/Warsaw', 2, now);
    const facetsOf = async () => Object.keys((await catalogue.find(anything, signal)).values);
    const without = await facetsOf();
    assert.ok(without.length > 1 && !without.includes('open-now'));
    isThere = true;
    assert.deepEqual((await facetsOf()).toSorted(), [...without, 'open-now'].toSorted());
  });

  it('asks for no file of numbers that nobody has: hosts answer for such a one as they like', async () => {
    const asked = [];
    const json = async (name) => {
      asked.push(name);
      const file = await files.json(name);
      return name === 'columns' ? { ...file, numbers: file.numbers.filter((start) => start !== '98') } : file;
    };
    const catalogue = new PreparedCatalogue({ ...files, json }, usualFacets, 'pl', 'Europe/Warsaw', 2);
    assert.equal((await catalogue.find({ ...anything, query: '9898989898' }, signal)).total, 0);
    assert.deepEqual(
      asked.filter((name) => name.startsWith('numbers-')),
      [],
    );
  });

  it('leaves no file of an earlier feed behind', async () => {
    writeFileSync(path('few.json'), JSON.stringify({ ...feed, items: feed.items.slice(0, 30) }));
    await commandLine(['index', path('few.json'), '-o', path('out')]);
    const details = readdirSync(path('out', 'directory')).filter((name) => name.startsWith('details-'));
    assert.deepEqual(details.sort(), ['details-0.json', 'details-1.json']);
  });
});

describe('a long prepared directory', () => {
  const long = organisations(5000);
  let folder;
  let fetched = [];
  let memory;
  let prepared;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'civic-index-'));
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(long));
    const { code, err } = await commandLine(['index', join(folder, 'feed.json'), '-o', folder]);
    assert.equal(code, 0, err);
    const shelf = { tag: 'pl', language: 'pl', zone: 'Europe/Warsaw', facets: usualFacets, now };
    memory = new MemoryCatalogue({ ...shelf, organisations: (await readFeed(long)).records });
    const text = (name) => {
      fetched.push(name.replace(/\d+$/, ''));
      return readFileSync(join(folder, 'directory', `${name}.json`), 'utf8');
    };
    const files = {
      // As a page reads it: not every JSON text is a feed's.
      json: async (name) => new FeedDocument(text(name)).json,
      chunk: async (number) => (await readFeed(text(`details-${number}`))).records,
    };
    prepared = new PreparedCatalogue(files, usualFacets, 'pl', 'Europe/Warsaw', 10, now);
    await prepared.find({ ...anything, query: 'nikt' }, signal);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('answers a first letter out of one file, however many words begin with it', async () => {
    for (const query of ['k', 'krzyki p']) {
      await prepared.find({ ...anything, query: query.slice(0, -2) }, signal);
      fetched = [];
      const answer = await prepared.find({ ...anything, query }, signal);
      assert.deepEqual(fetched, ['beginnings-'], query);
      const same = await memory.find({ ...anything, query }, signal);
      assert.equal(answer.total, same.total, query);
    }
  });

  it('waits for as few details as a person sees at once, and has the others when they are wanted', async () => {
    const question = { ...anything, query: 'edukacja gaj' };
    const answer = await prepared.find(question, signal);
    fetched = [];
    const first = await idsOf(answer, answer.brief);
    assert.ok(first.length > 4, String(first.length));
    assert.ok(fetched.length <= 6, fetched.join());
    const all = await idsOf(answer, 50);
    assert.deepEqual(all, await idsOf(await memory.find(question, signal), 50));
    assert.deepEqual(all.slice(0, first.length), first);
  });
});
