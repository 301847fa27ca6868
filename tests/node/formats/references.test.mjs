// Character references in texts: a process of its own, for what writes them out is loaded by the first who needs it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';

const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20261201T100000Z', ...lines]
    .concat('END:VEVENT', 'END:VCALENDAR', '')
    .join('\r\n');
const title = async (document) =>
  (await readFeed(document, { now: new Date('2026-11-23T12:00:00Z') })).records[0].title;

test('a text is the same, whatever else was read before', async () => {
  // Each of them has its only reference written another way.
  const documents = [
    calendar('SUMMARY:Bal i raut'),
    calendar('SUMMARY:Bal&#9;raut'),
    calendar('SUMMARY:Bal &am', ' p; raut'),
  ];
  const alone = [];
  for (const one of documents) {
    const { stdout } = await inItsOwn(one);
    alone.push(stdout);
  }
  const common = calendar('SUMMARY:Bal &amp; raut');
  assert.equal(await title(common), 'Bal & raut');
  for (const [at, one] of documents.entries()) assert.equal(await title(one), alone[at]);
  assert.equal(alone[2], 'Bal & raut');
});

/** What is read of a document where nothing else was. */
async function inItsOwn(document) {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const feed = new URL('../../../dist/lib/feed.js', import.meta.url).href;
  const script = `import { readFeed } from ${JSON.stringify(feed)};
    const { records } = await readFeed(${JSON.stringify(document)}, { now: new Date('2026-11-23T12:00:00Z') });
    process.stdout.write(records[0].title);`;
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
}
