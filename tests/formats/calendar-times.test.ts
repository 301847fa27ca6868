import { expect } from '@open-wc/testing';
import { calendarOf, eventOf, eventsIn, oneEvent } from '../pages/calendar-file.js';

const timesOf = async (...lines: readonly string[]) => {
  const { start, end } = (await eventsIn(oneEvent(...lines))).events[0]!;
  return [start, end];
};

/** A definition of a zone: winter at one offset, summer at another, European rules. */
const definition = (tzid: string, winter: string, summer: string): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  `TZOFFSETFROM:${summer}`,
  `TZOFFSETTO:${winter}`,
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  `TZOFFSETFROM:${winter}`,
  `TZOFFSETTO:${summer}`,
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('when an event ends', () => {
  const noon = 'DTSTART;TZID=Europe/Warsaw:20261130T120000';

  it('is its DTEND, or its DURATION, which goes first', async () => {
    const start = '2026-11-30T12:00:00+01:00';
    expect(await timesOf(noon, 'DTEND;TZID=Europe/Warsaw:20261130T140000')).to.deep.equal([
      start,
      '2026-11-30T14:00:00+01:00',
    ]);
    expect(await timesOf(noon, 'DURATION:PT1H30M')).to.deep.equal([start, '2026-11-30T13:30:00+01:00']);
    expect(await timesOf(noon, 'DTEND:20301130T140000Z', 'DURATION:PT1H')).to.deep.equal([
      start,
      '2026-11-30T13:00:00+01:00',
    ]);
    expect(await timesOf(noon)).to.deep.equal([start, undefined]);
  });

  it('is the last day of what lasts from midnight to the end of a day, in the city’s zone and in none', async () => {
    for (const zone of ['', ';TZID=America/St_Johns', ';TZID=Pacific/Apia']) {
      const from = `DTSTART${zone}:20261024T000000`;
      const until = (end: string) => timesOf(from, `DTEND${zone}:${end}`);
      expect(await until('20261027T000000'), zone).to.deep.equal(['2026-10-24', '2026-10-26']);
      expect(await until('20261026T235959'), zone).to.deep.equal(['2026-10-24', '2026-10-26']);
      expect(await until('20261025T000000'), zone).to.deep.equal(['2026-10-24', '2026-10-24']);
      expect(await until('20261024T235900'), zone).to.deep.equal(['2026-10-24', undefined]);
    }
    expect(await timesOf('DTSTART:20261024T000000', 'DTEND:20261024T230000')).to.deep.equal([
      '2026-10-24',
      undefined,
    ]);
    expect(await timesOf('DTSTART;VALUE=DATE:20261024', 'DTEND:20261027T000000')).to.deep.equal([
      '2026-10-24',
      '2026-10-26',
    ]);
    // A night is no day, and what is said of one zone and of another is meant.
    const night = await timesOf('DTSTART:20261024T000000', 'DTEND:20261024T050000');
    expect(night[0]).to.match(/^2026-10-24T00:00/);
    const flight = 'DTEND;TZID=America/New_York:20261025T000000';
    expect((await timesOf('DTSTART;TZID=Europe/Warsaw:20261024T000000', flight))[1]).to.match(/T00:00/);
  });

  it('is unknown where it says nothing: at the start, before it, or of another kind', async () => {
    for (const line of [
      'DTEND;TZID=Europe/Warsaw:20261130T120000',
      'DTEND;TZID=Europe/Warsaw:20261130T110000',
      'DTEND;VALUE=DATE:20261201',
      'DURATION:PT0S',
      'DURATION:-PT1H',
      'DURATION:soon',
      'DTEND:19000101T000000Z',
      'DTEND:00010101T000000',
    ])
      expect((await timesOf(noon, line))[1], line).to.equal(undefined);
  });

  it('reads fifteen months as the fifteen minutes that were meant', async () => {
    expect((await timesOf(noon, 'DURATION:P15M'))[1]).to.equal('2026-11-30T12:15:00+01:00');
    expect((await timesOf(noon, 'DURATION:P2H'))[1]).to.equal('2026-11-30T14:00:00+01:00');
  });

  it('counts days on the clock and hours as hours over a change of the clock', async () => {
    const before = 'DTSTART;TZID=Europe/Warsaw:20261024T120000';
    expect((await timesOf(before, 'DURATION:P1D'))[1]).to.equal('2026-10-25T12:00:00+01:00');
    expect((await timesOf(before, 'DURATION:P1W'))[1]).to.equal('2026-10-31T12:00:00+01:00');
    expect((await timesOf(before, 'DURATION:PT24H'))[1]).to.equal('2026-10-25T11:00:00+01:00');
    expect((await timesOf(before, 'DURATION:P1DT1H'))[1]).to.equal('2026-10-25T13:00:00+01:00');
  });

  it('is the last day of an all-day event, which its DTEND comes after', async () => {
    const day = 'DTSTART;VALUE=DATE:20261130';
    expect(await timesOf(day)).to.deep.equal(['2026-11-30', undefined]);
    expect(await timesOf(day, 'DTEND;VALUE=DATE:20261201')).to.deep.equal(['2026-11-30', '2026-11-30']);
    expect(await timesOf(day, 'DTEND;VALUE=DATE:20261203')).to.deep.equal(['2026-11-30', '2026-12-02']);
    expect(await timesOf(day, 'DTEND;VALUE=DATE:20261130')).to.deep.equal(['2026-11-30', undefined]);
    expect(await timesOf(day, 'DTEND;VALUE=DATE:20261129')).to.deep.equal(['2026-11-30', undefined]);
    expect(await timesOf(day, 'DTEND:20261201T000000Z')).to.deep.equal(['2026-11-30', undefined]);
    expect(await timesOf(day, 'DURATION:P2D')).to.deep.equal(['2026-11-30', '2026-12-01']);
    expect(await timesOf(day, 'DURATION:P1W')).to.deep.equal(['2026-11-30', '2026-12-06']);
    expect(await timesOf(day, 'DURATION:PT1H')).to.deep.equal(['2026-11-30', undefined]);
    expect(await timesOf('DTSTART;VALUE=DATE:20261024', 'DTEND;VALUE=DATE:20261026')).to.deep.equal([
      '2026-10-24',
      '2026-10-25',
    ]);
  });

  it('knows a day without being told that it is one', async () => {
    expect(await timesOf('DTSTART:20261130', 'DTEND:20261202')).to.deep.equal(['2026-11-30', '2026-12-01']);
  });
});

