// Which phase of a consultation is under way.
import assert from 'node:assert/strict';
import test from 'node:test';
import { isUnderWay, phaseUnderWay } from '../../../dist/lib/model/phase.js';

const zone = 'Europe/Warsaw';
const at = (phases, moment) => phaseUnderWay(phases, Date.parse(moment), zone);

test('a phase lasts until the end of its last day in the city', () => {
  const phases = [{ title: 'Ankieta', start: '2026-11-02', end: '2026-11-30' }];
  assert.equal(at(phases, '2026-11-01T22:59:59Z'), -1);
  assert.equal(at(phases, '2026-11-01T23:00:00Z'), 0);
  assert.equal(at(phases, '2026-11-30T22:59:59Z'), 0);
  assert.equal(at(phases, '2026-11-30T23:00:00Z'), -1);
});

test('a phase without an end is over when the next one begins', () => {
  const phases = [
    { title: 'Ankieta', start: '2026-11-02' },
    { title: 'Warsztaty', start: '2026-12-01' },
  ];
  assert.equal(at(phases, '2026-11-30T12:00:00Z'), 0);
  assert.equal(at(phases, '2026-12-01T12:00:00Z'), 1);
});

test('a phase that only says when it ends is under way until then', () => {
  const phases = [{ title: 'Ankieta', end: '2026-11-30' }];
  assert.equal(at(phases, '2026-11-30T12:00:00Z'), 0);
  assert.equal(at(phases, '2026-12-01T12:00:00Z'), -1);
});

test('a phase without any date is never said to be under way', () =>
  assert.equal(at([{ title: 'Ankieta' }], '2026-11-30T12:00:00Z'), -1));

test('of phases that overlap, each is under way, and the first one is named', () => {
  const phases = [
    { title: 'Ankieta', start: '2026-11-02', end: '2026-11-30' },
    { title: 'Warsztaty', start: '2026-11-20', end: '2026-12-05' },
  ];
  const now = Date.parse('2026-11-25T12:00:00Z');
  assert.deepEqual(
    phases.map((_, index) => isUnderWay(phases, index, now, zone)),
    [true, true],
  );
  assert.equal(phaseUnderWay(phases, now, zone), 0);
});
