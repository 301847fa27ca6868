// Directories as others publish them: their organisations come out whole, and what is wrong is named where it stands.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFeed } from 'civic-widgets/feed';
import { commandLine } from '../command-line.mjs';

const now = Date.parse('2026-11-23T10:00:00Z');
const read = (file, url = 'https://example.org/feed.json') =>
  readFeed(readFileSync(file, 'utf8'), { now, url });
const sample = (file, url) => read(new URL(`../../feeds/${file}`, import.meta.url), url);
const found = ({ problems }) => problems.map(({ code, path }) => [code, path]);

describe('Open Referral', () => {
  it('gathers services under their organisation, and says each phone once', async () => {
    const reading = await sample('hsds/services.json', 'https://example.org/services?page=1');
    const [advice, choir, ...rest] = reading.records;
    assert.equal(reading.format, 'hsds');
    assert.deepEqual(rest, []);
    assert.equal(choir.name, 'Song Club');
    assert.deepEqual(
      advice.services.map(({ name }) => name),
      ['Debt advice'],
    );
    assert.equal(advice.services[0].summary, 'Help with bills & debts.');
    assert.equal(advice.services[0].eligibility, '18+');
    assert.equal(advice.phone, '+44 1234 234567 x12');
    assert.deepEqual(advice.contacts, [{ phone: '+44 1234 999888', note: 'Crisis line' }]);
    assert.equal(advice.website, 'https://river.example/');
    assert.equal(advice.otherNames, undefined);
    assert.deepEqual(advice.topics, ['Money']);
    assert.equal(advice.verified.on, '2026-03-01');
    assert.equal(reading.next, 'https://example.org/services?page=2');
  });

  it('tells its schedules in one syntax', async () => {
    const { records } = await sample('hsds/services.json');
    assert.equal(
      records[0].services[0].hours,
      'Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:00; Fr "Every other Friday"',
    );
    assert.equal(records[0].locations[0].hours, 'Tu[1] 10:00-12:00');
  });

  it('leaves out what cannot be, and says where it stands', async () => {
    const reading = await sample('hsds/services.json');
    assert.deepEqual(found(reading), [
      ['wrong-value', 'contents[2].locations[0].lat'],
      ['missing', 'contents[3]'],
    ]);
    assert.equal(reading.records[1].locations, undefined);
  });

  it('is read of councils that publish by Outpost, who may hide where a refuge is', async () => {
    const { records, problems } = await sample('outpost/services.json');
    assert.deepEqual(problems, []);
    const [group, lunch] = records;
    // An organisation without a name is its service.
    assert.equal(group.name, 'Toddler group');
    assert.equal(group.services, undefined);
    assert.deepEqual(group.locations, [{ address: 'Rivertown' }]);
    assert.equal(lunch.name, 'Golden Age');
    assert.deepEqual([lunch.locations[0].lat, lunch.locations[0].lon], [51.6, -0.2]);
    assert.equal(lunch.locations[0].accessibility, 'Hearing loop');
    assert.equal(lunch.services[0].hours, 'Mo,We 12:00-14:00');
    assert.equal(lunch.services[0].cost, 'Lunch, 4.5, per visit');
  });
});

it('Popolo: events', async () => {
  const event = {
    id: 's',
    name: 'Sesja',
    classification: 'Sitting',
    start_date: '2026-12-01',
    end_date: '2026-12-02',
  };
  for (const document of [event, [event], { persons: [], events: [event] }]) {
    const { format, records, problems } = await readFeed(document, { timeZone: 'Europe/Warsaw' });
    assert.deepEqual([format, records.length, problems], ['popolo', 1, []]);
    assert.deepEqual(
      [records[0].kind, records[0].start, records[0].end],
      ['event', '2026-12-01', '2026-12-02'],
    );
  }
});

