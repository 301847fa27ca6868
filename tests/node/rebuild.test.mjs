// Whoever builds the sources gets the files that were published, byte for byte. Needs a build: it is made once more beside it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';

const again = 'rebuilt';
const SOURCES = [
  'src',
  'tools',
  'demo',
  'budgets.json',
  'custom-elements-manifest.config.mjs',
  'package-lock.json',
  'package.json',
  'README.md',
  'rollup.config.mjs',
  'tsconfig.build.json',
  'tsconfig.json',
];

const remove = () => rmSync(again, { recursive: true, force: true });
after(remove);

// A map names the packages from where it lies, and the second build lies one folder further down.
const content = (path) =>
  /\.map$/.test(path)
    ? readFileSync(path, 'utf8').replaceAll(/(?:\.\.\/)+node_modules\//g, 'node_modules/')
    : readFileSync(path);

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.tsbuildinfo')
    .map(({ name, parentPath, path = parentPath }) => join(path, name))
    .map((path) => `${relative(folder, path)} ${createHash('sha256').update(content(path)).digest('hex')}`)
    .sort();

test('a second build has the same files with the same bytes', async () => {
  remove();
  for (const path of SOURCES) cpSync(path, join(again, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(again, 'node_modules'), 'junction');
  const build = [join('tools', 'build.mjs'), '--unweighed'];
  await promisify(execFile)(process.execPath, build, { cwd: again });
  const second = new Set(filesOf(join(again, 'dist')));
  assert.deepEqual(
    filesOf('dist').filter((file) => !second.delete(file)),
    [],
    'not so again',
  );
  assert.deepEqual([...second], [], 'not so before');
});
