// The filters of a directory whose values are worked out: what is open now, on the clocks of each organisation.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { readFeed } from '../../dist/lib/feed.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';

const { signal } = new AbortController();
const organisation = (name, fields = {}) => ({ kind: 'organisation', id: name, name, ...fields });
const idsOf = (answer) => answer.items(Infinity, signal).map(({ id }) => id);

describe('what is open now', () => {
  const organisations = [
    organisation('Always', { hours: '24/7' }),
    organisation('Office', { hours: 'Mo-Fr 09:00-17:00', topics: ['advice'] }),
    organisation('Atlantic', { hours: 'Mo-Fr 09:00-17:00', timeZone: 'Atlantic/Canary' }),
    organisation('Unread', { hours: 'when the lights are on' }),
    organisation('Silent', { topics: ['advice'] }),
    organisation('Two places', { locations: [{ hours: 'Mo 20:00-22:00' }, { hours: 'Mo 08:00-18:00' }] }),
    organisation('Shut or who knows', { locations: [{ hours: 'Tu 08:00-18:00' }, { hours: 'ask' }] }),
  ];
  const catalogueAt = (clock) =>
    new MemoryCatalogue({
      organisations,
      tag: 'en',
      language: 'en',
      zone: 'Europe/Warsaw',
      facets: ['topic', 'open-now'],
      now: () => Date.parse(clock.now),
    });
  const open = { ...anything, chosen: { 'open-now': ['yes'] } };
  const countsOf = ({ values }) => values['open-now'].map(({ key, count }) => `${key} ${count}`);

  it('is told in the zone of each, of any of its places, and not where nobody knows', async () => {
    const answer = await catalogueAt({ now: '2026-11-23T17:30:00+01:00' }).find(open, signal);
    assert.deepEqual(idsOf(answer), ['Always', 'Atlantic', 'Two places']);
    assert.deepEqual(countsOf(answer), ['yes 3', 'no 1', 'unknown 3']);
  });

  it('says how many there would be beside what else is chosen', async () => {
    const question = { ...anything, chosen: { topic: ['advice'] } };
    const answer = await catalogueAt({ now: '2026-11-23T10:00:00+01:00' }).find(question, signal);
    assert.deepEqual(countsOf(answer), ['yes 1', 'no 0', 'unknown 1']);
  });

  it('is told anew when the first of them opens or closes', async () => {
    const clock = { now: '2026-11-23T16:30:00+01:00' };
    const catalogue = catalogueAt(clock);
    const before = await catalogue.find(open, signal);
    assert.equal(idsOf(before).includes('Office'), true);
    assert.equal(before.until, Date.parse('2026-11-23T17:00:00+01:00'));
    clock.now = '2026-11-23T17:00:00+01:00';
    const after = await catalogue.find(open, signal);
    assert.equal(idsOf(after).includes('Office'), false);
    assert.equal(after.until > Date.parse(clock.now), true);
  });

  it('is no filter where nobody says when they are open', async () => {
    const answer = await new MemoryCatalogue({
      organisations: organisations.slice(4, 5),
      tag: 'en',
      language: 'en',
      zone: 'UTC',
      facets: ['open-now'],
    }).find(anything, signal);
    assert.deepEqual(answer.values, {});
    assert.equal(answer.until, undefined);
  });
});

it('a count is the number of organisations that are found once its value is chosen, and no other', async () => {
  const { records } = await readFeed(organisations(150));
  const facets = ['topic', 'area', 'legal-form', 'state'];
  const catalogue = new MemoryCatalogue({
    organisations: records,
    tag: 'pl',
    language: 'pl',
    zone: 'UTC',
    facets,
  });
  for (const [query, chosen] of [
    ['', {}],
    ['fundacja', {}],
    ['', { area: ['gaj'] }],
    ['stow', { topic: ['sport', 'kultura'], area: ['gaj', 'brochow'] }],
  ]) {
    const { values } = await catalogue.find({ ...anything, query, chosen }, signal);
    for (const facet of facets)
      for (const { key, count } of values[facet] ?? []) {
        const question = { ...anything, query, chosen: { ...chosen, [facet]: [key] } };
        const { total } = await catalogue.find(question, signal);
        assert.equal(total, count, `${facet} ${key} beside “${query}” ${JSON.stringify(chosen)}`);
      }
  }
});
