// The calendar on a page of its own, at a fixed moment, as a screen reader is given it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { headlessChromium } from '../../tools/browsers.mjs';

const now = '2026-11-23T12:00:00+01:00';

const consultation = (id, title, opens, closes, fields = {}) => ({
  id,
  title,
  url: `https://example.org/${id}`,
  _civic: { kind: 'consultation', opens, closes, ...fields },
});

const items = [
  consultation('park', 'Park nad Ślęzą', '2026-11-10', '2026-11-26', {
    topics: ['zieleń'],
    areas: ['Krzyki'],
    respond: { online: 'https://example.org/ankieta' },
  }),
  consultation('tramwaj', 'Trasa tramwajowa', '2026-11-19', '2026-12-19', {
    organiser: { name: 'Wydział Partycypacji' },
  }),
  consultation('plac', 'Plac zabaw', '2026-12-01', '2026-12-20'),
  consultation('most', 'Kładka', '2026-09-01', '2026-11-03', {
    results: { published: '2026-11-20', url: 'https://example.org/raport' },
  }),
  {
    id: 'spacer',
    title: 'Spacer po parku',
    _civic: {
      kind: 'event',
      type: 'walk',
      start: '2026-11-25T11:00',
      end: '2026-11-25T13:00',
      parent: 'park',
    },
  },
  {
    id: 'sesja',
    title: 'Sesja rady',
    _civic: { kind: 'event', type: 'meeting', start: '2026-11-27T18:00', status: 'cancelled' },
  },
];

const feedOf = (list) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Konsultacje',
    language: 'pl',
    _civic: { version: '1.0', time_zone: 'Europe/Warsaw' },
    items: list,
  });

const feeds = {
  '/all.json': feedOf(items),
  '/few.json': feedOf(items.slice(0, 2)),
  '/council.json': feedOf(items.slice(4)),
  '/empty.json': feedOf([]),
};

const types = { '.js': 'text/javascript', '.json': 'application/json' };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types civic-widgets";

async function answer({ url }, response) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const send = (type, body) =>
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
      .end(body);
  try {
    if (pathname === '/') {
      const [language, html] = [searchParams.get('language'), searchParams.get('html')];
      send(
        'text/html',
        `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta name="viewport" content="width=device-width"><title>Kalendarz</title><body>${html}<script type="module" src="/dist/civic-widgets.js"></script>`,
      );
    } else if (feeds[pathname]) send(types['.json'], feeds[pathname]);
    else if (pathname.startsWith('/dist/'))
      send(types['.js'], await readFile(join('.', normalize(pathname))));
    else response.writeHead(404).end();
  } catch {
    response.writeHead(404).end();
  }
}

/** A browser that opens calendars, one a page. */
export class Calendars {
  static async open() {
    const server = createServer(answer);
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    return new Calendars(server, await puppeteer.launch(headlessChromium()));
  }

  constructor(server, browser) {
    this.server = server;
    this.browser = browser;
  }

  /**
   * @param html The element as a host writes it.
   * @param setting The page's language (Arabic runs from right to left), the window's width, the visitor's zone and whether they
   *   use their fingers.
   */
  async visit(html, { language = 'pl', width = 1280, zone = 'Europe/Warsaw', isTouch = false } = {}) {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport({ width, height: 900, hasTouch: isTouch, isMobile: isTouch });
    await page.emulateTimezone(zone);
    await page.evaluateOnNewDocument((fixed) => {
      Date.now = () => Date.parse(fixed);
    }, now);
    const query = new URLSearchParams({ language, html });
    await page.goto(`http://127.0.0.1:${this.server.address().port}/?${query}`);
    await page.waitForFunction(() =>
      ['ready', 'empty', 'failed'].includes(document.querySelector('civic-consultation-calendar')?.state),
    );
    await page.waitForNetworkIdle({ idleTime: 100 });
    return page;
  }

  async close() {
    await this.browser.close();
    this.server.close();
    this.server.closeAllConnections();
  }
}

const said = [
  'checked',
  'disabled',
  'expanded',
  'focused',
  'invalid',
  'level',
  'modal',
  'pressed',
  'selected',
  'busy',
  'description',
  'valuetext',
];

/** What only holds others together, and says nothing itself. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LabelText',
  'paragraph',
  'time',
  'Legend',
  'ListMarker',
  'MenuListPopup',
]);

/** What is heard as one: its content is its name. */
const whole = new Set([
  'link',
  'button',
  'heading',
  'checkbox',
  'term',
  'caption',
  'option',
  'DisclosureTriangle',
  'columnheader',
  'cell',
]);

/** What Chromium gives a screen reader of `page`, a line a thing: role, name in quotes, states; texts by themselves. */
export async function treeOf(page) {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const lines = [];
  let text = [];
  const flush = (depth) => {
    const words = text.join(' ').replace(/\s+/g, ' ').trim();
    if (words) lines.push(`${'  '.repeat(depth)}${words}`);
    text = [];
  };
  const visit = (node, depth) => {
    const name = (node.name ?? '').replace(/\s+/g, ' ').trim();
    const children = node.children ?? [];
    const box = node.role === 'LabelText' && children.find(({ role }) => role === 'checkbox');
    if (node.role === 'StaticText') text.push(name);
    // The words beside a box are its name.
    else if (box) visit(box, depth);
    else if (silent.has(node.role) || (!name && children.length === 0 && node.role !== 'status'))
      for (const child of children) visit(child, depth);
    else {
      flush(depth);
      const states = said.filter((state) => node[state] !== undefined && node[state] !== false);
      const words = states.map((state) => (node[state] === true ? state : `${state}=${node[state]}`));
      lines.push(
        `${'  '.repeat(depth)}${[node.role, name && `“${name}”`, ...words].filter(Boolean).join(' ')}`,
      );
      const isHeard =
        whole.has(node.role) &&
        name !== '' &&
        !children.some(({ role }) => ['button', 'link'].includes(role));
      if (!isHeard) for (const child of children) visit(child, depth + 1);
      flush(depth + 1);
    }
  };
  for (const child of root.children ?? []) visit(child, 0);
  flush(0);
  return `${lines.join('\n')}\n`;
}
