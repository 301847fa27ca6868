// npm run bench [-- --sizes 1000,10000 --rounds 9 --only calendar --pages limit,ours]: each page in turn, round after round
// in one browser, so that whatever slows the machine slows them all. Prints medians, and ratios to the hand-written page
// that does the same ("limit"). A page is a file of bench/pages, `calendar-<name>.js` or `directory-<name>.js`:
// - it reads the feed whose address is `?feed=`, and sets `data-shown="true"` on <html> when what it is for is drawn;
// - `window.steps` are what a person does next, each a function that resolves when that is drawn: of a calendar `next`,
//   pressed five times, and `list`;
// - `window.search(query)` searches a directory, and resolves with the ids of the first ten that are drawn then. It is asked
//   for one organisation first, which is when it is ready, then key by key, then for sixty that somebody has in mind.
// `npm run bench -- formats` reads a long feed of every format instead: see formats/run.mjs.
// With --phone each page is opened on a processor four times slower, over 1.6 Mbit/s with answers after 150 ms, and its feed is
// asked for by a <link rel=preload>, as the snippet says; what a person does next is left out.
// A page that takes longer than --cap seconds for anything is given up, and its figures are "over the cap".
// With --peers the calendars and directories of bench/peers stand beside them: installed there on the first run, and bundled.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../tools/browsers.mjs';
import { organisations } from './generate.mjs';
import { knownItems } from './known-items.mjs';
import { serve } from './server.mjs';

if (process.argv[2] === 'formats') {
  await import('./formats/run.mjs');
  process.exit();
}

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: 'calendar,directory' },
    pages: { type: 'string', default: '' },
    peers: { type: 'boolean', default: false },
    phone: { type: 'boolean', default: false },
    cap: { type: 'string', default: '60' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const feeds = { calendar: 'consultations', directory: 'organisations' };
const repeats = { next: 5 };
const patience = Number(values.cap) * 1000;

const median = (numbers) => {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

const peersFolder = new URL('peers/', import.meta.url);

/** Installs and bundles the peers. @returns The names of their pages. */
async function peersOf(kind) {
  if (!values.peers) return [];
  if (!existsSync(new URL('node_modules', peersFolder)))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: peersFolder,
      stdio: 'inherit',
    });
  return (await import('./peers/build.mjs')).buildPeers(kind);
}

/** Takes many minutes and a hundred thousand files to be made of a hundred thousand. */
const slow = (name, size) => name === 'pagefind' && size > 50_000;

/** Seconds after which a page is asked no more: one that compares every text with every key takes hours. */
const cap = 120;

/** The pages of a kind, the hand-written one first. */
function pagesOf(kind) {
  const chosen = values.pages ? ['limit', ...values.pages.split(',')] : undefined;
  return readdirSync(new URL('pages', import.meta.url))
    .flatMap((file) => new RegExp(`^${kind}-([\\w-]+)\\.js$`).exec(file)?.[1] ?? [])
    .filter((name) => !chosen || chosen.includes(name))
    .sort((a, b) => (b === 'limit') - (a === 'limit') || a.localeCompare(b));
}

/** Opens a page and measures it, or gives it up after as long as `--cap` says. @returns Nothing where it was given up. */
async function measuredInTime(browser, address, searches) {
  const context = await browser.createBrowserContext();
  let late;
  const timeout = new Promise((resolve) => {
    late = setTimeout(resolve, patience * (searches ? 10 : 1));
  });
  const measured = measure(context, address, searches).catch((fault) => {
    if (fault.name !== 'TimeoutError') throw fault;
  });
  try {
    return await Promise.race([measured, timeout]);
  } finally {
    clearTimeout(late);
    measured.catch(() => undefined);
    await context.close();
  }
}

