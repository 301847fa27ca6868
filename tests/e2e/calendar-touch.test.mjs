// The calendar under a finger, under a keyboard, and at 400 %: measured in every view and state, because none of it is seen in a tree.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Calendars } from './calendar-page.mjs';

const element = (attributes) => `<civic-consultation-calendar ${attributes}></civic-consultation-calendar>`;
const inCalendar = (selector) => `civic-consultation-calendar >>> ${selector}`;
const dialog = async (page) => {
  await page.locator(inCalendar('[part="title"]')).click();
  await page.waitForSelector(inCalendar('dialog[open]'));
};
const unfolded = async (page) => {
  const open = () => {
    const { shadowRoot } = document.querySelector('civic-consultation-calendar');
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    shadowRoot.querySelector('[part="filters"] > button[aria-expanded="false"]')?.click();
  };
  await page.evaluate(open);
  await page.waitForSelector(inCalendar('.take-home'));
};

const states = {
  list: [element('src="/all.json"'), unfolded],
  month: [element('src="/all.json" view="month"'), unfolded],
  timeline: [element('src="/all.json" view="windows"'), unfolded],
  'some months': [element('src="/few.json?from={start}&to={end}"')],
  'nothing there': [element('src="/empty.json"')],
  'a feed that failed': [element('src="/none.json"')],
  details: [element('src="/all.json"'), dialog],
  'details in their place': [element('src="/all.json" details="inline"'), unfolded],
};

/** What a pointer can aim at, with its size; a link within a line of text may be as high as its line. */
function targets() {
  const { shadowRoot } = document.querySelector('civic-consultation-calendar');
  const dialog = shadowRoot.querySelector('dialog[open]');
  return [
    ...(dialog ?? shadowRoot).querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'),
  ]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => {
      // A box is aimed at by the words beside it, a day by its cell.
      const area = one.closest('label') ?? (one.hasAttribute('value') && one.closest('td')) ?? one;
      const { width, height } = (area || one).getBoundingClientRect();
      const isInText = one.localName === 'a' && getComputedStyle(one).display === 'inline';
      const isButton = one.matches(
        '[part="title"], [part~="agenda-entry"] > *, button:not(.link, .more), .button, input, select',
      );
      const name = `${one.localName} ${(one.textContent || one.ariaLabel || one.id).trim().slice(0, 40)}`;
      return { name, width, height, isInText, isButton };
    });
}

/** What is wider than the page, or cut off in it. */
function overflow() {
  const { shadowRoot } = document.querySelector('civic-consultation-calendar');
  const wide = [...shadowRoot.querySelectorAll(':not(.hidden, .scroller *, dialog:not([open]) *)')].filter(
    (one) =>
      one.checkVisibility() &&
      !one.closest('.hidden, .bars') &&
      one.getBoundingClientRect().right > innerWidth + 1,
  );
  const { scrollWidth } = document.documentElement;
  return [
    ...(scrollWidth > innerWidth ? [`the page: ${scrollWidth}`] : []),
    ...wide.map(({ localName, part, className }) => `${localName} ${part} ${className}`),
  ];
}

describe('the calendar, with a finger and at 320 pixels,', () => {
  let calendars;
  before(async () => {
    calendars = await Calendars.open();
  });
  after(() => calendars.close());

  for (const [name, [html, act]] of Object.entries(states))
    it(`has targets that can be hit, and nothing beyond its edges: ${name}`, async () => {
      for (const [isTouch, least] of [
        [true, 44],
        [false, 24],
      ]) {
        const page = await calendars.visit(html, { width: 320, isTouch });
        assert.equal(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), isTouch);
        await act?.(page);
        const small = (await page.evaluate(targets)).filter(
          ({ width, height, isInText, isButton }) =>
            Math.round(height) < (isInText ? 16 : isButton ? least : 24) || Math.round(width) < 24,
        );
        assert.deepEqual(small, [], isTouch ? 'coarse' : 'fine');
        assert.deepEqual(await page.evaluate(overflow), []);
        await page.close();
      }
    });
});

describe('the calendar, with the keyboard alone,', () => {
  let calendars;
  before(async () => {
    calendars = await Calendars.open();
  });
  after(() => calendars.close());

  /** Where the focus is, what can be reached at all, and whether it can be seen. */
  const focus = (page) =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('civic-consultation-calendar');
      const one = shadowRoot.activeElement;
      if (!one) return undefined;
      const ring = (of) => parseFloat(getComputedStyle(one, of).outlineWidth) >= 2;
      const all = [...shadowRoot.querySelectorAll('a[href], button, input, select, summary, [tabindex]')];
      return {
        at: all.indexOf(one),
        name: one.ariaLabel || one.textContent.trim().replace(/\s+/g, ' ') || one.id,
        isSeen: ring(undefined) || ring('::after'),
        left: all.filter((other) => other.tabIndex >= 0 && other.checkVisibility() && !other.disabled).length,
      };
    });

  for (const [name, html] of Object.entries({
    list: element('src="/all.json"'),
    month: element('src="/all.json" view="month"'),
    timeline: element('src="/all.json" view="windows"'),
  }))
    it(`is walked from its beginning to its end, seen at each step, and left again: ${name}`, async () => {
      const page = await calendars.visit(html);
      const walked = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const one = await focus(page);
        if (!one) break;
        assert.ok(one.isSeen, `the focus on ${one.name}`);
        assert.ok(walked.length < 100, 'a trap');
        walked.push(one);
      }
      const order = walked.map(({ at }) => at);
      assert.deepEqual(
        order,
        [...new Set(order)].sort((a, b) => a - b),
      );
      assert.equal(walked.length, walked[0].left);
      await page.close();
    });
});