it('Popolo: organisations, and neither parliaments nor people', async () => {
  const reading = await sample('popolo/organizations.json');
  assert.equal(reading.format, 'popolo');
  const [green, gone, ...rest] = reading.records;
  assert.deepEqual(rest, []);
  assert.equal(green.legalForm, 'association');
  assert.equal(green.founded, '1989-05');
  assert.equal(green.phone, '+48 71 333 22 11');
  assert.deepEqual(green.otherNames, ['Zielona Ulica']);
  // The number of a person, and no matter that the feed has it.
  assert.deepEqual(green.identifiers, [{ scheme: 'PL-KRS', id: '0000123456' }]);
  assert.equal(gone.state, 'dissolved');
  assert.deepEqual(found(reading), [['missing', 'organizations[3]']]);
});

it('360Giving: each recipient once, and no individual', async () => {
  const { format, records, problems } = await sample('360giving/grants.json');
  assert.equal(format, '360giving');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    records.map(({ name, topics }) => [name, topics]),
    [
      // As the other grant spells it.
      ['Shed for All', ['Loneliness', 'Crafts']],
      ['Van Club', undefined],
    ],
  );
  assert.equal(records[0].website, 'https://www.shed.example/');
  assert.deepEqual(records[0].identifiers, [
    { scheme: 'GB-CHC', id: '1164883' },
    { scheme: 'GB-COH', id: '09668396' },
  ]);
});

it('OpenStreetMap: what has a name, with its source and licence', async () => {
  const reading = await sample('overpass/places.json');
  assert.equal(reading.format, 'overpass');
  const [club, house, ...rest] = reading.records;
  assert.deepEqual(rest, []);
  assert.deepEqual(club.otherNames, ['Sunbeam Club']);
  assert.deepEqual(club.locations, [
    {
      address: 'Długa 12, 53633 Wrocław',
      lat: 51.11,
      lon: 17.03,
      hours: 'Mo-Fr 12:00-18:00',
      access: { wheelchair: 'limited' },
    },
  ]);
  assert.equal(club.website, undefined);
  assert.deepEqual([club.phone, club.contacts], ['+48 71 1112233', [{ phone: '+48 600100200' }]]);
  assert.deepEqual(club.source, {
    name: 'OpenStreetMap',
    url: 'https://www.openstreetmap.org/node/2',
    licence: 'ODbL 1.0',
    retrieved: '2026-11-20T08:00:00Z',
  });
  assert.deepEqual([house.locations[0].lat, house.audiences], [51.12, ['senior', 'homeless']]);
  assert.deepEqual(found(reading), [['wrong-value', 'elements[1].tags.website']]);
});

it('An extract of the Polish register: the body, and nobody in it', async () => {
  const { format, records, problems } = await sample('krs/extract.json');
  assert.equal(format, 'krs');
  assert.deepEqual(problems, []);
  const [meadow] = records;
  assert.equal(meadow.publicBenefit, true);
  assert.equal(meadow.state, 'liquidation');
  assert.deepEqual(meadow.locations, [{ address: 'ul. DŁUGA 12/3, 61-001 POZNAŃ' }]);
  assert.equal(meadow.website, 'https://www.laka.example/');
  assert.equal(JSON.stringify(records).includes('4*********9'), false);
});

describe('Positions', () => {
  const page = (points) => ({
    total_pages: 1,
    contents: points.map(([latitude, longitude], index) => ({
      id: `s${index}`,
      name: `S ${index}`,
      organization: { id: `o${index}`, name: `O ${index}` },
      service_at_locations: [{ location: { id: `l${index}`, latitude, longitude } }],
    })),
  });
  const around = [51.1, 51.2, 51.3, 51.0, 51.15].map((lat) => [lat, 17.03]);

  it('that stand the wrong way round are turned, and named', async () => {
    const reading = await readFeed(page([...around, [17.05, 51.11]]), { now });
    const { lat, lon } = reading.records.at(-1).locations[0];
    assert.deepEqual([lat, lon], [51.11, 17.05]);
    assert.deepEqual(found(reading), [['swapped', 'contents[5].locations[0]']]);
  });

  it('that are merely far away stay where they are', async () => {
    const reading = await readFeed(page([...around, [-33.9, 151.2]]), { now });
    assert.equal(reading.records.at(-1).locations[0].lat, -33.9);
    assert.deepEqual(reading.problems, []);
  });

  it('at 0 and 0, or by half, are none', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [
        {
          id: 'a',
          _civic: {
            kind: 'organisation',
            name: 'A',
            locations: [
              { address: 'B', lat: 0, lon: 0 },
              { address: 'C', lat: 51 },
            ],
          },
        },
      ],
    };
    const reading = await readFeed(feed, { now });
    assert.deepEqual(reading.records[0].locations, [{ address: 'B' }, { address: 'C' }]);
    assert.deepEqual(found(reading), [['wrong-value', 'items[0]._civic.locations[0]']]);
  });
});

