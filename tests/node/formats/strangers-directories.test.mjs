// Directories as strangers publish them who never heard of this library: old encodings, titles above the table, cells that say
// “none”, addresses in pieces, types of a content system's own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '../../../dist/lib/formats/encodings.js';
import { readFeed } from '../../../dist/lib/feed.js';

const now = Date.parse('2026-11-23T10:00:00Z');
const read = (given, url = 'https://data.example/list') =>
  readFeed(given, { now, url, timeZone: 'Europe/Warsaw' });
const namesOf = ({ records }) => records.map(({ name }) => name);

/** `text` in an encoding of one byte a sign. */
function encoded(text, encoding) {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  // Some runtimes decode it as ISO 8859-1.
  if (encoding === 'windows-1252')
    for (const [sign, byte] of Object.entries({
      œ: 0x9c,
      Œ: 0x8c,
      Š: 0x8a,
      Ž: 0x8e,
      Ÿ: 0x9f,
      š: 0x9a,
      ž: 0x9e,
    }))
      bytes.set(sign, byte);
  return Uint8Array.from([...text].map((sign) => bytes.get(sign)));
}

describe('a table that names no encoding', () => {
  for (const [encoding, text, names] of [
    [
      'windows-1250',
      'Nazwa organizacji;Adres siedziby;Telefon\nStowarzyszenie Żółta Łódka;Świętego Jana 5, 44-100 Gliwice;32 231 11 22\nFundacja „Ćwierćnuta”;pl. Źródlany 1, 44-102 Gliwice;601 602 603\n',
      ['Stowarzyszenie Żółta Łódka', 'Fundacja „Ćwierćnuta”'],
    ],
    [
      'iso-8859-2',
      'nazwa;adres;telefon\nTowarzystwo Śpiewacze Żuraw;Źrebięca 4;61 852 00 00\nFundacja Ląd;Ćmielowska 8;61 852 00 01\n',
      ['Towarzystwo Śpiewacze Żuraw', 'Fundacja Ląd'],
    ],
    [
      'windows-1250',
      'Název;IČO;Adresa;Telefon\nSpolek přátel řeky;26543210;Náměstí 5, 120 00 Praha;222 111 333\nDům dětí a mládeže Žižkov;12345678;Ježkova 8;222 333 444\n',
      ['Spolek přátel řeky', 'Dům dětí a mládeže Žižkov'],
    ],
    [
      'windows-1251',
      'Назва організації;ЄДРПОУ;Телефон\nОрганізація «Світло»;37567866;+380 32 255 11 22\nФонд «Крила»;21560045;032 255 33 44\n',
      ['Організація «Світло»', 'Фонд «Крила»'],
    ],
    [
      'windows-1252',
      'Vereinsname;Straße;PLZ;Ort;Telefon\nBürgerverein Grünau e.V.;Lange Straße 5;04207;Leipzig;0341 123456\nFörderverein Süd;Südallee 9;04275;Leipzig;0341 654321\n',
      ['Bürgerverein Grünau e.V.', 'Förderverein Süd'],
    ],
    [
      'windows-1252',
      "Nom de l'association;Adresse;Téléphone\nLes Amis du Théâtre;12 rue de l'Église;01 40 00 00 00\nForêt Vivante à Cœur;3 allée des Chênes;01 41 00 00 00\n",
      ['Les Amis du Théâtre', 'Forêt Vivante à Cœur'],
    ],
  ])
    it(`is read by its letters: ${encoding}, ${names[0]}`, async () => {
      assert.deepEqual(namesOf(await read(encoded(text, encoding))), names);
    });
});

it('few letters tell an encoding: those of a language, and what no word of another has', () => {
  for (const [encoding, ...texts] of [
    ['windows-1252', 'Þjónusta', 'Rauði krossinn', 'Íþróttafélagið Þór', 'Føroya Fólk', 'Veïns de Gràcia'],
    [
      'windows-1252',
      'Õpetajate selts',
      'Põhja-Tallinna ühing',
      'Žüriiõigus',
      'Tänav',
      'Cœur et sœurs',
      'Œuvre',
    ],
    ['windows-1252', '¿Qué hacéis? España, nº 3, 1ª', "L'HAŸ-LES-ROSES, été", 'Diseño, año', 'COMPAÑÍA'],
    ['windows-1250', 'Poznań', 'Różana', 'Oświęcim', 'Gdańsk', 'Wieś', 'Łódź', 'Toruń, Śródmieście', 'Miedź'],
    ['windows-1250', 'Bucureşti', 'Primăria Municipiului Constanţa', 'Oraş', 'Příbor a Plzeň, učitelé'],
    ['windows-1250', 'Győri Önkéntes Tűzoltó'],
    ['windows-1253', 'Ελληνικός Σύλλογος', 'Δήμος Αθηναίων', 'Ελλάδα'],
    ['windows-1254', 'Beşiktaş', 'Kadıköy Gönüllüleri Derneği, Çağdaş', 'Öğretmenler Birliği, Üsküdar'],
    ['windows-1251', 'Центр допомоги', 'Фонд', 'Спорт', 'Комітет «Захист»', 'Об’єднання їжаків', 'Клуб'],
  ])
    for (const text of texts) assert.equal(textOf(encoded(text, encoding)), text, encoding);
});

