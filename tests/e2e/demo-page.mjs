// A page of the served demo in Chromium, and everything that it did which a careful city would not want to see.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../../tools/browsers.mjs';
// The server makes its feeds for the day that the browser believes it to be.
import '../../tools/move-node-clock.mjs';
import { clockAhead, moveClock } from '../../tools/pinned-clock.mjs';
import { serve } from '../../tools/serve.mjs';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The demo, served, and a browser to look at it with. */
export class Demo {
  static async open() {
    const server = serve();
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    return new Demo(server, await puppeteer.launch(headlessChromium()));
  }

  constructor(server, browser) {
    this.server = server;
    this.browser = browser;
    this.base = `http://127.0.0.1:${server.address().port}`;
  }

  async visit(path, { width = 1280, scheme = 'light', blocked = () => false } = {}) {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(120_000);
    const visited = new DemoPage(page, this.base);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await visited.listen(blocked);
    await page.goto(this.base + path, { waitUntil: 'networkidle0' });
    return visited;
  }

  async close() {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
  }
}

class DemoPage {
  /** Console lines, uncaught errors, violations of the policy, requests to other sites. */
  noise = [];

  constructor(page, base) {
    this.page = page;
    this.base = base;
  }

  async listen(blocked) {
    const { page, noise, base } = this;
    page.on('console', (line) => noise.push(`console.${line.type()}: ${line.text()}`));
    page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
    await page.exposeFunction('noteViolation', (violation) => noise.push(`violation: ${violation}`));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        window.noteViolation(`${effectiveDirective} ${blockedURI}`),
      );
    });
    await page.evaluateOnNewDocument(moveClock, clockAhead);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(`${base}/`))
        noise.push(`request elsewhere: ${request.url()}`);
      if (blocked(request)) request.abort();
      else request.continue();
    });
  }

  /** Each civic element of the page with its state: `['civic-notice', 'ready']`. */
  states() {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('civic-'))
        .map(({ localName, state }) => [localName, state]),
    );
  }

  async ready() {
    await this.page.waitForFunction(() => {
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('civic-'),
      );
      return elements.length > 0 && elements.every(({ state }) => state === 'ready');
    });
  }

  /** How far the page reaches beyond the window's width, in pixels. */
  overflow() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  /** What axe finds, by any of the rules that hold for WCAG 2.2 AA and good practice, the experimental ones too. */
  async violations() {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async () => {
      const rules = Object.fromEntries(
        window.axe
          .getRules()
          .filter(({ tags }) => !tags.includes('wcag2aaa'))
          .map(({ ruleId }) => [ruleId, { enabled: true }]),
      );
      const { violations } = await window.axe.run(document, { rules });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`,
      );
    });
  }

  text(selector) {
    return this.page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  close() {
    return this.page.close();
  }
}
