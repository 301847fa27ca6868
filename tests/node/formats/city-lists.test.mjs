// Lists as a town hall, a council and a federation keep them: several things in one cell, one thing in several columns, columns
// that nobody here has a field for. What a person reads in them is what the directory says, or a problem says that it is not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';

const now = Date.parse('2026-11-23T10:00:00Z');
const read = (given) => readFeed(given, { now, url: 'https://data.example/list', timeZone: 'Europe/Warsaw' });
const file = (name) => read(readFileSync(new URL(`../../feeds/lists/${name}`, import.meta.url)));
const guessed = ({ problems }) => problems.find(({ code }) => code === 'guessed').message;

it('a table of a commune: a number beside its street, hours, a second phone, and a site in the cell of the e-mail', async () => {
  const reading = await file('wykaz.csv');
  const [fire, zorza, malwy] = reading.records;
  assert.deepEqual(
    reading.records.map(({ id, locations }) => [id, locations[0].address]),
    [
      ['1', 'Leśna 66A, 28-232 Sosnowo'],
      ['2', 'ul. Szkolna 1, 28-232 Sosnowo'],
      ['3', 'Sosnowo 12, 28-232 Sosnowo'],
    ],
  );
  assert.deepEqual(
    [fire.phone, fire.email, fire.website, fire.hours],
    ['15 865 91 11, 600-111-222', 'osp@sosnowo.example', 'https://www.osp.example/', 'pn-pt 8-15'],
  );
  assert.deepEqual(
    [zorza.email, zorza.website, zorza.contacts],
    ['zorza@luks.example', undefined, [{ phone: '510 100 100' }, { email: 'prezes@luks.example' }]],
  );
  assert.deepEqual([malwy.email, malwy.phone], [undefined, '158659122']);
  assert.match(guessed(reading), /; not read: “Adres do korespondencji”\.$/);
});

it('a list of services: each has its own cost, hours and words, and an address of two lines stays whole', async () => {
  const reading = await file('services.tsv');
  const [age, pantry] = reading.records;
  assert.deepEqual(age.services, [
    {
      name: 'Lunch club',
      summary: 'Hot lunch and company',
      cost: '£4 per meal',
      hours: 'Mon-Fri 12pm-2pm',
    },
    { name: 'Befriending', summary: 'Weekly calls', cost: 'Free' },
  ]);
  assert.deepEqual([age.description, age.hours], [undefined, undefined]);
  assert.deepEqual(age.contacts, [{ phone: '07700 900123' }]);
  assert.equal(age.locations[0].address, 'The Old Library, 15 Trinity Road, Bristol, BS2 0NW');
  assert.equal(pantry.locations[0].address, 'Unit 4, Stapleton Road, Bristol, BS5 0PQ');
  assert.match(guessed(reading), /; not read: “Last checked”\.$/);
});

it('several addresses are several places, and one of two lines is one', async () => {
  const places = async (...lines) =>
    (await read(lines.join('\n'))).records.map(({ locations }) => locations.map(({ address }) => address));
  assert.deepEqual(
    await places(
      'Nazwa;Adres;Telefon',
      'Most;"ul. Długa 1, 50-001 Wrocław; ul. Krótka 2, 50-002 Wrocław";71 333 22 11',
      'Brzeg;"ul. Prosta 5\n50-003 Wrocław";71 333 22 12',
    ),
    [['ul. Długa 1, 50-001 Wrocław', 'ul. Krótka 2, 50-002 Wrocław'], ['ul. Prosta 5, 50-003 Wrocław']],
  );
  assert.deepEqual(
    await places(
      'Member organisation,Head office address,Second office,Main phone',
      'Food Alliance,"12 Mill Lane, Leeds LS1 4AB","4 Dock St, Hull HU1 1TH",0113 496 0001',
      'Homes,"PO Box 12, York YO1 7AA",,01904 555 123',
    ),
    [['12 Mill Lane, Leeds LS1 4AB', '4 Dock St, Hull HU1 1TH'], ['PO Box 12, York YO1 7AA']],
  );
});

it('houses and phones that a map keeps as numbers are houses and phones', async () => {
  const feature = (fid, NAZWA, NR, TELEFON) => ({
    type: 'Feature',
    properties: { fid, NAZWA, ULICA: 'Gliniana', NR, KOD: '50-525', MIASTO: 'Wrocław', TELEFON },
    geometry: { type: 'Point', coordinates: [17.05, 51.09] },
  });
  const features = [feature(1, 'Jadłodajnia', '12a', 713616363), feature(2, 'Promyk', '3', null)];
  const { records } = await read({ type: 'FeatureCollection', features });
  assert.deepEqual(
    records.map(({ id, phone, locations }) => [id, phone, locations[0].address]),
    [
      ['1', '713616363', 'Gliniana 12a, 50-525 Wrocław'],
      ['2', undefined, 'Gliniana 3, 50-525 Wrocław'],
    ],
  );
  // Without ids beside it, “Nr” is the house still; where it counts the rows, it is none.
  const table = async (...numbers) =>
    (
      await read(
        [
          'Nazwa;Ulica;Nr;Miasto;Telefon',
          ...numbers.map((nr, at) => `K${at};Długa;${nr};Brzeg;77 416 00 0${at}`),
        ].join('\n'),
      )
    ).records.map(({ id, locations }) => [id.startsWith('#'), locations[0].address]);
  assert.deepEqual(await table('12a', '3'), [
    [true, 'Długa 12a, Brzeg'],
    [true, 'Długa 3, Brzeg'],
  ]);
  assert.deepEqual(await table('1', '2'), [
    [false, 'Długa, Brzeg'],
    [false, 'Długa, Brzeg'],
  ]);
});

