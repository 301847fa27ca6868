// A directory whose hundred thousand organisations are on a real search server, in a browser, under a strict policy.
// Not among the tests of every change: npm run test:servers.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { organisations } from '../../bench/generate.mjs';
import { headlessChromium } from '../../tools/browsers.mjs';
import { groongaWith, hasGroonga } from './groonga.mjs';

const missing = hasGroonga() ? false : 'there is no Groonga here: apt-get install groonga-bin';

const setting = {
  items: 'body.records',
  columns: 'body.columns',
  total: 'body.n_hits',
  counts: { topic: 'body.drilldowns.topics.records' },
  filters: { topic: { parameter: 'filter', value: 'topics @ "{value}"', join: ' || ' } },
  map: { id: '_key', name: 'name', topics: 'topics' },
};
const select =
  '/d/select.json?command_version=3&table=Organisations&match_columns=name,address&query={query}&offset={offset}' +
  '&limit={size}&output_columns=_key,name,address,topics&drilldowns[topics].keys=topics';
const first = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'NGO',
  language: 'pl',
  _civic: {},
  items: [],
};

const page = `<!doctype html><html lang="pl"><meta charset="utf-8"><title>NGO</title><link rel="icon" href="data:,">
<main><h1>Miasto</h1><civic-ngo-directory src="/first.json" search-type="template" search-src="${select.replaceAll('&', '&amp;')}">
<script type="application/json" data-search>${JSON.stringify(setting)}</script>
</civic-ngo-directory></main><script type="module" src="/dist/civic-widgets.js"></script></html>`;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

describe('a directory on a search server', { skip: missing }, () => {
  let groonga;
  let server;
  let browser;
  let tab;
  const asked = [];
  const feed = organisations(100_000);
  before(async () => {
    groonga = await groongaWith(feed);
    server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname.startsWith('/d/')) {
        // The city's own server stands before the engine: nobody else may ask it.
        asked.push(request.url);
        const answer = await fetch(groonga.origin + request.url);
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
      } else if (pathname === '/first.json')
        response.end(JSON.stringify({ ...first, items: feed.items.slice(0, 3) }));
      else if (pathname === '/')
        response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(page);
      else {
        const file = fileURLToPath(new URL(`../..${pathname}`, import.meta.url));
        const body = await readFile(file).catch(() => undefined);
        response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
      }
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch(headlessChromium());
    tab = await browser.newPage();
    tab.on('console', (message) => assert.fail(message.text()));
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await tab.waitForSelector('civic-ngo-directory[state="ready"]');
  });
  after(async () => {
    await browser?.close();
    server?.close();
    await groonga?.close();
  });

  /** Types a query, and reads what is shown then. */
  const search = (query) =>
    tab.evaluate(async (text) => {
      const element = document.querySelector('civic-ngo-directory');
      const root = element.shadowRoot;
      const field = root.querySelector('#query');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await element.updateComplete;
      return {
        names: [...root.querySelectorAll('[part="name"]')].map(({ textContent }) => textContent.trim()),
        count: root.querySelector('[part="count"]').textContent.trim(),
      };
    }, query);

  it('finds known organisations among a hundred thousand', async () => {
    for (const { title } of [1, 5000, 99_999].map((at) => feed.items[at])) {
      const { names } = await search(title);
      assert.ok(names.includes(title), `${title}: ${names.join(', ')}`);
    }
  });

  it('counts what there is and what each filter leaves, and narrows by it', async () => {
    const { count, names } = await search('Fundacja');
    const total = feed.items.filter(({ title }) => title.startsWith('Fundacja')).length;
    assert.equal(count.replace(/\D/g, ''), String(total));
    assert.equal(names.length, 50);
    await tab.waitForFunction(() =>
      document.querySelector('civic-ngo-directory').shadowRoot.querySelector('.value input'),
    );
    const narrowed = await tab.evaluate(async () => {
      const element = document.querySelector('civic-ngo-directory');
      const label = [...element.shadowRoot.querySelectorAll('.value')].find((one) =>
        /^\s*klimat/.test(one.textContent),
      );
      const before = Number(/\((.*)\)/.exec(label.textContent)[1].replace(/\D/g, ''));
      label.querySelector('input').click();
      await element.updateComplete;
      return {
        before,
        after: element.shadowRoot.querySelector('[part="count"]').textContent.replace(/\D/g, ''),
      };
    });
    const own = feed.items.filter(
      ({ title, _civic }) => title.startsWith('Fundacja') && _civic.topics.includes('klimat'),
    ).length;
    assert.deepEqual(narrowed, { before: own, after: String(own) });
  });

  it('asks for less than each letter, and shows the answer to the last', async () => {
    asked.length = 0;
    const { title } = feed.items[42];
    const shown = await tab.evaluate(async (text) => {
      const element = document.querySelector('civic-ngo-directory');
      const field = element.shadowRoot.querySelector('#query');
      for (let length = 1; length <= text.length; length++) {
        field.value = text.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await element.updateComplete;
      return field.value;
    }, title);
    assert.equal(shown, title);
    assert.ok(asked.length < title.length / 2, `${asked.length} requests`);
  });
});
