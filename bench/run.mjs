// npm run bench [-- --sizes 1000,10000 --rounds 9]: each page in turn, round after round in one browser, so that whatever
// slows the machine slows them all. Prints medians, and ratios to the hand-written page that does the same ("limit").
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../tools/browsers.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '9' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);

const widgets = [
  { name: 'calendar', tag: 'civic-consultation-calendar', feed: 'consultations', limit: 'limit-calendar' },
  { name: 'directory', tag: 'civic-ngo-directory', feed: 'organisations', limit: 'limit-directory' },
];

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/** Opens a page anew and measures it until what it is for is on the screen, and the browser is at rest. */
async function measure(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Performance.enable');
  const scripts = new Set();
  let bytes = 0;
  client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.evaluateOnNewDocument(() => {
    window.blocking = 0;
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.blocking += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.documentElement.dataset.shown === 'true', { timeout: 120_000 });
  const wall = await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const cpu = metric('TaskDuration') * 1000;
  const { blocking, shift } = await page.evaluate(() => ({ blocking: window.blocking, shift: window.shift }));
  await client.send('HeapProfiler.collectGarbage');
  const heap = (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
  await context.close();
  return { wall, cpu, blocking, heap, shift, bytes: bytes / 1000 };
}

const { origin, close } = await serve(Date.now());
const browser = await puppeteer.launch(headlessChromium());
const figures = ['cpu', 'blocking', 'heap', 'wall', 'shift', 'bytes'];
const units = { cpu: 'ms', blocking: 'ms', heap: 'MB', wall: 'ms', shift: '', bytes: 'kB' };
for (const { name, tag, feed, limit } of widgets)
  for (const size of sizes) {
    const address = `/feeds/${feed}-${size}.json`;
    const pages = {
      limit: `${origin}/pages/${limit}.html?feed=${address}`,
      ours: `${origin}/pages/ours.html?tag=${tag}&feed=${address}`,
    };
    const runs = { limit: [], ours: [] };
    // The first opening compiles, compresses and warms up; it does not count.
    for (let round = 0; round <= rounds; round++)
      for (const [who, page] of Object.entries(pages)) {
        const run = await measure(browser, page);
        if (round > 0) runs[who].push(run);
      }
    console.log(`\n${name}, ${size} records, median of ${rounds}`);
    console.table(
      Object.fromEntries(
        figures.map((figure) => {
          const [least, ours] = [runs.limit, runs.ours].map((all) => median(all.map((run) => run[figure])));
          const ratio = least > 0 ? Number((ours / least).toFixed(2)) : '-';
          return [
            `${figure} ${units[figure]}`.trim(),
            { limit: Number(least.toFixed(3)), ours: Number(ours.toFixed(3)), ratio },
          ];
        }),
      ),
    );
  }
await browser.close();
close();
