// The search of the directory: by what organisations are found, in which order, and what is marked. Two thousand of them
// are searched for what people have in mind.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { knownItems } from '../../bench/known-items.mjs';
import { readFeed } from '../../dist/lib/feed.js';
import { wordsOf } from '../../dist/lib/language/words.js';
import { anything } from '../../dist/lib/search/catalogue.js';
import { usualFacets } from '../../dist/lib/search/facets.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';
import { wordsOfOrganisation } from '../../dist/lib/search/organisation-words.js';
import { passageOf } from '../../dist/lib/search/passage.js';
import { queryWords, termsOf } from '../../dist/lib/search/terms.js';
import { TextIndex } from '../../dist/lib/search/text-index.js';
import { initials } from '../../dist/lib/widgets/ngo-directory/initials.js';
import { marked } from '../../dist/lib/widgets/ngo-directory/search/marking.js';
import { townOf } from '../../dist/lib/widgets/ngo-directory/town.js';

const { signal } = new AbortController();
const organisation = (name, fields = {}) => ({ kind: 'organisation', id: name, name, ...fields });
const catalogueOf = (organisations, tag = 'pl') =>
  new MemoryCatalogue({ organisations, tag, language: 'pl', zone: 'Europe/Warsaw', facets: usualFacets });
const ask = (catalogue, question) => catalogue.find({ ...anything, ...question }, signal);
const idsOf = (answer) => answer.items(Infinity, signal).map(({ id }) => id);
const search = async (organisations, query, tag) =>
  idsOf(await ask(catalogueOf(organisations, tag), { query }));

it('sixty of sixty known organisations of two thousand are among the first ten', async () => {
  const feed = organisations(2000);
  const { records } = await readFeed(feed);
  const catalogue = catalogueOf(records);
  const missed = [];
  for (const { kind, query, id } of knownItems(feed)) {
    const answer = await ask(catalogue, { query });
    if (!idsOf(answer).slice(0, 10).includes(id)) missed.push({ kind, query, id, total: answer.total });
  }
  assert.deepEqual(missed, []);
});

it('the same is found before and after it is noted where each word stands', async () => {
  const feed = organisations(2000);
  const { records } = await readFeed(feed);
  const names = [
    'Klub Sportowy B2B',
    'Ż20',
    '3majowa Szkoła 12345678901234567',
    'A1bcd EFG9',
    'Koło Gospodyń 007',
  ];
  const all = [...records, ...names.map((name) => organisation(name, { description: `Po co ${name}?` }))];
  const index = new TextIndex();
  const run = (work) => {
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  };
  run(index.read(all.length, (place) => wordsOfOrganisation(all[place])));
  const texts = [
    'klub sportowy',
    'ngo krzyki',
    'stowarzyszenie e v',
    '0000123',
    'b2b',
    'bcd',
    'z20',
    'majowa',
    'kgw',
  ];
  const typed = texts.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
  const queries = [...typed, ...knownItems(feed).map(({ query }) => query), '12345678901234567', '00123'];
  const before = queries.map((query) => [...run(index.search(query)).places]);
  run(index.readWords());
  const after = queries.map((query) => [...run(index.search(query)).places]);
  for (const [at, query] of queries.entries()) assert.deepEqual(after[at], before[at], query);
});

it('nobody waits for counts that nobody sees: the same is found, in the same order', async () => {
  const feed = organisations(3000);
  feed.items.forEach(({ _civic }, at) => (_civic.state = at % 9 ? 'active' : 'dissolved'));
  const { records } = await readFeed(feed);
  const whole = catalogueOf(records);
  // Few are put in order by themselves, many with all others.
  for (const query of ['gaj klub zielen', 'stowarzyszenie', 'fundacja krzyki', 'fundacja'])
    for (const dissolved of [false, true])
      for (const brief of [catalogueOf(records), whole]) {
        const expected = await ask(whole, { query, dissolved });
        const { total, values, letters, ...answer } = await ask(brief, {
          query,
          dissolved,
          isUncounted: true,
        });
        assert.deepEqual(idsOf(answer), idsOf(expected), query);
        // The first pages are put in order without the others.
        for (const count of [20, 50, 100, 150]) {
          const first = await answer.items(count, signal);
          assert.deepEqual(
            first.map(({ id }) => id),
            idsOf(expected).slice(0, count),
          );
        }
        assert.deepEqual([total, answer.dissolved], [expected.total, expected.dissolved]);
        assert.deepEqual([values, letters, answer.isUncounted], [{}, [], true]);
        assert.ok(Object.keys(expected.values).length > 3);
      }
  const chosen = { area: ['krzyki'] };
  const narrowed = await ask(whole, { query: 'fundacja', chosen, isUncounted: true });
  assert.deepEqual(idsOf(narrowed), idsOf(await ask(whole, { query: 'fundacja', chosen })));
  assert.deepEqual(Object.keys(narrowed.values), ['area']);
});

