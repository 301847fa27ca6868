// `npm run screenshots`: takes the pictures in docs/images from the demo, as it was built. `npm run build` comes first.
import { mkdirSync, statSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from './browsers.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'docs/images';
const MOST_BYTES = 250_000;
const PICTURES = [
  { name: 'demo-pl-1280', path: '/', width: 1280, height: 1250 },
  { name: 'demo-en-1280-dark', path: '/en/', width: 1280, height: 1250, scheme: 'dark' },
  { name: 'demo-pl-320', path: '/', width: 320, height: 1250 },
  { name: 'more-en-1280', path: '/en/more.html', width: 1280, height: 1250, top: 170 },
  { name: 'try-en-1280', path: '/try.html?lang=en&feed=/feeds/city.json', width: 1280, height: 1100 },
];

const allReady = () =>
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('civic-'))
    .every(({ state }) => state === 'ready');

mkdirSync(FOLDER, { recursive: true });
const server = serve();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch(headlessChromium());
let tooLarge = 0;

for (const { name, path, width, height, scheme = 'light', top = 0 } of PICTURES) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(base + path, { waitUntil: 'networkidle0' });
  await page.waitForFunction(allReady);
  if (top) await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
  const file = `${FOLDER}/${name}.png`;
  await page.screenshot({ path: file });
  await page.close();
  const { size } = statSync(file);
  if (size > MOST_BYTES) tooLarge += 1;
  console.log(`${file}: ${Math.round(size / 1000)} kB${size > MOST_BYTES ? ', too large' : ''}`);
}

await browser.close();
server.close();
process.exit(tooLarge > 0 ? 1 : 0);
