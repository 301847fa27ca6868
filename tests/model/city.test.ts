import { expect } from '@open-wc/testing';
import { isStale, isValid } from '../../src/model/city.js';

const warsaw = 'Europe/Warsaw';
const now = Date.parse('2026-11-23T13:00:00Z');

describe('a reading', () => {
  it('speaks for the present for three hours', () => {
    expect(isStale({ asOf: '2026-11-23T14:00:00+01:00' }, now, warsaw)).to.equal(false);
    expect(isStale({ asOf: '2026-11-23T11:00:00+01:00' }, now, warsaw)).to.equal(false);
    expect(isStale({ asOf: '2026-11-23T10:59:59+01:00' }, now, warsaw)).to.equal(true);
  });

  it('of unknown age, or of some hour of the day, counts as old', () => {
    expect(isStale({}, now, warsaw)).to.equal(true);
    expect(isStale({ asOf: '2026-11-23' }, now, warsaw)).to.equal(true);
    expect(isStale({ asOf: '2026-11' }, now, warsaw)).to.equal(true);
  });

  it('from the future is not to be believed', () => {
    expect(isStale({ asOf: '2026-11-23T14:30:00+01:00' }, now, warsaw)).to.equal(false);
    expect(isStale({ asOf: '2026-11-24T14:00:00+01:00' }, now, warsaw)).to.equal(true);
  });
});

describe('a validity', () => {
  const stretch = { validFrom: '2026-11-23T14:00:00+01:00', validUntil: '2026-11-30' };

  it('begins with its first moment and ends after its last day', () => {
    expect(isValid(stretch, now - 1, warsaw)).to.equal(false);
    expect(isValid(stretch, now, warsaw)).to.equal(true);
    expect(isValid(stretch, Date.parse('2026-11-30T22:59:59Z'), warsaw)).to.equal(true);
    expect(isValid(stretch, Date.parse('2026-11-30T23:00:00Z'), warsaw)).to.equal(false);
  });

  it('may be open at either end, and reach as far as can be written', () => {
    expect(isValid({}, now, warsaw)).to.equal(true);
    expect(isValid({ validUntil: '2026-11-22' }, now, warsaw)).to.equal(false);
    expect(isValid({ validFrom: '2026-12' }, now, warsaw)).to.equal(false);
    expect(isValid({ validUntil: '9999-12-31' }, now, warsaw)).to.equal(true);
  });
});
