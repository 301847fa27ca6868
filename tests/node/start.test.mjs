// `npm start`, from its first line to Ctrl-C.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
