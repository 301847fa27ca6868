import { expect } from '@open-wc/testing';
import { standingOf, type Strategy } from '../../src/model/strategy.js';

const at = (fields: Partial<Strategy>, iso: string, zone = 'Europe/Warsaw') =>
  standingOf({ kind: 'strategy', id: 's', title: 'Strategia', ...fields }, Date.parse(iso), zone).status;

describe('where a strategy stands', () => {
  const years = { validFrom: '2018', validTo: '2022' };

  it('follows its years to the last second of the last one', () => {
    expect(at(years, '2017-12-31T22:59:59Z')).to.equal('drafting');
    expect(at(years, '2017-12-31T23:00:00Z')).to.equal('in-force');
    expect(at(years, '2022-12-31T22:59:59Z')).to.equal('ends-soon');
    expect(at(years, '2022-12-31T23:00:00Z')).to.equal('expired');
    expect(at(years, '2022-12-31T22:59:59Z', 'Pacific/Apia')).to.equal('expired');
  });

  it('begins, ends and is replaced at the very moment, where one is named', () => {
    const hours = { validFrom: '2026-11-02T09:00:00+01:00', validTo: '2026-12-01T12:00:00+01:00' };
    expect(at(hours, '2026-11-02T07:59:59Z')).to.equal('drafting');
    expect(at(hours, '2026-11-02T08:00:00Z')).to.equal('ends-soon');
    expect(at(hours, '2026-12-01T10:59:59Z')).to.equal('ends-soon');
    expect(at(hours, '2026-12-01T11:00:00Z')).to.equal('expired');
    const next = { validFrom: '2018', successor: { title: 'Nowa', when: '2026-12-01T12:00:00+01:00' } };
    expect(at(next, '2026-12-01T10:59:59Z')).to.equal('in-force');
    expect(at(next, '2026-12-01T11:00:00Z')).to.equal('replaced');
  });

  it('ends soon in its last half year', () => {
    expect(at(years, '2022-06-30T12:00:00Z')).to.equal('in-force');
    expect(at(years, '2022-07-03T12:00:00Z')).to.equal('ends-soon');
  });

  it('has expired whatever its source still says', () => {
    expect(at({ ...years, phase: 'in-force' }, '2026-11-23T00:00:00Z')).to.equal('expired');
  });

  it('is replaced when its successor begins', () => {
    const replaced = { validFrom: '2018', validTo: '2030', successor: { title: 'Nowa', when: '2024' } };
    expect(at(replaced, '2023-12-31T22:00:00Z')).to.equal('in-force');
    expect(at(replaced, '2024-01-01T00:00:00Z')).to.equal('replaced');
    expect(at({ ...replaced, successor: { title: 'Nowa' } }, '2024-01-01T00:00:00Z')).to.equal('in-force');
  });

  it('is a draft as long as its source says so, for years are planned ahead', () => {
    expect(at({ ...years, phase: 'consultation' }, '2020-01-01T00:00:00Z')).to.equal('consultation');
    expect(at({ phase: 'drafting' }, '2020-01-01T00:00:00Z')).to.equal('drafting');
  });

  it('is open at one end where it names one year', () => {
    expect(at({ validFrom: '2018' }, '2099-01-01T00:00:00Z')).to.equal('in-force');
    expect(at({ validTo: '2022' }, '1999-01-01T00:00:00Z')).to.equal('in-force');
  });

  it('is unknown where nothing says', () => {
    expect(at({}, '2026-01-01T00:00:00Z')).to.equal(undefined);
    expect(at({ phase: 'in-force' }, '2026-01-01T00:00:00Z')).to.equal('in-force');
  });
});
