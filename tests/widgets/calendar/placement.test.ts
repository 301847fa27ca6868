import { expect } from '@open-wc/testing';
import { windowOf, type CivicEvent, type Consultation } from '../../../src/model/consultation.js';
import type { Entry } from '../../../src/calendar/groups.js';
import { indexOf } from '../../../src/calendar/month-index.js';
import { besideBars, type Bar, type Chip, type Month } from '../../../src/calendar/month-days.js';
import { monthOf } from '../../../src/calendar/placement.js';

const zone = 'Europe/Warsaw';

const consultation = (title: string, opens?: string, closes?: string, more: object = {}): Entry => {
  const record = {
    kind: 'consultation',
    id: title,
    title,
    ...(opens && { opens }),
    ...(closes && { closes }),
  };
  return entryOf({ ...record, ...more } as Consultation, 'open');
};
const event = (title: string, start: string, end?: string, more: object = {}): Entry => {
  const record = { kind: 'event', id: title, title, start, ...(end && { end }), ...more };
  return entryOf(record as CivicEvent, 'planned');
};
const entryOf = (record: Consultation | CivicEvent, status: Entry['status']): Entry => ({
  record,
  status,
  window: windowOf(record, zone),
});
const off = (entry: Entry): Entry => ({ ...entry, status: 'cancelled' });

const month = (entries: readonly Entry[], name: string, ...rest: [number?, (readonly Entry[])?]): Month =>
  monthOf(indexOf(entries, zone), name, ...rest);
const chipsOf = (chips: readonly Chip[]) => chips.map(({ entry, does }) => `${does} ${entry.record.id}`);
const on = (held: Month, day: string) => chipsOf(held.on(day));
const dayOf = (held: Month, day: string) =>
  held.weeks.flatMap(({ days }) => days).find((one) => one.day === day)!;
const barOf = ({ entry, lane, column, days, begins, ends }: Bar) =>
  `${begins ? '[' : '<'}${entry.record.id} ${lane}:${column}+${days}${ends ? ']' : '>'}`;
const bars = (held: Month) => held.weeks.map((week) => week.bars.map(barOf));

