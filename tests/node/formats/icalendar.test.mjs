// What calendars of offices and plugins do to iCalendar, in one sample; the ordinary is tested in tests/formats.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';
import { occurrences } from '../../../dist/lib/formats/icalendar/recurrence.js';

const sample = readFileSync(new URL('../../feeds/icalendar/osiedle.ics', import.meta.url), 'utf8');
const options = { now: new Date('2026-11-23T12:00:00Z'), timeZone: 'Europe/Warsaw' };

describe('an office’s calendar', () => {
  it('has zones as Windows shows them, pictures, meetings on the net, and no event less for one that is broken', async () => {
    const { title, home, records, problems } = await readFeed(sample, options);
    assert.deepEqual([title, home], ['Osiedle', 'https://osiedle.example/kalendarz']);
    const [office, online, debate, fixed, orphan, series] = records;
    assert.deepEqual(office, {
      kind: 'event',
      id: 'biuro',
      title: 'Dyżur',
      language: 'pl',
      start: '2026-07-01T10:00:00+02:00',
      end: '2026-07-01T11:00:00+02:00',
      image: { src: 'https://osiedle.example/biuro.png' },
      documents: [{ url: 'https://osiedle.example/plan.pdf', type: 'application/pdf', title: 'plan.pdf' }],
    });
    assert.deepEqual(
      [online.start, online.timeZone, online.mode, online.url],
      ['2026-07-01T10:00:00-04:00', 'America/New_York', 'online', 'https://spotkania.example/abc'],
    );
    assert.deepEqual(
      [debate.start, debate.mode, debate.url],
      ['2026-07-01T10:00:00+02:00', 'hybrid', 'https://osiedle.example/debata'],
    );
    assert.equal(fixed.start, '2026-07-01T10:00:00+01:00');
    assert.equal(orphan.id, 'sierota/2026-11-30T10:00:00+01:00');
    const year = { from: Date.parse('2026-01-01'), until: Date.parse('2027-01-01') };
    assert.deepEqual(
      occurrences(series, 'Europe/Warsaw', year).map(({ start, title: name }) => [start, name]),
      [
        ['2026-10-24', 'Co dzień'],
        ['2026-10-28', 'Co dzień'],
        ['2026-10-30', 'Co dzień, później'],
      ],
    );
    assert.equal(records.length, 6);
    assert.deepEqual(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, path, line }) => [code, path, line]),
      [['wrong-value', 'VEVENT[7].DTSTART', 67]],
    );
  });

  it('that is sent to take events back has them cancelled', async () => {
    const { records } = await readFeed(sample.replace('METHOD:PUBLISH', 'METHOD:CANCEL'), options);
    assert.ok(records.every(({ status }) => status === 'cancelled'));
  });
});
