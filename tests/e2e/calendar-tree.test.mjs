// What a screen reader is given of every view and state of the calendar, kept in tests/e2e/trees for people to read.
// After a change that is meant: UPDATE_TREES=1 node --test tests/e2e/calendar-tree.test.mjs, then read what has changed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { Calendars, treeOf } from './calendar-page.mjs';

const element = (attributes, inside = '') =>
  `<civic-consultation-calendar ${attributes}>${inside}</civic-consultation-calendar>`;
const fallback = '<a href="/konsultacje">Wszystkie konsultacje</a>';
const inCalendar = (selector) => `civic-consultation-calendar >>> ${selector}`;

/** The states by the names of their files: what the host writes, and what a person then does. */
const states = {
  list: { html: element('src="/all.json"') },
  'list-en': { html: element('src="/few.json"'), language: 'en' },
  month: { html: element('src="/few.json" view="month"') },
  'month-en': { html: element('src="/few.json" view="month"'), language: 'en' },
  timeline: { html: element('src="/few.json" view="windows"') },
  'list-ar': { html: element('src="/few.json"'), language: 'ar' },
  'month-ar': { html: element('src="/council.json" view="month"'), language: 'ar' },
  'timeline-ar': { html: element('src="/few.json" view="windows"'), language: 'ar' },
  elsewhere: { html: element('src="/council.json"'), zone: 'America/New_York' },
  inline: {
    html: element('src="/council.json" details="inline"'),
    act: async (page) => {
      await page.locator(inCalendar('[part="disclosure"] > summary')).click();
      await page.waitForSelector(inCalendar('[part="details"]'));
    },
  },
  'take-home': {
    html: element('src="/few.json"'),
    act: async (page) => {
      await page.locator(inCalendar('[part="take-home"] > summary')).click();
      await page.waitForSelector(inCalendar('.take-home'));
    },
  },
  meeting: {
    html: element('src="/council.json"'),
    act: async (page) => {
      await page.locator(inCalendar('button[part="title"]')).click();
      await page.waitForSelector(inCalendar('dialog[open]'));
    },
  },
  closed: {
    html: element('src="/all.json"'),
    act: (page) => page.locator(inCalendar('details[part="group"] > summary')).click(),
  },
  filtered: {
    html: element('src="/all.json"'),
    act: async (page) => {
      await page.locator(inCalendar('[part="filters"] input[type="checkbox"]')).click();
      await page.waitForSelector(inCalendar('[part="chips"]'));
    },
  },
  details: {
    html: element('src="/few.json"'),
    act: async (page) => {
      await page.locator(inCalendar('a[part="title"]')).click();
      await page.waitForSelector(inCalendar('dialog[open]'));
    },
  },
  'nothing-found': {
    html: element('src="/all.json"'),
    act: async (page) => {
      await page.locator(inCalendar('#query')).fill('wieloryb');
      await page.waitForFunction(
        () =>
          document.querySelector('civic-consultation-calendar').shadowRoot.querySelector('[part="chips"]') !==
          null,
      );
    },
  },
  empty: { html: element('src="/empty.json"', fallback) },
  failed: { html: element('src="/none.json"', fallback) },
  sources: {
    html: element(
      '',
      '<source src="/few.json" label="Urząd"><source src="/council.json" label="Rada"><source src="/none.json" label="Biblioteka">',
    ),
  },
  'some-months': { html: element('src="/few.json?from={start}&to={end}"') },
};

describe('the calendar as a screen reader is given it', () => {
  let calendars;
  before(async () => {
    calendars = await Calendars.open();
  });
  after(() => calendars.close());

  for (const [name, { html, act, ...setting }] of Object.entries(states))
    it(name, async () => {
      const page = await calendars.visit(html, setting);
      await act?.(page);
      const tree = await treeOf(page);
      const file = new URL(`trees/${name}.txt`, import.meta.url);
      if (process.env.UPDATE_TREES) await writeFile(file, tree);
      assert.equal(tree, await readFile(file, 'utf8'));
      await page.close();
    });
});
