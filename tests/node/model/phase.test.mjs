// Which phase of a consultation is under way.
import assert from 'node:assert/strict';
import test from 'node:test';
import { isUnderWay, phaseUnderWay } from '../../../dist/lib/model/phase.js';

const zone = 'Europe/Warsaw';
const of = (phases, rest) => ({ kind: 'consultation', id: 'a', title: 'Rzeka', phases, ...rest });
const at = (phases, moment, rest) => phaseUnderWay(of(phases, rest), Date.parse(moment), zone);

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
    phases.map((_, index) => isUnderWay(of(phases), index, now, zone)),
    [true, true],
  );
  assert.equal(phaseUnderWay(of(phases), now, zone), 0);
});

test('the last phase without an end is over with the consultation', () => {
  const phases = [
    { title: 'Ankieta', start: '2026-11-02' },
    { title: 'Warsztaty', start: '2026-11-20' },
  ];
  const closes = { closes: '2026-11-30' };
  assert.equal(at(phases, '2026-11-30T22:59:59Z', closes), 1);
  assert.equal(at(phases, '2026-11-30T23:00:00Z', closes), -1);
  assert.equal(at(phases, '2027-11-30T23:00:00Z'), 1);
  const untilMorning = { closes: '2026-11-30', closesInclusive: false };
  assert.equal(at(phases, '2026-11-29T23:00:00Z', untilMorning), -1);
});

test('a phase that begins after the closing day is not ended by it', () =>
  assert.equal(
    at([{ title: 'Raport', start: '2026-12-15' }], '2026-12-20T12:00:00Z', { closes: '2026-11-30' }),
    0,
  ));

test('the zone of the consultation counts before that of the feed', () =>
  assert.equal(
    at([{ title: 'Ankieta', end: '2026-11-30' }], '2026-11-30T23:30:00Z', { timeZone: 'Europe/London' }),
    0,
  ));

for (const status of ['withdrawn', 'cancelled', 'postponed'])
  test(`no phase of a consultation that is ${status} is under way`, () =>
    assert.equal(at([{ title: 'Ankieta', end: '2026-11-30' }], '2026-11-30T12:00:00Z', { status }), -1));
