// What is long is read in slices, and comes out as if it had been read in one go.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { longText } from '../../../dist/lib/formats/long-document.js';
import { longJson } from '../../../dist/lib/formats/long-json.js';
import { readFeed } from '../../../dist/lib/feed.js';

const asParsed = async (text) => {
  const read = await longJson(text);
  assert.deepEqual(read, { value: JSON.parse(text) });
};

/** Entries until they are `length` characters. */
const filled = (entry, length = 300_000) =>
  Array.from({ length: Math.ceil(length / JSON.stringify(entry(0)).length) }, (_, index) => entry(index));

describe('long JSON', () => {
  const entry = (index) => ({
    id: index,
    'say "[{': `}]," \\" ${index} ł`,
    parts: [{ id: 1 }, { id: [index, [], {}] }],
    __proto__: null,
    ['__proto__']: { x: index },
  });

  it('is what JSON.parse makes of it, wherever its lists are, and however it is set', async () => {
    for (const document of [
      filled(entry),
      { head: 1, items: filled(entry), tail: [1, { a: [] }] },
      { result: { records: filled(entry, 100_000) }, other: filled((index) => [index, [index]], 100_000) },
      { features: filled((index) => ({ ring: filled((at) => [at, index], 30_000) })) },
      [1, 'a', ...filled(entry), null, 7, 'b', ...filled(entry, 70_000), true],
      filled((index) => (index % 3 ? { [`key${index}`]: 'x'.repeat(index % 900) } : ['y', index])),
      ['vcalendar', [], filled((index) => ['vevent', [['uid', {}, 'text', `${index}`]], []])],
    ])
      for (const space of [undefined, 2, '\t']) await asParsed(JSON.stringify(document, null, space));
    assert.equal({}.x, undefined);
  });

  it('is taken by its lists: no more than a little of it is parsed at once', async () => {
    const { parse } = JSON;
    const lengths = [];
    JSON.parse = (text, ...rest) => {
      lengths.push(text.length);
      return parse(text, ...rest);
    };
    try {
      await longJson(JSON.stringify({ items: filled(entry, 2_000_000) }));
    } finally {
      JSON.parse = parse;
    }
    assert.ok(Math.max(...lengths) < 200_000, `${Math.max(...lengths)} characters`);
    assert.ok(lengths.length > 20, `${lengths.length} pieces`);
  });

  it('is left to JSON.parse where it is none, or is no list', async () => {
    const list = JSON.stringify(filled(entry));
    for (const text of [
      list.slice(0, -1),
      list.slice(0, 200_000),
      `${list.slice(0, -1)},]`,
      list.replace('},{"id":1000', '},,{"id":1000'),
      list.replace('{"id":1000', '{id:1000'),
      `${list.slice(0, -1)}}`,
      JSON.stringify(Object.fromEntries(filled(entry, 600_000).map((one) => [`k${one.id}`, one]))),
    ])
      assert.equal(await longJson(text), undefined);
    const { fault } = await longJson(`{"a":1}\n{"b":2}\n${'x'.repeat(600_000)}`);
    assert.ok(fault instanceof SyntaxError);
  });

  it('has no text that is read otherwise', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1 }),
        fc.nat(3),
        async (values, space) => {
          const text = JSON.stringify(
            Array.from({ length: 2000 }, (_, index) => values[index % values.length]),
            null,
            space,
          );
          const read = await longJson(text);
          if (read) assert.deepEqual(read.value, JSON.parse(text));
        },
      ),
      { numRuns: 40 },
    ));
});

describe('long text', () => {
  it('is decoded as it would be at once, and given up where it is no UTF-8', async () => {
    const text = `\uFEFF${'Zażółć 🌳 gęślą'.repeat(50_000)}`;
    const bytes = new TextEncoder().encode(text);
    assert.equal(await longText(bytes), new TextDecoder().decode(bytes));
    bytes[700_001] = 0xff;
    assert.equal(await longText(bytes), undefined);
    bytes.fill(0, 600_000, 600_001);
    assert.equal(await longText(bytes.subarray(0, 650_000)), undefined);
  });
});

describe('a reading of what is long', () => {
  const item = (index) =>
    `<item><title>Wiadomość ${index}</title><link>https://um.example/${index}</link><description>${'ą'.repeat(200)}</description></item>`;
  const rss = `<rss version="2.0"><channel>${Array.from({ length: 2500 }, (_, index) => item(index)).join('')}</channel></rss>`;

  it('gives everybody else a turn', async () => {
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    const { records } = await readFeed(new TextEncoder().encode(rss));
    clearInterval(others);
    assert.equal(records.length, 2500);
    assert.ok(turns > 3, `${turns} turns`);
  });

  it('goes on beside another, and neither disturbs the other', async () => {
    const [one, other] = await Promise.all([
      readFeed(rss),
      readFeed(rss.replaceAll('um.example', 'ngo.example')),
    ]);
    assert.equal(one.records[2000].url, 'https://um.example/2000');
    assert.equal(other.records[2000].url, 'https://ngo.example/2000');
    assert.deepEqual(one.problems, other.problems);
  });
});
