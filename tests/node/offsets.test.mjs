// Feeds that name no zone and write the offset of every time: they are shown on the clocks that those were read from.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../dist/lib/feed.js';
import { formatTime } from '../../dist/lib/language/dates.js';

const now = Date.UTC(2026, 10, 23);
const feed = (starts, head = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    ...head,
    items: starts.map((start, index) => ({
      id: String(index),
      title: 'x',
      _civic: { kind: 'event', start, ...(typeof start === 'object' && start) },
    })),
  });
const read = async (starts, head, options) => readFeed(feed(starts, head), { now, ...options });
const shown = ({ timeZone, records }) =>
  records.map((record) => formatTime(record.start, 'pl', record.timeZone ?? timeZone));

const winter = '2026-03-28T10:00:00+01:00';
const summer = '2026-03-29T10:00:00+02:00';

describe('times with an offset and no zone', () => {
  it('are on the clocks of the one rule that they follow, over the change of the clocks', async () => {
    const reading = await read([winter, summer]);
    assert.equal(reading.timeZone, 'Europe/Berlin');
    assert.deepEqual(shown(reading), ['10:00', '10:00']);
    assert.equal(
      (await read(['2026-07-01T18:00:00-04:00', '2026-12-01T18:00:00-05:00'])).timeZone,
      'America/New_York',
    );
    assert.equal((await read(['2026-07-01T18:00:00+05:30'])).timeZone, 'Asia/Kolkata');
  });

  it('are at home where their language is, and by their offset alone where several rules could be meant', async () => {
    assert.equal((await read([winter], { language: 'pl-PL' })).timeZone, 'Europe/Warsaw');
    assert.equal((await read([winter])).timeZone, 'Etc/GMT-1');
    assert.deepEqual(shown(await read([winter])), ['10:00']);
    // A Polish list of meetings in New York is on New York's clocks.
    assert.equal(
      (await read(['2026-07-01T18:00:00-04:00', '2026-12-01T18:00:00-05:00'], { language: 'pl' })).timeZone,
      'America/New_York',
    );
  });

  it('of several places have a zone each', async () => {
    const reading = await read([winter, '2026-07-01T18:00:00-04:00', '2026-07-01T18:00:00+05:30']);
    assert.equal(reading.timeZone, 'UTC');
    assert.deepEqual(shown(reading), ['10:00', '18:00', '18:00']);
  });

  it('are on the clocks that the page or the feed names; what is in UTC stays there', async () => {
    assert.deepEqual(shown(await read([winter, summer], {}, { timeZone: 'Europe/London' })), [
      '09:00',
      '09:00',
    ]);
    assert.deepEqual(
      shown(await read([winter, summer], { _civic: { version: '1.0', time_zone: 'Europe/Kyiv' } })),
      ['11:00', '11:00'],
    );
    for (const start of ['2026-07-01T18:00:00Z', '2026-07-01T18:00:00+00:00', '2026-07-01'])
      assert.equal((await read([start])).timeZone, 'UTC', start);
  });
});
