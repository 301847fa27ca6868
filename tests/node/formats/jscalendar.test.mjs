// JSCalendar: RFC 8984 with its lists of rules, and its successor with one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';
import { occurrences } from '../../../dist/lib/formats/icalendar/recurrence.js';

const sample = JSON.parse(readFileSync(new URL('../../feeds/jscalendar/rada.json', import.meta.url), 'utf8'));
const options = { now: new Date('2026-11-23T12:00:00Z'), url: 'https://ro.example/k.json' };
const year = { from: Date.parse('2026-01-01'), until: Date.parse('2027-01-01') };

describe('JSCalendar', () => {
  it('is read by its fields, in the zone that all of it names', async () => {
    const { records, problems, ...head } = await readFeed(sample, { ...options, timeZone: 'Europe/Warsaw' });
    assert.deepEqual(head, { format: 'jscalendar', title: 'Rada Osiedla', timeZone: 'Europe/Warsaw' });
    const [series, fair] = records;
    const { recurrence, ...fields } = series;
    assert.ok(recurrence);
    assert.deepEqual(fields, {
      kind: 'event',
      id: 'dyzur',
      title: { pl: 'Dyżur', en: 'Office hours' },
      description: 'W środy',
      summary: 'W środy',
      richDescription: [{ name: 'p', children: ['W ', { name: 'strong', children: ['środy'] }] }],
      start: '2026-10-07T17:00:00+02:00',
      end: '2026-10-07T18:30:00+02:00',
      location: { name: 'Dom kultury', address: 'ul. Długa 1', lat: 51.1, lon: 17 },
      url: 'https://ro.example/dyzur',
      topics: ['rada'],
      documents: [{ url: 'https://ro.example/plan.pdf', type: 'application/pdf', size: 99 }],
      organiser: { name: 'Jan Kowalski', email: 'jan@ro.example' },
      language: 'pl',
    });
    assert.deepEqual(
      [fair.start, fair.end, fair.status, fair.mode],
      ['2026-10-24', '2026-10-25', 'cancelled', 'online'],
    );
    assert.equal(fair.recurrence.rrule, 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SA;COUNT=3');
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['missing', 'entries[3]'],
        ['unknown-zone', 'entries[4].timeZone'],
        ['wrong-value', 'entries[4].start'],
        ['wrong-value', 'entries[5]'],
      ],
    );
  });

  it('takes place when its rule and what differs from it say', async () => {
    const { records, timeZone } = await readFeed({ ...sample, entries: sample.entries.slice(0, 1) }, options);
    assert.equal(timeZone, 'Europe/Warsaw');
    assert.deepEqual(
      occurrences(records[0], timeZone, year).map(({ start, title, status, location }) => [
        start,
        typeof title === 'string' ? title : title.pl,
        status,
        location.name,
      ]),
      [
        ['2026-10-07T17:00:00+02:00', 'Dyżur', undefined, 'Dom kultury'],
        ['2026-11-05T18:00:00+01:00', 'Dyżur w czwartek', undefined, 'Biblioteka'],
        ['2026-11-18T17:00:00+01:00', 'Dyżur', 'cancelled', 'Dom kultury'],
        ['2026-12-02T17:00:00+01:00', 'Dyżur', undefined, 'Dom kultury'],
        ['2026-12-16T17:00:00+01:00', 'Dyżur', undefined, 'Dom kultury'],
        ['2026-12-20T10:00:00+01:00', 'Dyżur', undefined, 'Dom kultury'],
      ],
    );
  });

  it('may have several rules, and rules of what is left out', async () => {
    const { records, problems } = await readFeed(
      {
        '@type': 'Event',
        uid: '1',
        title: 'A',
        start: '2026-10-06T17:00:00',
        timeZone: 'Europe/Warsaw',
        recurrenceRules: [
          { frequency: 'weekly', count: 4 },
          { frequency: 'monthly', byDay: [{ day: 'sa', nthOfPeriod: 1 }], until: '2026-12-31T00:00:00' },
        ],
        excludedRecurrenceRules: [{ frequency: 'monthly', byMonthDay: [13, 7] }],
      },
      options,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      occurrences(records[0], 'Europe/Warsaw', year).map(({ start }) => start.slice(0, 16)),
      ['2026-10-06T17:00', '2026-10-20T17:00', '2026-10-27T17:00', '2026-12-05T17:00'],
    );
  });

  it('may be one event or a list, and leaves every object as it was', async () => {
    const evil = JSON.parse('{"__proto__":{"a":1},"__proto__/polluted":true,"title":"x"}');
    const event = {
      '@type': 'jsevent',
      uid: '1',
      title: 'A',
      start: '2026-10-07T17:00:00Z',
      recurrenceOverrides: { '2026-10-08T17:00:00': evil },
    };
    for (const given of [event, [event]]) {
      const { records } = await readFeed({ ...event }, options);
      assert.equal(records.length, 1, JSON.stringify(given));
    }
    assert.equal({}.polluted, undefined);
    assert.equal({}.a, undefined);
  });
});