/** Opens a page anew and measures it: until it is drawn, until it is at rest, and what each step costs. */
async function measure(context, address, searches) {
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  // Ticks of the thread: what others do on the machine meanwhile does not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scripts = new Set();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type, response: { url } }) => {
    if (type === 'Script' || /\/wasm[\w.-]*$/.test(url)) scripts.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  if (values.phone) {
    // The phone of a resident, whose clocks are the city's.
    await client.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Warsaw' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
  }
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
  await page.waitForFunction(() => document.documentElement.dataset.shown === 'true', { timeout: patience });
  const wall = await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve((window.shownAt = performance.now())))),
      ),
  );
  const run = { 'cpu ms': await cpu(), 'wall ms': wall };
  if (values.phone) return run;
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
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    // Lists of numbers have their room elsewhere.
    const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1e6;
  };
  run['heap MB'] = await heap();
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
  if (searches) {
    Object.assign(run, await searched(page, cpu, searches));
    await rest();
    run['heap searched MB'] = await heap();
    run['code searched kB'] = bytes / 1000;
  }
  return run;
}

const typed = ['fundacja zielona', 'krzyki sport', 'stowarzyszenie', 'wspolnota', '0000123', 'edukacja gaj'];

/**
 * How long a page takes to be ready, and to answer each key; and how many of the known organisations it finds. Once by
 * the clock, until what was found stands in the page, and once by what its thread has done until that is painted.
 */
async function searched(page, cpu, known) {
  const until = Date.now() + cap * 1000;
  const ask = async (query) => {
    const before = await cpu();
    const answer = await page.evaluate(async (query) => {
      const start = performance.now();
      const found = await window.search(query);
      const took = performance.now() - start;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return { found, took };
    }, query);
    return { ...answer, cpu: (await cpu()) - before };
  };
  const askAll = async (queries) => {
    const answers = [];
    for (const query of queries) if (Date.now() < until) answers.push(await ask(query));
    return answers;
  };
  const [first] = known;
  const ready = await ask(first.query);
  // What is built behind the answers has time to be built.
  await ask('nie ma takiej');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.evaluate(() => (window.longest = 0));
  const keys = await askAll(
    typed.flatMap((text) => Array.from(text, (_, length) => text.slice(0, length + 1))),
  );
  const items = await askAll(known.map(({ query }) => query));
  const at = (answers, figure, part) =>
    answers.map((answer) => answer[figure]).sort((a, b) => a - b)[Math.floor(answers.length * part)];
  return {
    'first answer cpu ms': ready.cpu,
    'first answer ms': ready.took,
    'key cpu median ms': at(keys, 'cpu', 0.5),
    'key cpu p95 ms': at(keys, 'cpu', 0.95),
    'key median ms': at(keys, 'took', 0.5),
    'key p95 ms': at(keys, 'took', 0.95),
    'known item median ms': at(items, 'took', 0.5),
    'known item p95 ms': at(items, 'took', 0.95),
    'longest task while typing ms': await page.evaluate(() => window.longest),
    'asked before the time was up': keys.length + items.length,
    // Of half of them nobody knows.
    'success@10 of 60':
      items.length < known.length
        ? undefined
        : items.filter(({ found }, at) => found.includes(known[at].id)).length,
  };
}

const { origin, close } = await serve(Date.now());
const browser = await puppeteer.launch(headlessChromium());
for (const kind of values.only.split(','))
  for (const size of sizes) {
    const peers = (await peersOf(kind)).filter((name) => !slow(name, size));
    const late = new Set();
    const pages = [...pagesOf(kind), ...peers];
    const searches = kind === 'directory' ? knownItems(organisations(size)) : undefined;
    const runs = Object.fromEntries(pages.map((name) => [name, []]));
    // To prepare a feed takes longer than a page is waited for.
    if (pages.includes('prepared'))
      await (await fetch(`${origin}/feeds/${feeds[kind]}-${size}/index.json`)).text();
    // The first opening compiles, compresses and warms up; it does not count.
    for (let round = 0; round <= rounds; round++)
      for (const name of pages) {
        if (late.has(name)) continue;
        const folder = peers.includes(name) ? 'peers' : 'pages';
        const address = `${origin}/${folder}/${kind}-${name}.html?feed=/feeds/${feeds[kind]}-${size}.json${values.phone ? '&preload' : ''}`;
        const run = await measuredInTime(browser, address, searches);
        if (!run) late.add(name);
        else if (round > 0) runs[name].push(run);
      }
    console.log(`\n${kind}, ${size} records, median of ${rounds}; in brackets the ratio to “limit”`);
    const figures = [...new Set(Object.values(runs).flatMap((all) => all.flatMap(Object.keys)))];
    for (const name of late) console.log(`${name} was given up after ${values.cap} s`);
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
