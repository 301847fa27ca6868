// Entries of a long calendar follow from days alone, as long as nobody has read their records: they must stand, end and be
// ordered as the entries of the same records read whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDocument } from '../../dist/lib/feed/read-document.js';
import { everyKind } from '../../dist/lib/formats/vocabulary/every-kind.js';
import { glimpseOf, wholeOf } from '../../dist/lib/model/record.js';
import { EntryBook } from '../../dist/lib/widgets/consultation-calendar/entry-book.js';
import { firstOf, grouped, groups, PlainEntry } from '../../dist/lib/calendar/groups.js';
import { between, indexOf } from '../../dist/lib/calendar/month-index.js';
import { monthOf } from '../../dist/lib/calendar/placement.js';

const zone = 'Europe/Warsaw';
const day = fc.date({ min: new Date('2026-09-01'), max: new Date('2027-02-01'), noInvalidDate: true });
const when = fc.oneof(
  { weight: 4, arbitrary: day.map((date) => date.toISOString().slice(0, 10)) },
  day.map((date) => `${date.toISOString().slice(0, 16)}:00+01:00`),
  day.map((date) => date.toISOString().slice(0, 7)),
);
const more = fc.record(
  {
    status: fc.constantFrom('withdrawn', 'postponed', 'open'),
    closes_inclusive: fc.boolean(),
    results: fc.record({ published: when }),
    time_zone: fc.constantFrom('America/New_York', 'Pacific/Kiritimati'),
  },
  { requiredKeys: [] },
);
const record = fc.oneof(
  fc.record(
    { kind: fc.constant('consultation'), opens: when, closes: when, more },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    { kind: fc.constant('event'), start: when, end: when, more },
    { requiredKeys: ['kind', 'start'] },
  ),
);

test('entries are the same from days and from records', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 220, maxLength: 260 }),
      day.map(Number),
      fc.integer({ min: 1, max: 30 }),
      async (drafts, now, closingSoonDays) => {
        const items = drafts.map(({ more, ...fields }, at) => ({
          id: `r${at}`,
          title: `Record ${at}`,
          _civic: { ...fields, ...more },
        }));
        const feed = { version: 'https://jsonfeed.org/version/1.1', _civic: { time_zone: zone }, items };
        const { records } = await readDocument(JSON.stringify(feed), everyKind, { now, later: true });
        const [early, whole] = [new EntryBook(), new EntryBook()];
        const source = { zone, closingSoonDays, recurrences: undefined };
        early.update({ ...source, records }, now);
        whole.update({ ...source, records: records.map(wholeOf) }, now);
        assert.ok(records.some((one) => glimpseOf(one)?.isPlain));
        assert.ok(early.entries.some((entry) => entry instanceof PlainEntry));
        assert.ok(!whole.entries.some((entry) => entry instanceof PlainEntry));
        const said = ({ status, window, record: { id } }) => ({ id, status, window });
        assert.deepEqual(early.entries.map(said), whole.entries.map(said));
        assert.equal(early.until, whole.until);
        const held = [grouped(early.entries, now), grouped(whole.entries, now)];
        for (const group of groups)
          for (const count of [5, 1000]) {
            const [one, other] = held.map((into) => firstOf(group, into[group], count).map(said));
            assert.deepEqual(one, other, group);
          }
        const month = ({ entries }) => {
          const { weeks, counts, on } = monthOf(indexOf(entries, zone), '2026-11');
          const chips = (all) => all.map(({ entry, does }) => `${does} ${entry.record.id}`);
          return {
            counts,
            weeks: weeks.map(({ days, bars }) => ({
              bars: bars.map(({ entry, ...bar }) => ({ ...bar, id: entry.record.id })),
              days: days.map(({ day, chips: shown, ...held }) => [held, chips(shown), chips(on(day))]),
            })),
          };
        };
        assert.deepEqual(month(early), month(whole));
        // Which month they are asked for matters no more than a day at either end.
        const from = Date.UTC(2026, 10, 1) / 86_400_000;
        const ids = (book, slack) =>
          between(indexOf(book.entries, zone), from - slack, from + 30 + slack).map(
            ({ record }) => record.id,
          );
        const wide = new Set(ids(early, 2));
        for (const id of ids(whole, 0)) assert.ok(wide.has(id), id);
      },
    ),
    { numRuns: 25 },
  ));

test('a week before an end is not at midnight where the clocks are changed in between', async () => {
  const now = Date.parse('2026-10-20T00:30:00+02:00');
  const items = Array.from({ length: 300 }, (_, at) => ({
    id: `r${at}`,
    title: 'Park',
    _civic: { kind: 'consultation', closes: '2026-10-26' },
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', _civic: { time_zone: zone }, items };
  const { records } = await readDocument(JSON.stringify(feed), everyKind, { now, later: true });
  const book = new EntryBook();
  book.update({ zone, closingSoonDays: 7, recurrences: undefined, records }, now);
  assert.ok(book.entries[0] instanceof PlainEntry);
  assert.equal(new Date(book.until).toISOString(), '2026-10-19T23:00:00.000Z');
});
