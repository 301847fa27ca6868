// npm run bench -- formats [--rounds 3 --only rss,atom --rate 4]: reads a feed of five megabytes in every format, in a page
// under a strict policy whose main thread is slowed down, and says how long the tasks were that did it. Beside each stands
// what JSON.parse takes for the same bytes; of what is no JSON, for as many bytes of our own feed. Everything is counted by
// the thread's own clock, so that what others do on the machine counts little; the last columns are by the clock on the wall.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../../tools/browsers.mjs';
import { feeds } from './feeds.mjs';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    rate: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'";
/** Milliseconds; whoever types or scrolls feels a page that is busy for longer. */
const felt = 50;

const folder = mkdtempSync(join(tmpdir(), 'civic-formats-'));
await build({
  absWorkingDir: root,
  entryPoints: { page: 'bench/formats/page.js' },
  outdir: folder,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
});

const made = new Map(
  [...feeds(Date.now())].filter(([name]) => !values.only || values.only.split(',').includes(name)),
);
const [, ownFeed] = [...feeds(Date.now())][0];
const bodies = new Map();
const feedOf = (name) => {
  if (!bodies.has(name)) bodies.set(name, name === 'own' ? ownFeed() : made.get(name)());
  return bodies.get(name);
};

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const answer = (type, body) => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
    response.end(body);
  };
  if (path === '/')
    answer(
      'text/html',
      '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
    );
  else if (path.startsWith('/feeds/')) answer('text/plain', feedOf(path.slice(7)).text);
  else answer('text/javascript', await readFile(join(folder, path.slice(1))));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(headlessChromium());

/** The tasks of the page's main thread between two of its marks, in milliseconds. */
function tasksIn(trace, from, to) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const mark = (name) =>
    traceEvents.find((event) => event.name === name && event.cat.includes('user_timing'));
  const [begin, end] = [mark(from), mark(to)];
  // What began by itself, and not within something else.
  let ended = 0;
  return traceEvents
    .filter(({ ph, tid, pid }) => ph === 'X' && tid === begin.tid && pid === begin.pid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => ts >= ended && (ended = ts + dur))
    .filter(({ ts, dur }) => ts + dur > begin.ts && ts < end.ts)
    .map(({ dur, tdur }) => ({ wall: dur / 1000, cpu: (tdur ?? dur) / 1000 }));
}

/** Reads a feed in a page of its own. */
async function measured(name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(name, error));
  const client = await page.createCDPSession();
  await page.goto(origin);
  await page.waitForFunction(() => 'ready' in window);
  await page.evaluate((name) => window.ready(name), name);
  await client.send('Emulation.setCPUThrottlingRate', { rate: Number(values.rate) });
  await page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing'] });
  const { options } = feedOf(name);
  const count = await page.evaluate((options) => window.read(options), options ?? {});
  await page.evaluate(() => window.parse());
  const trace = await page.tracing.stop();
  await context.close();
  const tasks = tasksIn(trace, 'read', 'was read');
  const longest = (clock) => Math.max(...tasks.map((task) => task[clock]));
  return {
    records: count,
    longest: longest('cpu'),
    over: tasks.filter(({ cpu }) => cpu > felt).length,
    cpu: tasks.reduce((sum, task) => sum + task.cpu, 0),
    parse: Math.max(...tasksIn(trace, 'parse', 'was parsed').map(({ cpu }) => cpu)),
    'longest by the clock': longest('wall'),
    'over by the clock': tasks.filter(({ wall }) => wall > felt).length,
  };
}

const runs = new Map([...made.keys()].map((name) => [name, []]));
// The first page of all warms the browser up.
await measured(made.keys().next().value);
for (let round = 0; round < Number(values.rounds); round++)
  for (const [name, all] of runs) {
    all.push(await measured(name));
    if (process.stderr.isTTY) process.stderr.write(`\r${round + 1} ${name}          `);
  }
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
console.table(
  Object.fromEntries(
    [...runs].map(([name, all]) => {
      const of = (figure) => median(all.map((run) => run[figure]));
      const rounded = (number) => Math.round(number);
      return [
        name,
        {
          records: of('records'),
          'longest task, ms': rounded(of('longest')),
          [`tasks over ${felt}`]: of('over'),
          'cpu, ms': rounded(of('cpu')),
          'JSON.parse, ms': rounded(of('parse')),
          'cpu / JSON.parse': +(of('cpu') / of('parse')).toFixed(1),
          'a record, µs': rounded((of('cpu') / of('records')) * 1000),
          'longest by the clock': rounded(of('longest by the clock')),
          'over by the clock': of('over by the clock'),
        },
      ];
    }),
  ),
);
await browser.close();
server.close();
rmSync(folder, { recursive: true });
