// npm run bench [-- --sizes 1000,10000 --rounds 9 --only calendar --pages limit,ours]: each page in turn, round after round
// in one browser, so that whatever slows the machine slows them all. Prints medians, and ratios to the hand-written page
// that does the same ("limit"). A page is a file of bench/pages, `calendar-<name>.js` or `directory-<name>.js`:
// - it reads the feed whose address is `?feed=`, and sets `data-shown="true"` on <html> when what it is for is drawn;
// - `window.steps` are what a person does next, each a function that resolves when that is drawn: of a calendar `next`,
//   pressed five times, and `list`;
// - `window.search(query)` searches a directory, and resolves with the ids of the first ten that are drawn then. It is asked
//   for one organisation first, which is when it is ready, then key by key, then for sixty that somebody has in mind.
// With --peers the calendars of bench/peers stand beside them: installed there on the first run, and bundled.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../tools/browsers.mjs';
import { organisations } from './generate.mjs';
import { knownItems } from './known-items.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: 'calendar,directory' },
    pages: { type: 'string', default: '' },
    peers: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const feeds = { calendar: 'consultations', directory: 'organisations' };
const repeats = { next: 5 };

const median = (numbers) => {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

const peersFolder = new URL('peers/', import.meta.url);

/** Installs and bundles the peers. @returns The names of their pages. */
async function peersOf(kind) {
  if (!values.peers || kind !== 'calendar') return [];
  if (!existsSync(new URL('node_modules', peersFolder)))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: peersFolder,
      stdio: 'inherit',
    });
  return (await import('./peers/build.mjs')).buildPeers();
}

/** Takes over a minute to draw a hundred thousand. */
const slow = (name, size) => name === 'eventcalendar' && size > 50_000;

/** The pages of a kind, the hand-written one first. */
function pagesOf(kind) {
  const chosen = values.pages ? ['limit', ...values.pages.split(',')] : undefined;
  return readdirSync(new URL('pages', import.meta.url))
    .flatMap((file) => new RegExp(`^${kind}-([\\w-]+)\\.js$`).exec(file)?.[1] ?? [])
    .filter((name) => !chosen || chosen.includes(name))
    .sort((a, b) => (b === 'limit') - (a === 'limit') || a.localeCompare(b));
}

/** Opens a page anew and measures it: until it is drawn, until it is at rest, and what each step costs. */
async function measure(browser, address, searches) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  // Ticks of the thread: what others do on the machine meanwhile does not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scripts = new Set();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.evaluateOnNewDocument(() => {
    window.blocking = 0;
    window.longest = 0;
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        window.blocking += Math.max(0, duration - 50);
        if (startTime > (window.shownAt ?? Infinity)) window.longest = Math.max(window.longest, duration);
      }
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const cpu = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  /** Waits until the page has had nothing to do for a while. */
  const rest = async () => {
    await page.waitForNetworkIdle({ idleTime: 100 });
    for (let before = -1, now = 0; now - before > 5;) {
      before = await cpu();
      await new Promise((resolve) => setTimeout(resolve, 200));
      now = await cpu();
    }
  };
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.documentElement.dataset.shown === 'true', { timeout: 180_000 });
  const wall = await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve((window.shownAt = performance.now())))),
      ),
  );
  const run = { 'cpu ms': await cpu(), 'wall ms': wall };
  // What is left for later begins a second after that.
  await new Promise((resolve) => setTimeout(resolve, 1300));
  await rest();
  run['cpu at rest ms'] = await cpu();
  Object.assign(
    run,
    await page.evaluate(() => ({
      'blocking ms': window.blocking,
      'longest task after it was shown ms': window.longest,
      shift: window.shift,
    })),
  );
  await client.send('HeapProfiler.collectGarbage');
  run['heap MB'] = (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
  run['code kB'] = bytes / 1000;
  for (const step of await page.evaluate(() => Object.keys(window.steps ?? {}))) {
    const times = repeats[step] ?? 1;
    const before = await cpu();
    await page.evaluate(
      async (step, times) => {
        for (let time = 0; time < times; time++) {
          await window.steps[step]();
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
      },
      step,
      times,
    );
    run[`${step} cpu ms`] = ((await cpu()) - before) / times;
    await rest();
  }
  if (searches) Object.assign(run, await searched(page, searches));
  await client.send('HeapProfiler.collectGarbage');
  if (searches) run['heap searched MB'] = (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
  await context.close();
  return run;
}

const typed = ['fundacja zielona', 'krzyki sport', 'stowarzyszenie', 'wspolnota', '0000123', 'edukacja gaj'];

/** How long a page takes to be ready, and to answer each key; and how many of the known organisations it finds. */
const searched = (page, known) =>
  page.evaluate(
    async ({ known, typed }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const time = async (query) => {
        const start = performance.now();
        const found = await window.search(query);
        return { found, took: performance.now() - start };
      };
      const [first] = known;
      const ready = await time(first.query);
      // What is built behind the answers has time to be built.
      await time('nie ma takiej');
      const keys = [];
      window.longest = 0;
      for (const text of typed)
        for (let length = 1; length <= text.length; length++) {
          keys.push((await time(text.slice(0, length))).took);
          await frame();
        }
      let hits = 0;
      const asked = [];
      for (const { query, id } of known) {
        const { found, took } = await time(query);
        asked.push(took);
        if (found.includes(id)) hits += 1;
        await frame();
      }
      const at = (times, part) => times.sort((a, b) => a - b)[Math.floor(times.length * part)];
      return {
        'first answer ms': ready.took,
        'key median ms': at(keys, 0.5),
        'key p95 ms': at(keys, 0.95),
        'known item median ms': at(asked, 0.5),
        'known item p95 ms': at(asked, 0.95),
        'longest task while typing ms': window.longest,
        'success@10 of 60': hits,
      };
    },
    { known, typed },
  );

const { origin, close } = await serve(Date.now());
const browser = await puppeteer.launch(headlessChromium());
for (const kind of values.only.split(','))
  for (const size of sizes) {
    const peers = (await peersOf(kind)).filter((name) => !slow(name, size));
    const pages = [...pagesOf(kind), ...peers];
    const searches = kind === 'directory' ? knownItems(organisations(size)) : undefined;
    const runs = Object.fromEntries(pages.map((name) => [name, []]));
    // The first opening compiles, compresses and warms up; it does not count.
    for (let round = 0; round <= rounds; round++)
      for (const name of pages) {
        const folder = peers.includes(name) ? 'peers' : 'pages';
        const address = `${origin}/${folder}/${kind}-${name}.html?feed=/feeds/${feeds[kind]}-${size}.json`;
        const run = await measure(browser, address, searches);
        if (round > 0) runs[name].push(run);
      }
    console.log(`\n${kind}, ${size} records, median of ${rounds}; in brackets the ratio to “limit”`);
    const figures = [...new Set(Object.values(runs).flatMap((all) => all.flatMap(Object.keys)))];
    const of = (name, figure) => median(runs[name].map((run) => run[figure]));
    console.table(
      Object.fromEntries(
        figures.map((figure) => [
          figure,
          Object.fromEntries(
            pages.map((name) => {
              const [least, own] = [of('limit', figure), of(name, figure)];
              const ratio =
                name !== 'limit' && least > 0 && own !== undefined ? ` (${(own / least).toFixed(2)})` : '';
              return [name, own === undefined ? '-' : `${+own.toFixed(own < 10 ? 2 : 0)}${ratio}`];
            }),
          ),
        ]),
      ),
    );
  }
await browser.close();
close();
