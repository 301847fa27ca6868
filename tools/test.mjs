// `npm test`: from a fresh clone to one line of totals. Cheap checks come first, so that a slip costs seconds. What is tested of the build
// is tested in two rows, one beside the other: the engines wait for frames and for each other, and leave half of a machine to the rest.
// ENGINES=chromium runs the browser tests there alone; CI or REQUIRE_ALL_ENGINES refuses to leave one out.
// `npm test -- tests/path/one.test.ts` runs the files that are named, and nothing else.
import { existsSync } from 'node:fs';
import { findBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { onTestClock } from './pinned-clock.mjs';
import { run } from './run.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];
const COUNTS = /^[^\n]*?: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm;

const totals = { passed: 0, failed: 0, skipped: 0 };

// Of a step that runs beside another one, all is told at its end.
const step = async (name, command, args, { env, aside = false } = {}) => {
  console.log(`\n> ${name}${aside ? ', beside the rest' : ''}`);
  const start = Date.now();
  const { code, output } = await run(command, args, { env, tee: !aside, hold: aside });
  if (aside) console.log(`\n> ${name} said\n${output.trim()}`);
  const before = totals.failed;
  for (const [, passed, failed, skipped = 0] of output.matchAll(COUNTS)) {
    totals.passed += Number(passed);
    totals.failed += Number(failed);
    totals.skipped += Number(skipped);
  }
  if (code !== 0 && totals.failed === before) totals.failed += 1;
  console.log(`> ${name}: ${code === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s`);
  return code === 0;
};

const finish = () => {
  if (totals.skipped > 0) console.log(`\n${totals.skipped} skipped`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exit(totals.failed > 0 ? 1 : 0);
};

const give = (message) => {
  console.error(message);
  totals.failed += 1;
  finish();
};

const named = process.argv.slice(2);
const noTest = named.find((file) => !existsSync(file) || !/\.test\.(?:ts|mjs)$/.test(file));
if (noTest !== undefined)
  give(`${noTest} is no file with tests: those are called tests/….test.ts or .test.mjs.`);

const chooseEngines = () => {
  const required = Boolean(process.env.CI ?? process.env.REQUIRE_ALL_ENGINES);
  const wanted = process.env.ENGINES?.split(',') ?? ENGINES;
  const { found, missing } = findBrowsers(wanted);
  const unwanted = ENGINES.filter((engine) => !wanted.includes(engine));
  const skipped = [
    ...missing,
    ...unwanted.map((engine) => ({ engine, reason: 'ENGINES does not name it' })),
  ].map(({ engine, reason }) => `Skipped ${engine}: ${reason}.`);
  if (required && skipped.length > 0) give(`No engine may be skipped here.\n${skipped.join('\n')}`);
  return { found, skipped };
};

try {
  await ensurePackages();
} catch (error) {
  give(error.message);
}
const inNode = named.filter((file) => file.endsWith('.mjs'));
if (inNode.length > 0) {
  const isBuilt = await step('build', 'node', ['tools/build.mjs', '--if-needed', '--unweighed']);
  const reporter = '--test-reporter=./tools/node-reporter.mjs';
  if (isBuilt) await step('node tests', 'node', ['--test', reporter, ...inNode], { env: onTestClock });
  if (inNode.length === named.length) finish();
}

const { found, skipped } = chooseEngines();
const browserTests = (...args) =>
  step(`browser tests (${found.join(', ')})`, 'npm', ['run', '-s', 'test:browsers', ...args], {
    env: { ENGINES: found.join(',') },
  });
if (named.length > 0) {
  const files = named.filter((file) => !inNode.includes(file));
  if (found.length > 0) await browserTests('--', ...files.flatMap((file) => ['--files', file]));
  for (const line of skipped) console.log(line);
  finish();
}

if (!(await step('checks', 'npm', ['run', '-s', 'check']))) finish();
if (!(await step('build', 'npm', ['run', '-s', 'build']))) finish();

const npm = (name, script, options) => step(name, 'npm', ['run', '-s', script], options);
const hasChromium = found.includes('chromium');
const inEngines = async () => {
  if (found.length > 0) await browserTests();
  if (hasChromium) await npm('demo', 'test:demo');
};
const besides = async () => {
  const aside = { aside: true };
  await npm('package', 'check:package', aside);
  await npm('node tests', 'test:node', aside);
  if (hasChromium && (await npm('Storybook', 'build:storybook', aside)))
    await npm('stories', 'test:stories', aside);
};
await Promise.all([inEngines(), besides()]);
if (!hasChromium) console.log('Skipped the demo and the stories: they need Chromium.');
for (const line of skipped) console.log(line);
finish();