describe('Bad input', () => {
  const feed = (items) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: items.map((fields, index) => ({ id: `o${index}`, _civic: { kind: 'organisation', ...fields } })),
  });
  const reading = (items) => readFeed(feed(items), { now });

  it('is left out field by field, and the record stays', async () => {
    const { records, problems } = await reading([
      {
        name: 'Website',
        website: 'javascript:alert(1)',
        logo: `data:image/png;base64,${'A'.repeat(1_000_000)}`,
      },
      {
        name: 'Phone',
        phone: 'Crisis line: 555 123 456, teens: 555 000 111',
        email: 'a@b.example?bcc=x@y.example',
      },
      { name: 'Number', identifiers: [{ scheme: 'KRS', id: 123456 }] },
      { website: 'https://nameless.example/' },
      { name: 'Long', description: 'Ł'.repeat(5_000_000) },
      { name: 'Lists', topics: 'ecology', services: [], locations: [null, 5] },
    ]);
    assert.deepEqual(
      records.map(({ name }) => name),
      ['Website', 'Phone', 'Number', 'Long', 'Lists'],
    );
    assert.equal(records[0].website, undefined);
    assert.equal(records[0].logo, undefined);
    // A spreadsheet took the zeros away.
    assert.deepEqual(records[2].identifiers, [{ scheme: 'KRS', id: '0000123456' }]);
    assert.equal(records[1].phone, 'Crisis line: 555 123 456, teens: 555 000 111');
    assert.equal(records[3].description.length <= 10_001, true);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['wrong-value', 'items[0]._civic.website'],
        ['wrong-value', 'items[0]._civic.logo'],
        ['wrong-value', 'items[1]._civic.email'],
        ['wrong-value', 'items[2]._civic.identifiers[0].id'],
        ['padded', 'items[2]._civic.identifiers[0]'],
        ['missing', 'items[3]._civic.name'],
        ['too-long', 'items[4]._civic.description'],
        ['wrong-value', 'items[5]._civic.topics'],
        ['wrong-value', 'items[5]._civic.locations[0]'],
        ['wrong-value', 'items[5]._civic.locations[1]'],
      ].map(([code, path]) => [code, code === 'missing' ? 'items[3]' : path]),
    );
  });

  it('of a site without its scheme leads to that site, and not to a page of the feed’s', async () => {
    const websites = ['www.szum.example', 'szum.example', 'dom.org.pl/o-nas', 'o-nas.html', '/o-nas', 'brak'];
    const { records } = await readFeed(feed(websites.map((website) => ({ name: 'A', website }))), {
      now,
      url: 'https://city.example/ngo/feed.json',
    });
    assert.deepEqual(
      records.map(({ website }) => website),
      [
        'https://www.szum.example/',
        'https://szum.example/',
        'https://dom.org.pl/o-nas',
        'https://city.example/ngo/o-nas.html',
        'https://city.example/o-nas',
        undefined,
      ],
    );
  });

  it('of twice the same id keeps both', async () => {
    const items = feed([{ name: 'A' }, { name: 'B' }]);
    items.items[1].id = 'o0';
    const { records, problems } = await readFeed(items, { now });
    assert.equal(new Set(records.map(({ id }) => id)).size, 2);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['duplicate-id'],
    );
  });

  it('of 100,000 records in one list is read', async () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ name: `Klub ${index}` }));
    const { records } = await reading(items);
    assert.equal(records.length, 100_000);
  });
});

