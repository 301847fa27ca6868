// A city's news go back for years: of those that begin with the newest no more is read than is shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFeed } from '../../dist/lib/feed/load-feed.js';
import { article } from '../../dist/lib/formats/vocabulary/observe.js';
import { standInForPage } from './page-stand-in.mjs';

standInForPage();

/** How many records and complaints come of four pages of two articles each. */
async function read(t, feed, days, enough) {
  t.mock.method(globalThis, 'fetch', async (address) => {
    const page = Number(new URL(address).searchParams.get('page') ?? 0);
    return Response.json({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Aktualności',
      ...(page < 3 && { next_url: `https://a.example/${feed}?page=${page + 1}` }),
      items: days.slice(page * 2, page * 2 + 2).map((day) => ({
        id: day,
        title: 'Nabór',
        url: `https://a.example/${day}`,
        date_published: `2026-11-${day}T08:00:00Z`,
        _civic: { kind: 'article' },
      })),
    });
  });
  const { signal } = new AbortController();
  const { records, problems } = await loadFeed(`/${feed}`, { vocabulary: [article], signal, enough });
  t.mock.restoreAll();
  return [records.length, problems.length];
}

test('no more pages of news are read than there are news shown', async (t) => {
  const days = ['28', '27', '26', '25', '24', '23', '22', '21'];
  assert.deepEqual(await read(t, 'newest', days, 3), [4, 0]);
  assert.deepEqual(await read(t, 'all', days, undefined), [8, 0]);
  assert.deepEqual(await read(t, 'oldest', days.toReversed(), 3), [8, 0]);
});