it('texts are folded letter by letter as they are as a whole', () => {
  const texts = ['Żółć Straße ŒUVRE', 'ПʼЯТЬ й', 'İstanbul ΟΔΟΣ', 'e\u0301 и\u0306', 'a–b „c” 🎉 ﬁ'];
  const words = { names: texts, facts: texts, prose: [] };
  const { text, ends } = passageOf(2, () => words);
  const folded = texts
    .map((one) => wordsOf(one).join(' '))
    .join(' ')
    .split(' ');
  const signs = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  assert.deepEqual(signs, [...folded, ...folded, ...folded, ...folded]);
  assert.equal(ends.length, 6);
  assert.equal(ends.at(-1), text.length);
});

describe('searching organisations', () => {
  const letters = [
    organisation('Łódzkie Podwórka'),
    organisation('Bürgerverein Lange Straße'),
    organisation('Дім Київ'),
    organisation('Сім’я і дім'),
    organisation('Ørsted Đuro José'),
  ];
  for (const [query, found] of [
    ['lodz', 'Łódzkie Podwórka'],
    ['łódź', 'Łódzkie Podwórka'],
    ['ŁODZ', 'Łódzkie Podwórka'],
    ['strasse', 'Bürgerverein Lange Straße'],
    ['Straße', 'Bürgerverein Lange Straße'],
    ['STRASSE', 'Bürgerverein Lange Straße'],
    ['burger', 'Bürgerverein Lange Straße'],
    ['київ', 'Дім Київ'],
    ['КИЇВ', 'Дім Київ'],
    ["сім'я", 'Сім’я і дім'],
    ['orsted', 'Ørsted Đuro José'],
    ['jose duro', 'Ørsted Đuro José'],
  ])
    it(`finds ${found} by ${query}`, async () => {
      assert.deepEqual(await search(letters, query), [found]);
    });

  it('finds it by words in any order, spread over all that is known of it', async () => {
    const known = organisation('Szum Drzew', {
      shortName: 'FSD',
      otherNames: ['Leśna Szkoła'],
      legalForm: 'Fundacja',
      areas: ['Krzyki'],
      topics: ['ekologia'],
      tags: ['warsztaty'],
      locations: [{ name: 'Stara Leśniczówka', address: 'ul. Powstańców Śląskich 12, Wrocław' }],
      summary: 'Sadzimy dęby.',
      description: 'Od 1999 roku.',
    });
    const others = [organisation('Szum Fal'), organisation('Drzewo', { topics: ['ekologia'] })];
    for (const query of [
      'drzew szum',
      'fsd',
      'lesna szkola',
      'krzyki szum',
      'wroclaw ekologia fundacja',
      'warsztaty lesniczowka',
      'powstancow 12',
      'deby 1999 szum',
    ])
      assert.deepEqual(await search([known, ...others], query), ['Szum Drzew'], query);
    assert.deepEqual(await search([known, ...others], 'szum koncert'), []);
  });

  it('finds a name in each of its languages', async () => {
    const house = organisation('dom', { name: { pl: 'Dom Kijów', uk: 'Дім Київ' } });
    assert.deepEqual(await search([house], 'kijow', 'uk'), ['dom']);
    assert.deepEqual(await search([house], 'київ', 'pl'), ['dom']);
  });

  it('puts the whole name first, then words of names, then what is only in them, then all else by the alphabet', async () => {
    const found = await search(
      [
        organisation('Żabia Akademia', { description: 'Uczymy w każdym domu.' }),
        organisation('Akademia', { topics: ['domy dziecka'] }),
        organisation('Ćwierćdom'),
        organisation('Otwarty Dom'),
        organisation('Domowe Przedszkole'),
        organisation('Dom'),
      ],
      'dom',
    );
    assert.deepEqual(found, [
      'Dom',
      'Domowe Przedszkole',
      'Otwarty Dom',
      'Akademia',
      'Ćwierćdom',
      'Żabia Akademia',
    ]);
  });

  it('puts the whole word of a fact first, whatever stands before it', async () => {
    const clubs = [
      organisation('Akademia', { topics: ['sportowy'] }),
      organisation('Basen', { topics: ['sportowy sport'] }),
    ];
    assert.deepEqual(await search(clubs, 'sport'), ['Basen', 'Akademia']);
  });

  it('puts the last changed first, wherever it says when it was published', async () => {
    const changed = [
      organisation('Akademia', { published: '2026-09-01' }),
      organisation('Basen', { published: '2020-01-01', updated: '2026-10-01' }),
      organisation('Chór', { published: '2026-11-01', updated: '2021-01-01' }),
      organisation('Dom'),
    ];
    const answer = await ask(catalogueOf(changed), { sort: 'newest' });
    assert.deepEqual(idsOf(answer), ['Basen', 'Akademia', 'Chór', 'Dom']);
  });

  it('orders names as the reader’s language does', async () => {
    const names = ['Zorza', 'Łąka', 'Luna', 'Ćma', 'Cis', 'Mak', 'Klub 10', 'Klub 9'].map((name) =>
      organisation(name),
    );
    assert.deepEqual(await search(names, ''), [
      'Cis',
      'Ćma',
      'Klub 9',
      'Klub 10',
      'Luna',
      'Łąka',
      'Mak',
      'Zorza',
    ]);
    assert.deepEqual(
      await search(
        ['Öl', 'Zug', 'Ofen'].map((name) => organisation(name)),
        '',
        'de',
      ),
      ['Ofen', 'Öl', 'Zug'],
    );
  });

  it('finds register numbers with their zeros or without, however they are parted', async () => {
    const registered = [
      organisation('Szum', {
        identifiers: [
          { scheme: 'KRS', id: '0000359730' },
          { scheme: 'NIP', id: '972-123-73-17' },
          { scheme: 'REGON', id: '302046830' },
        ],
      }),
      organisation('Bez zer', { identifiers: [{ scheme: 'KRS', id: '481516' }] }),
      organisation('Klub 59', { locations: [{ address: 'ul. Długa 12/14, 50-230 Wrocław' }] }),
    ];
    for (const query of [
      '0000359730',
      '359730',
      'KRS 0000359730',
      'KRS: 359730',
      'krs0000359730',
      '9721237317',
      '972-123-73-17',
      '972 123 73 17',
      'NIP 972-123-73-17',
      '302046830',
      '00003597',
    ])
      assert.deepEqual(await search(registered, query), ['Szum'], query);
    assert.deepEqual(await search(registered, '0000481516'), ['Bez zer']);
    assert.deepEqual(await search(registered, '972-123-73-18'), []);
    // A number begins a number: 59, 23 and 17 stand in the middle of longer ones.
    assert.deepEqual(await search(registered, '59'), ['Klub 59']);
    assert.deepEqual(await search(registered, 'długa 12/14'), ['Klub 59']);
    assert.deepEqual(await search(registered, '17'), []);
  });

  it('finds languages by what anybody calls them, and whatever the feed does', async () => {
    const served = [
      organisation('Nomada', { languages: ['uk', 'en'] }),
      organisation('Haus', { languages: ['Niemiecki'] }),
      organisation('Kurs', { services: [{ name: 'Lekcje', languages: ['de'] }] }),
    ];
    for (const query of ['ukraiński', 'po ukraińsku', 'Ukrainian', 'українська', 'english', 'angielskim'])
      assert.deepEqual(await search(served, query), ['Nomada'], query);
    for (const query of ['niemiecki', 'German', 'deutsch', 'німецька'])
      assert.deepEqual(await search(served, query), ['Haus', 'Kurs'], query);
  });

  it('finds postcodes and phones however they are parted, and no others', async () => {
    const placed = [
      organisation('Kraków', {
        locations: [{ address: 'ul. Długa 7, 30-198 Kraków' }],
        phone: '+48 71 333 22 11, 600 100 200',
      }),
      organisation('Brno', { locations: [{ address: 'Dlouhá 7, 602 00 Brno' }], phone: '030 1234567' }),
      organisation('Bristol', { locations: [{ address: '15 Trinity Road, Bristol BS2 0NW' }] }),
      organisation('Inne', { locations: [{ address: 'ul. Długa 30, 19-800 Olecko' }], phone: '198 30' }),
    ];
    for (const query of ['30-198', '30198', '333 22 11', '(71) 333-22-11', '0048 71 333 22 11', '600100200'])
      assert.deepEqual(await search(placed, query), ['Kraków'], query);
    for (const query of ['60200', '602 00', '+49 30 1234567', '030 1234567', '1234567'])
      assert.deepEqual(await search(placed, query), ['Brno'], query);
    for (const query of ['BS2 0NW', 'bs20nw'])
      assert.deepEqual(await search(placed, query), ['Bristol'], query);
  });

  it('finds e-mail addresses and sites as such: their words are found by nobody who means something else', async () => {
    const reached = [
      organisation('Szum', { email: 'Biuro@Szum.example', website: 'https://www.szum-drzew.example/pl/' }),
      organisation('Fala', { contacts: [{ email: 'biuro@fala.example' }] }),
      organisation('Biuro Porad', { website: 'https://porady.example/' }),
    ];
    for (const [query, ...found] of [
      ['biuro@szum.example', 'Szum'],
      ['biuro@', 'Fala', 'Szum'],
      ['mailto:biuro@fala.example', 'Fala'],
      ['fala biuro@fala.example', 'Fala'],
      ['szum biuro@fala.example'],
      ['fala.example', 'Fala'],
      ['szum-drzew.example', 'Szum'],
      ['www.szum-drzew.example', 'Szum'],
      ['https://szum-drzew.example/pl', 'Szum'],
      ['biuro', 'Biuro Porad'],
    ])
      assert.deepEqual(await search(reached, query), found, query);
  });

  it('shows all where nothing but blanks and dashes was typed', async () => {
    assert.deepEqual(await search([organisation('A'), organisation('B')], ' – '), ['A', 'B']);
  });
});