describe('the clocks of a calendar', () => {
  const startIn = async (calendar: string, timeZone?: string) => {
    const { events, reading, codes } = await eventsIn(calendar, timeZone ? { timeZone } : {});
    return { start: events[0]!.start, own: events[0]!.timeZone, zone: reading.timeZone, codes };
  };

  it('are named by the host, else by the calendar, else by the only zone it defines', async () => {
    const floating = eventOf('DTSTART:20260704T100000');
    const named = calendarOf('X-WR-TIMEZONE:Europe/Warsaw', ...floating);
    expect(await startIn(named)).to.deep.include({
      start: '2026-07-04T10:00:00+02:00',
      zone: 'Europe/Warsaw',
      codes: [],
    });
    expect(await startIn(named, 'Pacific/Apia')).to.include({
      start: '2026-07-04T10:00:00+13:00',
      zone: 'Pacific/Apia',
    });
    const defined = calendarOf(...definition('Europe/Warsaw', '+0100', '+0200'), ...floating);
    expect(await startIn(defined)).to.deep.include({
      start: '2026-07-04T10:00:00+02:00',
      zone: 'Europe/Warsaw',
      codes: [],
    });
  });

  it('are nobody’s where nothing names them, and that is said once', async () => {
    const { events, codes, reading } = await eventsIn(
      calendarOf(
        ...eventOf('UID:1', 'DTSTART:20260704T100000'),
        ...eventOf('UID:2', 'DTSTART:20260704T100000'),
      ),
    );
    expect(events[0]!.start).to.equal('2026-07-04T10:00:00+00:00');
    expect(reading.timeZone).to.equal('UTC');
    expect(codes).to.deep.equal(['no-time-zone']);
  });

  it('do not matter to days and to times in UTC', async () => {
    for (const line of ['DTSTART;VALUE=DATE:20260704', 'DTSTART:20260704T100000Z'])
      expect((await eventsIn(calendarOf(...eventOf(line)))).codes).to.deep.equal([]);
    expect(
      (await startIn(calendarOf('X-WR-TIMEZONE:Europe/Warsaw', ...eventOf('DTSTART:20260704T100000Z'))))
        .start,
    ).to.equal('2026-07-04T10:00:00Z');
  });

  it('show a time that a change of the clock skips or repeats as the clock does', async () => {
    expect(await timesOf('DTSTART;TZID=Europe/Warsaw:20260329T023000')).to.deep.equal([
      '2026-03-29T03:30:00+02:00',
      undefined,
    ]);
    expect(await timesOf('DTSTART;TZID=Europe/Warsaw:20261025T023000')).to.deep.equal([
      '2026-10-25T02:30:00+02:00',
      undefined,
    ]);
  });

  it('are known by a name that is quoted, doubled, prefixed, or Windows’', async () => {
    for (const tzid of [
      'Europe/Warsaw',
      '"Europe/Warsaw"',
      'TZID=Europe/Warsaw',
      '/freeassociation.sourceforge.net/Tzfile/Europe/Warsaw',
      '/mozilla.org/20050126_1/Europe/Warsaw',
      'Central European Standard Time',
      '"Central European Standard Time"',
    ]) {
      const event = eventOf(`DTSTART;TZID=${tzid}:20260704T100000`);
      const found = await startIn(calendarOf('X-WR-TIMEZONE:Europe/London', ...event));
      expect(found, tzid).to.deep.include({
        start: '2026-07-04T10:00:00+02:00',
        own: 'Europe/Warsaw',
        codes: tzid.includes('Standard') ? ['windows-zone'] : [],
      });
    }
    const indiana = await startIn(
      calendarOf(...eventOf('DTSTART;TZID=/x.example/America/Indiana/Indianapolis:20260704T100000')),
    );
    expect(indiana.start).to.equal('2026-07-04T10:00:00-04:00');
  });

  it('go by the name before the definition, which is often wrong', async () => {
    const wrong = calendarOf(
      ...definition('Europe/Warsaw', '-0800', '-0700'),
      ...eventOf('DTSTART;TZID=Europe/Warsaw:20260704T100000'),
    );
    expect(await startIn(wrong)).to.deep.include({ start: '2026-07-04T10:00:00+02:00', codes: [] });
  });

  it('go by the definition where nobody knows the name, and take the name of a zone that goes alike', async () => {
    const tzid = '(UTC+01:00) Sarajewo\\, Warszawa';
    const calendar = calendarOf(
      'X-WR-TIMEZONE:America/New_York',
      ...definition(tzid, '+0100', '+0200'),
      ...eventOf(
        `DTSTART;TZID="(UTC+01:00) Sarajewo\\, Warszawa":20260704T100000`,
        'RRULE:FREQ=MONTHLY;COUNT=6',
      ),
    );
    const found = await startIn(calendar);
    expect(found.start).to.equal('2026-07-04T10:00:00+02:00');
    expect(found.own).to.match(/^Europe\//);
    expect(found.codes).to.deep.equal(['unknown-zone']);
  });

  it('are the feed’s clocks where the definition goes like them, or like nothing on earth', async () => {
    const event = eventOf('DTSTART;TZID=Ratusz:20260704T100000');
    const alike = calendarOf(
      'X-WR-TIMEZONE:Europe/Warsaw',
      ...definition('Ratusz', '+0100', '+0200'),
      ...event,
    );
    expect(await startIn(alike)).to.include({ start: '2026-07-04T10:00:00+02:00', own: undefined });
    const odd = calendarOf(
      'X-WR-TIMEZONE:Europe/Warsaw',
      ...definition('Ratusz', '+0117', '+0317'),
      ...event,
    );
    expect(await startIn(odd)).to.include({ start: '2026-07-04T08:43:00+02:00', own: undefined });
  });

  it('are the feed’s where name and definition say nothing, which is said once a name', async () => {
    const calendar = calendarOf(
      'X-WR-TIMEZONE:Europe/Warsaw',
      ...['BEGIN:VTIMEZONE', 'TZID:Europe/Germany', 'END:VTIMEZONE'],
      ...eventOf(
        'UID:1',
        'DTSTART;TZID=Europe/Germany:20260704T100000',
        'DTEND;TZID=Europe/Germany:20260704T110000',
      ),
      ...eventOf('UID:2', 'DTSTART;TZID=Europe/Germany:20260704T100000'),
    );
    expect(await startIn(calendar)).to.deep.include({
      start: '2026-07-04T10:00:00+02:00',
      codes: ['unknown-zone'],
    });
  });

  it('survive a definition that states two names, or comes twice', async () => {
    const two = definition('Europe/Warsaw', '+0100', '+0200').flatMap((line) =>
      line === 'TZID:Europe/Warsaw' ? [line, 'TZID:Ratusz'] : [line],
    );
    for (const calendar of [
      calendarOf(...two, ...eventOf('DTSTART;TZID=Ratusz:20260704T100000')),
      calendarOf(...two, ...two, ...eventOf('DTSTART;TZID=Europe/Warsaw:20260704T100000')),
    ])
      expect((await startIn(calendar)).start).to.equal('2026-07-04T10:00:00+02:00');
  });

  it('survive a DTSTAMP that names a zone or none', async () => {
    const { events, codes } = await eventsIn(
      oneEvent(
        'DTSTAMP;TZID=Europe/Nowhere:20260101T000000',
        'DTSTAMP:20260101T000000',
        'DTSTART:20260704T100000',
      ),
    );
    expect(events).to.have.length(1);
    expect(codes).to.deep.equal([]);
  });
});
