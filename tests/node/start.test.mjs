// `npm start`, from its first line to Ctrl-C.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const start = (env) =>
  spawn(process.execPath, ['tools/start.mjs'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const addressFrom = async (child) => {
  for await (const chunk of child.stdout) {
    const address = /http:\/\/localhost:\d+\//.exec(String(chunk))?.[0];
    if (address) return address;
  }
  throw new Error('It ended without an address.');
};

test('prints an address that answers, and ends cleanly on Ctrl-C', async () => {
  const child = start({ PORT: '0' });
  const address = await addressFrom(child);
  assert.equal((await fetch(address)).status, 200);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [0, null]);
});

test('says so when PORT is no port', async () => {
  const child = start({ PORT: 'eighty' });
  const [message] = await once(child.stderr, 'data');
  assert.match(String(message), /PORT is eighty/);
  assert.deepEqual(await once(child, 'exit'), [1, null]);
});

test('says so when the port is taken', async (t) => {
  const other = createServer().listen(0);
  t.after(() => other.close());
  await once(other, 'listening');
  const { port } = other.address();
  const child = start({ PORT: String(port) });
  const [message] = await once(child.stderr, 'data');
  assert.equal(String(message).trim(), `Port ${port} is taken. Choose another: PORT=8081 npm start`);
  assert.deepEqual(await once(child, 'exit'), [1, null]);
});

/** What `tool` says of a folder with this manifest, and its exit code. */
async function inFolder(t, manifest, tool, ...args) {
  const folder = mkdtempSync(join(tmpdir(), 'ścieżka z odstępem '));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const env = { ...process.env, PORT: '0' };
  const child = spawn(process.execPath, [resolve('tools', tool), ...args], { cwd: folder, env });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return [code, said];
}

test('says which Node is needed, whatever is started', async (t) => {
  for (const tool of ['start.mjs', 'build.mjs', 'test.mjs', 'packages.mjs']) {
    const [code, said] = await inFolder(t, { engines: { node: '>=99.1' } }, tool);
    assert.deepEqual([code, said], [1, `Node 99.1 or newer is needed; this is ${process.version}.\n`], tool);
  }
});

test('says so when the packages cannot be had', async (t) => {
  const [code, said] = await inFolder(t, { engines: { node: '>=20.1' } }, 'packages.mjs');
  assert.equal(code, 1);
  assert.match(said, /npm ci failed; see above\. It needs a network/);
});

test('names a file that is no test', async (t) => {
  const [code, said] = await inFolder(t, { engines: { node: '>=20.1' } }, 'test.mjs', 'tests/nothing.ts');
  assert.equal(code, 1);
  assert.match(said, /^tests\/nothing\.ts is no file with tests/);
});
