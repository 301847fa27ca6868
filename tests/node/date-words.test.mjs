// What the calendar writes without a formatter is exactly what the platform's own would write.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnDates, monthCalled, weekdayCalled } from '../../dist/lib/language/date-words.js';
import { formatNumber } from '../../dist/lib/language/numbers.js';
import { weekRules } from '../../dist/lib/calendar/weeks.js';
import { writeDate } from '../../dist/lib/language/written-date.js';

const languages = ['pl', 'en', 'uk', 'de'];
const days = Array.from({ length: 130 }, (_, at) =>
  new Date(Date.UTC(2026, 0, 1 + at * 7)).toISOString().slice(0, 10),
);
const spans = [2, 20, 60, 400].flatMap((length) =>
  days
    .slice(0, 60)
    .map((day) => [day, new Date(Date.parse(day) + length * 86_400_000).toISOString().slice(0, 10)]),
);
const counts = [0, 7, 999, 1000, 9999, 10_000, 123_456, 1_234_567];

/** Everything that is written of dates and numbers in `tag`. */
const all = (tag) => ({
  days: days.map((day) => [
    writeDate(tag, false, day),
    writeDate(tag, true, day),
    writeDate(tag, false, day.slice(0, 7)),
  ]),
  spans: spans.map(([from, to]) => writeDate(tag, false, from, to)),
  months: Array.from({ length: 12 }, (_, at) => [
    monthCalled(at, tag, 'long'),
    monthCalled(at, tag, 'short'),
  ]),
  weekdays: Array.from({ length: 7 }, (_, at) =>
    ['long', 'short', 'narrow'].map((length) => weekdayCalled(at + 1, tag, length)),
  ),
  counts: counts.map((count) => formatNumber(count, tag)),
});

test('dates and numbers by table are those of the platform', async () => {
  const formatted = Object.fromEntries(languages.map((tag) => [tag, all(tag)]));
  for (const tag of languages) learnDates((await import(`../../dist/lib/language/dates-in/${tag}.js`)).dates);
  const { DateTimeFormat, NumberFormat } = Intl;
  const refuse = class {
    constructor() {
      throw new Error('A formatter was made');
    }
  };
  Object.assign(Intl, { DateTimeFormat: refuse, NumberFormat: refuse });
  try {
    for (const tag of languages) {
      // A tag that was not asked for before, so that nothing is remembered.
      const full = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA', de: 'de-DE' }[tag];
      assert.deepEqual(all(full), formatted[tag], tag);
    }
  } finally {
    Object.assign(Intl, { DateTimeFormat, NumberFormat });
  }
});

test('a region with names of its own keeps them', () => {
  assert.equal(monthCalled(0, 'de-AT', 'long'), 'Jänner');
  assert.equal(writeDate('en-US', false, '2026-11-30'), 'November 30, 2026');
});

test('weeks begin as the platform says', () => {
  for (const tag of ['pl', 'en', 'en-GB', 'uk', 'de', 'de-DE', 'pl-PL', 'uk-UA']) {
    const locale = new Intl.Locale(tag === 'en' ? 'en-GB' : tag);
    const { firstDay, weekend } = locale.getWeekInfo?.() ?? locale.weekInfo;
    assert.deepEqual(weekRules(tag), { firstDay, weekend }, tag);
  }
});
