import { expect } from '@open-wc/testing';
import { compareIn } from '../../src/language/collation.js';

describe('compareIn', () => {
  it('sorts as the dictionary of the language does', () => {
    const words = ['Żuraw', 'Zebra', 'Ćma', 'Cień', 'Łódź', 'Lublin', 'Mysz', 'Źrebak'];
    expect([...words].sort(compareIn('pl'))).to.deep.equal([
      'Cień',
      'Ćma',
      'Lublin',
      'Łódź',
      'Mysz',
      'Zebra',
      'Źrebak',
      'Żuraw',
    ]);
    expect(['єнот', 'їжак', 'ґава', 'гусь'].sort(compareIn('uk'))).to.deep.equal([
      'гусь',
      'ґава',
      'єнот',
      'їжак',
    ]);
    expect(['Zoo', 'Äpfel', 'Birne'].sort(compareIn('de'))).to.deep.equal(['Äpfel', 'Birne', 'Zoo']);
  });

  it('sorts numbers by their value', () => {
    expect(['Szkoła nr 10', 'Szkoła nr 2'].sort(compareIn('pl'))[0]).to.equal('Szkoła nr 2');
  });
});
