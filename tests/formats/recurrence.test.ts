import { expect } from '@open-wc/testing';
import { nextOccurrence, occurrences } from '../../src/formats/icalendar/recurrence.js';
import type { CivicEvent, Recurrence } from '../../src/model/consultation.js';
import { calendarOf, eventOf, eventsIn, oneEvent, startsOf } from '../pages/calendar-file.js';

const warsaw = 'Europe/Warsaw';
const weekly = 'DTSTART;TZID=Europe/Warsaw:20261012T170000';

const series = (recurrence: Recurrence, fields: Partial<CivicEvent> = {}): CivicEvent => ({
  kind: 'event',
  id: 'rada',
  title: 'Rada Osiedla',
  start: '2026-10-12T17:00:00+02:00',
  end: '2026-10-12T19:00:00+02:00',
  recurrence,
  ...fields,
});
const between = (event: CivicEvent, from: string, until: string, zone = warsaw) =>
  occurrences(event, zone, { from: Date.parse(from), until: Date.parse(until) });

describe('the occurrences of a series', () => {
  it('stay at their hour when summer ends', async () => {
    expect(await startsOf(oneEvent(weekly, 'RRULE:FREQ=WEEKLY;COUNT=4'))).to.deep.equal([
      '2026-10-12T17:00:00+02:00',
      '2026-10-19T17:00:00+02:00',
      '2026-10-26T17:00:00+01:00',
      '2026-11-02T17:00:00+01:00',
    ]);
  });

  it('stay at their hour in UTC where they start in UTC', async () => {
    expect(await startsOf(oneEvent('DTSTART:20261019T150000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'))).to.deep.equal(
      ['2026-10-19T15:00:00+00:00', '2026-10-26T15:00:00+00:00'].map((start, index) =>
        index === 0 ? '2026-10-19T15:00:00Z' : start,
      ),
    );
  });

  it('take an hour that a change of the clock skips an hour later, that day alone', async () => {
    expect(
      await startsOf(oneEvent('DTSTART;TZID=Europe/Warsaw:20260328T023000', 'RRULE:FREQ=DAILY;COUNT=3')),
    ).to.deep.equal(['2026-03-28T02:30:00+01:00', '2026-03-29T03:30:00+02:00', '2026-03-30T02:30:00+02:00']);
  });

  it('of whole days stay on their days over a change of the clock, with one moved', async () => {
    const days = calendarOf(
      'X-WR-TIMEZONE:Europe/Warsaw',
      ...eventOf('DTSTART;VALUE=DATE:20261024', 'DTEND;VALUE=DATE:20261025', 'RRULE:FREQ=DAILY;COUNT=3'),
      ...eventOf(
        'RECURRENCE-ID;VALUE=DATE:20261025',
        'DTSTART;VALUE=DATE:20261027',
        'DTEND;VALUE=DATE:20261028',
      ),
    );
    expect(await startsOf(days)).to.deep.equal(['2026-10-24', '2026-10-26', '2026-10-27']);
  });

  it('follow the rules that cities use', async () => {
    const rule = async (text: string, start = weekly) =>
      (await startsOf(oneEvent(start, `RRULE:${text}`))).map((one) => one.slice(0, 10));
    expect(await rule('FREQ=MONTHLY;BYDAY=2MO;COUNT=3')).to.deep.equal([
      '2026-10-12',
      '2026-11-09',
      '2026-12-14',
    ]);
    expect(await rule('FREQ=MONTHLY;BYDAY=-1FR;COUNT=3')).to.deep.equal([
      '2026-10-12',
      '2026-10-30',
      '2026-11-27',
      '2026-12-25',
    ]);
    expect(await rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=MO;COUNT=4')).to.deep.equal([
      '2026-10-12',
      '2026-10-15',
      '2026-10-26',
      '2026-10-29',
    ]);
    expect(await rule('FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3')).to.include.members([
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
    ]);
  });

  it('end with the moment or the day that UNTIL names, which is included', async () => {
    for (const until of [
      '20261026T160000Z',
      '20261026T170000',
      '20261026',
      '20261026T235959Z',
      '20261102T155959Z',
    ])
      expect(await startsOf(oneEvent(weekly, `RRULE:FREQ=WEEKLY;UNTIL=${until}`)), until).to.have.length(3);
    expect(await startsOf(oneEvent(weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20261026T155959Z'))).to.have.length(2);
    for (const until of ['20261026', '20261026T000000Z', '20261026T120000'])
      expect(
        await startsOf(oneEvent('DTSTART;VALUE=DATE:20261012', `RRULE:FREQ=WEEKLY;UNTIL=${until}`)),
        until,
      ).to.have.length(3);
  });

  it('are none where UNTIL is before the first, as calendars write that empty a series', async () => {
    const emptied = eventOf(weekly, 'RRULE:FREQ=WEEKLY;UNTIL=20261005T220000Z');
    const change = eventOf('RECURRENCE-ID;TZID=Europe/Warsaw:20261012T170000', weekly);
    expect(await startsOf(calendarOf(...emptied))).to.deep.equal([]);
    expect(await startsOf(calendarOf(...emptied, ...change))).to.deep.equal([]);
  });

  it('leave out the days and moments of EXDATE, alone or in a list, whatever their kind', async () => {
    for (const exdate of [
      'EXDATE;TZID=Europe/Warsaw:20261019T170000,20261026T170000',
      'EXDATE:20261019T150000Z,20261026T160000Z',
      'EXDATE;VALUE=DATE:20261019,20261026',
      'EXDATE;TZID=Europe/Warsaw:20261019T170000,nonsense,20261026T170000',
    ])
      expect(await startsOf(oneEvent(weekly, 'RRULE:FREQ=WEEKLY;COUNT=4', exdate)), exdate).to.deep.equal([
        '2026-10-12T17:00:00+02:00',
        '2026-11-02T17:00:00+01:00',
      ]);
    expect(
      await startsOf(
        oneEvent('DTSTART;VALUE=DATE:20261012', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261019T000000Z'),
      ),
    ).to.deep.equal(['2026-10-12', '2026-10-26']);
    expect(
      await startsOf(
        oneEvent(weekly, 'RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;TZID=Europe/Warsaw:20261012T170000'),
      ),
    ).to.deep.equal(['2026-10-19T17:00:00+02:00']);
  });

  it('take in the days of RDATE once, periods too', async () => {
    expect(
      await startsOf(
        oneEvent(
          weekly,
          'RDATE;TZID=Europe/Warsaw:20261019T170000,20261224T120000',
          'RDATE;VALUE=PERIOD:20261231T110000Z/PT1H',
          'RRULE:FREQ=WEEKLY;COUNT=2',
        ),
      ),
    ).to.deep.equal([
      '2026-10-12T17:00:00+02:00',
      '2026-10-19T17:00:00+02:00',
      '2026-12-24T12:00:00+01:00',
      '2026-12-31T11:00:00Z',
    ]);
    expect(await startsOf(oneEvent(weekly, 'RDATE;TZID=Europe/Warsaw:20261224T120000'))).to.have.length(2);
  });

  it('are moved, renamed and cancelled one by one', async () => {
    const { events, reading } = await eventsIn(
      calendarOf(
        'X-WR-TIMEZONE:Europe/Warsaw',
        ...eventOf(
          weekly,
          'DTEND;TZID=Europe/Warsaw:20261012T190000',
          'LOCATION:Ratusz',
          'RRULE:FREQ=WEEKLY;COUNT=4',
        ),
        ...eventOf(
          'SUMMARY:Wizja lokalna',
          'RECURRENCE-ID;TZID=Europe/Warsaw:20261019T170000',
          'DTSTART;TZID=Europe/Warsaw:20261021T100000',
          'LOCATION:Park',
        ),
        ...[
          'BEGIN:VEVENT',
          'UID:a',
          'RECURRENCE-ID:20261026T160000Z',
          'DTSTART:20261026T160000Z',
          'STATUS:CANCELLED',
          'END:VEVENT',
        ],
      ),
    );
    expect(reading.problems).to.deep.equal([]);
    expect(events).to.have.length(1);
    const found = between(events[0]!, '2026-10-01', '2026-12-01');
    expect(
      found.map(({ start, end, title, status, previousStart, location }) => [
        start,
        end,
        title,
        status,
        previousStart,
        location?.name,
      ]),
    ).to.deep.equal(
      [
        [
          '2026-10-12T17:00:00+02:00',
          '2026-10-12T19:00:00+02:00',
          'Spotkanie',
          undefined,
          undefined,
          'Ratusz',
        ],
        [
          '2026-10-21T10:00:00+02:00',
          '2026-10-21T12:00:00+02:00',
          'Wizja lokalna',
          undefined,
          '2026-10-19T17:00:00+02:00',
          'Park',
        ],
        ['2026-10-26T16:00:00Z', '2026-10-26T19:00:00+01:00', 'Spotkanie', 'cancelled', undefined, 'Ratusz'],
        [
          '2026-11-02T17:00:00+01:00',
          '2026-11-02T19:00:00+01:00',
          'Spotkanie',
          undefined,
          undefined,
          'Ratusz',
        ],
      ].map((row, index) => (index === 2 ? [...row.slice(0, 4), found[2]!.previousStart, row[5]] : row)),
    );
    expect(new Set(found.map(({ id }) => id)).size).to.equal(4);
    expect(found.every(({ recurrence }) => recurrence === undefined)).to.equal(true);
  });

  it('without their series stand alone', async () => {
    const { events } = await eventsIn(
      calendarOf(
        ...eventOf('RECURRENCE-ID:20261019T150000Z', 'DTSTART:20261020T150000Z'),
        ...eventOf('RECURRENCE-ID:20261026T150000Z', 'DTSTART:20261026T160000Z'),
      ),
    );
    expect(events.map(({ start }) => start)).to.deep.equal(['2026-10-20T15:00:00Z', '2026-10-26T16:00:00Z']);
    expect(new Set(events.map(({ id }) => id)).size).to.equal(2);
  });

  it('are found in any stretch of time, those under way and those moved into it too', () => {
    const event = series({
      rrule: 'FREQ=WEEKLY;COUNT=10',
      overrides: [{ recurrenceId: '2026-12-07T17:00:00+01:00', start: '2026-10-20T09:00:00+02:00' }],
    });
    const starts = (from: string, until: string) => between(event, from, until).map(({ start }) => start);
    expect(starts('2026-10-19T16:00:00Z', '2026-10-19T16:00:01Z')).to.deep.equal([
      '2026-10-19T17:00:00+02:00',
    ]);
    expect(starts('2026-10-19T17:00:00Z', '2026-10-20T00:00:00Z')).to.deep.equal([]);
    expect(starts('2026-10-20T00:00:00Z', '2026-10-21T00:00:00Z')).to.deep.equal([
      '2026-10-20T09:00:00+02:00',
    ]);
    expect(starts('2026-12-07T00:00:00Z', '2026-12-08T00:00:00Z')).to.deep.equal([]);
  });

  it('of an event that does not recur are the event itself', () => {
    const { recurrence: _, ...single } = series({});
    expect(between(single, '2026-10-01', '2026-11-01').map(({ start }) => start)).to.deep.equal([
      single.start,
    ]);
    expect(between(single, '2026-11-01', '2026-12-01')).to.deep.equal([]);
  });
});

// Each of these keeps the library behind it busy for years, or for ever.
describe('a rule made to keep a page busy', () => {
  const busy = [
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;BYMONTH=2',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;BYDAY=MO;BYHOUR=3;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY;BYMONTHDAY=31;BYMONTH=4',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20270101T000000Z',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=YEARLY;INTERVAL=999999999999',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=200',
    'FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=15;BYMONTH=4',
    'FREQ=WEEKLY;COUNT=999999999',
    'FREQ=DAILY;UNTIL=30000101T000000Z',
  ];

  it('ends after a thousand occurrences or none', () => {
    for (const rrule of busy) {
      const found = between(series({ rrule }), '2026-10-01', '2999-01-01');
      expect(found.length, rrule).to.be.within(1, 1_000);
      expect(found[0]!.start, rrule).to.equal('2026-10-12T17:00:00+02:00');
    }
  });

  it('has a next and a last occurrence', () => {
    for (const rrule of busy)
      for (const now of ['2020-01-01', '2026-10-12T16:00:00Z', '2090-01-01'])
        expect(nextOccurrence(series({ rrule }), warsaw, Date.parse(now)).title, rrule).to.equal(
          'Rada Osiedla',
        );
  });
});

describe('a rule that says nothing', () => {
  it('leaves the event alone', () => {
    for (const rrule of [
      '',
      'nonsense',
      'FREQ=SOMETIMES',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=YEARLY;BYMONTH=13',
      'FREQ=MONTHLY;BYDAY=9MO',
    ])
      expect(
        between(series({ rrule }), '2026-01-01', '2030-01-01').map(({ start }) => start),
        rrule,
      ).to.deep.equal(['2026-10-12T17:00:00+02:00']);
  });
});

describe('the next occurrence', () => {
  const event = series({
    rrule: 'FREQ=WEEKLY;COUNT=4',
    exdate: ['2026-10-19T17:00:00+02:00'],
    overrides: [{ recurrenceId: '2026-10-26T17:00:00+01:00', start: '2026-11-10T17:00:00+01:00' }],
  });
  const next = (iso: string, of = event) => nextOccurrence(of, warsaw, Date.parse(iso)).start;

  it('is the one under way, or the first to come', () => {
    expect(next('2026-10-01T00:00:00Z')).to.equal('2026-10-12T17:00:00+02:00');
    expect(next('2026-10-12T16:59:59Z')).to.equal('2026-10-12T17:00:00+02:00');
    expect(next('2026-10-12T17:00:00Z')).to.equal('2026-11-02T17:00:00+01:00');
    expect(next('2026-11-03T00:00:00Z')).to.equal('2026-11-10T17:00:00+01:00');
  });

  it('is the last one when the series is over', () => {
    expect(next('2026-12-01T00:00:00Z')).to.equal('2026-11-10T17:00:00+01:00');
    expect(next('2060-01-01T00:00:00Z')).to.equal('2026-11-10T17:00:00+01:00');
    const daily = series({ rrule: 'FREQ=DAILY;UNTIL=20301231T235959Z' });
    expect(next('2031-01-15T00:00:00Z', daily)).to.equal('2030-12-31T17:00:00+01:00');
  });

  it('of a series written in our own feed is the same', () => {
    const days = series({ rrule: 'FREQ=DAILY;COUNT=3' }, { start: '2026-10-24', end: '2026-10-24' });
    expect(between(days, '2026-10-01', '2026-11-01').map(({ start, end }) => [start, end])).to.deep.equal([
      ['2026-10-24', '2026-10-24'],
      ['2026-10-25', '2026-10-25'],
      ['2026-10-26', '2026-10-26'],
    ]);
  });
});
