// Every feed that there is, cut and with bytes turned over: nothing but records, problems and typed faults may come of it,
// and soon. The real feeds are kept outside this repository: CIVIC_CAPTURES names their folder.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FeedError, readFeed } from 'civic-widgets/feed';

const own = fileURLToPath(new URL('../feeds', import.meta.url));
const options = { now: new Date('2026-11-23T12:00:00Z'), url: 'https://um.example/feed' };
const cuts = 20;
const flips = Number(process.env.FLIPS ?? 25);
// A machine that runs the other tests beside this one is slow.
const patience = 3000;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !/\.(?:md|csv)$/.test(path))
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
  const started = performance.now();
  try {
    const { records, problems } = await readFeed(bytes, options);
    assert.equal(new Set(records.map(({ id }) => id)).size, records.length, `${what}: ids`);
    for (const { code, message, hint } of problems) assert.ok(code && message && hint, `${what}: ${code}`);
  } catch (fault) {
    assert.ok(fault instanceof FeedError, `${what}: ${fault.stack}`);
    assert.doesNotMatch(fault.message, /TypeError|RangeError|is not a function|undefined/, what);
  }
  assert.ok(performance.now() - started < patience, `${what}: ${Math.round(performance.now() - started)} ms`);
}

const suites = [['our own samples', own]];
if (process.env.CIVIC_CAPTURES) suites.push(['real feeds', process.env.CIVIC_CAPTURES]);

for (const [name, folder] of suites)
  describe(`damage to ${name}`, () => {
    const members = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const path of filesIn(folder)) {
      const bytes = readFileSync(path);
      const called = path.slice(folder.length + 1);
      it(`leaves ${called} readable or named`, async () => {
        for (let cut = 1; cut <= cuts; cut++)
          await survives(
            bytes.subarray(0, Math.floor((bytes.length * cut) / (cuts + 1))),
            `${called}, cut ${cut}`,
          );
        const next = numbers(bytes.length);
        // A large file, and one takes as long as ten.
        for (let flip = 0; flip < (bytes.length > 100_000 ? flips / 10 : flips); flip++) {
          const turned = Buffer.from(bytes);
          for (let count = 0; count < 1 + flip / 10; count++)
            turned[Math.floor(next() * turned.length)] ^= 1 << Math.floor(next() * 8);
          await survives(turned, `${called}, flip ${flip}`);
        }
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
