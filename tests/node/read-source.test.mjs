// A widget reads its sources although a part of the script that it needs beside cannot be loaded: the connection broke in
// between.
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { test } from 'node:test';
import { article } from '../../dist/lib/formats/vocabulary/observe.js';
import { FeedController } from '../../dist/lib/element/feed-controller.js';
import { readSource } from '../../dist/lib/element/read-source.js';
import { standInForPage } from './page-stand-in.mjs';

const hooks = `export async function resolve(specifier, context, next) {
  if (/\\/(?:fallback|keeping|feed-troubles)\\.js$/.test(specifier)) throw new Error('offline');
  return next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
standInForPage();
// What a controller touches of a page.
globalThis.MutationObserver = class {};
globalThis.Element ??= class {};

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

test('of several feeds that cannot be joined the first is shown as it is, and of the other is said that it is not', async (t) => {
  const feed = (title) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: title, title }],
  });
  t.mock.method(globalThis, 'fetch', async (address) => Response.json(feed(address.at(-1))));
  t.mock.method(console, 'warn', () => undefined);
  const faults = [];
  const host = Object.assign(new EventTarget(), {
    addController: () => undefined,
    requestUpdate: () => undefined,
    sources: () => [{ src: '/a' }, { src: '/b', label: 'The second' }],
    vocabulary: [article],
    isConnected: false,
  });
  host.addEventListener('civic-error', ({ code }) => faults.push(code));
  const controller = new FeedController(host);
  await controller.reload();
  assert.deepEqual(
    controller.records.map(({ title }) => title),
    ['a'],
  );
  assert.deepEqual(
    [controller.state, controller.error.code, faults],
    ['ready', 'unreachable', ['unreachable']],
  );
  assert.deepEqual(
    controller.outcomes.map(({ source: { src }, reading, fault }) => [src, !!reading, fault?.code]),
    [
      ['/a', true, undefined],
      ['/b', false, 'unreachable'],
    ],
  );
});
