// The search of the directory finds what people have in mind, among two thousand organisations.
import assert from 'node:assert/strict';
import test from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { knownItems } from '../../bench/known-items.mjs';
import { readFeed } from '../../dist/lib/feed.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { usualFacets } from '../../dist/lib/search/facets.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';

const { signal } = new AbortController();
const feed = organisations(2000);
const { records } = await readFeed(feed);
const catalogue = new MemoryCatalogue({
  organisations: records,
  tag: 'pl',
  language: 'pl',
  facets: usualFacets,
});

test('sixty of sixty known organisations are among the first ten', async () => {
  const missed = [];
  for (const { kind, query, id } of knownItems(feed)) {
    const answer = await catalogue.find({ ...anything, query }, signal);
    const found = await answer.items(10, signal);
    if (!found.some((organisation) => organisation.id === id))
      missed.push({ kind, query, id, total: answer.total });
  }
  assert.deepEqual(missed, []);
});