it('a title above a table is no name of a column, and lines are counted with it', async () => {
  const text =
    'Wykaz organizacji\nstan na 01.09.2026;;;\n;;;\nLp.;Nazwa;Adres;Telefon\n1;"OSP\nSosna";Strażacka 1;89 111 11 11\n2;;Leśna 2;89 222 22 22\n';
  const { records, problems } = await read(text);
  assert.deepEqual(
    records.map(({ name, phone }) => [name, phone]),
    [['OSP\nSosna', '89 111 11 11']],
  );
  assert.equal(problems.find(({ code }) => code === 'missing').line, 7);
});

it('cells that say nothing say nothing, and do not hide what their column is', async () => {
  const { records } = await read(
    'NAZWA\tTELEFON\tE-MAIL\tWWW\nKlub Orzeł\t713116000\tbrak\torzel.example\nZłota Jesień\t-\tzlota@example.org\tnie dotyczy\nChór\tbrak\tchor@example.org\tBrak danych\n',
  );
  assert.deepEqual(
    records.map(({ phone, email, website }) => [phone, email, website]),
    [
      ['713116000', undefined, 'https://orzel.example/'],
      [undefined, 'zlota@example.org', undefined],
      [undefined, 'chor@example.org', undefined],
    ],
  );
});

it('an address in pieces is one that a letter could be sent to, and the fields of offices are known', async () => {
  const { records } = await read([
    {
      nazwa: 'Fundacja Dzień',
      nazwa_skrocona: 'FD',
      krs: 222333,
      adres: {
        ulica: 'ul. Cicha',
        nr_domu: '3',
        nr_lokalu: '4',
        kod_pocztowy: '00-950',
        miejscowosc: 'Warszawa',
      },
      www: 'dzien.example',
      opis_dzialalnosci: 'Pomagamy.',
      'Zakres działalności': 'edukacja,kultura',
      'Osoba do kontaktu': 'Anna Lipa',
      'Cel szczegółowy': 'Dom',
    },
    {
      nazwa: 'Koło Gospodyń',
      krs: '0000444555',
      adres: { ulica: 'Jagodno 15', nr_domu: '', kod_pocztowy: '32-001', miejscowosc: 'Jagodno' },
      www: '',
      opis_dzialalnosci: '',
    },
  ]);
  const [day, circle] = records;
  assert.equal(day.locations[0].address, 'ul. Cicha 3/4, 00-950 Warszawa');
  assert.equal(circle.locations[0].address, 'Jagodno 15, 32-001 Jagodno');
  assert.deepEqual(day.identifiers, [{ scheme: 'KRS', id: '0000222333' }]);
  assert.deepEqual(
    [day.shortName, day.website, day.description, day.topics, day.contacts, day.taxPurpose],
    ['FD', 'https://dzien.example/', 'Pomagamy.', ['edukacja', 'kultura'], [{ name: 'Anna Lipa' }], 'Dom'],
  );
});

it('a table that CKAN gives away whole has the names of its columns apart', async () => {
  const { format, records } = await read({
    fields: [
      { type: 'int', id: '_id' },
      { type: 'text', id: 'nazwa' },
      { type: 'text', id: 'e-mail' },
    ],
    records: [
      [1, 'Mosty', 'biuro@mosty.example'],
      [2, 'Brzeg', 'a@brzeg.example'],
    ],
  });
  assert.equal(format, 'ckan');
  assert.deepEqual(
    records.map(({ name, email }) => [name, email]),
    [
      ['Mosty', 'biuro@mosty.example'],
      ['Brzeg', 'a@brzeg.example'],
    ],
  );
});

it('a type of WordPress’s own whose fields say how to reach somebody is a directory; a post is news', async () => {
  const entry = (type, acf) => ({
    id: 501,
    date: '2026-03-01T10:00:00',
    date_gmt: '2026-03-01T09:00:00',
    type,
    link: 'https://fed.example/iskra/',
    title: { rendered: 'Fundacja &#8222;Iskra&#8221;' },
    content: { rendered: '<p>Robimy <b>rzeczy</b>.</p>' },
    acf,
  });
  const fields = {
    telefon: '61 111 22 33',
    email: 'iskra@example.org',
    adres: 'ul. Iskry 1, 60-001 Poznań',
    krs: '123',
  };
  const { format, records } = await read([entry('organizacja', fields)]);
  const [one] = records;
  assert.deepEqual(
    [format, one.kind, one.name, one.phone, one.email],
    ['wordpress', 'organisation', 'Fundacja „Iskra”', '61 111 22 33', 'iskra@example.org'],
  );
  assert.deepEqual(
    [one.url, one.locations[0].address, one.topics],
    ['https://fed.example/iskra/', 'ul. Iskry 1, 60-001 Poznań', undefined],
  );
  for (const [type, acf] of [
    ['post', fields],
    ['projekt', { kolor: 'zielony' }],
  ])
    assert.equal((await read([entry(type, acf)])).records[0].kind, 'article', type);
});

