import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { statusOf, windowOf, type CivicEvent, type Consultation } from '../../../src/model/consultation.js';
import { keyOf } from '../../../src/search/facet-column.js';
import {
  everything,
  facets,
  withValue,
  type Facet,
  type FilterState,
} from '../../../src/widgets/consultation-calendar/filters/filter-state.js';
import { inOrder, Selection } from '../../../src/widgets/consultation-calendar/filters/selection.js';
import type { Entry } from '../../../src/calendar/groups.js';

const zone = 'Europe/Warsaw';
const now = Date.parse('2026-11-10T12:00:00+01:00');

const entry = (record: Consultation | CivicEvent): Entry => ({
  record,
  status: statusOf(record, now, zone),
  window: windowOf(record, zone),
});
const consultation = (id: string, fields: Partial<Consultation> = {}): Entry =>
  entry({ kind: 'consultation', id, title: id, ...fields });
const meeting = (id: string, fields: Partial<CivicEvent> = {}): Entry =>
  entry({ kind: 'event', id, title: id, start: '2026-11-20T17:00:00+01:00', ...fields });

// Counted by hand below: five entries, on 10 November.
const city: readonly Entry[] = [
  consultation('park', {
    title: 'Park nad Rzeką',
    summary: 'Ścieżki czy dzika łąka?',
    opens: '2026-11-02',
    closes: '2026-11-12',
    topics: ['Zieleń', 'woda'],
    areas: ['Krzyki'],
    organiser: { name: 'Zarząd Zieleni' },
  }),
  consultation('tempo', {
    title: { pl: 'Tempo 30', en: 'Slow streets' },
    type: 'survey',
    opens: '2026-11-05',
    closes: '2026-12-05',
    topics: ['transport'],
    areas: ['Krzyki', 'Ołbin'],
    audiences: ['residents'],
  }),
  consultation('budzet', {
    title: 'Budżet obywatelski',
    opens: '2026-12-01',
    closes: '2026-12-31',
    topics: [{ pl: 'zieleń', en: 'greenery' }],
  }),
  consultation('skwer', {
    title: 'Skwer przy stacji',
    opens: '2026-09-01',
    closes: '2026-09-30',
    areas: ['Ołbin', 'ołbin'],
    audiences: ['residents', 'ngo'],
    source: { title: 'Rada osiedla' },
  }),
  meeting('warsztaty', {
    title: 'Warsztaty o parku',
    type: 'workshop',
    tags: ['Zieleń'],
    location: { name: 'Szkoła nr 5', address: 'ul. Świdnicka 7' },
  }),
];

const ids = (entries: readonly Entry[]) => entries.map(({ record }) => record.id);
const choosing = (...chosen: readonly (readonly [Facet, string])[]): FilterState =>
  chosen.reduce((state, [facet, key]) => withValue(state, facet, key, true), everything);
const found = (state: Partial<FilterState>, entries = city) =>
  ids(new Selection(entries, zone, 'pl').find({ ...everything, ...state }).entries);
const counts = (facet: Facet, state: Partial<FilterState> = {}) =>
  Object.fromEntries(
    new Selection(city, zone, 'pl')
      .find({ ...everything, ...state })
      .values[facet].map(({ key, count }) => [key, count]),
  );

describe('searching a calendar', () => {
  for (const [query, expected] of [
    ['rzeka', ['park']],
    ['RZEKĄ park', ['park']],
    ['park', ['park', 'warsztaty']],
    ['pa rz', ['park']],
    ['laka', ['park']],
    ['zarzad', ['park']],
    ['slow', ['tempo']],
    ['streets tempo', ['tempo']],
    ['greenery', ['budzet']],
    ['zielen', ['park', 'budzet', 'warsztaty']],
    ['olbin', ['tempo', 'skwer']],
    ['swidnicka 7', ['warsztaty']],
    ['szkoła', ['warsztaty']],
    ['arsztaty', []],
    ['park metro', []],
    [' – ', ['park', 'tempo', 'budzet', 'skwer', 'warsztaty']],
  ] as const)
    it(`finds by “${query}”: ${expected.join(', ') || 'nothing'}`, () => {
      expect(found({ query })).to.deep.equal(expected);
    });

  it('folds each record once, when somebody first searches, and not again when the clock strikes', () => {
    let read = 0;
    const record: Consultation = {
      kind: 'consultation',
      id: 'counted',
      get title() {
        read += 1;
        return 'Ulica Długa';
      },
    };
    const later = () => new Selection([{ record, status: 'open', window: {} }], zone);
    later().find(everything);
    expect(read).to.equal(0);
    for (const query of ['d', 'dl', 'dlu'])
      expect(later().find({ ...everything, query }).entries).to.have.length(1);
    expect(read).to.equal(1);
  });
});