// November 2026 is shown from Monday, 26 October, to Sunday, 6 December.
describe('the month', () => {
  it('has a bar for a window, clipped where weeks end, and its deadline as a chip', () => {
    const held = month([consultation('park', '2026-11-04', '2026-11-17')], '2026-11');
    expect(bars(held)).to.deep.equal([[], ['[park 0:2+5>'], ['<park 0:0+7>'], ['<park 0:0+2]'], [], []]);
    expect(chipsOf(dayOf(held, '2026-11-17').chips)).to.deep.equal(['closes park']);
    // Where it begins its bar bears its title.
    expect(dayOf(held, '2026-11-04').chips).to.deep.equal([]);
    expect(dayOf(held, '2026-11-04').counts).to.include({ consultations: 1, opens: 1, closes: 0 });
    expect(dayOf(held, '2026-11-10').counts).to.include({ consultations: 1, opens: 0, closes: 0 });
    expect(dayOf(held, '2026-11-17').counts).to.include({ consultations: 1, opens: 0, closes: 1 });
    expect(dayOf(held, '2026-11-18').counts).to.include({ consultations: 0 });
    expect(on(held, '2026-11-04')).to.deep.equal(['opens park']);
    expect(on(held, '2026-11-10')).to.deep.equal(['runs park']);
    expect(on(held, '2026-11-03')).to.deep.equal([]);
  });

  it('shows a window over several months in each of them, and counts it in each', () => {
    const entries = [consultation('plan', '2026-09-15', '2027-02-03')];
    for (const [name, weeks] of [
      ['2026-10', 5],
      ['2026-11', 6],
      ['2027-01', 5],
    ] as const) {
      const held = month(entries, name);
      expect(bars(held), name).to.deep.equal(Array.from({ length: weeks }, () => ['<plan 0:0+7>']));
      expect(held.counts.consultations, name).to.equal(1);
    }
    expect(bars(month(entries, '2026-09')).flat()).to.deep.equal([
      '[plan 0:1+6>',
      '<plan 0:0+7>',
      '<plan 0:0+7>',
    ]);
    expect(bars(month(entries, '2027-02'))).to.deep.equal([['<plan 0:0+3]'], [], [], []]);
    expect(month(entries, '2026-08').counts.consultations).to.equal(0);
    expect(month(entries, '2027-03').counts.consultations).to.equal(0);
  });

  it('crosses the end of the year', () => {
    const held = month(
      [consultation('most', '2026-12-30', '2027-01-04'), event('bal', '2026-12-31T23:00:00+01:00')],
      '2027-01',
    );
    expect(bars(held)).to.deep.equal([['[most 0:2+5>'], ['<most 0:0+1]'], [], [], []]);
    expect(on(held, '2026-12-31')).to.deep.equal(['event bal', 'runs most']);
    expect(dayOf(held, '2026-12-31').within).to.equal(false);
    // The ball is of a neighbour's days: it is shown, and not counted in the month.
    expect(held.counts).to.include({ consultations: 1, events: 0 });
  });

  it('puts bars into the uppermost free lane, those that began first on top', () => {
    const held = month(
      [
        consultation('c', '2026-11-05', '2026-11-08'),
        consultation('b', '2026-11-02', '2026-11-03'),
        consultation('a', '2026-11-02', '2026-11-06'),
        consultation('d', '2026-11-07', '2026-11-10'),
      ],
      '2026-11',
    );
    expect(bars(held)[1]).to.deep.equal(['[a 0:0+5]', '[b 1:0+2]', '[c 1:3+4]', '[d 0:5+2>']);
    expect(bars(held)[2]).to.deep.equal(['<d 0:0+2]']);
    expect(held.weeks[1]?.lanes).to.equal(2);
    expect(held.weeks[2]?.lanes).to.equal(1);
    expect(held.weeks[3]?.lanes).to.equal(0);
  });

  it('counts what finds no lane, day by day, and shows it when the day is unfolded', () => {
    const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map((title) =>
      consultation(title, '2026-11-02', '2026-11-05'),
    );
    const held = month(entries, '2026-11');
    expect(held.weeks[1]?.bars).to.have.length(4);
    // On the first day e and f open as chips; on the next they are hidden; on the last all six close, three as chips.
    expect(['2026-11-02', '2026-11-03', '2026-11-05'].map((day) => dayOf(held, day).more)).to.deep.equal([
      0, 2, 3,
    ]);
    expect(chipsOf(dayOf(held, '2026-11-02').chips)).to.deep.equal(['opens e', 'opens f']);
    expect(chipsOf(besideBars(held, '2026-11-03'))).to.deep.equal(['runs e', 'runs f']);
    expect(besideBars(held, '2026-11-05')).to.have.length(6);
    expect(dayOf(held, '2026-11-03').counts.consultations).to.equal(6);
  });

  it('sorts a day: deadlines, openings, then events by the city’s clocks, then what goes on', () => {
    const held = month(
      [
        event('wieczór', '2026-11-12T19:00:00+01:00'),
        event('rano', '2026-11-12T07:30:00Z'),
        event('cały dzień', '2026-11-12'),
        consultation('trwa', '2026-11-10', '2026-11-14'),
        consultation('rusza', '2026-11-12', '2026-11-20'),
        consultation('koniec', '2026-11-10', '2026-11-12'),
      ],
      '2026-11',
    );
    expect(on(held, '2026-11-12')).to.deep.equal([
      'closes koniec',
      'opens rusza',
      'event cały dzień',
      'event rano',
      'event wieczór',
      'runs trwa',
    ]);
    expect(chipsOf(dayOf(held, '2026-11-12').chips)).to.deep.equal([
      'closes koniec',
      'event cały dzień',
      'event rano',
    ]);
    expect(dayOf(held, '2026-11-12').more).to.equal(1);
  });

  it('reads the day of a date-time on the city’s clocks', () => {
    const held = month(
      [
        event('nocą', '2026-11-09T23:30:00Z'),
        event('w Tokio', '2026-11-20T08:00:00+09:00', undefined, { timeZone: 'Asia/Tokyo' }),
        event('z daleka', '2026-11-30T14:00:00-12:00'),
      ],
      '2026-11',
    );
    expect(on(held, '2026-11-10')).to.deep.equal(['event nocą']);
    expect(on(held, '2026-11-09')).to.deep.equal([]);
    expect(on(held, '2026-11-20')).to.deep.equal(['event w Tokio']);
    expect(on(held, '2026-12-01')).to.deep.equal(['event z daleka']);
  });

  it('finds what is written as a day of the month before', () => {
    const sunday = month([event('nocą', '2026-10-25T23:30:00Z')], '2026-11');
    expect(on(sunday, '2026-10-26')).to.deep.equal(['event nocą']);
    const after = month([event('rano', '2026-12-07T00:30:00+14:00')], '2026-11');
    expect(on(after, '2026-12-06')).to.deep.equal(['event rano']);
  });

  it('is not misled by a change of clocks', () => {
    const held = month(
      [
        consultation('jesień', '2026-10-24', '2026-10-26'),
        event('przed', '2026-10-24T22:30:00Z'),
        event('po', '2026-10-25T23:30:00Z'),
      ],
      '2026-10',
    );
    expect(bars(held).slice(3)).to.deep.equal([['[jesień 0:5+2>'], ['<jesień 0:0+1]']]);
    expect(on(held, '2026-10-25')).to.deep.equal(['event przed', 'runs jesień']);
    expect(on(held, '2026-10-26')).to.deep.equal(['closes jesień', 'event po']);
    const spring = month([consultation('wiosna', '2026-03-28', '2026-03-30')], '2026-03');
    expect(bars(spring).slice(4)).to.deep.equal([['[wiosna 0:5+2>'], ['<wiosna 0:0+1]']]);
  });

  it('ends a window on its last day, though it be stated as the midnight or the day after', () => {
    const held = month(
      [
        consultation('północ', '2026-11-02', '2026-11-05T00:00:00+01:00'),
        consultation('wyłącznie', '2026-11-02', '2026-11-05', { closesInclusive: false }),
        consultation('włącznie', '2026-11-02', '2026-11-05'),
        consultation('do szesnastej', '2026-11-02', '2026-11-05T16:00:00+01:00'),
      ],
      '2026-11',
    );
    expect(on(held, '2026-11-04').filter((one) => one.startsWith('closes'))).to.deep.equal([
      'closes północ',
      'closes wyłącznie',
    ]);
    expect(on(held, '2026-11-05')).to.deep.equal(['closes włącznie', 'closes do szesnastej']);
  });

  it('shows an event of several days as a bar, and one of a day or of an evening as a chip', () => {
    const held = month(
      [
        event('dni otwarte', '2026-11-06', '2026-11-08'),
        event('do północy', '2026-11-10T20:00:00+01:00', '2026-11-11T00:00:00+01:00'),
        event('o północy', '2026-11-12T00:00:00+01:00'),
      ],
      '2026-11',
    );
    expect(bars(held).flat()).to.deep.equal(['[dni otwarte 0:4+3]']);
    expect(on(held, '2026-11-07')).to.deep.equal(['runs dni otwarte']);
    expect(dayOf(held, '2026-11-07').counts).to.include({ events: 1, consultations: 0 });
    expect(on(held, '2026-11-10')).to.deep.equal(['event do północy']);
    expect(on(held, '2026-11-11')).to.deep.equal([]);
    expect(on(held, '2026-11-12')).to.deep.equal(['event o północy']);
  });

  it('says no more than is known', () => {
    const held = month(
      [
        consultation('bez końca', '2026-11-05'),
        consultation('tylko koniec', undefined, '2026-11-20'),
        consultation('tylko koniec, północ', undefined, '2026-11-21T00:00:00+01:00'),
        consultation('w listopadzie', '2026-11', '2026-11'),
        consultation('jeden dzień', '2026-11-25', '2026-11-25'),
        consultation('bez dat'),
        consultation('zepsuta', '2026-11-31', 'jesienią'),
      ],
      '2026-11',
    );
    expect(on(held, '2026-11-05')).to.deep.equal(['opens bez końca', 'runs w listopadzie']);
    expect(on(held, '2026-11-06')).to.deep.equal(['runs w listopadzie']);
    expect(on(held, '2026-11-20')).to.deep.equal([
      'closes tylko koniec',
      'closes tylko koniec, północ',
      'runs w listopadzie',
    ]);
    expect(on(held, '2026-11-21')).to.deep.equal(['runs w listopadzie']);
    expect(on(held, '2026-11-25')).to.deep.equal(['closes jeden dzień', 'runs w listopadzie']);
    expect(on(held, '2026-11-01')).to.deep.equal(['runs w listopadzie']);
    expect(on(held, '2026-10-31')).to.deep.equal([]);
    expect(bars(held)[0]).to.deep.equal(['[w listopadzie 0:6+1>']);
  });

  it('counts what is called off apart', () => {
    const held = month(
      [off(event('odwołane', '2026-11-12')), off(consultation('wycofana', '2026-11-10', '2026-11-12'))],
      '2026-11',
    );
    expect(dayOf(held, '2026-11-12').counts).to.deep.equal({
      consultations: 0,
      opens: 0,
      closes: 0,
      events: 0,
      off: 2,
    });
    expect(held.counts.off).to.equal(2);
  });

  it('takes the meetings of a series beside the entries', () => {
    const meetings = ['2026-11-03', '2026-11-10'].map((day) => event('dyżur', day));
    const held = month([event('spacer', '2026-11-03')], '2026-11', 1, meetings);
    expect(on(held, '2026-11-03')).to.deep.equal(['event spacer', 'event dyżur']);
    expect(on(held, '2026-11-10')).to.deep.equal(['event dyżur']);
    expect(held.counts.events).to.equal(3);
  });

  it('holds ten thousand events on one day', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) =>
      event(`e${index}`, `2026-11-24T${String(index % 24).padStart(2, '0')}:00:00+01:00`),
    );
    const held = month(entries, '2026-11');
    const day = dayOf(held, '2026-11-24');
    expect(day.chips).to.have.length(3);
    expect(day.more).to.equal(9_997);
    expect(day.counts.events).to.equal(10_000);
    expect(on(held, '2026-11-24')[0]).to.equal('event e0');
    expect(held.counts.events).to.equal(10_000);
  });

  it('gives a month out of many years what a look at every record gives', () => {
    const entries = Array.from({ length: 5_000 }, (_, index) => {
      const opens = new Date(Date.UTC(2024, 0, 1 + ((index * 7919) % 1500)));
      const closes = new Date(+opens + (1 + ((index * 31) % (index % 100 === 0 ? 900 : 40))) * 86_400_000);
      return consultation(`k${index}`, opens.toISOString().slice(0, 10), closes.toISOString().slice(0, 10));
    });
    const index = indexOf(entries, zone);
    for (const day of ['2024-02-29', '2026-11-15', '2027-12-31']) {
      const there = entries.filter(({ record }) => {
        const { opens = '', closes = '' } = record as Consultation;
        return opens <= day && day <= closes;
      });
      const held = monthOf(index, day.slice(0, 7));
      expect(there.length).to.be.greaterThan(10);
      expect(dayOf(held, day).counts.consultations, day).to.equal(there.length);
      expect(held.on(day)).to.have.length(there.length);
    }
  });
});