const captures = process.env.CIVIC_CAPTURES;
describe(
  'Real directories',
  { skip: captures && existsSync(captures) ? false : 'CIVIC_CAPTURES is not set' },
  () => {
    for (const [file, format, count] of [
      ['hsds/organization-full.json', 'hsds', 1],
      ['hsds/service-list.json', 'hsds', 1],
      ['popolo/spec-organization.json', 'popolo', 1],
      ['schema-org/example-ngo.jsonld', 'schema-org', 1],
      ['oparl/de-karlsruhe-organizations.json', 'oparl', 97],
    ])
      it(`${file} has its organisations`, async () => {
        const { format: name, records } = await read(`${captures}/${file}`);
        assert.equal(name, format);
        assert.equal(records.filter(({ kind }) => kind === 'organisation').length, count);
      });
  },
);

it('Open Referral as tables: the command line joins them by their ids', async () => {
  const file = fileURLToPath(new URL('../../feeds/hsds-package/datapackage.json', import.meta.url));
  const { code, out, err } = await commandLine(['check', file, '--json', '--records']);
  assert.equal(code, 0, err);
  const { format, records } = JSON.parse(out);
  assert.equal(format, 'hsds');
  const [trust, club, ...rest] = records;
  assert.deepEqual(rest, []);
  assert.equal(club.name, 'Song Club');
  assert.deepEqual(
    trust.services.map(({ name, hours }) => [name, hours]),
    [
      ['Debt advice', 'Mo 09:00-12:00'],
      ['Lunch club', undefined],
    ],
  );
  assert.deepEqual(trust.topics, ['Money']);
  assert.deepEqual([trust.phone, trust.contacts], ['01 234 567', [{ phone: '09 876 543' }]]);
  const [house, ...others] = trust.locations;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [house.name, house.address, house.lat],
    ['River House', '1 Quay Street, Rivertown, 01234', 51.6],
  );
  assert.equal(trust.website, 'https://www.river.example/');
  assert.deepEqual(trust.identifiers, [{ scheme: 'tax', id: '00-1234567' }]);
});

