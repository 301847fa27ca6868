// What a screen reader is given of every element in every state, kept in tests/e2e/trees/states for people to read; what calendar
// and directory have besides is in trees of their own. After a change that is meant:
// UPDATE_TREES=1 node --test tests/e2e/states-tree.test.mjs, then read what has changed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { treeOf } from './calendar-page.mjs';
import { ElementHost } from './element-page.mjs';

const [envelope, ...items] = [
  ...(await readFile('docs/feed.md', 'utf8')).matchAll(/```json\n([\s\S]*?)```/g),
].map(([, example]) => JSON.parse(example));

const feeds = {
  '/city.json': { ...envelope, items },
  '/empty.json': { ...envelope, items: [] },
  '/late.json': () => new Promise(() => {}),
};

/** What the host writes for each state. */
const states = {
  idle: '',
  loading: 'src="/late.json"',
  ready: 'src="/city.json"',
  empty: 'src="/empty.json"',
  stale: 'src="/none.json" snapshot="/city.json"',
  failed: 'src="/none.json"',
};

const elsewhere = ['ready', 'empty', 'failed'];

/** The elements, with the states that another test has. */
const elements = {
  'strategy-banner': [],
  'consultation-calendar': elsewhere,
  'ngo-directory': elsewhere,
  'observe-cards': [],
  'city-strip': [],
  breadcrumb: [],
  notice: [],
};

describe('every element as a screen reader is given it', () => {
  let host;
  before(async () => {
    host = await ElementHost.open(feeds);
  });
  after(() => host?.close());

  for (const [name, others] of Object.entries(elements))
    for (const [state, attributes] of Object.entries(states).filter(([state]) => !others.includes(state)))
      it(`${name}, ${state}`, async () => {
        const html = `<civic-${name} ${attributes}><a href="/wszystko">Wszystko na jednej stronie</a></civic-${name}>`;
        const page = await host.visit(html, { states: [state] });
        const tree = await treeOf(page);
        const file = new URL(`trees/states/${name}-${state}.txt`, import.meta.url);
        if (process.env.UPDATE_TREES) await writeFile(file, tree);
        assert.equal(tree, await readFile(file, 'utf8'));
        await page.close();
      });
});
