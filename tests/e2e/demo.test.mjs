import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFeed } from '../../dist/lib/feed.js';
import calendar from '../../demo/feeds/calendar.ics.mjs';
import city from '../../demo/feeds/city.mjs';
import news from '../../demo/feeds/news.xml.mjs';
import plan from '../../demo/feeds/plan.mjs';
import { editors } from '../pages/editors.mjs';
import { Demo } from './demo-page.mjs';

const pages = { pl: '/', en: '/en/' };
const elements = [
  'civic-breadcrumb',
  'civic-city-strip',
  'civic-consultation-calendar',
  'civic-ngo-directory',
  'civic-notice',
  'civic-observe-cards',
  'civic-strategy-banner',
];

let demo;
before(async () => {
  demo = await Demo.open();
});
after(() => demo.close());

describe('the feed of the demo', () => {
  // An ordinary day, the hours around both changes of the clocks, and the last minutes of a year.
  for (const now of [
    '2026-11-23T14:00:00Z',
    '2027-03-28T01:05:00Z',
    '2026-10-25T00:30:00Z',
    '2026-12-31T22:55:00Z',
  ])
    it(`has no problems on ${now}`, async () => {
      const { problems, records } = await readFeed(JSON.stringify(city(new Date(now))), {
        now: new Date(now),
        url: 'http://localhost/feeds/city.json',
      });
      assert.deepEqual(problems, []);
      assert.equal(new Set(records.map(({ kind }) => kind)).size, 12);
    });

  it('has others beside it, without problems: news, a calendar, a plan', async () => {
    const now = new Date('2026-11-23T14:00:00Z');
    const found = [];
    for (const make of [news, calendar, plan]) {
      const made = await make(now);
      const text = typeof made === 'string' ? made : JSON.stringify(made);
      const { format, records, problems } = await readFeed(text, { now, url: 'http://localhost/feeds/x' });
      assert.deepEqual(problems, []);
      found.push([format, records.length]);
    }
    assert.deepEqual(found, [
      ['rss', 4],
      ['icalendar', 23],
      ['civic', 1],
    ]);
  });

  it('is a JSON Feed 1.1 that any reader can follow', () => {
    const { version, title, items } = city(new Date());
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert.equal(typeof title, 'string');
    for (const item of items) {
      assert.equal(typeof item.id, 'string');
      assert.equal(typeof item.content_text, 'string');
      for (const name of ['title', 'summary']) assert.ok(['string', 'undefined'].includes(typeof item[name]));
    }
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  });

  it('never shows a reading from the future, nor one that is three hours old', async () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const now = new Date(Date.UTC(2026, 10, 23, hour, 9));
      const { _civic } = city(now).items.find(({ id }) => id === 'weather');
      const age = now - Date.parse(_civic.as_of);
      assert.ok(age >= 0 && age < 3 * 3_600_000, `${_civic.as_of} at ${now.toISOString()}`);
    }
  });
});

describe('the demo page', () => {
  for (const [language, path] of Object.entries(pages)) {
    it(`shows seven elements, quietly, on a strict page (${language})`, async () => {
      const page = await demo.visit(path);
      await page.ready();
      assert.deepEqual((await page.states()).map(([tag]) => tag).sort(), elements);
      assert.deepEqual(page.noise, []);
      await page.close();
    });

    it(`shows links where scripts do not run (${language})`, async () => {
      const page = await demo.visit(path, { blocked: (request) => request.resourceType() === 'script' });
      const links = await page.page.evaluate((tags) => {
        const visible = (link) => link.checkVisibility() && link.href && link.textContent.trim();
        return tags.filter((tag) => [...document.querySelectorAll(`${tag} a`)].some(visible));
      }, elements);
      assert.deepEqual(links, elements);
      await page.close();
    });

    for (const width of [320, 1280])
      for (const scheme of ['light', 'dark'])
        it(`has room and no barriers at ${width} px, ${scheme} (${language})`, async () => {
          const page = await demo.visit(path, { width, scheme });
          await page.ready();
          assert.ok((await page.overflow()) <= 0, `reaches ${await page.overflow()} px too far`);
          assert.deepEqual(await page.violations(), []);
          await page.close();
        });
  }

  it('leads from the strategy to its consultation and to those who led it', async () => {
    for (const [part, title] of [
      ['?konsultacje=item%3Dstrategia-2018', 'Strategia współpracy z organizacjami pozarządowymi'],
      ['?organizacje.item=fundacja', 'Fundacja na rzecz Studiów Europejskich'],
    ]) {
      const page = await demo.visit('/');
      await page.ready();
      const href = await page.page.evaluate((start) => {
        const { shadowRoot } = document.querySelector('civic-strategy-banner');
        return [...shadowRoot.querySelectorAll('a')].find(({ search }) => search.startsWith(start))?.href;
      }, part);
      await page.page.goto(href, { waitUntil: 'networkidle0' });
      await page.ready();
      const said = await page.page.waitForFunction(() =>
        ['civic-consultation-calendar', 'civic-ngo-directory']
          .map((tag) => document.querySelector(tag).shadowRoot.querySelector('dialog[open] #details-title'))
          .find(Boolean)
          ?.textContent.replace(/\s+/g, ' ')
          .trim(),
      );
      assert.equal(await said.jsonValue(), title);
      assert.deepEqual(page.noise, []);
      await page.close();
    }
  });

  it('keeps what is observed anywhere on it in one list', async () => {
    const page = await demo.visit('/');
    await page.ready();
    await page.page.locator('civic-strategy-banner >>> [part="observe"]').click();
    await page.page.waitForFunction(() =>
      document
        .querySelector('civic-observe-cards')
        .shadowRoot.querySelector('[part="observed"] li')
        ?.textContent.includes('Strategia rozwoju'),
    );
    assert.deepEqual(await page.violations(), []);
    await page.page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('has nothing blank on a picture of the whole page', async () => {
    const page = await demo.visit('/');
    await page.ready();
    await page.page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('civic-ngo-directory');
      return shadowRoot.querySelector('#filters input[type="checkbox"]');
    });
    const seen = await page.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('civic-ngo-directory');
      const names = [...shadowRoot.querySelectorAll('[part="name"]')];
      const hidden = names.filter((name) => !name.checkVisibility({ contentVisibilityAuto: true }));
      return { scrolled: scrollY, names: names.length, hidden: hidden.map(({ textContent }) => textContent) };
    });
    assert.deepEqual(seen, { scrolled: 0, names: 6, hidden: [] });
    await page.close();
  });

  it('has one heading of the first level and the landmarks of a page', async () => {
    const page = await demo.visit('/');
    const counts = await page.page.evaluate(() =>
      ['h1', 'header', 'main', 'footer'].map((name) => document.querySelectorAll(name).length),
    );
    assert.deepEqual(counts, [1, 1, 1, 1]);
    await page.close();
  });
});

