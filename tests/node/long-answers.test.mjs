// Answers that are long: what is kept of them, and for how long.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { keep } from '../../dist/lib/feed/keeping.js';
import { readDocument } from '../../dist/lib/feed/read-document.js';
import { FeedDocument } from '../../dist/lib/formats/document.js';
import { organisation } from '../../dist/lib/formats/vocabulary/organisation.js';
import { joinedOrganisation } from '../../dist/lib/model/joined-organisation.js';
import { kept } from '../../dist/lib/search/kept.js';

const documentOf = (count) =>
  new FeedDocument(
    new TextEncoder().encode(JSON.stringify(organisations(count))),
    'https://example.org/feed.json',
  );

it('the bytes of a long document are let go of when it has been read, and it can be read again', async () => {
  const long = documentOf(5000);
  for (let time = 0; time < 2; time++) {
    const { records, problems } = await readDocument(long, [organisation], { later: true });
    assert.deepEqual([records.length, problems.length], [5000, 0]);
    long.letGo();
    assert.equal(long.given.byteLength, 0);
  }
  const short = documentOf(500);
  await readDocument(short, [organisation], { later: true });
  short.letGo();
  assert.ok(short.given.byteLength > 100_000);
});

it('a document that was read in slices is kept on the device as it came', async () => {
  const device = new Map();
  globalThis.document = { baseURI: 'https://example.org/' };
  globalThis.localStorage = { setItem: (key, text) => device.set(key, text) };
  try {
    for (const [count, keepsIt] of [
      [1200, true],
      [5000, false],
    ]) {
      device.clear();
      const document = documentOf(count);
      await readDocument(document, [organisation], { later: true });
      keep('feed.json', { document, at: 1 });
      assert.equal(device.size, keepsIt ? 1 : 0);
      if (keepsIt) assert.equal(JSON.parse(JSON.parse([...device.values()][0]).text).items.length, count);
    }
  } finally {
    delete globalThis.document;
    delete globalThis.localStorage;
  }
});

it('as many promises are kept as there is room for: those that were asked for last', async () => {
  const made = [];
  const ask = kept(async (key) => made.push(key), 2);
  for (const key of [1, 2, 1, 3, 1, 2]) await ask(key);
  assert.deepEqual(made, [1, 2, 3, 2]);
});

it('what many rows tell of one organisation is looked at once', () => {
  let looks = 0;
  const service = (at) => ({ name: `S${at}`, toJSON: () => ((looks += 1), at) });
  const tellings = Array.from({ length: 2000 }, (_, at) => ({
    kind: 'organisation',
    id: 'a',
    name: 'A',
    phone: String(at % 3),
    services: [service(at % 1000)],
  }));
  const { services, phone, contacts } = joinedOrganisation(tellings);
  assert.deepEqual([services.length, looks], [1000, 2000]);
  assert.deepEqual([phone, contacts], ['0', [{ phone: '1' }, { phone: '2' }]]);
});
