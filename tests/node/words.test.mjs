// Every word that the widgets say of themselves, as a reader of the language would have it set.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { asOfWords } from '../../dist/lib/language/as-of.js';
import { formatAfter } from '../../dist/lib/language/inflected.js';
import { unbroken } from '../../dist/lib/language/text.js';
import {
  bannerTerms,
  loadBannerTerms,
} from '../../dist/lib/widgets/strategy-banner/strategy-banner.terms.js';
import { loadCalendarTerms } from '../../dist/lib/widgets/consultation-calendar/consultation-calendar.terms.js';
import { heardRange } from '../../dist/lib/widgets/consultation-calendar/times-view.js';
import { sentencesOf } from '../../dist/lib/widgets/strategy-banner/wording.js';

const lib = new URL('../../dist/lib/', import.meta.url);
const files = readdirSync(lib, { recursive: true }).filter((file) => file.endsWith('.terms.js'));

/** Every text of `words`, with its path; what makes a sentence is asked for one. */
function* textsOf(words, path) {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function') {
    for (const gap of ['2018 r.', 'strategy', 1, 2, 5, { name: 'Łódź', locative: 'w Łodzi' }])
      try {
        yield* textsOf(words(gap, '7'), `${path}(${typeof gap})`);
      } catch {
        // It takes something else.
      }
  } else if (words && typeof words === 'object')
    for (const [key, value] of Object.entries(words)) yield* textsOf(value, `${path}.${key}`);
}

/** What a module of words says, in every language that it can be asked for. */
const exportsOf = async (file) => {
  const found = Object.entries(await import(new URL(file, lib).href));
  for (const [name, load] of found)
    if (name.startsWith('load')) for (const tag of ['en', 'uk', 'de']) await load(tag);
  return found;
};

const all = async function* (language) {
  for (const file of files)
    for (const [name, table] of await exportsOf(file))
      if (table && Object.hasOwn(table, language)) yield* textsOf(table[language], `${file} ${name}`);
};

test('in Polish a word of one letter never ends a line', async () => {
  let count = 0;
  for await (const [path, text] of all('pl')) {
    count += 1;
    // What a feed says comes into the sentence as it is, and is seen to where it is shown.
    assert.doesNotMatch(text.replaceAll('w Łodzi', ''), /(?:^|[\s(„])[aiouwz] \S/i, path);
  }
  assert.ok(count > 400, `${count} texts`);
});

test('quotation marks, dashes and dots are the language’s own', async () => {
  for (const language of ['pl', 'en', 'uk', 'de'])
    for await (const [path, text] of all(language))
      assert.doesNotMatch(text, /"| - |\.\.\.|\d-\d| {2}|^ | [.,;:!?](?:\s|$)/, path);
});

test('a month takes the form that its preposition asks for', async () => {
  for (const tag of ['en', 'uk', 'de']) await loadBannerTerms(tag);
  const [zone, at] = [{ zone: 'Europe/Warsaw' }, (month) => `2018-${String(month).padStart(2, '0')}`];
  const months = (write, tag) =>
    Array.from({ length: 12 }, (_, month) => write(at(month + 1), tag, zone).split(/\s/)[0]).join(' ');
  assert.equal(
    months(formatAfter, 'pl'),
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  );
  const ended = (when, tag) =>
    sentencesOf(
      { successor: { title: '', when } },
      { terms: bannerTerms[tag], type: 0, tag, zone: 'UTC', standing: { status: 'replaced' } },
    ).status.replaceAll('\u00a0', ' ');
  const locative = (month, tag) => ended(month, tag).split(' ')[2];
  assert.equal(
    months(locative, 'pl'),
    'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu',
  );
  assert.equal(
    months(locative, 'uk'),
    'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні',
  );
  const said = (write, ...date) => write(...date, zone).replaceAll('\u00a0', ' ');
  assert.equal(said(formatAfter, '2018-02', 'pl'), 'lutego 2018 r.');
  assert.equal(ended('2018-02', 'pl'), 'Zastąpiona w lutym 2018 r.');
  assert.equal(ended('2018-09', 'pl'), 'Zastąpiona we wrześniu 2018 r.');
  assert.equal(ended('2018-02', 'de'), 'Abgelöst im Februar 2018');
  assert.equal(ended('2018', 'pl'), 'Zastąpiona w 2018 r.');
  assert.equal(ended('2018-02-15', 'pl'), 'Zastąpiona 15 lutego 2018 r.');
  assert.equal(ended('0999-02', 'pl'), 'Zastąpiona w lutym 999 r.');
  assert.equal(asOfWords('2018-02', 0, 'pl', 'UTC').replaceAll('\u00a0', ' '), 'Dane z lutego 2018 r.');
});

test('months and years from one to another are heard without a dash', async () => {
  const heard = (tag, from, to) => heardRange(from, to, tag, 'UTC').replaceAll('\u00a0', ' ');
  for (const tag of ['en', 'uk', 'de']) await loadCalendarTerms(tag);
  assert.equal(heard('pl', '2026-11', '2027-01'), 'od listopada 2026 r. do stycznia 2027 r.');
  assert.equal(heard('en', '2026-11', '2027-01'), 'from November 2026 until January 2027');
  assert.equal(heard('uk', '2026-11', '2027-01'), 'з листопада 2026 р. до січня 2027 р.');
  assert.equal(heard('de', '2026-11', '2027-01'), 'von November 2026 bis Januar 2027');
  assert.equal(heard('de', '2026', '2027'), 'von 2026 bis 2027');
});

test('careless Polish typing is set with care, and no word of it is changed', () => {
  const set = (text, tag = 'pl') => unbroken(text, tag).replaceAll('\u00a0', '~').replaceAll('\u2060', '');
  assert.equal(
    set('W dniu 15 lutego 2018r. Rada przyjęła\u00a0 uchwałę'),
    'W~dniu 15~lutego 2018~r. Rada przyjęła uchwałę',
  );
  assert.equal(set('na lata 2018 - 2022'), 'na lata 2018–2022');
  assert.equal(set('z  organizacjami” . Pomysł'), 'z~organizacjami”. Pomysł');
  assert.equal(set('uchwałę "Strategia w skrócie", „tak"'), 'uchwałę „Strategia w~skrócie”, „tak”');
  assert.equal(set('I i III sektor'), 'I~i~III sektor');
  // Numbers, addresses and inches are no ranges of years and no quotations.
  for (const kept of [
    '71 777 7777',
    'https://example.org/2018-2022',
    '2018-02-15',
    'ekran 27"',
    'plik .pdf',
    '2018–2022',
  ])
    assert.equal(set(kept), kept);
  assert.equal(set('a "b" 2018 - 2022 .', 'en'), 'a "b" 2018 - 2022 .');
  assert.equal(set('deux  blancs\u00a0; un', 'fr'), 'deux blancs~; un');
});

test('a range of years stays on one line, in every language', () => {
  for (const [tag, years] of [
    ['pl', 'Strategia 2018 - 2022'],
    ['pl', 'Strategia 2018–2022'],
    ['en', 'Strategia 2018–2022'],
    ['fr', 'Strategia 2018–2022'],
  ])
    assert.equal(unbroken(years, tag), 'Strategia 2018–\u20602022', tag);
  assert.equal(unbroken('2018 – 2022, s. 7–9', 'en'), '2018 – 2022, s. 7–9');
  const standing = { from: '2018', to: '2022' };
  const { years } = sentencesOf({}, { terms: bannerTerms.pl, type: 0, tag: 'pl', zone: 'UTC', standing });
  assert.equal(years, 'na lata 2018–\u20602022');
});
