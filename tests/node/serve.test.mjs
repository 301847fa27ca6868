// The demo's server: strict towards pages, deaf to hostile addresses.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../tools/serve.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types civic-widgets";

let demo;
let server;

// `fetch` would tidy the address up before it is sent.
const get = (path, { method = 'GET', headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    const sent = request({ port: server.address().port, path, method, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

before(async () => {
  demo = await mkdtemp(join(tmpdir(), 'demo-'));
  await mkdir(join(demo, 'feeds'));
  await writeFile(join(demo, 'index.html'), `<!doctype html><title>Demo</title>${'<p>text</p>'.repeat(200)}`);
  await writeFile(join(demo, 'try.html'), '<!doctype html><title>Try</title>');
  await writeFile(join(demo, '.secret'), 'secret');
  await writeFile(join(demo, 'feeds/today.mjs'), 'export default (now) => ({ year: now.getFullYear() });');
  await writeFile(join(demo, 'feeds/still.json'), '{"still":true}');
  await symlink('/etc', join(demo, 'elsewhere'));
  server = serve(demo);
  await new Promise((done) => server.listen(0, done));
});

after(async () => {
  server.close();
  server.closeAllConnections();
  await rm(demo, { recursive: true });
});

test('every page is served under the strict policy', async () => {
  for (const path of ['/', '/index.html']) {
    const { status, headers } = await get(path);
    assert.equal(status, 200);
    assert.equal(headers['content-security-policy'], STRICT);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  }
});

test('one page alone may fetch any address', async () => {
  const { headers } = await get('/try.html');
  assert.equal(
    headers['content-security-policy'],
    STRICT.replace("connect-src 'self'", "connect-src 'self' https: http:"),
  );
});

test('a feed with a module is made for the present', async () => {
  const { headers, body } = await get('/feeds/today.json');
  assert.equal(headers['content-type'], 'application/json; charset=utf-8');
  assert.deepEqual(JSON.parse(body), { year: new Date().getFullYear() });
  assert.deepEqual(JSON.parse((await get('/feeds/still.json')).body), { still: true });
});

test('what was built and what is published is there', async () => {
  assert.equal(
    (await get('/dist/civic-widgets.js')).headers['content-type'],
    'text/javascript; charset=utf-8',
  );
  assert.equal((await get('/dist/files.json')).status, 200);
});

test('nothing outside is reached', async () => {
  for (const path of [
    '/../package.json',
    '/dist/../package.json',
    '/%2e%2e/package.json',
    '/dist/%2e%2e/package.json',
    '/dist/..%2fpackage.json',
    '/..%5cpackage.json',
    '/elsewhere/passwd',
    '/.secret',
    '/nothing',
    '/index.html/more',
  ])
    assert.equal((await get(path)).status, 404, path);
});

test('malformed addresses end in a plain answer, and the server lives', async () => {
  for (const path of ['/%', '/%E0%A4%A', '/%00', '/index.html%00.css', '//', '/%ff'])
    assert.ok([400, 404].includes((await get(path)).status), path);
  assert.equal((await get('/'.padEnd(5000, 'a'))).status, 404);
  assert.equal((await get('/')).status, 200);
});

test('only reading is allowed', async () => {
  assert.equal((await get('/', { method: 'POST' })).status, 405);
  const head = await get('/', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(head.body, '');
});

test('text is compressed for those who ask', async () => {
  assert.equal((await get('/')).headers['content-encoding'], undefined);
  for (const [accepted, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
  ]) {
    const { headers } = await get('/', { headers: { 'accept-encoding': accepted } });
    assert.equal(headers['content-encoding'], encoding);
  }
});
