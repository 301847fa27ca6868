// Runs the Node tests once in each of three time zones: where the readers live, at half an hour past, and
// beyond the date line; those that have to do with no clock, once. `node tools/node-tests.mjs tests/structure` runs one folder, where the machine is.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { onTestClock } from './pinned-clock.mjs';
import { run } from './run.mjs';

const ZONES = ['Europe/Warsaw', 'America/St_Johns', 'Pacific/Apia'];

// Commands, servers, damage and search: the same everywhere, and two thirds of the time that all tests take.
const ZONELESS =
  /[/\\](?:asking|captures-lists|check|contrast|convert|damage|directory-\w+|discover|documentation|hostile(?:-files)?|index|package|read-later|read-source|rebuild|schemas|serve|start|sync)\.test\.mjs$/;

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name));

// Node itself leaves one processor out, and many of these wait for a program that they have started.
const settings = [
  '--test',
  `--test-concurrency=${availableParallelism()}`,
  '--test-reporter=./tools/node-reporter.mjs',
];
const test = (files, env) =>
  run(process.execPath, [...settings, ...files], { env: { ...env, ...onTestClock } });

const folder = process.argv[2];
const files = testsIn(folder ?? 'tests/node');
const zones = folder ? [undefined] : ZONES;
let failed = files.length === 0;
if (failed) console.error('No Node tests were found.');
for (const [index, zone] of files.length > 0 ? zones.entries() : []) {
  const due = index === 0 ? files : files.filter((file) => !ZONELESS.test(file));
  const { code } = await test(due, zone ? { TZ: zone } : {});
  failed ||= code !== 0;
}
process.exit(failed ? 1 : 0);
