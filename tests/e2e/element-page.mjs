// Elements on pages of their own under a strict policy, at a fixed moment; their feeds, and a folder that the command
// line has prepared, on a host as forbidding as hosts are.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../../tools/browsers.mjs';

const now = '2026-11-23T14:30:00+01:00';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types civic-widgets";

/** A feed of these organisations, as `{ name, …fields }`. */
export const feedOf = (organisations) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Organizacje',
  language: 'pl',
  _civic: { version: '1.0', time_zone: 'Europe/Warsaw' },
  items: organisations.map(({ id, url, summary, ...fields }, at) => ({
    id: id ?? `o${at}`,
    ...(url && { url }),
    ...(summary && { summary }),
    _civic: { kind: 'organisation', ...fields },
  })),
});

const settled = ['ready', 'empty', 'failed'];

/** A browser that opens elements, one a page, and the host that they stand on. */
export class ElementHost {
  /**
   * @param feeds Answers by path: JSON, or a function of the request and its body that gives it, sooner or later.
   * @param folder Folder of files that `/prepared/` leads to.
   */
  static async open(feeds, folder) {
    const host = new ElementHost(feeds, folder);
    await new Promise((listening) => host.server.listen(0, '127.0.0.1', listening));
    host.browser = await puppeteer.launch(headlessChromium());
    return host;
  }

  /** What was asked for, since it was last emptied. */
  asked = [];
  /** What the pages complained of. */
  complaints = [];

  constructor(feeds, folder) {
    Object.assign(this, { feeds, folder, server: createServer((...both) => void this.answer(...both)) });
  }

  /**
   * @param html The element as a host writes it.
   * @param more `search`: of the page's address, from the `&` on. `states`: those in which the element is waited for.
   */
  async visit(
    html,
    { language = 'pl', direction = 'ltr', width = 1280, search = '', states = settled } = {},
  ) {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(120_000);
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument((fixed) => {
      Date.now = () => Date.parse(fixed);
    }, now);
    const query = new URLSearchParams({ language, direction, html });
    await page.goto(`http://127.0.0.1:${this.server.address().port}/?${query}${search}`);
    await page.waitForFunction(
      (wanted) => wanted.includes(document.querySelector('main > :defined[state]')?.state),
      {},
      states,
    );
    // Who loads waits for one answer.
    await page.waitForNetworkIdle({ idleTime: 150, concurrency: states.includes('loading') ? 1 : 0 });
    return page;
  }

  async close() {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
  }

  async answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    let body = '';
    for await (const piece of request) body += piece;
    const send = (status, type, text) =>
      response
        .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
        .end(text);
    if (pathname !== '/' && !pathname.startsWith('/dist/')) this.asked.push(request.url);
    if (pathname === '/') return send(200, 'text/html', pageOf(searchParams));
    if (Object.hasOwn(this.feeds, pathname)) {
      const feed = this.feeds[pathname];
      return send(
        200,
        'application/json',
        JSON.stringify(typeof feed === 'function' ? await feed(request, body) : feed),
      );
    }
    const file = pathname.startsWith('/dist/')
      ? join('.', normalize(pathname))
      : this.folder && pathname.startsWith('/prepared/') && join(this.folder, normalize(pathname.slice(10)));
    const found = file && (await readFile(file).catch(() => undefined));
    if (found) return send(200, pathname.endsWith('.js') ? 'text/javascript' : 'application/json', found);
    // Some stores forbid what they do not have, and say so in HTML.
    return send(403, 'text/html', '<!doctype html><title>403</title><h1>Access denied</h1>');
  }
}

const pageOf = (parameters) =>
  `<!doctype html><html lang="${parameters.get('language')}" dir="${parameters.get('direction')}"><meta charset="utf-8">` +
  `<title>Katalog</title><link rel="icon" href="data:,"><body><main><h1>Miasto</h1>${parameters.get('html')}</main>` +
  '<script type="module" src="/dist/civic-widgets.js"></script></body></html>';

/** The directory of a page, by what is in its shadow root. */
export const within = (selector) => `civic-ngo-directory >>> ${selector}`;

/** The names that are shown. */
export const namesOn = (page) =>
  page.evaluate(() =>
    [...document.querySelector('civic-ngo-directory').shadowRoot.querySelectorAll('[part="name"]')].map(
      ({ textContent }) => textContent.trim().replace(/\s+/g, ' '),
    ),
  );

/** Types a query, and gives the names that are found. */
export async function search(page, query) {
  await page.evaluate(async (text) => {
    const element = document.querySelector('civic-ngo-directory');
    const field = element.shadowRoot.querySelector('#query');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  }, query);
  return namesOn(page);
}
