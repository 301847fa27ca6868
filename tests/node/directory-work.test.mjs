// What a search costs, counted and not timed: which fields of the records are read for it, how often, and when.
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

/** A long feed, of which `read` counts how often each field is read, and the catalogue made of it. */
async function counted() {
  const read = {};
  const counting = ([key, [name, field]]) => [
    key,
    [name, (value, at) => ((read[name] = (read[name] ?? 0) + 1), field(value, at))],
  ];
  const vocabulary = { ...organisation, fields: new Map([...organisation.fields].map(counting)) };
  const { records } = await readDocument(JSON.stringify(organisations(length)), [vocabulary], { later: true });
  const shelf = {
    organisations: records,
    tag: 'pl',
    language: 'pl',
    zone: 'Europe/Warsaw',
    facets: usualFacets,
  };
  return { read, catalogue: new MemoryCatalogue(shelf) };
}

describe('what is read of a long feed', () => {
  it('is nothing before somebody searches, and nothing that organisations are not found by', async () => {
    const { read, catalogue } = await counted();
    assert.deepEqual(read, {});
    await catalogue.find({ ...brief, query: 'stowarzyszenie' }, signal);
    for (const field of ['website', 'email', 'url', 'logo', 'founded', 'hours'])
      assert.equal(read[field], undefined, field);
  });

  it('is read once, for as many keys as somebody presses', async () => {
    const { read, catalogue } = await counted();
    catalogue.prepare();
    for (const query of ['f', 'fu', 'fun', 'fundacja', 'nie ma takiej', '0000123'])
      await catalogue.find({ ...brief, query }, signal);
    const often = Object.entries(read).filter(([, times]) => times > length);
    assert.deepEqual(often, []);
  });

  it('is read for the filters when somebody sees them, once', async () => {
    const { read, catalogue } = await counted();
    await catalogue.find({ ...brief, query: 'fundacja' }, signal);
    const before = read.topics ?? 0;
    await catalogue.find({ ...anything, query: 'fundacja' }, signal);
    assert.equal(read.topics - before, length);
    await catalogue.find({ ...anything, query: 'sport' }, signal);
    assert.equal(read.topics - before, length);
    assert.equal(read.website, undefined);
  });
});