describe('the page of other layouts', () => {
  for (const path of ['/more.html', '/en/more.html'])
    for (const width of [320, 1280])
      it(`is quiet, has room and no barriers at ${width} px (${path})`, async () => {
        const page = await demo.visit(path, { width, scheme: width === 320 ? 'dark' : 'light' });
        await page.ready();
        assert.deepEqual(page.noise, []);
        assert.ok((await page.overflow()) <= 0, `reaches ${await page.overflow()} px too far`);
        assert.deepEqual(await page.violations(), []);
        await page.close();
      });
});

const calendarFile = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//example.org//EN',
  'BEGIN:VEVENT',
  'UID:one@example.org',
  'DTSTAMP:20261101T000000Z',
  'DTSTART:20301130T160000Z',
  'SUMMARY:Meeting by the river',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [{ id: '1', url: 'https://example.org/1', title: 'A new bridge', content_text: 'It opens in May.' }],
});

const brokenFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Half of it',
  _civic: { time_zone: 'Europe/Warsaw' },
  items: [
    { id: 'good', title: 'A good one', _civic: { kind: 'consultation', closes: '2030-11-30' } },
    { id: 'bad', title: 'A bad one', _civic: { kind: 'consultation', closes: 'soon' } },
  ],
});

describe('the page to try a feed', () => {
  const pasted = async (text, path = '/try.html?lang=en', options) => {
    const page = await demo.visit(path, options);
    await page.page.click('[name="from"][value="text"]');
    await page.page.$eval('#text', (field, value) => (field.value = value), text);
    await page.page.click('.go');
    await page.page.waitForFunction(
      () => !/^(|Reading…|Czytam…)$/.test(document.querySelector('#status').textContent),
    );
    return page;
  };
  const shown = async (page) => (await page.states()).map(([tag]) => tag);

  it('shows all seven elements of our own feed', async () => {
    const page = await demo.visit('/try.html?lang=pl&feed=/feeds/city.json');
    await page.page.waitForSelector('#found:not([hidden])');
    await page.ready();
    assert.deepEqual((await shown(page)).sort(), elements);
    assert.match(await page.text('#facts'), /civic.*Europe\/Warsaw.*konsultacje ?10/);
    assert.deepEqual(page.noise, []);
    assert.deepEqual(await page.violations(), []);
    await page.close();
  });

  it('reads a pasted calendar file', async () => {
    const page = await pasted(calendarFile);
    await page.ready();
    assert.deepEqual(await shown(page), ['civic-consultation-calendar']);
    assert.match(await page.text('#facts'), /icalendar/);
    assert.match(await page.text('#absent'), /<civic-notice>/);
    assert.match(
      await page.text('#widgets pre'),
      /integrity="sha384-.*<civic-consultation-calendar.*text\/calendar/,
    );
    assert.deepEqual(page.noise, []);
    await page.close();
  });

  it('reads a pasted JSON Feed', async () => {
    const page = await pasted(jsonFeed);
    await page.ready();
    assert.deepEqual(await shown(page), ['civic-observe-cards']);
    assert.match(await page.text('#facts'), /json-feed.*News/);
    assert.deepEqual(page.noise, []);
    await page.close();
  });

  it('proposes a field map for a table that nobody described, and gives the HTML with it', async () => {
    const table = 'Nazwa;Telefon;E-mail;Ulica\nKlub nad Odrą;71 000 00 00;klub@example.org;Rzeczna 1\n';
    const page = await pasted(table.repeat(1) + 'Chór;71 000 00 01;chor@example.org;Rzeczna 2\n');
    await page.ready();
    assert.deepEqual(await shown(page), ['civic-ngo-directory']);
    assert.match(await page.text('#proposal'), /organisations.*phone.*Telefon.*%/);
    await page.page.click('#use-map');
    await page.page.waitForFunction(() => document.querySelector('#proposal').hidden);
    await page.ready();
    assert.match(await page.text('#widgets pre'), /data-map>.*"kind": "organisation".*type="text\/csv"/);
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(page.noise, []);
    await page.close();
  });

  it('gives an element the attributes that are chosen, and writes them into its HTML', async () => {
    const page = await pasted(calendarFile);
    await page.ready();
    await page.page.select('.options [name="view"]', 'month');
    await page.page.click('.options [name="url-state"]');
    assert.match(await page.text('#widgets pre'), /<civic-consultation-calendar view="month" url-state>/);
    const element = await page.page.$eval('civic-consultation-calendar', ({ view, urlState }) => [
      view,
      urlState,
    ]);
    assert.deepEqual(element, ['month', true]);
    await page.close();
  });

  it('writes HTML that an editor lets pass which takes away what it does not know', async () => {
    const page = await demo.visit('/try.html?lang=en&feed=/feeds/city.json', { width: 320 });
    await page.page.waitForSelector('#found:not([hidden])');
    await page.ready();
    const shown = (at) => `#widgets .shown:nth-of-type(2) ${at}`;
    const calendar = await page.page.$eval(shown('h3'), ({ textContent }) => textContent);
    assert.equal(calendar, '<civic-consultation-calendar>');
    await page.page.select(shown('[name="view"]'), 'month');
    await page.page.focus(shown('[name="strips"]'));
    await page.page.keyboard.press('Space');
    await page.page.focus(shown('summary'));
    await page.page.keyboard.press('Enter');
    assert.ok((await page.overflow()) <= 0, `reaches ${await page.overflow()} px too far`);
    assert.deepEqual(await page.violations(), []);
    const codes = await page.page.$$eval(shown('details code'), (all) =>
      all.map(({ textContent }) => textContent),
    );
    assert.match(
      codes[0],
      /^<script type="module" src="[^"]+" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>\n<link rel="alternate" href="[^"]+city\.json">$/,
    );
    for (const [editor, filter] of Object.entries(editors)) {
      const left = filter(codes[1]);
      // A page that has the script, and this in its text.
      await page.page.goto(`${page.base}/`, { waitUntil: 'networkidle0' });
      const view = await page.page.evaluate(async (html) => {
        const everything = { removeElements: [], removeAttributes: [] };
        const kept = Document.parseHTML(html, { sanitizer: everything }).body.firstElementChild;
        document.querySelector('main').prepend(kept);
        await customElements.whenDefined('civic-consultation-calendar');
        while (
          !document
            .querySelector('main > :first-child')
            .matches('civic-consultation-calendar,:has(> civic-consultation-calendar)')
        )
          await new Promise((resolve) => setTimeout(resolve, 20));
        return document.querySelector('main civic-consultation-calendar').view;
      }, left);
      assert.equal(view, 'month', editor);
    }
    assert.deepEqual(page.noise, []);
    await page.close();
  });

  it('knows the name of every format', async () => {
    const page = await demo.visit('/try.html?lang=en');
    const names = await page.page.$$eval('#type option', (all) =>
      all.map(({ value }) => value).filter(Boolean),
    );
    for (const name of ['civic', 'rss', 'atom', 'oparl', 'decidim', 'hsds', 'csv', 'stratml', 'gios'])
      assert.ok(names.includes(name), name);
    assert.ok(names.length >= 38, String(names.length));
    await page.close();
  });

  it('names the place, the cause and the remedy of what is wrong', async () => {
    const page = await pasted(brokenFeed, '/try.html?lang=en', { width: 320 });
    await page.ready();
    assert.match(await page.text('#problems'), /items\[1\]\._civic\.closes.*should be a date.*Write a date/);
    assert.ok((await page.overflow()) <= 0);
    assert.deepEqual(await page.violations(), []);
    assert.deepEqual(page.noise, []);
    await page.close();
  });

  it('says what a file is that is no feed', async () => {
    const page = await pasted('<!doctype html><title>Welcome</title>');
    assert.match(await page.text('#status[data-failed]'), /web page.*Welcome/);
    assert.deepEqual(await shown(page), []);
    assert.deepEqual(await page.violations(), []);
    await page.close();
  });

  it('speaks both languages', async () => {
    const page = await demo.visit('/try.html?lang=pl');
    assert.equal(await page.text('h1'), 'Sprawdź swój plik danych');
    await page.page.select('#page-language', 'en');
    assert.equal(await page.text('h1'), 'Try a feed of your own');
    assert.equal(await page.page.$eval('html', ({ lang }) => lang), 'en');
    await page.close();
  });
});
