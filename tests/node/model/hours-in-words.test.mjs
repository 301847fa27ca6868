import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoursOn, onHolidays } from '../../../dist/lib/model/open-now.js';
import { openingHours } from '../../../dist/lib/model/opening-hours.js';

const hour = (minutes) => `${Math.floor(minutes / 60)}${minutes % 60 ? `:${minutes % 60}` : ''}`;

/** The week from Monday on, in short: `9-17 x …`; runs of days with the same hours are counted: `5*9-17 2*x`. */
function week(text) {
  const hours = openingHours(text);
  if (hours.unread.length) return 'unread';
  const days = Array.from({ length: 7 }, (_, index) => {
    const { spans, uncertain } = hoursOn(hours, `2026-11-${23 + index}`);
    return (spans.map(({ from, to }) => `${hour(from)}-${hour(to)}`).join() || 'x') + (uncertain ? '?' : '');
  });
  const runs = [];
  for (const day of days) runs.at(-1)?.day === day ? runs.at(-1).count++ : runs.push({ day, count: 1 });
  return runs.map(({ day, count }) => `${count}*${day}`).join(' ');
}

const read = {
  // “Closed” and its day.
  'Mon-Sat 9am-5pm, closed Sunday': '6*9-17 1*x',
  'Monday to Saturday 9am-5pm. Closed Sunday': '6*9-17 1*x',
  'Tues - Sun 11-5 Closed Monday': '1*x 6*11-17',
  'daily 10-5 closed monday': '1*x 6*10-17',
  'Пн-Пт 9:00-18:00, вихідний неділя': '5*9-18 2*x',
  'Nieczynne poniedziałek, wtorek-niedziela 10-17': '1*x 6*10-17',
  'Closed Monday, Tue-Sun 10-18': '1*x 6*10-18',
  'daily 10-17, Monday closed': '1*x 6*10-17',
  'codziennie 10-17, poniedziałek nieczynne': '1*x 6*10-17',
  'poniedziałek 10-18 wtorek nieczynne środa 10-18': '1*10-18 1*x 1*10-18 4*x',
  'Mon-Fri 9am-5pm, closed Sat and Sun': '5*9-17 2*x',
  'Montag geschlossen, Dienstag bis Sonntag 10-18 Uhr': '1*x 6*10-18',
  'Montag-Freitag 8-16, geschlossen Samstag, Sonntag': '5*8-16 2*x',
  'Щодня 10:00-18:00, зачинено у понеділок': '1*x 6*10-18',
  'Пн-Пт 9:00-18:00, Сб, Нд вихідний': '5*9-18 2*x',
  // Night hours.
  'Mo-Su 11:00-2:00': '7*11-26',
  'codziennie 11:00-2:00': '7*11-26',
  'Mo-Fr 10:00-1:00': '5*10-25 2*x',
  'Щодня 11:00-2:00': '7*11-26',
  'Mon-Thu 11-23, Fri-Sat 11-2': '4*11-23 2*11-26 1*x',
  'Mo-Su 06:00-02:00': '7*6-26',
  'Fri 10pm-2am': '4*x 1*22-26 2*x',
  // Mornings and afternoons.
  'Mon-Fri 9-5pm': '5*9-17 2*x',
  'Mon-Fri 9-12, 1-5pm': '5*9-12,13-17 2*x',
  'Mon-Fri 9am-12pm and 1pm-5pm': '5*9-12,13-17 2*x',
  'Mon-Fri 9-noon': '5*9-12 2*x',
  '9am-5pm Mon-Fri\n10am-1pm Sat': '5*9-17 1*10-13 1*x',
  'Montag bis Freitag 9-12 und 14-17 Uhr, Samstag und Sonntag geschlossen': '5*9-12,14-17 2*x',
  'pon.-pt. 8-12 i 13-16, sob.-nd. zamknięte': '5*8-12,13-16 2*x',
  'Пн–Пт з 9 до 13 та з 14 до 18': '5*9-13,14-18 2*x',
  'Mo 14:00-18:00,08:00-12:00': '1*8-12,14-18 6*x',
};

const unread = [
  // Closed for a while, or all day?
  'Poniedziałek–piątek 8–16, 12–12:30 nieczynne',
  'Mon-Fri 9-17, 12-13 closed',
  'Mon-Fri 9-5, closed 12-1',
  'closed Mon-Fri 12-13',
  'пн-пт 9:00-18:00 перерва 13:00-14:00',
  // By day or by night?
  'Monday-Friday 9-12 and 1-5',
  'Mon-Fri 10-12, 4-6',
  'Mon-Fri 9-12, 1-5',
  'pon.-pt. 16-18, 10-12',
  'Thu 1-3',
  'wtorek 4-6',
  'Wed 6-8',
  'Fri 8-10',
  'Sat 12-5',
  'Fri 11-2',
  'daily 9-10pm',
  'Mon-Fri 9am-5',
  'Fri 6pm-12',
  'Mon-Fri 9:30-5:30',
  'Mon-Fri 10:00-6:00',
  'pn-pt 8-16, sob 9-1',
  // Which days?
  'Closed Monday, Tuesday, Wed-Sun 10-18',
  'Monday, closed Tuesday, Wednesday 10-17',
  'Mon-Fri 9-17; closed',
  'Closed. Mon-Fri 9-17',
  'Closed Sundays',
  'closed from Monday',
  'poniedziałek, nieczynne wtorek',
  'poniedziałek 9-17 wtorek',
  'Mon-Fri\n9-17\nSat\n10-14',
  'Monday closed, daily 10-17',
  'pon.-pt. 8-16, środa 8-12',
  'Mon-Fri 8-12\nMon-Fri 13-17',
  'Mo Do Fr 9-12',
  'Mo, Do, Fr 9-12',
  'wtorek-niedziela 10-18 oprócz czwartku',
  '10-4 Sat, Sun closed',
  'Mon-Fri open, Sat closed',
  'Jul-Aug Mon-Fri 9-15; Mon-Fri 9-17',
  // Hours, or dates?
  '10.05-15.09',
  '1.12-24.12, 10-18',
];

describe('Opening hours in words', () => {
  it('are the true ones', () => {
    assert.deepEqual(Object.fromEntries(Object.keys(read).map((text) => [text, week(text)])), read);
    assert.equal(
      onHolidays(openingHours('wtorek–niedziela 10–18, nieczynne w poniedziałki i święta')).state,
      'closed',
    );
  });

  it('stay as they are written where they could mean something else', () => {
    assert.deepEqual(
      unread.filter((text) => week(text) !== 'unread'),
      [],
    );
  });
});