describe('marking what was found', () => {
  const marks = (text, ...words) =>
    marked(
      text,
      words.map((text) => [{ text }]),
    )
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('');

  it('marks letters as they are written, not as they are folded', async () => {
    assert.deepEqual(marks('Fundacja Łódź', 'lodz'), 'Fundacja [Łódź]');
    assert.deepEqual(marks('Lange Straße 7', 'strasse'), 'Lange [Straße] 7');
    assert.deepEqual(marks('Lange Straße', 'stras'), 'Lange [Straß]e');
    assert.deepEqual(marks('Straße', 'se'), 'Stra[ße]');
    assert.deepEqual(marks('Сім’я разом', 'сімя'), '[Сім’я] разом');
  });

  it('marks beginnings of words, and the middle only where no word begins so', async () => {
    assert.deepEqual(marks('Akademia a dom', 'a'), '[A]kademia [a] dom');
    assert.deepEqual(marks('Ćwierćdom', 'dom'), 'Ćwierć[dom]');
  });

  it('marks numbers however they are parted, and of other texts than names no insides of words', async () => {
    const prose = (text, query) =>
      marked(
        text,
        termsOf(queryWords(query)).map(({ needles }) => needles),
        false,
      )
        .map(({ text, found }) => (found ? `[${text}]` : text))
        .join('');
    assert.equal(prose('+48 71 333 22 11', '71 333-22-11'), '+48 [71 333 22 11]');
    assert.equal(prose('KRS 0000359730', '359730'), 'KRS [0000359730]');
    assert.equal(prose('ul. Długa 7, 30-198 Kraków', '30198'), 'ul. Długa 7, [30-198] Kraków');
    assert.equal(prose('W parku dla wszystkich', 'w parkach'), '[W] [parku] dla wszystkich');
    assert.equal(prose('Ćwierćdom', 'dom'), 'Ćwierćdom');
  });

  it('joins what overlaps', async () => {
    assert.deepEqual(marks('Domowe', 'dom', 'domow'), '[Domow]e');
    assert.deepEqual(marks('Dom', 'dom'), '[Dom]');
    assert.deepEqual(marks('Dom'), 'Dom');
    assert.deepEqual(marks('', 'dom'), '');
  });
});