describe('narrowing a calendar', () => {
  it('takes any of the values within a facet, and all of the facets', () => {
    expect(found(choosing(['topic', 'transport'], ['topic', 'zielen']))).to.deep.equal([
      'park',
      'tempo',
      'budzet',
      'warsztaty',
    ]);
    expect(found(choosing(['topic', 'transport'], ['topic', 'zielen'], ['area', 'krzyki']))).to.deep.equal([
      'park',
      'tempo',
    ]);
    expect(found({ ...choosing(['area', 'krzyki'], ['status', 'open']), query: 'tempo' })).to.deep.equal([
      'tempo',
    ]);
  });

  it('counts what choosing a value would give', () => {
    expect(counts('topic')).to.deep.equal({ zielen: 3, woda: 1, transport: 1 });
    expect(counts('area')).to.deep.equal({ krzyki: 2, olbin: 2, 'city-wide': 2 });
    expect(counts('audience')).to.deep.equal({ residents: 2, ngo: 1 });
    expect(counts('type')).to.deep.equal({ consultation: 3, survey: 1, workshop: 1 });
    expect(counts('organiser')).to.deep.equal({ 'zarzad-zieleni': 1 });
    expect(counts('source')).to.deep.equal({ 'rada-osiedla': 1 });
    expect(counts('status')).to.deep.equal({ open: 2, 'closing-soon': 1, planned: 2, closed: 1 });
  });

  it('counts the values of a facet by the other facets, the words and the days, not by itself', () => {
    const state = choosing(['topic', 'zielen']);
    expect(counts('topic', state)).to.deep.equal({ zielen: 3, woda: 1, transport: 1 });
    expect(counts('area', state)).to.deep.equal({ krzyki: 1, olbin: 0, 'city-wide': 2 });
    const both = choosing(['topic', 'zielen'], ['area', 'krzyki']);
    expect(counts('topic', both)).to.deep.equal({ zielen: 1, woda: 1, transport: 1 });
    expect(counts('area', both)).to.deep.equal({ krzyki: 1, olbin: 0, 'city-wide': 2 });
    expect(counts('type', both)).to.deep.equal({ consultation: 1, survey: 0, workshop: 0 });
    expect(counts('topic', { query: 'tempo' })).to.deep.equal({ zielen: 0, woda: 0, transport: 1 });
    expect(counts('topic', { to: '2026-10-31' })).to.deep.equal({ zielen: 0, woda: 0, transport: 0 });
  });

  it('is true to its counts, whatever is chosen', () => {
    const keys = Object.fromEntries(facets.map((facet) => [facet, Object.keys(counts(facet))]));
    const choices = fc.record({
      chosen: fc.record(
        Object.fromEntries(facets.map((facet) => [facet, fc.subarray(keys[facet]!)])) as unknown as Record<
          Facet,
          fc.Arbitrary<readonly string[]>
        >,
      ),
      query: fc.constantFrom('', 'park', 'o'),
      from: fc.constantFrom('', '2026-11-15'),
      to: fc.constantFrom('', '2026-12-02'),
    });
    fc.assert(
      fc.property(choices, fc.constantFrom(...facets), (choice, facet) => {
        for (const { key, count } of new Selection(city, zone, 'pl').find(choice).values[facet]) {
          const only = { ...everything, ...choice, chosen: { ...choice.chosen, [facet]: [key] } };
          expect(found(only), `${facet} ${key}`).to.have.length(count);
        }
      }),
    );
  });

  it('has nothing to choose where all entries are alike', () => {
    const alike = [consultation('a', { areas: ['Krzyki'] }), consultation('b', { areas: ['krzyki'] })];
    const { values } = new Selection(alike, zone, 'pl').find(everything);
    expect(facets.filter((facet) => values[facet].length)).to.deep.equal([]);
  });

  it('keeps a chosen value that nobody has any more, and then finds nothing', () => {
    const state = choosing(['topic', 'metro']);
    expect(found(state)).to.deep.equal([]);
    expect(counts('topic', state)).to.deep.equal({ zielen: 3, woda: 1, transport: 1, metro: 0 });
    expect(counts('area', state)).to.deep.equal({ krzyki: 0, olbin: 0, 'city-wide': 0 });
  });

  it('says a value in as many languages as some record does', () => {
    const { values } = new Selection(city, zone, 'pl').find(everything);
    expect(values.topic.find(({ key }) => key === 'zielen')?.text).to.deep.equal({
      pl: 'zieleń',
      en: 'greenery',
    });
  });

  it('counts a report and known effects among what is over, and what closes soon among what is open', () => {
    const results = { published: '2026-10-10' };
    const over = [
      consultation('report', { opens: '2026-09-01', closes: '2026-09-30', results }),
      consultation('effects', {
        opens: '2026-09-01',
        closes: '2026-09-30',
        results: { ...results, effectsUrl: 'https://example.org' },
      }),
      consultation('closed', { opens: '2026-09-01', closes: '2026-09-30' }),
      consultation('soon', { closes: '2026-11-11' }),
    ];
    expect(found(choosing(['status', 'closed']), over)).to.deep.equal(['report', 'effects', 'closed']);
    expect(found(choosing(['status', 'report']), over)).to.deep.equal(['report']);
    expect(found(choosing(['status', 'open']), over)).to.deep.equal(['soon']);
  });

  it('gives the same answer to the same question', () => {
    const selection = new Selection(city, zone, 'pl');
    expect(selection.find({ ...everything })).to.equal(selection.find(everything));
    expect(selection.find({ ...everything, query: 'park' })).not.to.equal(selection.find(everything));
  });

  it('goes by keys that hold in every language and spelling', () => {
    expect(keyOf('Zieleń  miejska!', 'pl')).to.equal('zielen-miejska');
    expect(keyOf({ en: 'Greenery', pl: 'zieleń' }, 'pl')).to.equal('zielen');
    expect(keyOf('— ! —', 'pl')).to.equal('');
    expect(keyOf('x '.repeat(200), 'pl')).to.equal('x-'.repeat(40).slice(0, -1));
  });
});

