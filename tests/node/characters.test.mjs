// What strangers' texts may not bring with them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable } from '../../dist/lib/safety/characters.js';

test('letters carry no more marks than a language needs', () => {
  assert.equal(printable(`Z${'\u0335\u0321'.repeat(400)}a`), `Z${'\u0335\u0321'.repeat(4)}a`);
  assert.equal(printable(`ก${'\u0e47'.repeat(500)}`).length, 9);
  for (const text of ['Zażółć gęślą jaźń', 'Việt Nam', 'שָׁלוֹם', 'مُحَمَّد', 'น้ำ', '👩‍👩‍👧', 'ї'])
    assert.equal(printable(text), text);
});

test('a word that joins its letters can be broken before it costs a page its time', () => {
  const text = printable('ـ'.repeat(1000));
  assert.ok(text.split('\u200b').every((part) => part.length <= 200));
  assert.equal(text.replaceAll('\u200b', ''), 'ـ'.repeat(1000));
  const words = 'والمدينة '.repeat(100);
  assert.equal(printable(words), words);
});

test('nothing turns the text around it, and nothing is half a character', () => {
  assert.equal(printable('a\u202eb\u2066c\u2069\ud800d\u0000e\u001bf'), 'abcdef');
});
