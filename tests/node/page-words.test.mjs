// What is read of an organisation in a line of text, and of a table in its cells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gridOf } from '../../dist/lib/element/page-grid.js';
import { isDetail, plainNameIn, toldIn } from '../../dist/lib/element/page-words.js';
import { columnField } from '../../dist/lib/formats/map/column-field.js';

describe('A phone', () => {
  const phone = (text) => toldIn(text).phone;

  it('is a number that says so, before any other', () => {
    for (const text of [
      ', 22 333 44 55, tel. 71 333 22 11',
      ', rok 2024/2025, tel./fax: 71 333 22 11',
      ', ☎ 71 333 22 11',
      '\ntel. 71 333 22 11\n53-332 Wrocław',
    ])
      assert.equal(phone(text), '71 333 22 11', text);
  });

  it('is a number that stands by itself', () => {
    for (const text of [
      ', 71 333 22 11',
      ' – 71 333 22 11',
      ' (71 333 22 11)',
      ', ul. Długa 1, 71 333 22 11; x',
    ])
      assert.equal(phone(text), '71 333 22 11', text);
  });

  it('is no day, no years, no number in a register and no account', () => {
    for (const text of [
      ', 2026-01-01',
      ', 01.01.2026',
      ' – 2024/2025',
      ' – 2019-2024',
      ', od 2026-01-01 do 2026-12-31',
      ', 0000359730',
      ', NIP 526-10-40-567',
      ', 526-10-40-567',
      ', REGON 012345678',
      ', 12 1020 5558 1111 1234 5678 9012',
      ', konto 12 1020 5558 1111',
      ', faks 71 333 22 12',
    ])
      assert.equal(phone(text), undefined, text);
  });
});

describe('A text about an organisation', () => {
  it('gives the numbers that it has in registers', () => {
    const { KRS, NIP, REGON, summary } = toldIn(
      ', KRS: 0000359730, NIP 526-10-40-567, REGON: 012345678, pomoc',
    );
    assert.deepEqual([KRS, NIP, REGON, summary], ['0000359730', '526-10-40-567', '012345678', 'pomoc']);
  });

  it('has a name that ends at a comma, but for those between quotation marks', () => {
    for (const [text, name] of [
      ['Klub „Raz, dwa – trzy”, ul. Długa 1', 'Klub „Raz, dwa – trzy”'],
      ['Klub "A, B" – sport', 'Klub "A, B"'],
      ['Klub 5", sport', 'Klub 5"'],
    ])
      assert.equal(plainNameIn(text), name);
  });

  it('is a detail where it names nobody', () => {
    const lines = ['tel. 71 333 22 11', 'ul. Długa 1', 'a@b.example', 'www.b.example', 'KRS 0000359730'];
    assert.deepEqual(lines.filter(isDetail), lines);
    assert.deepEqual(['Gamma, tel. 71 333 22 12', 'Beta, ul. Długa 1', 'Chess'].filter(isDetail), []);
  });
});

describe('A table', () => {
  const cell = (name, colSpan = 1, rowSpan = 1) => ({ name, colSpan, rowSpan });
  const names = (rows) => gridOf(rows).map((row) => Array.from(row, (one) => one?.name));

  it('has its cells in each row and column that they span', () => {
    const rows = [[cell('a', 1, 2), cell('b', 2)], [cell('c'), cell('d')], [cell('e', 1, 0)], [cell('f')]];
    assert.deepEqual(names(rows), [['a', 'b', 'b'], ['a', 'c', 'd'], ['e'], ['e', 'f']]);
  });

  it('ends where its part does, whatever a span says', () => {
    const [row, ...others] = names([[cell('a', 1000, 65534)]]);
    assert.deepEqual([row.length, others.length], [100, 0]);
  });

  it('has columns that are called what a field is', () => {
    const looks = ['Nazwa', 'Strona www', 'E-mail', 'Telefon', 'Klub Fala', ''].map(
      (name) => columnField(name)?.look,
    );
    assert.deepEqual(looks, ['text', 'address', 'e-mail', 'phone', undefined, undefined]);
  });
});
