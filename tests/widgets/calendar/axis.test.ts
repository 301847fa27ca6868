import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  axisOf,
  barOf,
  fitted,
  moved,
  placeOf,
} from '../../../src/widgets/consultation-calendar/windows/axis.js';

const zone = 'Europe/Warsaw';
const instant = (wall: string) => Date.parse(wall);
const now = instant('2026-11-10T12:00:00+01:00');
const window = (from?: string, until?: string) => ({
  ...(from === undefined ? {} : { from: instant(from) }),
  ...(until === undefined ? {} : { until: instant(until) }),
});

// November has 30 days, December 31; no change of clocks between them.
const winter = axisOf({ first: '2026-11', months: 2 }, zone);

describe('the axis of months', () => {
  it('begins and ends at midnights of the city', () => {
    expect(winter.months).to.deep.equal(['2026-11', '2026-12']);
    expect(winter.edges.map((edge) => new Date(edge).toISOString())).to.deep.equal([
      '2026-10-31T23:00:00.000Z',
      '2026-11-30T23:00:00.000Z',
      '2026-12-31T23:00:00.000Z',
    ]);
    const overChange = axisOf({ first: '2026-10', months: 1 }, zone);
    expect((overChange.edges[1]! - overChange.edges[0]!) / 3_600_000).to.equal(31 * 24 + 1);
  });

  for (const [wall, place] of [
    ['2026-11-01T00:00:00+01:00', 0],
    ['2026-11-16T00:00:00+01:00', 0.25],
    ['2026-12-01T00:00:00+01:00', 0.5],
    ['2026-12-16T12:00:00+01:00', 0.75],
    ['2027-01-01T00:00:00+01:00', 1],
  ] as const)
    it(`has ${wall} at ${place}: each month is as wide as the next`, () => {
      expect(placeOf(winter, instant(wall))).to.be.closeTo(place, 1e-12);
    });

  it('keeps the order of time', () => {
    const some = fc.integer({ min: winter.edges[0]!, max: winter.edges[2]! });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(placeOf(winter, first)).to.be.at.most(placeOf(winter, last));
        expect(placeOf(winter, first)).to.be.within(0, 1);
      }),
    );
  });

  for (const [title, given, bar] of [
    ['inside', window('2026-11-16T00:00:00+01:00', '2026-12-01T00:00:00+01:00'), [0.25, 0.5, false, false]],
    ['from before', window('2026-01-01T00:00:00+01:00', '2026-12-01T00:00:00+01:00'), [0, 0.5, true, false]],
    ['until after', window('2026-12-01T00:00:00+01:00', '2027-02-01T00:00:00+01:00'), [0.5, 1, false, true]],
    ['all along', window('2025-01-01T00:00:00+01:00', '2028-01-01T00:00:00+01:00'), [0, 1, true, true]],
    ['exactly', window('2026-11-01T00:00:00+01:00', '2027-01-01T00:00:00+01:00'), [0, 1, false, false]],
    ['without a beginning', window(undefined, '2026-11-16T00:00:00+01:00'), [0, 0.25, true, false]],
    ['without an end', window('2026-12-01T00:00:00+01:00'), [0.5, 1, false, true]],
    [
      'a moment',
      window('2026-11-16T00:00:00+01:00', '2026-11-16T00:00:00+01:00'),
      [0.25, 0.25, false, false],
    ],
    [
      'a moment at the edge',
      window('2026-11-01T00:00:00+01:00', '2026-11-01T00:00:00+01:00'),
      [0, 0, false, false],
    ],
  ] as const)
    it(`places a window: ${title}`, () => {
      const placed = barOf(winter, given);
      expect(placed && [placed.from, placed.to, placed.isClippedBefore, placed.isClippedAfter]).to.deep.equal(
        bar,
      );
    });

  for (const [title, given] of [
    ['before it', window('2026-01-01T00:00:00+01:00', '2026-10-31T12:00:00+01:00')],
    ['over when it begins', window('2026-01-01T00:00:00+01:00', '2026-11-01T00:00:00+01:00')],
    ['after it', window('2027-02-01T00:00:00+01:00', '2027-03-01T00:00:00+01:00')],
    ['beginning when it ends', window('2027-01-01T00:00:00+01:00', '2027-03-01T00:00:00+01:00')],
    ['backwards', window('2026-12-01T00:00:00+01:00', '2026-11-16T00:00:00+01:00')],
    ['undated', window()],
  ] as const)
    it(`does not place a window: ${title}`, () => {
      expect(barOf(winter, given)).to.equal(undefined);
    });

  for (const [title, windows, first, months] of [
    ['nothing', [], '2026-11', 3],
    ['what is open', [window('2026-10-05T00:00:00+02:00', '2026-12-01T00:00:00+01:00')], '2026-10', 3],
    ['what is coming', [window('2027-02-01T00:00:00+01:00', '2027-05-01T00:00:00+02:00')], '2026-11', 6],
    ['what begins and does not end', [window('2027-02-01T00:00:00+01:00')], '2026-11', 4],
    [
      'what has long been open',
      [window('2020-01-01T00:00:00+01:00', '2026-12-02T00:00:00+01:00')],
      '2026-08',
      5,
    ],
    ['years to come', [window('2026-09-01T00:00:00+02:00', '2031-01-01T00:00:00+01:00')], '2026-09', 12],
    ['all of time', [{ from: -62e12, until: 253e12 }], '2026-08', 12],
  ] as const)
    it(`is fitted to ${title}`, () => {
      expect(fitted(windows, now, zone)).to.deep.equal({ first, months });
    });

  it('moves by as much as it shows, and not beyond the calendar', () => {
    expect(moved({ first: '2026-11', months: 3 }, 1)).to.deep.equal({ first: '2027-02', months: 3 });
    expect(moved({ first: '2026-11', months: 12 }, -1)).to.deep.equal({ first: '2025-11', months: 12 });
    const [start, end] = [
      { first: '1000-02', months: 3 },
      { first: '9997-11', months: 3 },
    ];
    expect(moved(start, -1)).to.equal(start);
    expect(moved(end, 1)).to.equal(end);
  });
});
