import { expect } from '@open-wc/testing';
import { plural } from '../../src/language/plural.js';

const days = { one: 'dzień', few: 'dni', many: 'dni (wiele)', other: 'dnia' };

describe('plural', () => {
  it('follows Polish', () => {
    const groups: readonly (readonly [string, readonly number[]])[] = [
      [days.one, [1]],
      [days.few, [2, 3, 4, 22, 24, 102]],
      [days.many, [0, 5, 11, 12, 21, 25, 112]],
      [days.other, [1.5]],
    ];
    for (const [form, numbers] of groups)
      for (const n of numbers) expect(plural('pl-PL', n, days), String(n)).to.equal(form);
  });

  it('follows Ukrainian, English and German', () => {
    const forms = { one: 'день', few: 'дні', many: 'днів', other: 'дня' };
    expect([1, 21, 3, 11, 1.5].map((n) => plural('uk', n, forms))).to.deep.equal([
      'день',
      'день',
      'дні',
      'днів',
      'дня',
    ]);
    expect([0, 1, 2].map((n) => plural('en', n, { one: 'day', other: 'days' }))).to.deep.equal([
      'days',
      'day',
      'days',
    ]);
    expect(plural('de', 2, { one: 'Tag', other: 'Tage' })).to.equal('Tage');
  });

  it('uses the general form where one is missing', () => {
    expect(plural('pl', 5, { one: 'rok', other: 'lat' })).to.equal('lat');
  });

  it('counts in English where the terms are English', () => {
    // French has "0 jour", but a French page is given the English terms.
    expect(plural('fr', 0, { one: 'day', other: 'days' })).to.equal('days');
  });
});
