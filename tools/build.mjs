// Builds dist from nothing: modules with types, the command line, the manifest and what editors make of it,
// the bundles and their hashes; then weighs it. --if-needed leaves alone a dist newer than its sources; --unweighed
// shows the demo of a build that is too heavy to ship.
import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder, ensurePackages } from './packages.mjs';
import { run } from './run.mjs';

const SOURCES = [
  'src',
  'tools',
  'demo/reading.mjs',
  'budgets.json',
  'package-lock.json',
  'package.json',
  'rollup.config.mjs',
];
const LAST_WRITTEN = 'dist/sri.json';
const STEPS = [
  ['tsc', '-p', 'tsconfig.build.json'],
  ['tsc', '-p', 'src/cli'],
  ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  ['rollup', '-c', '--silent'],
  ['node', 'tools/editor-data.mjs'],
  ['node', 'tools/sri.mjs'],
  ...(process.argv.includes('--unweighed') ? [] : [['node', 'tools/size.mjs']]),
];

const changed = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
};

const isFresh = () => changed(LAST_WRITTEN) > Math.max(...SOURCES.map(changed));

if (!process.argv.includes('--if-needed') || !isFresh()) {
  try {
    await ensurePackages();
    checkFolder();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  for (const path of ['dist', 'node_modules/.cache/civic-widgets'])
    rmSync(path, { recursive: true, force: true });
  for (const [command, ...args] of STEPS) {
    const { code } = await run(command, args);
    if (code !== 0) {
      rmSync(LAST_WRITTEN, { force: true });
      console.error(`build: ${[command, ...args].join(' ')} failed`);
      process.exit(code);
    }
  }
  chmodSync('dist/cli/main.js', 0o755);
}
