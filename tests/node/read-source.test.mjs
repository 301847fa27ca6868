// A widget reads its source although what it keeps feeds with cannot be loaded: the connection broke in between.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { test } from 'node:test';
import { article } from '../../dist/lib/formats/vocabulary/observe.js';
import { readSource } from '../../dist/lib/element/read-source.js';

const hooks = `export async function resolve(specifier, context, next) {
  if (/\\/(?:fallback|keeping)\\.js$/.test(specifier)) throw new Error('offline');
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
globalThis.document = { baseURI: 'https://a.example/', querySelectorAll: () => [] };

const read = (src) =>
  readSource(
    { src },
    { cache: true, snapshot: '/snapshot.json' },
    { signal: new AbortController().signal, vocabulary: [article] },
    { feeds: new Map(), life: new AbortController() },
  );

test('a feed that cannot be had is a fault, and nothing is thrown', async () => {
  const { fault, reading } = await read('ftp://a.example/');
  assert.deepEqual([fault.code, reading], ['bad-address', undefined]);
});

test('a feed that is there is read', async (t) => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [{ id: '1', title: 'Nabór' }],
  };
  t.mock.method(globalThis, 'fetch', async () => Response.json(feed));
  const { fault, reading } = await read('/feed.json');
  assert.equal(fault, undefined);
  assert.equal(reading.records[0].title, 'Nabór');
});
