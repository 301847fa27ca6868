import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  cleared,
  everything,
  facets,
  narrows,
  withValue,
  type FilterState,
} from '../../../src/widgets/consultation-calendar/filters/filter-state.js';
import {
  readState,
  writtenState,
} from '../../../src/widgets/consultation-calendar/filters/state-in-address.js';
import { longestState } from '../../../src/element/filters/state-text.js';

const park: FilterState = {
  query: 'park & łąka',
  chosen: { ...everything.chosen, topic: ['woda', 'zielen-miejska'], status: ['open'] },
  from: '2026-11-01',
  to: '2026-12-31',
  sort: 'newest',
  view: 'month',
  month: '2026-11',
  item: 'park/nad?rzeką=1',
};

const address =
  'view=month&month=2026-11&item=park/nad?rzeką%3D1&q=park+%26+łąka&from=2026-11-01&to=2026-12-31&sort=newest' +
  '&status=open&topic=woda&topic=zielen-miejska';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNothing = (some: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), some);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const key = fc
  .array(fc.stringMatching(/^[a-zа-яłż0-9]{1,6}$/), { minLength: 1, maxLength: 2 })
  .map((words) => words.join('-'));
const states: fc.Arbitrary<FilterState> = fc.record({
  query: text.map((typed) => typed.trim()),
  chosen: fc.record(
    Object.fromEntries(
      facets.map((facet) => [
        facet,
        fc.uniqueArray(key, { maxLength: 3 }).map((keys): readonly string[] => keys.sort()),
      ]),
    ) as Record<(typeof facets)[number], fc.Arbitrary<readonly string[]>>,
    { noNullPrototype: true },
  ),
  from: orNothing(day),
  to: orNothing(day),
  sort: fc.constantFrom('deadline', 'opening', 'newest'),
  view: fc.constantFrom('list', 'month', 'windows'),
  month: orNothing(day.map((one) => one.slice(0, 7))),
  item: text,
});

describe('the state of the filters', () => {
  it('is short and legible in an address, and nothing at all where nothing was chosen', () => {
    expect(writtenState(everything)).to.equal('');
    expect(writtenState(park)).to.equal(address);
    expect(readState(address)).to.deep.equal(park);
    expect(readState('')).to.deep.equal(everything);
  });

  it('comes out of an address as it went in', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writtenState(state))).to.deep.equal(state);
      }),
    );
  });

  it('survives the encoding of a whole address', () => {
    fc.assert(
      fc.property(states, (state) => {
        const search = `?calendar=${encodeURIComponent(writtenState(state))}`;
        expect(readState(new URLSearchParams(search).get('calendar') ?? '')).to.deep.equal(state);
      }),
    );
  });

  it('is written in one way, whatever the order in which things were chosen', () => {
    const one = withValue(withValue(everything, 'topic', 'b', true), 'topic', 'a', true);
    const other = withValue(withValue(everything, 'topic', 'a', true), 'topic', 'b', true);
    expect(writtenState(one)).to.equal('topic=a&topic=b');
    expect(writtenState(other)).to.equal(writtenState(one));
  });

  const hostile: readonly (readonly [string, Partial<FilterState>])[] = [
    ['from=2026-02-30&to=2026-13-01', {}],
    ['from=0000-00-00&to=+275760-09-13', {}],
    ['from=2026-11-01T00:00:00Z&month=2026-11-05', {}],
    ['month=2026-00', {}],
    ['sort=constructor&view=__proto__', {}],
    ['topic=<img src=x onerror=alert(1)>&topic=-&topic=a--b&topic=%00', {}],
    ['__proto__=x&constructor=y&toString=z', {}],
    ['topic=a&topic=a&topic=a', { chosen: { ...everything.chosen, topic: ['a'] } }],
    ['q=%E0%A4%A', { query: '\ufffd%A' }],
    ['q=one&q=two', { query: 'one' }],
    [`q=${'x'.repeat(900)}`, { query: 'x'.repeat(200) }],
    [`q=${'x'.repeat(199)}🌳`, { query: 'x'.repeat(199) }],
  ];
  for (const [text, expected] of hostile)
    it(`makes of “${text.slice(0, 60)}” what sense there is in it`, () => {
      expect(readState(text)).to.deep.equal({ ...everything, ...expected });
    });

  it('keeps no more values than anybody ticks', () => {
    const text = Array.from({ length: 60 }, (_, index) => `area=${index}`).join('&');
    expect(readState(text).chosen.area).to.have.length(20);
  });

  it('reads any text at all, and reads again what it writes of it', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('&', '=', '%', '+', '#', '\ud83c', 'q=', 'topic=', 'from=', 'view=', 'item='),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
        const state = readState(some.join(''));
        expect(readState(writtenState(state))).to.deep.equal(state);
        expect(() => encodeURIComponent(writtenState(state))).not.to.throw();
      }),
      { numRuns: 500 },
    );
  });

  it('never grows beyond what an address can hold: what does not fit is left out whole', () => {
    const keys = Array.from({ length: 20 }, (_, index) => `${'długa-nazwa-osiedla-'.repeat(3)}${index}`);
    const text = writtenState({ ...park, chosen: { ...everything.chosen, area: keys } });
    expect(text.length).to.be.at.most(longestState);
    const kept = readState(text);
    expect(kept.query).to.equal(park.query);
    expect(kept.chosen.area.length).to.be.within(10, 19);
    expect(keys).to.include.members([...kept.chosen.area]);
  });

  it('knows whether it leaves anything out, and how to take that back', () => {
    expect(narrows(everything)).to.equal(false);
    expect(narrows({ ...everything, query: '  ', sort: 'newest', month: '2026-11' })).to.equal(false);
    expect(narrows({ ...everything, to: '2026-12-31' })).to.equal(true);
    expect(narrows(withValue(everything, 'area', 'krzyki', true))).to.equal(true);
    expect(cleared(park)).to.deep.equal({
      ...everything,
      sort: 'newest',
      view: 'month',
      month: '2026-11',
      item: park.item,
    });
  });

  it('takes back one value and leaves the others', () => {
    const state = withValue(park, 'topic', 'woda', false);
    expect(state.chosen.topic).to.deep.equal(['zielen-miejska']);
    expect(state.chosen.status).to.deep.equal(['open']);
    expect(park.chosen.topic).to.have.length(2);
  });
});
