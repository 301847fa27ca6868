import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hoursOn, onHolidays, openAt, weekdayOf } from '../../../dist/lib/model/open-now.js';
import { openingHours } from '../../../dist/lib/model/opening-hours.js';

const zone = 'Europe/Warsaw';
const two = (n) => String(n).padStart(2, '0');
const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** What is said of a day, for people: `09:00-17:00`. */
const on = (text, day) => {
  const { spans, uncertain } = hoursOn(openingHours(text), day);
  const words = spans.map(({ from, to, openEnd }) => `${clock(from)}-${clock(to)}${openEnd ? '+' : ''}`);
  return `${words.join(',') || 'closed'}${uncertain ? '?' : ''}`;
};

// 2026-11-23 is a Monday.
const week = (text) => Array.from({ length: 7 }, (_, index) => on(text, `2026-11-${23 + index}`));

const at = (text, wall) => openAt(openingHours(text), Date.parse(wall), zone);

describe('Opening hours', () => {
  it('are read from the syntax of OpenStreetMap', () => {
    const nine = '09:00-17:00';
    assert.deepEqual(week('Mo-Fr 09:00-17:00'), [nine, nine, nine, nine, nine, 'closed', 'closed']);
    assert.deepEqual(week('Mo,We 09:00-12:00,13:00-17:00; Sa 10:00-14:00'), [
      '09:00-12:00,13:00-17:00',
      'closed',
      '09:00-12:00,13:00-17:00',
      'closed',
      'closed',
      '10:00-14:00',
      'closed',
    ]);
    assert.deepEqual(week('24/7'), Array(7).fill('00:00-24:00'));
    // A later rule takes the place of an earlier one; a comma adds to it.
    assert.equal(on('Mo-Fr 08:00-16:00; We 12:00-18:00', '2026-11-25'), '12:00-18:00');
    assert.equal(on('Mo-Fr 08:00-12:00, We 14:00-18:00', '2026-11-25'), '08:00-12:00,14:00-18:00');
    assert.equal(on('Mo-Su 08:00-16:00; Tu off', '2026-11-24'), 'closed');
    assert.equal(on('Fr-Mo 10:00-12:00', '2026-11-29'), '10:00-12:00');
    assert.equal(on('Mo[1] 10:00-12:00', '2026-11-02'), '10:00-12:00');
    assert.equal(on('Mo[1] 10:00-12:00', '2026-11-09'), 'closed');
    assert.equal(on('Mo[-1] 10:00-12:00', '2026-11-30'), '10:00-12:00');
    assert.equal(on('Nov-Mar Mo-Fr 09:00-15:00; Apr-Oct Mo-Fr 09:00-17:00', '2027-02-01'), '09:00-15:00');
    assert.equal(on('Nov-Mar Mo-Fr 09:00-15:00; Apr-Oct Mo-Fr 09:00-17:00', '2027-06-01'), '09:00-17:00');
    assert.equal(on('Mo-Fr 09:00-17:00; Dec 24-26 off', '2026-12-25'), 'closed');
    assert.equal(on('2026 Dec 01-2026 Dec 05 10:00-12:00', '2026-12-05'), '10:00-12:00');
    assert.equal(on('2026 Dec 01-2026 Dec 05 10:00-12:00', '2027-12-05'), 'closed');
    assert.equal(on('Fr 20:00-02:00', '2026-11-27'), '20:00-26:00');
    assert.equal(on('Mo 17:00+', '2026-11-23'), '17:00-24:00+?');
    assert.equal(on('Mo "po umówieniu"', '2026-11-23'), 'closed?');
  });

  it('are read as people write them who never saw that syntax', () => {
    assert.equal(on('Mo-Fr: 9-17', '2026-11-23'), '09:00-17:00');
    assert.equal(on('Monday – Friday 9:30am – 5pm', '2026-11-27'), '09:30-17:00');
    assert.equal(on('pn.-pt. 8.00-16.00', '2026-11-26'), '08:00-16:00');
    assert.equal(on('Mo 9am-12pm\nTu 12am-1am', '2026-11-23'), '09:00-12:00');
    assert.equal(on('Th 1-3pm', '2026-11-26'), '13:00-15:00');
  });

  it('are read from words, where all of them are understood', () => {
    const office = ['09:00-17:00', 'closed'];
    for (const text of [
      'Mon-Fri 9am to 5pm',
      'Monday to Friday, 9 a.m. – 5 p.m.',
      'Weekdays from 9 to 17; weekends closed',
      'Mon-Fri 9-5',
      'pon.–pt. 9–17',
      'od poniedziałku do piątku w godz. od 9.00 do 17.00',
      'czynne 9–17, pon.–pt.',
      'poniedziałek: 9-17, wtorek: 9-17, środa: 9-17, czwartek: 9-17, piątek: 9-17',
      'Mon 9-5 Tue 9-5 Wed 9-5 Thu 9-5 Fri 9-5 Sat closed',
      'Montag bis Freitag von 9 bis 17 Uhr',
      'пн–пт з 9:00 до 17:00',
    ])
      assert.deepEqual([on(text, '2026-11-27'), on(text, '2026-11-28')], office, text);
    assert.deepEqual(week('wtorki i czwartki 16–19').slice(0, 4), [
      'closed',
      '16:00-19:00',
      'closed',
      '16:00-19:00',
    ]);
    assert.equal(on('poniedziałek, środa: 12-18; piątek: 10-14', '2026-11-25'), '12:00-18:00');
    assert.equal(onHolidays(openingHours('codziennie 8–20, święta nieczynne')).state, 'closed');
    assert.deepEqual(at('całodobowo', '2026-11-23T02:00:00Z'), { open: true });
    // By day or by night? In summer or for ever? Nobody is sent to a locked door by a guess.
    for (const text of [
      '12-2',
      'wtorek 16-18 (po umówieniu)',
      'sezon letni 9-17',
      'first Monday 10-12',
      '1990-2000',
    ])
      assert.notDeepEqual(openingHours(text).unread, [], text);
    assert.equal(on('18-2', '2026-11-23'), '18:00-26:00');
  });

  it('say what they say of public holidays, and take no day for one', () => {
    assert.equal(onHolidays(openingHours('Mo-Fr 09:00-17:00; PH off')).state, 'closed');
    assert.equal(onHolidays(openingHours('Mo-Fr 09:00-17:00')), undefined);
    assert.equal(on('Mo-Fr 09:00-17:00; PH off', '2026-11-11'), '09:00-17:00');
    assert.equal(on('Mo-Su,PH 09:00-17:00', '2026-11-11'), '09:00-17:00');
  });

  it('keep what they cannot read, and say nothing of now then', () => {
    for (const text of [
      'Mo-Fr sunrise-sunset',
      'week 1-53/2 Mo 10:00-12:00',
      'Mo 10:00-12:00 || "call"',
      'by appointment',
      'Mo 25:99-77:00',
      'easter off',
      'So 10:00-12:00',
    ]) {
      assert.deepEqual(openingHours(text).unread, [text]);
      assert.equal(at(text, '2026-11-23T10:00:00Z'), undefined, text);
    }
    assert.equal(at('Mo-Fr 09:00-17:00; SH off', '2026-11-23T10:00:00Z'), undefined);
    assert.deepEqual(openingHours('').rules, []);
  });

  it('answer whether it is open now, on the clocks of the place', () => {
    const office = 'Mo-Fr 09:00-17:00; Fr 09:00-14:00';
    assert.deepEqual(at(office, '2026-11-23T08:00:00Z'), { open: true, until: '2026-11-23T17:00' });
    assert.deepEqual(at(office, '2026-11-23T07:59:00Z'), { open: false, until: '2026-11-23T09:00' });
    assert.deepEqual(at(office, '2026-11-23T16:00:00Z'), { open: false, until: '2026-11-24T09:00' });
    assert.deepEqual(at(office, '2026-11-27T15:00:00Z'), { open: false, until: '2026-11-30T09:00' });
    assert.deepEqual(at('Fr 20:00-02:00', '2026-11-28T00:30:00Z'), { open: true, until: '2026-11-28T02:00' });
    assert.deepEqual(at('24/7', '2026-11-28T00:30:00Z'), { open: true });
    assert.deepEqual(at('Mo 00:00-24:00; Tu 00:00-12:00', '2026-11-23T10:00:00Z'), {
      open: true,
      until: '2026-11-24T12:00',
    });
    assert.deepEqual(at('off', '2026-11-23T10:00:00Z'), { open: false });
    assert.equal(at('Mo-Fr 09:00-17:00; Mo "różnie"', '2026-11-23T10:00:00Z'), undefined);
    // In the night in which clocks go back, half past two comes twice.
    assert.deepEqual(at('Su 01:00-03:00', '2026-10-25T01:30:00Z'), { open: true, until: '2026-10-25T03:00' });
  });

  it('know the days of the week', () => {
    assert.deepEqual(['2026-11-23', '2026-11-29', '2023-12-31', '1999-12-31'].map(weekdayOf), [0, 6, 6, 4]);
  });

  it('never throw, whatever they are', () => {
    const part = fc.constantFrom(
      'Mo',
      '-',
      'Fr',
      ' ',
      '09:00',
      ',',
      ';',
      'PH',
      'off',
      '"',
      '[',
      ']',
      '24/7',
      'Jan',
      '31',
      '+',
      ':',
      '2026',
      '||',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const hours = openingHours(text);
          hoursOn(hours, '2026-11-23');
          openAt(hours, Date.parse('2026-11-23T10:00:00Z'), zone);
        },
      ),
      { numRuns: 500 },
    );
  });
});
