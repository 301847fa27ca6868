import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dateTime, instantOf, isZone, wallClock } from '../../src/model/zone.js';

const warsaw = 'Europe/Warsaw';
const iso = (instant: number) => new Date(instant).toISOString();

/** What a zone's clocks show at an instant, said by the platform. */
const shown = (instant: number, zone: string) => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`;
};

describe('the instant at which clocks show a time', () => {
  it('follows summer and winter', () => {
    expect(iso(instantOf('2026-01-15T12:00:00', warsaw))).to.equal('2026-01-15T11:00:00.000Z');
    expect(iso(instantOf('2026-07-15T12:00:00', warsaw))).to.equal('2026-07-15T10:00:00.000Z');
  });

  it('of an hour that spring skips is an hour later on the clock', () => {
    for (const day of ['2026-03-29', '2027-03-28']) {
      expect(iso(instantOf(`${day}T01:59:59`, warsaw))).to.equal(`${day}T00:59:59.000Z`);
      expect(iso(instantOf(`${day}T02:30:00`, warsaw))).to.equal(`${day}T01:30:00.000Z`);
      expect(wallClock(instantOf(`${day}T02:30:00`, warsaw), warsaw)).to.equal(`${day}T03:30:00`);
      expect(iso(instantOf(`${day}T03:00:00`, warsaw))).to.equal(`${day}T01:00:00.000Z`);
    }
  });

  it('of an hour that autumn repeats is the first one', () => {
    expect(iso(instantOf('2026-10-25T01:59:59', warsaw))).to.equal('2026-10-24T23:59:59.000Z');
    expect(iso(instantOf('2026-10-25T02:30:00', warsaw))).to.equal('2026-10-25T00:30:00.000Z');
    expect(iso(instantOf('2026-10-25T03:00:00', warsaw))).to.equal('2026-10-25T02:00:00.000Z');
  });

  it('is right half hours and whole days off', () => {
    expect(iso(instantOf('2026-11-01T12:00:00', 'Asia/Kathmandu'))).to.equal('2026-11-01T06:15:00.000Z');
    expect(iso(instantOf('2026-07-01T12:00:00', 'America/St_Johns'))).to.equal('2026-07-01T14:30:00.000Z');
    expect(iso(instantOf('2026-07-01T12:00:00', 'Pacific/Apia'))).to.equal('2026-06-30T23:00:00.000Z');
    // Lord Howe Island moves its clocks by half an hour: on 4 October 2026 at 2:00 to 2:30.
    expect(
      wallClock(instantOf('2026-10-04T02:15:00', 'Australia/Lord_Howe'), 'Australia/Lord_Howe'),
    ).to.equal('2026-10-04T02:45:00');
    expect(iso(instantOf('2026-04-05T01:45:00', 'Australia/Lord_Howe'))).to.equal('2026-04-04T14:45:00.000Z');
    // Samoa had no 30 December 2011.
    expect(wallClock(instantOf('2011-12-30T12:00:00', 'Pacific/Apia'), 'Pacific/Apia')).to.equal(
      '2011-12-31T12:00:00',
    );
  });

  it('of a midnight that spring skips is the first moment of that day', () => {
    // Havana, 8 March 2026: the day begins at 1:00.
    const first = instantOf('2026-03-08T00:00:00', 'America/Havana');
    expect(wallClock(first, 'America/Havana')).to.equal('2026-03-08T01:00:00');
    expect(wallClock(first - 1000, 'America/Havana')).to.equal('2026-03-07T23:59:59');
  });

  it('gives the same clock back wherever the clock can show that time', () => {
    const zone = fc.constantFrom(
      warsaw,
      'Pacific/Apia',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Africa/Casablanca',
      'America/Havana',
      'Pacific/Chatham',
      'UTC',
    );
    const instant = fc.integer({ min: Date.UTC(1985, 0), max: Date.UTC(2036, 0) }).map((n) => n - (n % 1000));
    fc.assert(
      fc.property(instant, zone, (moment, place) => {
        const wall = shown(moment, place);
        expect(wallClock(moment, place)).to.equal(wall);
        const back = instantOf(wall, place);
        expect(wallClock(back, place)).to.equal(wall);
        expect(back, 'the first of two').to.be.at.most(moment);
        expect(Date.parse(dateTime(moment, place))).to.equal(moment);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a date-time with its offset', () => {
  it('is written with the sign and minutes of the zone', () => {
    const noon = Date.parse('2026-07-01T12:00:00Z');
    expect(dateTime(noon, warsaw)).to.equal('2026-07-01T14:00:00+02:00');
    expect(dateTime(noon, 'UTC')).to.equal('2026-07-01T12:00:00+00:00');
    expect(dateTime(noon, 'America/St_Johns')).to.equal('2026-07-01T09:30:00-02:30');
    expect(dateTime(noon, 'Asia/Kathmandu')).to.equal('2026-07-01T17:45:00+05:45');
  });

  it('tells the two hours of autumn apart', () => {
    expect(dateTime(Date.parse('2026-10-25T00:30:00Z'), warsaw)).to.equal('2026-10-25T02:30:00+02:00');
    expect(dateTime(Date.parse('2026-10-25T01:30:00Z'), warsaw)).to.equal('2026-10-25T02:30:00+01:00');
  });
});

describe('a time zone', () => {
  it('is known by its IANA name', () => {
    for (const zone of [warsaw, 'UTC', 'Pacific/Apia', 'Etc/GMT-2'])
      expect(isZone(zone), zone).to.equal(true);
    for (const zone of [
      '',
      'Europe/Germany',
      'Mars/Olympus',
      'Central European Standard Time',
      'Warsaw',
      '__proto__',
    ])
      expect(isZone(zone), zone).to.equal(false);
  });
});
