// The months of a calendar, compared one by one with what ical.js makes of the same file by itself.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from 'civic-widgets/feed';
import { occurrences } from '../../dist/lib/formats/icalendar/recurrence.js';
import { wallClock } from '../../dist/lib/model/zone.js';
import { entriesIn } from './independent-expansion.mjs';

const now = new Date('2026-11-23T12:00:00Z');
const day = 86_400_000;

/** Our entries of each month, as the month's view asks for them. */
function monthsOf({ records, timeZone }, firstYear, lastYear) {
  const months = new Map();
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 0; month < 12; month++) {
      const name = `${year}-${String(month + 1).padStart(2, '0')}`;
      const range = {
        from: Date.UTC(year, month, 1) - 2 * day,
        until: Date.UTC(year, month + 1, 1) + 2 * day,
      };
      const entries = records
        .flatMap((event) => occurrences(event, timeZone, range))
        .map(({ start, title }) => ({
          day: start.length === 10 ? start : wallClock(Date.parse(start), timeZone),
          words: `${start.length === 10 ? start : new Date(start).toISOString()} ${title}`,
        }))
        .filter((entry) => entry.day.startsWith(name));
      if (entries.length) months.set(name, entries.map(({ words }) => words).sort());
    }
  return months;
}

async function compare(text, firstYear, lastYear, differs = []) {
  const reading = await readFeed(text, { now });
  const ours = monthsOf(reading, firstYear, lastYear);
  const theirs = new Map();
  for (const { month, start, title } of entriesIn(text, reading.timeZone, firstYear, lastYear)) {
    const words = `${start} ${title}`;
    if (!differs.includes(words)) theirs.set(month, [...(theirs.get(month) ?? []), words].sort());
  }
  assert.deepEqual([...ours.keys()], [...theirs.keys()].sort());
  for (const [month, entries] of theirs) assert.deepEqual(ours.get(month), entries, month);
  return ours;
}

describe('the months of a calendar', () => {
  it('hold what an independent reader finds in them, over changes of clocks, leap days and moved meetings', async () => {
    const text = readFileSync(new URL('../feeds/icalendar/rok-rady.ics', import.meta.url), 'utf8');
    const months = await compare(text, 2022, 2029);
    assert.deepEqual(
      months.get('2026-10').filter((entry) => entry.length > 10 && !/Komisja/.test(entry)),
      [
        '2026-10-05T10:00:00.000Z Spotkania dodatkowe',
        '2026-10-05T15:00:00.000Z Dyżur radnych',
        '2026-10-12T08:00:00.000Z W czasie UTC',
        '2026-10-12T15:00:00.000Z Dyżur radnych',
        '2026-10-19T08:00:00.000Z W czasie UTC',
        '2026-10-19T15:00:00.000Z Dyżur radnych',
        '2026-10-23 Sprzątanie osiedla',
        '2026-10-26 Sprzątanie osiedla',
        '2026-10-26T08:00:00.000Z W czasie UTC',
        '2026-10-27T17:00:00.000Z Dyżur radnych (we wtorek)',
        '2026-10-29T09:00:00.000Z Sesja',
        '2026-10-31 Sprzątanie osiedla (w sobotę)',
        '2026-10-31T11:00:00.000Z Zamknięcie miesiąca',
      ],
    );
  });

  const folder = process.env.CIVIC_CAPTURES;
  const skip = folder ? false : 'CIVIC_CAPTURES names no folder of real feeds';
  // A series that was emptied by an UNTIL before its start keeps nothing of itself.
  const differs = ['2024-12-12T22:00:00.000Z Utilities Service Board Meeting - Claims Only - CANCELLED'];
  it('of real calendars do, too', { skip }, async () => {
    for (const name of readdirSync(`${folder}/ics`)) {
      const text = readFileSync(`${folder}/ics/${name}`, 'utf8');
      // A challenge for robots, and times that ical.js cannot read, are other tests' matter.
      if (text.startsWith('BEGIN:VCALENDAR') && !/^EXDATE:\d{8}\r?$/m.test(text))
        await compare(text, 2018, 2027, differs);
    }
  });
});