it('what a Ukrainian register and a German club list call their columns', async () => {
  const [hromada] = (
    await read(
      '№;Повна назва;Скорочена назва;Код ЄДРПОУ;Адреса;Телефони;Електронна адреса;Сайт;Вид діяльності;Графік роботи\n' +
        '1;Центр громади;ЦГ;38123456;79000, м. Львів, вул. Франка, 12;(032) 261-22-33;info@crh.example;crh.example;освіта;Пн-Пт 9:00-18:00\n',
    )
  ).records;
  assert.deepEqual(
    [hromada.name, hromada.shortName, hromada.email, hromada.topics, hromada.hours],
    ['Центр громади', 'ЦГ', 'info@crh.example', ['освіта'], 'Пн-Пт 9:00-18:00'],
  );
  const [verein, garten] = (
    await read(
      'Vereinsname;Kurzbezeichnung;Straße/Nr.;PLZ;Ort;Tel.;Mobil;Mail;Sparte\n' +
        'Bücherei e. V.;FSG;Bahnhofstraße 7;01900;Röhrsdorf;035952/12345;0171-2345678;verein(at)buecherei.example;Kultur\n' +
        'Garten;;Postfach 12;01896;Pulsnitz;k. A.;;;Freizeit\n',
    )
  ).records;
  assert.deepEqual(
    [verein.shortName, verein.email, verein.contacts, verein.topics, verein.locations[0].address],
    [
      'FSG',
      'verein@buecherei.example',
      [{ phone: '0171-2345678' }],
      ['Kultur'],
      'Bahnhofstraße 7, 01900 Röhrsdorf',
    ],
  );
  assert.equal(garten.phone, undefined);
});

it('an organisation with several grants is listed once, and two of one name are two', async () => {
  const { records } = await read(
    'Nazwa wnioskodawcy,Tytuł projektu,Miejscowość,Telefon,KRS\n' +
      'Fundacja Krok,Bieg,Kielce,41 344 00 11,0000345678\nFundacja Krok,Spacer,Kielce,41 344 00 11,0000345678\n' +
      'Fundacja Krok,Marsz,Busko,41 378 00 11,0000999888\nFundacja Krok,Marsz,Opatów,15 868 00 11,0000345678\n',
  );
  assert.deepEqual(
    records.map(({ locations }) => locations[0].address),
    ['Kielce', 'Busko', 'Opatów'],
  );
});

it('a list in a record that no field was found for is told of', async () => {
  const reading = await read([
    { slug: 'green', organisation_name: 'Green', phone: '020 7946 0001', offices: [{ street: '1 Elm Rd' }] },
    { slug: 'blue', organisation_name: 'Blue', phone: '020 7946 0002', offices: [{ street: '2 Oak Rd' }] },
  ]);
  assert.deepEqual(
    reading.records.map(({ id }) => id),
    ['green', 'blue'],
  );
  assert.match(guessed(reading), /; not read: “offices”\.$/);
});

it('linked data says when it is open, and has a second phone; a fax is none that is called first', async () => {
  const [club, rugby] = (
    await read({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NGO',
          name: 'Wiatr',
          telephone: ['+48 91 433 00 11', '91 433 00 12'],
          openingHoursSpecification: [
            { dayOfWeek: ['Monday', 'https://schema.org/Tuesday'], opens: '10:00', closes: '17:00' },
            { dayOfWeek: { '@id': 'https://schema.org/Saturday' }, opens: '10:00:00', closes: '14:00:00' },
            { dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' },
            { dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '11:00' },
          ],
        },
        {
          '@type': 'SportsOrganization',
          name: 'Rugby',
          openingHours: ['Mo-Fr 16:00-20:00', 'Sa 10:00-14:00'],
        },
      ],
    })
  ).records;
  assert.deepEqual(
    [club.hours, club.phone, club.contacts],
    ['Mo,Tu 10:00-17:00; Sa 10:00-14:00', '+48 91 433 00 11', [{ phone: '91 433 00 12' }]],
  );
  assert.equal(rugby.hours, 'Mo-Fr 16:00-20:00; Sa 10:00-14:00');
  const organization = { id: 'o', name: 'Help' };
  const phones = [
    { number: '01632 960002', type: 'fax' },
    { number: '01632 960001', type: 'voice' },
  ];
  const contents = [{ id: 's', name: 'Advice', description: 'On debt', organization, phones }];
  const [help] = (await read({ total_items: 1, page_number: 1, contents })).records;
  assert.deepEqual([help.phone, help.contacts], ['01632 960001', [{ phone: '01632 960002', note: 'Fax' }]]);
});
