// Records of a long list are read when somebody asks for them. Whatever stands in them, that must give what reading them
// at once gives: the same records, the same fields, the same problems.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { problemsOfRest } from '../../dist/lib/feed/rest.js';
import { readDocument } from '../../dist/lib/feed/read-document.js';
import { everyKind } from '../../dist/lib/formats/vocabulary/every-kind.js';
import { wholeOf } from '../../dist/lib/model/record.js';

const { items, ...head } = JSON.parse(readFileSync('tests/feeds/every-field.json', 'utf8'));
const samples = items.filter(({ _civic }) =>
  ['consultation', 'event', 'organisation'].includes(_civic?.kind),
);
const plain = {
  consultation: {
    id: 'k',
    title: 'Park',
    _civic: { kind: 'consultation', opens: '2026-01-02', closes: '2026-11-30' },
  },
  event: { id: 'w', title: 'Spotkanie', _civic: { kind: 'event', start: '2026-11-24T17:00:00+01:00' } },
  organisation: {
    id: 'o',
    title: 'Łąka',
    url: '/o',
    _civic: { kind: 'organisation', topics: ['zieleń', 7, ' '] },
  },
};
const few = 300;
const now = Date.UTC(2026, 10, 23);

/** A feed too long to be read at once: `given`, and ordinary records behind it. */
const feedOf = (given) => ({
  ...head,
  items: [...given, ...Array.from({ length: few }, (_, at) => ({ ...plain.consultation, id: `k${at}` }))],
});

async function bothWays(given) {
  const text = JSON.stringify(feedOf(given));
  const options = { now, url: 'https://um.example/feed.json' };
  const [once, later] = await Promise.all(
    [false, true].map((later) => readDocument(text, everyKind, { ...options, later })),
  );
  return { once, later, unread: later.records.filter((record) => wholeOf(record) !== record).length };
}

async function isSame(given) {
  const { once, later } = await bothWays(given);
  assert.equal(later.records.length, once.records.length);
  once.records.forEach((record, at) => {
    const other = later.records[at];
    // Piece by piece first: nothing has been read yet.
    for (const name of [
      'kind',
      'id',
      'title',
      'name',
      'opens',
      'closes',
      'start',
      'end',
      'topics',
      'tags',
      'areas',
      'language',
      'shortName',
      'otherNames',
      'legalForm',
      'identifiers',
      'audiences',
      'services',
      'locations',
      'phone',
      'contacts',
      'publicBenefit',
      'summary',
      'description',
      'languages',
      'signLanguage',
      'hours',
      'published',
      'updated',
    ])
      assert.deepEqual(other[name], record[name], name);
    for (const name of Object.keys(record)) assert.deepEqual(other[name], record[name], name);
    assert.deepEqual({ ...other }, record);
    assert.deepEqual(wholeOf(other), record);
    assert.equal(JSON.stringify(other), JSON.stringify(record));
  });
  const rest = await problemsOfRest(later.rest ?? [], new AbortController().signal, 0);
  const written = (problems) => problems.map((one) => JSON.stringify(one)).sort();
  assert.deepEqual(written([...later.problems, ...rest]), written(once.problems));
}

test('every field of the long kinds is the same, read later', () => isSame(samples));

test('ordinary records are left for later, and a short list is not', async () => {
  const { unread, later } = await bothWays(Object.values(plain));
  assert.equal(unread, few + 3);
  assert.deepEqual(later.problems, []);
  const short = await readDocument(JSON.stringify({ ...head, items: [plain.event] }), everyKind, {
    now,
    later: true,
  });
  assert.equal(wholeOf(short.records[0]), short.records[0]);
});

test('what a page gave as an object is read at once: it may change', async () => {
  const { records } = await readDocument(feedOf([]), everyKind, { now, later: true });
  assert.equal(wholeOf(records[0]), records[0]);
});

test('a record that was read later cannot be changed, and can be copied', async () => {
  const { later } = await bothWays([plain.event]);
  const [record] = later.records;
  assert.throws(() => {
    record.title = 'other';
  }, TypeError);
  assert.deepEqual(structuredClone(wholeOf(record)), { ...record });
});

test('reading the rest stops where nobody waits for it any more, and goes on from there', async () => {
  const { later } = await bothWays([{ ...plain.event, url: 5 }]);
  const gone = AbortSignal.abort(new Error('gone'));
  await assert.rejects(problemsOfRest(later.rest, gone, 0), /gone/);
  const rest = await problemsOfRest(later.rest, new AbortController().signal, 0);
  assert.deepEqual(
    rest.map(({ code, path }) => `${code} ${path}`),
    ['wrong-value items[0].url'],
  );
});

const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u3000',
    '\u202e',
    '&amp;',
    'x'.repeat(10_050),
    '„Park”',
    null,
    0,
    7,
    true,
    [],
    {},
  ),
  fc.constantFrom(
    '2026-11-30',
    '2026-02-30',
    '1900-01-01',
    '2026-11',
    '2026',
    '9999-12-31',
    '2051-01-01',
    '2001-01-01',
  ),
  fc.constantFrom('2026-11-30T10:00', '2026-11-30T10:00:00.5z', '2026-11-30T10:00:00+02:00', '2026-01-02'),
  fc.constantFrom('k1', 'open', 'withdrawn', 'Europe/Kyiv', 'Nowhere/Zone', 'https://a.example/', [
    'a',
    1,
    null,
  ]),
  fc.constantFrom({ pl: 'Park' }, { pl: '' }, { pl: 5, en: 'Park' }, [{ scheme: 'PESEL', id: '1' }]),
);
const outer = [
  'id',
  'url',
  'title',
  'summary',
  'tags',
  'language',
  'content_html',
  'content_text',
  'image',
  'date_published',
  'date_modified',
  'x',
];
const inner =
  'id title name opens closes closes_inclusive start end time_zone status topics tags areas organiser results ' +
  'recurrence identifiers state language type previous_start summary description services locations legal_form ' +
  'short_name hours published updated x';

test('whatever is wrong with a record, it is the same read later', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          base: fc.constantFrom(...samples, ...Object.values(plain)),
          outer: fc.dictionary(fc.constantFrom(...outer), odd, { maxKeys: 3 }),
          inner: fc.dictionary(fc.constantFrom(...inner.split(' ')), odd, { maxKeys: 3 }),
        }),
        { maxLength: 12 },
      ),
      (changes) =>
        isSame(
          changes.map(({ base, outer, inner }) => ({
            ...base,
            ...outer,
            _civic: { ...base._civic, ...inner },
          })),
        ),
    ),
    { numRuns: 150 },
  ));
