// Groonga, a search engine that Debian ships: installed where that needs no question, loaded and started on a port of
// this machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = () => spawnSync('groonga', ['--version']).status === 0;

/** Whether there is a Groonga, if need be after it was installed: as root on Debian. */
export function hasGroonga() {
  if (runs()) return true;
  if (process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'groonga-bin']);
  return runs();
}

const schema = `
table_create Topics TABLE_HASH_KEY ShortText
table_create Organisations TABLE_HASH_KEY ShortText
column_create Organisations name COLUMN_SCALAR ShortText
column_create Organisations address COLUMN_SCALAR ShortText
column_create Organisations topics COLUMN_VECTOR Topics
table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
column_create Terms texts COLUMN_INDEX|WITH_POSITION|WITH_SECTION Organisations name,address
column_create Topics organisations COLUMN_INDEX Organisations topics
`;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts Groonga with organisations of a feed. @returns Its address, and what ends it. */
export async function groongaWith({ items }) {
  const folder = mkdtempSync(join(tmpdir(), 'groonga-'));
  const database = join(folder, 'db');
  const rows = items.map(({ id, title, _civic }) => ({
    _key: id,
    name: title,
    address: _civic.locations[0].address,
    // Groonga counts each value of a record: one that stands there twice would count twice.
    topics: [...new Set(_civic.topics)],
  }));
  const loaded = spawnSync('groonga', ['-n', database], {
    input: `${schema}load --table Organisations\n${JSON.stringify(rows)}\n`,
    maxBuffer: 1e8,
  });
  if (loaded.status !== 0) throw new Error(String(loaded.stderr));
  const port = await freePort();
  const server = spawn(
    'groonga',
    ['--protocol', 'http', '--bind-address', '127.0.0.1', '-p', port, '-s', database],
    {
      stdio: 'ignore',
    },
  );
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${origin}/d/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const close = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { origin, close };
}