describe('what stands for a logo', () => {
  it('is the first letters of what tells a name from others', async () => {
    assert.deepEqual(initials('Fundacja Łódzkie Podwórka', 'Fundacja'), 'ŁP');
    assert.deepEqual(initials('Hospicjum dla Dzieci'), 'HD');
    assert.deepEqual(initials('„Świt”'), 'Ś');
    assert.deepEqual(initials('Дім Київ'), 'ДК');
    assert.deepEqual(initials('Klub 12'), 'K');
  });

  it('falls back on whatever there is', async () => {
    assert.deepEqual(initials('Fundacja', 'Fundacja'), 'F');
    assert.deepEqual(initials('ruch oddolny'), 'RO');
    assert.deepEqual(initials('112'), '1');
    assert.deepEqual(initials('🙂'), '');
  });

  it('keeps the marks of a letter with it', async () => {
    assert.deepEqual(initials('S\u0301wit Z\u0307urawi'), 'S\u0301Z\u0307');
    assert.match(initials('नमस्ते'), /^न/);
  });
});

describe('the town of an address', () => {
  for (const [address, town] of [
    ['ul. Długa 1, 50-101 Wrocław, Polska', 'Wrocław'],
    ['Lange Straße 7, 01067 Dresden', 'Dresden'],
    ['вул. Хрещатик, 1, Київ, 01001', 'Київ'],
    ['вул. Січова 1, Київ, 01001, Україна', 'Київ'],
    ['10 High St, London, SW1A 2AA, UK', 'London'],
    ['ul. Długa 1, 50-101, Wrocław', 'Wrocław'],
    ['50-101, Wrocław', 'Wrocław'],
    ['Rynek 1, Bielsko-Biała', 'Bielsko-Biała'],
    ['Łódź', 'Łódź'],
    ['3185 Unity Dr, Mississauga', 'Mississauga'],
    ['ul. Długa 12', undefined],
    ['', undefined],
  ])
    it(`is ${town ?? 'unknown'} in “${address}”`, () => {
      assert.deepEqual(townOf(address), town);
    });
});
