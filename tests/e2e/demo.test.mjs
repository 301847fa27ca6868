import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFeed } from '../../dist/lib/feed.js';
import city from '../../demo/feeds/city.mjs';
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
      assert.equal(new Set(records.map(({ kind }) => kind)).size, 11);
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

  it('has one heading of the first level and the landmarks of a page', async () => {
    const page = await demo.visit('/');
    const counts = await page.page.evaluate(() =>
      ['h1', 'header', 'main', 'footer'].map((name) => document.querySelectorAll(name).length),
    );
    assert.deepEqual(counts, [1, 1, 1, 1]);
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
    assert.match(await page.text('#facts'), /civic.*Europe\/Warsaw.*konsultacje ?9/);
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