describe('a range of days', () => {
  const days = [
    consultation('autumn', { opens: '2026-09-01', closes: '2026-11-30' }),
    consultation('one day', { opens: '2026-11-15', closes: '2026-11-15' }),
    consultation('deadline only', { closes: '2026-10-31' }),
    consultation('no end', { opens: '2026-12-24' }),
    consultation('a month', { opens: '2026-11', closes: '2026-11' }),
    consultation('undated'),
    meeting('evening', { start: '2026-11-15T23:30:00+01:00' }),
    meeting('midnight', { start: '2026-11-16T00:00:00+01:00' }),
  ];
  for (const [from, to, expected] of [
    ['2026-11-15', '2026-11-15', ['autumn', 'one day', 'a month', 'evening']],
    ['2026-11-16', '2026-11-16', ['autumn', 'a month', 'midnight']],
    ['2026-12-01', '', ['no end']],
    ['2026-11-30', '', ['autumn', 'no end', 'a month']],
    ['', '2026-08-31', ['deadline only']],
    ['2026-10-31', '2026-10-31', ['autumn', 'deadline only']],
    ['2027-01-01', '2027-01-31', ['no end']],
    ['2026-11-16', '2026-11-15', ['autumn', 'one day', 'a month', 'evening', 'midnight']],
  ] as const)
    it(`from ${from || 'ever'} to ${to || 'ever'} touches ${expected.join(', ')}`, () => {
      expect(found({ from, to }, days)).to.deep.equal(expected);
    });
});

describe('the order of entries', () => {
  const some = [
    consultation('undated'),
    consultation('long over', { opens: '2026-01-01', closes: '2026-02-01', published: '2026-01-01' }),
    consultation('open late', { opens: '2026-11-01', closes: '2026-12-31', updated: '2026-11-09' }),
    consultation('just over', { opens: '2026-10-01', closes: '2026-11-01', published: '2025-09-01' }),
    consultation('open soon', {
      opens: '2026-11-09',
      closes: '2026-11-11',
      published: '2026-11-08T10:00:00Z',
    }),
    consultation('planned', { opens: '2026-11-20', closes: '2026-12-01', published: '2026-11' }),
  ];
  for (const [sort, expected] of [
    ['deadline', ['open soon', 'planned', 'open late', 'just over', 'long over', 'undated']],
    ['opening', ['planned', 'open soon', 'open late', 'just over', 'long over', 'undated']],
    ['newest', ['open late', 'open soon', 'planned', 'long over', 'just over', 'undated']],
  ] as const)
    it(`is by ${sort}`, () => {
      expect(ids(inOrder(some, sort, now))).to.deep.equal(expected);
    });

  it('keeps the order of the feed among equals', () => {
    const equals = ['c', 'a', 'b'].map((id) => consultation(id));
    expect(ids(inOrder(equals, 'deadline', now))).to.deep.equal(['c', 'a', 'b']);
  });
});
