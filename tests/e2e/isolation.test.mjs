// The built bundle on pages that hosts have for reasons of their own: cut off from other sites, of an old document type, with
// relative addresses that lead elsewhere, and in a sandbox, where nothing can be kept and the page has no site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../../tools/browsers.mjs';

const names = [
  'breadcrumb',
  'city-strip',
  'consultation-calendar',
  'ngo-directory',
  'notice',
  'observe-cards',
  'strategy-banner',
];
const elements = names
  .map((name) => `<civic-${name} url-state shortlist observe cache src="/feed.json"></civic-${name}>`)
  .join('');
const policy = (self) =>
  `default-src 'none'; script-src ${self}; style-src ${self}; img-src ${self}; connect-src ${self}; ` +
  `require-trusted-types-for 'script'; trusted-types civic-widgets`;
const page = (head = '', doctype = '<!doctype html>') =>
  `${doctype}<html lang="en"><title>A city</title>${head}<script type="module" src="/bundle.js" crossorigin="anonymous"></script>${elements}</html>`;

/** Headers and body by path. */
const pages = (base) => ({
  '/isolated': [
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    page(),
  ],
  '/old': [{}, page('', '')],
  '/based': [{}, page('<base href="/some/where/">')],
  '/sandboxed': [{ 'content-security-policy': `${policy(base)}; sandbox allow-scripts` }, page()],
});

describe('the bundle on a page that is', () => {
  let server;
  let browser;
  let base;
  before(async () => {
    const files = {
      '/bundle.js': ['text/javascript', readFileSync('dist/civic-widgets.bundle.js')],
      '/feed.json': ['application/json', readFileSync('tests/e2e/pages/city.json')],
    };
    server = createServer(({ url }, response) => {
      const open = { 'access-control-allow-origin': '*' };
      const [type, content] = files[url] ?? [];
      const [headers, html] = pages(base)[url] ?? [];
      if (content) response.writeHead(200, { ...open, 'content-type': type }).end(content);
      else if (html)
        response
          .writeHead(200, {
            'content-type': 'text/html',
            'content-security-policy': policy("'self'"),
            ...headers,
          })
          .end(html);
      else response.writeHead(404, open).end();
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch(headlessChromium());
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  for (const path of Object.keys(pages('')))
    it(`${path.slice(1)} shows every element, and says nothing`, async () => {
      const tab = await browser.newPage();
      const noise = [];
      tab.on('console', (line) => {
        // The browser's own request.
        if (!line.location().url?.endsWith('/favicon.ico')) noise.push(line.text());
      });
      tab.on('pageerror', ({ message }) => noise.push(message));
      await tab.goto(base + path, { waitUntil: 'networkidle0' });
      const states = await tab.evaluate((all) => {
        const found = all.map((name) => document.querySelector(`civic-${name}`));
        return found.map(({ state, shadowRoot }) => `${state} ${shadowRoot?.textContent.trim().length > 20}`);
      }, names);
      assert.deepEqual(
        states,
        names.map(() => 'ready true'),
      );
      assert.deepEqual(noise, []);
      await tab.close();
    });

  it('left and come back to shows every element still', async () => {
    const tab = await browser.newPage();
    const faults = [];
    tab.on('pageerror', ({ message }) => faults.push(message));
    const states = () =>
      tab.evaluate((all) => all.map((name) => document.querySelector(`civic-${name}`).state), names);
    await tab.goto(`${base}/old`, { waitUntil: 'networkidle0' });
    await tab.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.kept = persisted)));
    await tab.goto(`${base}/based`, { waitUntil: 'networkidle0' });
    await tab.goBack({ waitUntil: 'networkidle0' });
    assert.equal(await tab.evaluate(() => window.kept), true);
    assert.deepEqual(
      await states(),
      names.map(() => 'ready'),
    );
    await tab.evaluate((all) => {
      for (const name of all) document.querySelector(`civic-${name}`).reload();
    }, names);
    await tab.waitForNetworkIdle();
    assert.deepEqual(
      await states(),
      names.map(() => 'ready'),
    );
    assert.deepEqual(faults, []);
    await tab.close();
  });
});
