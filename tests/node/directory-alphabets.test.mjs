// Organisations whose names are written in another alphabet than the one that somebody types.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { readFeed } from '../../dist/lib/feed.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { usualFacets } from '../../dist/lib/search/facets.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';
import { PreparedCatalogue } from '../../dist/lib/search/prepared-catalogue.js';
import { commandLine } from './command-line.mjs';
import { withoutParticles } from '../../dist/lib/search/terms.js';

const { signal } = new AbortController();
const names = [
  'Львівська громада',
  'Дім Київ',
  'Fundacja Wrocław',
  'Ukrainian House Kharkiv',
  'Szkoła Żurawie',
];
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Разом',
  language: 'pl',
  items: names.map((name) => ({
    id: name,
    _civic: { kind: 'organisation', name, topics: ['Юридична допомога'] },
  })),
};

it('little words of Ukrainian say nothing of what is meant', () => {
  assert.equal(withoutParticles('Допомога для дітей і родин із Києва'), 'допомога дітей родин києва');
});

it('names in Cyrillic letters are found by Latin ones, and the other way round', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'civic-alphabets-'));
  try {
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
    await commandLine(['index', join(folder, 'feed.json'), '-o', join(folder, 'out')]);
    const json = async (name) =>
      JSON.parse(readFileSync(join(folder, 'out', 'directory', `${name}.json`), 'utf8'));
    const chunk = async (number) => (await readFeed(await json(`details-${number}`))).records;
    const { records: organisations } = await readFeed(feed);
    const shelf = { organisations, tag: 'pl', language: 'pl', zone: 'Europe/Warsaw', facets: usualFacets };
    const catalogues = [
      new MemoryCatalogue(shelf),
      new PreparedCatalogue({ json, chunk }, usualFacets, 'pl', 'Europe/Warsaw', 1),
    ];
    for (const [query, name] of [
      ['Lviv', 'Львівська громада'],
      ['lwiwska', 'Львівська громада'],
      ['kyiv', 'Дім Київ'],
      ['dim kyiv', 'Дім Київ'],
      ['Вроцлав', 'Fundacja Wrocław'],
      ['фундація вроцлав', 'Fundacja Wrocław'],
      ['харків', 'Ukrainian House Kharkiv'],
    ])
      for (const catalogue of catalogues) {
        const answer = await catalogue.find({ ...anything, query }, signal);
        assert.equal((await answer.items(1, signal))[0]?.name, name, query);
      }
    const byTopic = await catalogues[0].find({ ...anything, query: 'yurydychna' }, signal);
    assert.equal(byTopic.total, names.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
