// What people give the command line by mistake, and what others may have put there: an answer in words, and nothing written elsewhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { commandLine } from './command-line.mjs';

const folder = mkdtempSync(join(tmpdir(), 'civic-files-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name) => join(folder, name);
const put = (name, content) => {
  writeFileSync(at(name), content);
  return at(name);
};

const feed = put(
  'feed.json',
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: '\u001b]0;title\u0007',
    items: [
      {
        id: '../../../escaped',
        title: 'a',
        _civic: { kind: 'organisation', name: '/etc/passwd', topics: ['../x'] },
      },
      {
        id: '__proto__',
        title: '\u001b[31mb',
        _civic: { kind: 'event', start: '2026-11-01', areas: ['../../y'] },
      },
    ],
  }),
);

/** It ended by itself: with a code of its own, and with a sentence and no trace of the program. */
async function ends(args, code, words) {
  const { code: found, out, err } = await commandLine(args);
  assert.equal(found, code, `${args.join(' ')}: ${out}${err}`);
  assert.match(out + err, words);
  assert.doesNotMatch(out + err, /\n {4}at |node:internal/);
  // eslint-disable-next-line no-control-regex -- what steers a terminal
  assert.doesNotMatch(out + err, /[\0-\x08\x0B-\x1F\x7F-\x9F]/);
}

describe('the command line', () => {
  it('says what is wrong with a file that is no feed, whatever it is', async () => {
    mkdirSync(at('folder'));
    symlinkSync(at('circle'), at('circle'));
    put('huge', '');
    truncateSync(at('huge'), 600_000_000);
    put('larger', '');
    truncateSync(at('larger'), 3_000_000_000);
    const rows = Array.from({ length: 40 }, (_, row) => `\u001b[3${row % 8}m,\u0007${row},\u0000"`);
    for (const [name, words] of [
      ['folder', /is a folder/],
      ['circle', /cannot be read/],
      ['huge', /more than \d+ MB/],
      ['larger', /more than \d+ MB/],
      [put('steers.csv', rows.join('\n')), /none of the/],
      [
        put('bytes', Buffer.from(Array.from({ length: 4096 }, (_, byte) => (byte * 7919) % 256))),
        /none of the|cannot be read/,
      ],
      ['nowhere', /There is no file/],
      // It has no end.
      ...(existsSync('/dev/zero') ? [['/dev/zero', /more than \d+ MB/]] : []),
    ])
      for (const command of [['check'], ['convert'], ['index', '-o', at('out')]])
        await ends([...command, isAbsolute(name) ? name : at(name)], 1, words);
    assert.equal(readdirSync(folder).includes('out'), false);
  });

  it('says what is wrong with a place that cannot be written to, and leaves what is there', async () => {
    const kept = put('kept.txt', 'kept');
    for (const output of [join(kept, 'a.json'), at('folder'), at(`${'x'.repeat(300)}.json`)])
      await ends(['convert', feed, '-o', output], 1, /cannot be written: /);
    await ends(['index', feed, '-o', kept], 1, /cannot be written: a part of its path is a file/);
    assert.equal(readFileSync(kept, 'utf8'), 'kept');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('writes what a link leads to, and leaves the link', async () => {
    const target = put('target.json', '{}');
    symlinkSync(target, at('link.json'));
    await ends(['convert', feed, '-o', at('link.json')], 0, /2 records written/);
    assert.ok(lstatSync(at('link.json')).isSymbolicLink());
    assert.equal(JSON.parse(readFileSync(target, 'utf8')).items.length, 2);
  });

  it('makes what a link leads to where that is not there yet', async () => {
    mkdirSync(at('deep/er'), { recursive: true });
    symlinkSync(at('deep/er'), at('short'));
    // From the real folder of the link, and through a second one.
    symlinkSync('../next.json', at('deep/er/first.json'));
    symlinkSync('made.json', at('deep/next.json'));
    await ends(['convert', feed, '-o', at('short/first.json')], 0, /2 records written/);
    for (const link of ['deep/er/first.json', 'deep/next.json'])
      assert.ok(lstatSync(at(link)).isSymbolicLink(), link);
    assert.ok(lstatSync(at('deep/made.json')).isFile());
    assert.equal(JSON.parse(readFileSync(at('deep/made.json'), 'utf8')).items.length, 2);
  });

  it('leaves links that lead to each other', async () => {
    symlinkSync('there.json', at('here.json'));
    symlinkSync('here.json', at('there.json'));
    await ends(['convert', feed, '-o', at('here.json')], 1, /its links lead to each other/);
    assert.ok(lstatSync(at('here.json')).isSymbolicLink());
  });

  it('writes into a pipe, also through a link, and leaves it one', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync('pipe', at('to-pipe'));
    for (const name of ['pipe', 'to-pipe']) {
      const reading = readFile(at('pipe'), 'utf8');
      await ends(['convert', feed, '-o', at(name)], 0, /2 records written/);
      // Had it been replaced, nobody would ever write what is waited for.
      assert.ok(lstatSync(at('pipe')).isFIFO());
      assert.equal(JSON.parse(await reading).items.length, 2);
    }
    assert.ok(lstatSync(at('to-pipe')).isSymbolicLink());
  });

  it('leaves a file its permissions, also through a link', async () => {
    symlinkSync('secret.json', at('to-secret.json'));
    for (const [name, mode] of [
      ['secret.json', 0o600],
      ['to-secret.json', 0o600],
      ['secret.json', 0o666],
    ]) {
      chmodSync(put('secret.json', '{}'), mode);
      await ends(['convert', feed, '-o', at(name)], 0, /2 records written/);
      assert.equal(statSync(at('secret.json')).mode & 0o777, mode);
      assert.equal(JSON.parse(readFileSync(at('secret.json'), 'utf8')).items.length, 2);
    }
  });

  it('prepares files in the folder that was named, and nowhere else, whatever records call themselves', async () => {
    const before = readdirSync(folder);
    await ends(['index', feed, '-o', at('prepared')], 0, /files written/);
    assert.deepEqual(readdirSync(folder).sort(), [...before, 'prepared'].sort());
    for (const name of readdirSync(at('prepared'), { recursive: true }))
      assert.match(name, /^[\w/-]+(?:\.json)?$/);
  });

  it('asks at addresses of the web alone', async () => {
    for (const address of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://um.example/',
    ])
      await ends(['discover', address], 2, /no http or https address/);
    await ends(['discover', 'um.example', '--type', 'rss'], 2, /Unknown option '--type'/);
  });
});
