// Every feed that there is, cut and with bytes turned over: nothing but records, problems and typed faults may come of it,
// and soon. The real feeds are kept outside this repository: CIVIC_CAPTURES names their folder.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FeedError, readFeed } from 'civic-widgets/feed';
import { endsSoon } from './cost.mjs';

const own = fileURLToPath(new URL('../feeds', import.meta.url));
const options = { now: new Date('2026-11-23T12:00:00Z'), url: 'https://um.example/feed' };
const cuts = 20;
/** Bytes that are turned over in a file, each time from other seeds. */
const turned = 100;
const seeds = Number(process.env.SEEDS ?? 2);
// What comes after is more of the same.
const head = 300_000;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/\.md$/.test(path))
    .sort();

/** Numbers from 0 to 1 that come again in each run (mulberry32). */
function numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function survives(bytes, what) {
  try {
    const { records, problems } = await endsSoon(() => readFeed(bytes, options), what);
    assert.equal(new Set(records.map(({ id }) => id)).size, records.length, `${what}: ids`);
    for (const { code, message, hint } of problems) assert.ok(code && message && hint, `${what}: ${code}`);
  } catch (fault) {
    assert.ok(fault instanceof FeedError, `${what}: ${fault.stack}`);
    assert.doesNotMatch(fault.message, /TypeError|RangeError|is not a function|undefined/, what);
  }
}

// What suites of tests for parsers of JSON hold, and no publisher means.
const strange = [
  '1e999',
  '-1e999',
  '-0',
  '9007199254740993',
  '1e-400',
  '"NaN"',
  '"\\ud800"',
  '"\\u0000\\uffff\\ufeff"',
  'null',
  'true',
  '[[]]',
  '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"toString":1,"length":-1}',
  '[null,1,"a",[],{}]',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
];

/** The JSON of a sample, with one of its values after the other replaced by something strange, and a key said twice. */
function withStrangeValues(bytes) {
  let json;
  try {
    json = JSON.parse(bytes);
  } catch {
    return [];
  }
  const next = numbers(bytes.length);
  const places = [];
  const look = (value) => {
    for (const key of typeof value === 'object' && value !== null ? Object.keys(value) : []) {
      places.push([value, key]);
      look(value[key]);
    }
  };
  look(json);
  return strange.flatMap((value) => {
    const place = places[Math.floor(next() * Math.min(places.length, 200))];
    if (!place) return [];
    const [holder, key] = place;
    const before = holder[key];
    holder[key] = '\u0001';
    const text = JSON.stringify(json);
    holder[key] = before;
    const twice = Array.isArray(holder) ? value : `${value},${JSON.stringify(key)}:${value}`;
    return [text.replace('"\\u0001"', () => value), text.replace('"\\u0001"', () => twice)];
  });
}

const suites = [['our own samples', own]];
if (process.env.CIVIC_CAPTURES) suites.push(['real feeds', process.env.CIVIC_CAPTURES]);

for (const [name, folder] of suites)
  describe(`damage to ${name}`, () => {
    const members = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const path of filesIn(folder)) {
      const bytes = readFileSync(path).subarray(0, head);
      const called = path.slice(folder.length + 1);
      it(`leaves ${called} readable or named`, async () => {
        for (let cut = 1; cut <= cuts; cut++)
          await survives(
            bytes.subarray(0, Math.floor((bytes.length * cut) / (cuts + 1))),
            `${called}, cut ${cut}`,
          );
        for (let seed = 0; seed < seeds; seed++) {
          const next = numbers(bytes.length + seed);
          // All of them at once; and a few, which leave most of the structure standing.
          for (const count of [turned, 1, 2, 5]) {
            const damaged = Buffer.from(bytes);
            for (let flip = 0; flip < count; flip++)
              damaged[Math.floor(next() * damaged.length)] ^= 1 << Math.floor(next() * 8);
            await survives(damaged, `${called}, seed ${seed}, ${count} turned over`);
          }
        }
        for (const [index, damaged] of withStrangeValues(bytes).entries())
          await survives(damaged, `${called}, strange value ${index}`);
        assert.deepEqual(Object.getOwnPropertyNames(Object.prototype).sort(), members);
      });
    }
  });

describe('a document that means harm', () => {
  const many = (text, count) => text.repeat(count);
  const harmful = {
    'lists in lists': many('[', 100_000),
    'objects in objects': many('{"a":', 100_000),
    'tags in tags': `<rss>${many('<item>', 100_000)}`,
    'ends of nothing': `<rss><channel><item><title>${many('</x>', 200_000)}`,
    'tags that do not end': `<rss ${many('<a b="', 200_000)}`,
    'attributes without end': `<rss ${many('a="1" ', 100_000)}>`,
    'comments in comments': `<rss><channel><item><title>${many('<!--', 200_000)}`,
    'a document type without end': `<?xml version="1.0"?><!DOCTYPE rss [${many('<!ENTITY a "b">', 50_000)}`,
    'sections in sections': `<rss><channel><item><title>${many('<![CDATA[', 100_000)}`,
    'bare ampersands': `<rss><channel><item><title>${many('&', 500_000)}</title></item></channel></rss>`,
    blanks: `<rss><channel><item><title>${many(' \n', 400_000)}</title></item></channel></rss>`,
    'a page of scripts': `<!doctype html>${many('<script type="application/ld+json">{"@type":"Event"', 20_000)}`,
    'a page of links': `<!doctype html><title>x</title>${many('<link rel="alternate" ', 100_000)}`,
    'a page of headings': `<!doctype html>${many('<h1>', 200_000)}`,
    'entities in entities': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">${Array.from(
      { length: 20 },
      (_, index) => `<!ENTITY a${index} "${many(`&a${index ? index - 1 : ''};`, 10)}">`,
    ).join('')}]><rss><channel><item><title>&a19;</title></item></channel></rss>`,
    'an entity that fetches': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>`,
    'no numbers':
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":NaN,"title":Infinity,"_civic":{"kind":"event","start":0x10}}]}',
    'a date of letters': `<rss><channel><item><title>x</title><pubDate>${many('1 jan ', 100_000)}</pubDate></item></channel></rss>`,
    'calendars in calendars': many('BEGIN:VCALENDAR\n', 100_000),
    prototypes:
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}]}',
    'halves of characters':
      '{"version":"https://jsonfeed.org/version/1.1","title":"\\ud800","items":[{"id":"\\udfff","title":"\\ud83d"}]}',
  };
  for (const [name, document] of Object.entries(harmful))
    it(`does none: ${name}`, async () => {
      await survives(document, name);
      assert.equal({}.x, undefined);
    });
});
