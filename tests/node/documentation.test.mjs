import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { readFeed } from '../../dist/lib/feed.js';
import { everyKind } from '../../dist/lib/formats/vocabulary/every-kind.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const kinds = everyKind.map(({ kind }) => kind).sort();

const examplesIn = async (file) => {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, example]) => JSON.parse(example));
};

const read = (feed) => readFeed(feed, { now, url: 'https://example.org/feed.json' });

describe('the examples in the documentation', () => {
  it('of the feed have no problems, and show every kind', async () => {
    const [envelope, ...items] = await examplesIn('docs/feed.md');
    const { problems, records } = await read({ ...envelope, items });
    assert.deepEqual(problems, []);
    assert.equal(records.length, items.length);
    assert.deepEqual([...new Set(records.map(({ kind }) => kind))].sort(), kinds);
  });

  it('in the README have no problems', async () => {
    const examples = await examplesIn('README.md');
    assert.ok(examples.length > 0);
    for (const example of examples) assert.deepEqual((await read(example)).problems, []);
  });
});