describe('Lists of organisations that say nothing of themselves', () => {
  const guessed = (text) => readFeed(text, { now, url: 'https://example.org/list.csv' });

  it('as offices write them: address in pieces, numbers of registers, telephones in prose', async () => {
    const { records, problems } = await sample('lists/organizacje.csv');
    assert.equal(records.length, 30);
    assert.deepEqual(found({ problems }), [
      ['guessed', ''],
      ['padded', '[0].identifiers[1]'],
      ['missing', '[8]'],
    ]);
    const [first, second] = records;
    assert.equal(first.name, 'Fundacja „Zielona Ścieżka”');
    assert.deepEqual(first.locations, [{ address: 'ul. Grunwaldzka 14/3, 60-311 Poznań' }]);
    assert.deepEqual(first.identifiers, [
      { scheme: 'NIP', id: '6260181591' },
      { scheme: 'KRS', id: '0000010000' },
    ]);
    assert.deepEqual([first.publicBenefit, second.publicBenefit], [true, undefined]);
    assert.deepEqual([first.legalForm, first.topics], ['fundacja', ['ekologia', 'edukacja']]);
    assert.equal(second.phone, 'tel. 600 101 201');
    assert.equal(second.website, 'https://www.zakadka1.example/');
  });

  for (const [language, text, name, address] of [
    [
      'German',
      'Verein\tStraße\tPLZ\tOrt\tTelefon\nTSV Grün\tAm Platz 1\t01067\tDresden\t0351 98 76 54\nChor\tNeue Str. 2\t01069\tDresden\t\n',
      'TSV Grün',
      'Am Platz 1, 01067 Dresden',
    ],
    [
      'Ukrainian',
      'Назва;Адреса;Місто;Сайт;ЄДРПОУ\nГО «Сонце»;вул. Лісова 1;Київ;sonce.example;12345678\nБФ «Дім»;вул. Нова 2;Львів;dim.example;87654321\n',
      'ГО «Сонце»',
      'вул. Лісова 1, Київ',
    ],
    [
      'GeoJSON',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [-63.57, 44.64] },
            properties: {
              Organization: 'Food Bank',
              Full_Address: '1 Main St, Halifax',
              Municipality: 'Halifax',
              Phone: '902-555-0100',
            },
          },
        ],
      }),
      'Food Bank',
      '1 Main St, Halifax',
    ],
  ])
    it(`in ${language}`, async () => {
      const { records } = await guessed(text);
      assert.equal(records[0].kind, 'organisation');
      assert.equal(records[0].name, name);
      assert.equal(records[0].locations[0].address, address);
    });

  it('with a service a row: an organisation stands once', async () => {
    const { records } = await guessed(
      'Service Name,Provider,Phone,Postcode\nDebt advice,River Trust,01234 567890,RT1 2AB\n' +
        'Lunch club,River Trust,01234 567890,RT1 2AB\nChoir,Song Club,01234 222222,RT1 3CD\n',
    );
    assert.deepEqual(
      records.map(({ name, services }) => [name, services.map((one) => one.name)]),
      [
        ['River Trust', ['Debt advice', 'Lunch club']],
        ['Song Club', ['Choir']],
      ],
    );
  });

  it('with grants of 360Giving in a table: each recipient once', async () => {
    const { format, records } = await guessed(
      'Identifier,Title,Recipient Org:Name,Recipient Org:Identifier,Recipient Org:Postal Code,Amount Awarded\n' +
        '360G-1,Books,Reading Room,GB-CHC-1164883,AB1 2CD,5000\n360G-2,Shelves,Reading Room,GB-CHC-1164883,AB1 2CD,20\n',
    );
    assert.equal(format, '360giving');
    assert.deepEqual(
      records.map(({ name, identifiers }) => [name, identifiers]),
      [['Reading Room', [{ scheme: 'GB-CHC', id: '1164883' }]]],
    );
  });

  it('with a service a row: two organisations of one name stay two, by their numbers and by their ids', async () => {
    const names = (records) => records.map(({ services }) => services.map(({ name }) => name).join());
    const rows = [
      { id: 'a', n: 'Koło Gospodyń', krs: '0000000001', town: 'Lipa', s: 'Kuchnia' },
      { id: 'b', n: 'Koło Gospodyń', krs: '0000000002', town: 'Brzoza', s: 'Haft' },
      { id: 'b', n: 'Koło Gospodyń', krs: '0000000002', town: 'Brzoza', s: 'Chór' },
    ];
    const map = { kind: 'organisation', name: 'n', 'services.name': 's' };
    for (const more of [
      { identifiers: { KRS: 'krs' } },
      { id: 'id' },
      { id: 'id', identifiers: { KRS: 'krs' } },
    ]) {
      const { records } = await readFeed(rows, { map: { ...map, ...more } });
      assert.deepEqual(names(records), ['Kuchnia', 'Haft,Chór'], JSON.stringify(more));
    }
    const bare = await readFeed([...rows, { n: 'Koło Gospodyń', s: 'Śpiew' }], {
      map: { ...map, identifiers: { KRS: 'krs' } },
    });
    assert.deepEqual(names(bare.records), ['Kuchnia,Śpiew', 'Haft,Chór']);
  });

  it('with a field map that names registers', async () => {
    const map = { kind: 'organisation', name: 'n', identifiers: { KRS: 'krs', 'PL-NIP': 'nip' } };
    const { records } = await readFeed([{ n: 'A', krs: '0000123456', nip: '' }], { map });
    assert.deepEqual(records[0].identifiers, [{ scheme: 'KRS', id: '0000123456' }]);
  });
});