it('a register of tax numbers keeps their zeros, and graph lists give the first of their names', async () => {
  const tax = await read({
    organizations: [
      { ein: 42105780, strein: '04-2105780', name: 'Rural Health Trust', city: 'Amherst' },
      { ein: 510123456, strein: '51-0123456', name: 'Plains Library', city: 'Ames' },
    ],
  });
  assert.deepEqual(tax.records[0].identifiers, [{ scheme: 'EIN', id: '04-2105780' }]);
  const { records } = await read({
    data: {
      list: [
        {
          id: '1',
          names: [{ value: 'Moor Rescue' }, { value: 'MR' }],
          contact: { phone: '01752 000111', address: ['1 Moor Rd', 'Plymouth'] },
        },
        {
          id: '2',
          names: [{ value: 'Tor Scouts' }],
          contact: { phone: '01752 000112', address: ['2 Tor Rd'] },
        },
      ],
    },
  });
  assert.deepEqual(
    records.map(({ name }) => name),
    ['Moor Rescue', 'Tor Scouts'],
  );
  assert.equal(records[0].locations[0].address, '1 Moor Rd, Plymouth');
});

it('a house has its number from a column of such, and its place from the village where there is no street', async () => {
  const addresses = async (...lines) =>
    (await read(lines.join('\n'))).records.map(({ locations = [] }) => locations[0]?.address);
  // The number of the row is no number of a house.
  assert.deepEqual(
    await addresses(
      'Número;Nombre;Dirección;Municipio;Teléfono',
      '17;Vecinos;Calle Mayor 3;Málaga;952 111 222',
    ),
    ['Calle Mayor 3, Málaga'],
  );
  const polish = 'Nazwa;Ulica;Nr domu;Kod pocztowy;Miejscowość;Telefon';
  assert.deepEqual(
    await addresses(
      polish,
      'A;Długa;3;55-020;Żórawina;713116000',
      'B;;15;55-020;Mnichowice;713116001',
      'C;Mnichowice;15A;55-020;Mnichowice;713116002',
      'D;3 Maja;17;55-020;Żórawina;713116003',
    ),
    [
      'Długa 3, 55-020 Żórawina',
      'Mnichowice 15, 55-020 Mnichowice',
      'Mnichowice 15A, 55-020 Mnichowice',
      '3 Maja 17, 55-020 Żórawina',
    ],
  );
  // Where the streets have theirs already, the column counts something else.
  assert.deepEqual(
    await addresses(
      polish,
      'A;Długa 3;1;55-020;Żórawina;713116000',
      'B;Krótka 4a;2;55-020;Żórawina;713116001',
    ),
    ['Długa 3, 55-020 Żórawina', 'Krótka 4a, 55-020 Żórawina'],
  );
});

it('the day of a registration is none of a founding', async () => {
  const founded = async (name) =>
    (await read(`Nazwa;KRS;Telefon;${name}\nKlub;0000123456;713116000;2001-05-06`)).records[0].founded;
  assert.equal(await founded('Data założenia'), '2001-05-06');
  assert.equal(await founded('Data rejestracji'), undefined);
});

it('what a table of a foundation, of a city and of an online database calls its columns', async () => {
  const base = {
    records: [1, 2].map((number) => ({
      id: `rec${number}`,
      createdTime: '2025-01-01T00:00:00.000Z',
      fields: {
        'Org Name': `Kitchen ${number}`,
        'Focus Areas': ['Food', 'Migration'],
        'Contact Email': 'a@b.example',
      },
    })),
  };
  const [kitchen] = (await readFeed(base)).records;
  assert.deepEqual(
    [kitchen.name, kitchen.topics, kitchen.email],
    ['Kitchen 1', ['Food', 'Migration'], 'a@b.example'],
  );
  const [light] = (
    await readFeed(
      'Nazwa podmiotu;Sfera działalności;Telefon\nŚwiatło;zdrowie;32 231 00 11\nCień;kultura;32 231 00 12\n',
    )
  ).records;
  assert.deepEqual([light.name, light.topics], ['Światło', ['zdrowie']]);
  const recipientOrganization = [{ id: 'GB-CHC-1123456', name: 'Pollinators' }];
  const grants = ['Bees', 'Hives'].map((title) => ({ id: `360G-${title}`, title, recipientOrganization }));
  const [{ description }] = (await readFeed({ grants })).records;
  assert.equal(description, 'Bees; Hives');
  const organizations = [{ id: 'lab', name: 'Hands & Paws', classification: 'NGO', area: { name: 'Leeds' } }];
  const [lab] = (await readFeed({ organizations })).records;
  assert.deepEqual([lab.name, lab.areas], ['Hands & Paws', ['Leeds']]);
});
