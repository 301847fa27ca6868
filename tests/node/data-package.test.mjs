// What the command line fetches before it reads: bytes that are no UTF-8, links, and packages of tables.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commandLine } from './command-line.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'civic-package-'))));
after(() => rmSync(folder, { recursive: true }));

/** A server of the documents in `answers`, by path: each a body, or a status. */
async function serving(t, answers) {
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    const answer = typeof answers === 'function' ? answers(url, asked.length) : (answers[url] ?? 404);
    if (typeof answer === 'number') response.writeHead(answer).end();
    else {
      if (url.endsWith('.csv')) response.setHeader('content-type', 'text/csv; charset=windows-1250');
      response.end(answer);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.closeAllConnections() ?? server.close());
  return { asked, origin: `http://127.0.0.1:${server.address().port}` };
}

// “Fundacja Głów” as windows-1250 writes it.
const inOldWindows = (text) => Buffer.from(text.replaceAll('ł', '\xb3'), 'latin1');

describe('the command line reads', () => {
  const read = async (...args) => {
    const checked = await commandLine(['check', '--json', '--records', ...args]);
    const converted = await commandLine(['convert', ...args]);
    assert.equal(converted.code, 0, converted.err);
    return [JSON.parse(checked.out).records, JSON.parse(converted.out).items];
  };

  it('a table in the encoding that its server names', async (t) => {
    const { origin } = await serving(t, { '/list.csv': inOldWindows('n,id\nFundacja Głów,1\n') });
    const map = '{"kind":"organisation","name":"n","id":"id"}';
    const [[checked], [converted]] = await read('--map', map, `${origin}/list.csv`);
    assert.deepEqual([checked.name, converted.title], ['Fundacja Głów', 'Fundacja Głów']);
  });

  it('JSON in UTF-16', async () => {
    const path = join(folder, 'wide.json');
    const items = [{ id: '1', title: 'Głów' }];
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Łąka', items });
    writeFileSync(path, Buffer.from(`\uFEFF${feed}`, 'utf16le'));
    const [[checked], [converted]] = await read(path);
    assert.deepEqual([checked.title, converted.title], ['Głów', 'Głów']);
  });
});

it('a link that stands for a file is followed once, and to nowhere else', async (t) => {
  for (const [link, requests] of [
    ['a.json', 2],
    ['//other.example/x.json', 1],
    ['/etc/x.json', 1],
    ['../x.json', 1],
  ]) {
    const { asked, origin } = await serving(t, (_, count) => (count > 5 ? 404 : link));
    const { code, out } = await commandLine(['check', '--json', `${origin}/sub/feed.json`]);
    assert.equal(code, 1);
    assert.equal(JSON.parse(out).problems[0].code, 'unknown-format', link);
    assert.equal(asked.length, requests, link);
  }
});

it('a package whose table fails is no directory without it', async (t) => {
  const resources = ['organizations', 'phones', 'services'].map((name) => ({ name, path: `${name}.csv` }));
  const answers = {
    '/datapackage.json': JSON.stringify({ resources }),
    '/organizations.csv': inOldWindows('id,name\no1,Fundacja Głów\n'),
    '/phones.csv': 'id,organization_id,number\np1,o1,01 234 567\n',
  };
  const { origin } = await serving(t, answers);
  const path = join(folder, 'directory.json');
  const convert = () => commandLine(['convert', `${origin}/datapackage.json`, '-o', path]);
  const { code, err } = await convert();
  assert.equal(code, 0, err);
  const written = readFileSync(path, 'utf8');
  assert.match(written, /Fundacja Głów/);
  assert.match(written, /01 234 567/);
  answers['/phones.csv'] = 503;
  const failed = await convert();
  assert.equal(failed.code, 1);
  assert.match(failed.err, /503 to \S+\/phones\.csv/);
  assert.equal(readFileSync(path, 'utf8'), written);
});
