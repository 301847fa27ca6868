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

const nameOf = (timeZone) =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'long' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName').value;

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

  it('that have one offset all year are on it: nobody knows in whose country', async () => {
    const year = (offset) => ['07', '12'].map((month) => `2026-${month}-01T18:00:00${offset}`);
    for (const [offset, language, zone, name] of [
      ['-06:00', 'en', 'Etc/GMT+6', 'GMT-06:00'],
      ['-04:00', 'es', 'Etc/GMT+4', 'GMT-04:00'],
      ['-10:00', undefined, 'Etc/GMT+10', 'GMT-10:00'],
      ['+01:00', 'pl', 'Etc/GMT-1', 'GMT+01:00'],
      ['+02:00', 'pl', 'Etc/GMT-2', 'GMT+02:00'],
      ['+04:00', 'en', 'Etc/GMT-4', 'GMT+04:00'],
      ['+05:00', 'en', 'Etc/GMT-5', 'GMT+05:00'],
      ['+05:45', 'en', 'Asia/Kathmandu'],
      ['+07:00', 'en', 'Etc/GMT-7', 'GMT+07:00'],
      ['+08:00', 'zh', 'Etc/GMT-8', 'GMT+08:00'],
      ['+09:00', 'en', 'Etc/GMT-9', 'GMT+09:00'],
      ['+00:00', 'pl', 'UTC'],
      // At home, where the language is that of one zone.
      ['+07:00', 'id', 'Asia/Jakarta'],
      ['+08:00', 'id', 'Etc/GMT-8', 'GMT+08:00'],
      ['+08:00', 'zh-Hant-TW', 'Asia/Taipei'],
      ['+09:00', 'ko-KR', 'Asia/Seoul'],
      ['+03:00', 'tr', 'Europe/Istanbul'],
    ]) {
      const reading = await read(year(offset), { language });
      assert.equal(reading.timeZone, zone, `${offset} ${language}`);
      assert.deepEqual(shown(reading), ['18:00', '18:00']);
      if (name !== undefined) assert.equal(nameOf(zone), name);
    }
  });

  it('that change over the seasons are on clocks that are called after no country, where there are such', async () => {
    const seasons = (winter, summer) => [`2026-01-15T18:00:00${winter}`, `2026-07-15T18:00:00${summer}`];
    for (const [winter, summer, language, zone] of [
      ['+00:00', '+01:00', undefined, 'Europe/Lisbon'],
      ['+00:00', '+01:00', 'en-GB', 'Europe/London'],
      ['+01:00', '+02:00', 'en', 'Europe/Berlin'],
      ['-10:00', '-09:00', 'en', 'America/Adak'],
      ['+10:30', '+09:30', 'en', 'Australia/Adelaide'],
    ])
      assert.equal(
        (await read(seasons(winter, summer), { language })).timeZone,
        zone,
        `${winter} ${language}`,
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
