import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  dayOf,
  daysBetween,
  endOf,
  firstDay,
  isWallClock,
  lastDay,
  precisionOf,
  startOf,
} from '../../src/model/time.js';

const warsaw = 'Europe/Warsaw';
const iso = (instant: number) => new Date(instant).toISOString().replace('.000', '');

describe('a point of the calendar', () => {
  it('is no more exact than it was stated', () => {
    expect(['2026', '2026-11', '2026-11-30', '2026-11-30T16:00:00+01:00'].map(precisionOf)).to.deep.equal([
      'year',
      'month',
      'day',
      'time',
    ]);
  });

  it('begins with its first instant on the city’s clocks', () => {
    expect(iso(startOf('2026', warsaw))).to.equal('2025-12-31T23:00:00Z');
    expect(iso(startOf('2026-07', warsaw))).to.equal('2026-06-30T22:00:00Z');
    expect(iso(startOf('2026-11-30', warsaw))).to.equal('2026-11-29T23:00:00Z');
    expect(iso(startOf('2026-11-30', 'Pacific/Apia'))).to.equal('2026-11-29T11:00:00Z');
    expect(iso(startOf('2026-11-30T16:00:00+01:00', 'Pacific/Apia'))).to.equal('2026-11-30T15:00:00Z');
  });

  it('ends with the first instant after it', () => {
    expect(iso(endOf('2026', warsaw))).to.equal('2026-12-31T23:00:00Z');
    expect(iso(endOf('2026-12', warsaw))).to.equal('2026-12-31T23:00:00Z');
    expect(iso(endOf('2028-02', warsaw))).to.equal('2028-02-29T23:00:00Z');
    expect(iso(endOf('2026-11-30', warsaw))).to.equal('2026-11-30T23:00:00Z');
    expect(iso(endOf('2026-12-31', 'America/St_Johns'))).to.equal('2027-01-01T03:30:00Z');
    expect(iso(endOf('2026-11-30T16:00:00Z', warsaw))).to.equal('2026-11-30T16:00:00Z');
  });

  it('lasts 23 hours on the day that clocks go forward and 25 on the day they go back', () => {
    const hours = (day: string, zone = warsaw) => (endOf(day, zone) - startOf(day, zone)) / 3_600_000;
    expect(['2026-03-29', '2027-03-28', '2026-10-25', '2026-11-30'].map((day) => hours(day))).to.deep.equal([
      23, 23, 25, 24,
    ]);
    expect(hours('2026-10-04', 'Australia/Lord_Howe')).to.equal(23.5);
    expect(hours('2026-03', warsaw)).to.equal(31 * 24 - 1);
  });

  it('of the last year that can be written ends all the same', () => {
    for (const when of ['9999', '9999-12', '9999-12-31']) {
      expect(endOf(when, warsaw), when).to.be.above(Date.parse('9999-12-31T00:00:00Z'));
      expect(endOf(when, 'Pacific/Apia'), when).to.be.above(startOf(when, 'Pacific/Apia'));
    }
  });

  it('has a first and a last day', () => {
    expect(['2026', '2026-02', '2026-02-03', '2028-02'].map(firstDay)).to.deep.equal([
      '2026-01-01',
      '2026-02-01',
      '2026-02-03',
      '2028-02-01',
    ]);
    expect(['2026', '2026-02', '2026-02-03', '2028-02'].map(lastDay)).to.deep.equal([
      '2026-12-31',
      '2026-02-28',
      '2026-02-03',
      '2028-02-29',
    ]);
  });

  it('follows the one before without a gap, and holds the days of its own', () => {
    const day = fc
      .date({ min: new Date('1970-01-02'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const zone = fc.constantFrom(warsaw, 'Pacific/Chatham', 'America/Havana', 'UTC');
    fc.assert(
      fc.property(day, zone, (date, place) => {
        expect(endOf(date, place)).to.equal(startOf(addDays(date, 1), place));
        expect(dayOf(startOf(date, place), place)).to.equal(date);
        expect(dayOf(endOf(date, place) - 1, place)).to.equal(date);
        const month = date.slice(0, 7);
        expect(startOf(month, place)).to.be.at.most(startOf(date, place));
        expect(endOf(month, place)).to.be.at.least(endOf(date, place));
      }),
      { numRuns: 500 },
    );
  });
});

describe('days', () => {
  it('are counted over months, years and changes of the clock', () => {
    expect(addDays('2026-03-28', 2)).to.equal('2026-03-30');
    expect(addDays('2028-02-28', 2)).to.equal('2028-03-01');
    expect(addDays('2026-01-01', -1)).to.equal('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).to.equal(-2);
  });

  it('are the city’s, not the visitor’s', () => {
    const instant = Date.parse('2026-11-30T11:30:00Z');
    expect(dayOf(instant, warsaw)).to.equal('2026-11-30');
    expect(dayOf(instant, 'Pacific/Apia')).to.equal('2026-12-01');
    expect(dayOf(Date.parse('2026-11-30T03:00:00Z'), 'America/St_Johns')).to.equal('2026-11-29');
  });
});

describe('a clock', () => {
  it('shows no 30 February, no 25 o’clock and no 61st minute', () => {
    expect(isWallClock('2026-11-30T16:00:00')).to.equal(true);
    expect(isWallClock('2028-02-29T23:59:59')).to.equal(true);
    for (const wall of ['2026-02-30', '2027-02-29', '2026-13-01', '2026-04-31', '2026-00-10', '2026-01-00'])
      expect(isWallClock(`${wall}T00:00:00`), wall).to.equal(false);
    for (const time of ['24:00:00', '25:00:00', '12:60:00', '12:00:60'])
      expect(isWallClock(`2026-11-30T${time}`), time).to.equal(false);
  });
});
