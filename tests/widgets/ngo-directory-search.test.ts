import { expect } from '@open-wc/testing';
import type { Organisation } from '../../src/model/organisation.js';
import { initials } from '../../src/widgets/ngo-directory/initials.js';
import { OrganisationIndex } from '../../src/widgets/ngo-directory/organisation-index.js';
import { marked } from '../../src/widgets/ngo-directory/query.js';
import { townOf } from '../../src/widgets/ngo-directory/town.js';

const organisation = (name: string, fields: Partial<Organisation> = {}): Organisation => ({
  kind: 'organisation',
  id: name,
  name,
  ...fields,
});
const search = (organisations: readonly Organisation[], query: string, tag = 'pl') =>
  new OrganisationIndex(organisations, tag, 'pl').find(query).map(({ id }) => id);

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
  ] as const)
    it(`finds ${found} by ${query}`, () => {
      expect(search(letters, query)).to.deep.equal([found]);
    });

  it('finds it by words in any order, spread over all that is known of it', () => {
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
      expect(search([known, ...others], query), query).to.deep.equal(['Szum Drzew']);
    expect(search([known, ...others], 'szum koncert')).to.deep.equal([]);
  });

  it('finds a name in each of its languages', () => {
    const house = organisation('dom', { name: { pl: 'Dom Kijów', uk: 'Дім Київ' } });
    expect(search([house], 'kijow', 'uk')).to.deep.equal(['dom']);
    expect(search([house], 'київ', 'pl')).to.deep.equal(['dom']);
  });

  it('puts the whole name first, then words of names, then what is only in them, then all else by the alphabet', () => {
    const found = search(
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
    expect(found).to.deep.equal([
      'Dom',
      'Domowe Przedszkole',
      'Otwarty Dom',
      'Ćwierćdom',
      'Akademia',
      'Żabia Akademia',
    ]);
  });

  it('orders names as the reader’s language does', () => {
    const names = ['Zorza', 'Łąka', 'Luna', 'Ćma', 'Cis', 'Mak', 'Klub 10', 'Klub 9'].map((name) =>
      organisation(name),
    );
    expect(search(names, '')).to.deep.equal([
      'Cis',
      'Ćma',
      'Klub 9',
      'Klub 10',
      'Luna',
      'Łąka',
      'Mak',
      'Zorza',
    ]);
    expect(
      search(
        ['Öl', 'Zug', 'Ofen'].map((name) => organisation(name)),
        '',
        'de',
      ),
    ).to.deep.equal(['Ofen', 'Öl', 'Zug']);
  });

  it('finds register numbers with their zeros or without, however they are parted', () => {
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
      expect(search(registered, query), query).to.deep.equal(['Szum']);
    expect(search(registered, '0000481516')).to.deep.equal(['Bez zer']);
    expect(search(registered, '972-123-73-18')).to.deep.equal([]);
    // A number begins a number: 59, 23 and 17 stand in the middle of longer ones.
    expect(search(registered, '59')).to.deep.equal(['Klub 59']);
    expect(search(registered, 'długa 12/14')).to.deep.equal(['Klub 59']);
    expect(search(registered, '17')).to.deep.equal([]);
  });

  it('shows all where nothing but blanks and dashes was typed', () => {
    expect(search([organisation('A'), organisation('B')], ' – ')).to.deep.equal(['A', 'B']);
  });

  it('reads each organisation once, and not before somebody searches', () => {
    let read = 0;
    const index = new OrganisationIndex(
      ['Ala', 'Ola'].map((name) => ({
        ...organisation(name),
        get topics() {
          read += 1;
          return ['sport'];
        },
      })),
      'pl',
    );
    index.find('');
    expect(read).to.equal(0);
    for (const query of ['s', 'sp', 'spo', 'ola', '']) index.find(query);
    expect(read).to.equal(2);
  });
});

describe('marking what was found', () => {
  const marks = (text: string, ...words: string[]) =>
    marked(text, words)
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('');

  it('marks letters as they are written, not as they are folded', () => {
    expect(marks('Fundacja Łódź', 'lodz')).to.equal('Fundacja [Łódź]');
    expect(marks('Lange Straße 7', 'strasse')).to.equal('Lange [Straße] 7');
    expect(marks('Lange Straße', 'stras')).to.equal('Lange [Straß]e');
    expect(marks('Straße', 'se')).to.equal('Stra[ße]');
    expect(marks('Сім’я разом', 'сімя')).to.equal('[Сім’я] разом');
  });

  it('marks beginnings of words, and the middle only where no word begins so', () => {
    expect(marks('Akademia a dom', 'a')).to.equal('[A]kademia [a] dom');
    expect(marks('Ćwierćdom', 'dom')).to.equal('Ćwierć[dom]');
  });

  it('joins what overlaps', () => {
    expect(marks('Domowe', 'dom', 'domow')).to.equal('[Domow]e');
    expect(marks('Dom', 'dom')).to.equal('[Dom]');
    expect(marks('Dom')).to.equal('Dom');
    expect(marks('', 'dom')).to.equal('');
  });
});

describe('what stands for a logo', () => {
  it('is the first letters of what tells a name from others', () => {
    expect(initials('Fundacja Łódzkie Podwórka', 'Fundacja')).to.equal('ŁP');
    expect(initials('Hospicjum dla Dzieci')).to.equal('HD');
    expect(initials('„Świt”')).to.equal('Ś');
    expect(initials('Дім Київ')).to.equal('ДК');
    expect(initials('Klub 12')).to.equal('K');
  });

  it('falls back on whatever there is', () => {
    expect(initials('Fundacja', 'Fundacja')).to.equal('F');
    expect(initials('ruch oddolny')).to.equal('RO');
    expect(initials('112')).to.equal('1');
    expect(initials('🙂')).to.equal('');
  });

  it('keeps the marks of a letter with it', () => {
    expect(initials('S\u0301wit Z\u0307urawi')).to.equal('S\u0301Z\u0307');
    expect(initials('नमस्ते')).to.match(/^न/);
  });
});

describe('the town of an address', () => {
  for (const [address, town] of [
    ['ul. Długa 1, 50-101 Wrocław, Polska', 'Wrocław'],
    ['Lange Straße 7, 01067 Dresden', 'Dresden'],
    ['вул. Хрещатик, 1, Київ, 01001', 'Київ'],
    ['Rynek 1, Bielsko-Biała', 'Bielsko-Biała'],
    ['Łódź', 'Łódź'],
    ['ul. Długa 12', undefined],
    ['', undefined],
  ] as const)
    it(`is ${town ?? 'unknown'} in “${address}”`, () => {
      expect(townOf(address)).to.equal(town);
    });
});
