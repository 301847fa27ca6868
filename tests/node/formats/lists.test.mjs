// Lists that say nothing of themselves: tables, lines, arrays; with a field map, and without one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFeed } from '../../../dist/lib/feed.js';
import { dateOf } from '../../../dist/lib/formats/foreign/dates.js';
import { bareName } from '../../../dist/lib/formats/map/bare-name.js';
import { tableIn } from '../../../dist/lib/formats/map/csv.js';
import { endsSoon } from '../cost.mjs';

const now = Date.UTC(2026, 10, 23);
const file = (name) => readFileSync(new URL(`../../feeds/${name}`, import.meta.url));
const read = (given, options) => readFeed(given, { now, timeZone: 'Europe/Warsaw', ...options });
const codes = ({ problems }) => problems.map(({ code, path }) => `${code} ${path}`.trim());

describe('tables', () => {
  it('are read whatever separates, quotes and ends their lines', () => {
    const cells = (text) => [...tableIn(text)].map(({ cells }) => cells);
    assert.deepEqual(cells('a,b\r\n"x, ""y""\nz", "q"\r\n1,2\r\n'), [
      ['a', 'b'],
      ['x, "y"\nz', 'q'],
      ['1', '2'],
    ]);
    assert.deepEqual(cells('a;b\r1;2\r'), [
      ['a', 'b'],
      ['1', '2'],
    ]);
    assert.deepEqual(cells('a\tb\n1\t\n\n\t2'), [
      ['a', 'b'],
      ['1', ''],
      ['', '2'],
    ]);
    assert.deepEqual(cells('a,b\n"never closed,2\n'), [['a', 'b'], ['never closed,2\n']]);
    assert.deepEqual(
      [...tableIn('a,b\n"1\n2",3\n4,5')].map(({ line }) => line),
      [1, 2, 4],
    );
  });

  it('may name their separator in a line of its own, as Excel writes it', async () => {
    const { records, problems } = await read('\uFEFFsep=;\r\nTytuł, cały;Data\r\nDebata, jawna;jutro\r\n', {
      map: { kind: 'event', title: 'Tytuł, cały', start: 'Data' },
    });
    assert.deepEqual(records, []);
    assert.equal(problems[0].line, 3);
    assert.deepEqual(
      [...tableIn('"sep=^"\na^b\n1^2')],
      [
        { cells: ['a', 'b'], line: 2 },
        { cells: ['1', '2'], line: 3 },
      ],
    );
  });

  it('give back what was written, for all cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', 'ł', ' ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = [
          'h1,h2',
          ...rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')),
        ].join('\r\n');
        assert.deepEqual(
          [...tableIn(text, ',')].slice(1).map(({ cells }) => cells),
          rows,
        );
      }),
    );
  });

  it('are events where their columns say so, with the hour of another column', async () => {
    const reading = await read(file('lists/events.tsv'));
    assert.equal(reading.format, 'csv');
    assert.deepEqual(
      reading.records.map(({ title, start }) => [title, start]),
      [
        ['Debata', '2026-11-05T17:00:00+01:00'],
        ['Wykład', '2026-11-06'],
      ],
    );
    assert.deepEqual(codes(reading), ['guessed']);
    assert.match(reading.problems[0].message, /start from “[^”"]+” and “[^”"]+”/);
  });
});

describe('lists without a map', () => {
  it('lines: one that is no JSON loses itself alone, and has its line', async () => {
    const reading = await read(file('lists/events.ndjson'));
    assert.equal(reading.format, 'ndjson');
    assert.equal(reading.records.length, 2);
    assert.deepEqual(codes(reading), ['guessed', 'wrong-value [2]', 'missing [3]']);
    assert.equal(reading.problems[1].line, 3);
  });

  it('GeoJSON: organisations with their places', async () => {
    const reading = await read(file('geojson/places.geojson'));
    assert.equal(reading.format, 'geojson');
    assert.deepEqual(reading.records[0].locations, [{ address: 'Rynek 1', lat: 51.11, lon: 17.03 }]);
    assert.equal(reading.records[0].website, 'https://fundacjadom.example/');
    const areas = await read({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { id: 1 }, geometry: null }],
    });
    assert.deepEqual([areas.records, codes(areas)], [[], ['no-fields']]);
  });

  it('CKAN: rows of a table, in American order where one day tells', async () => {
    const { format, records, next } = await read(file('ckan/datastore.json'), {
      url: 'https://data.example/api/3/action/datastore_search?resource_id=r',
    });
    assert.equal(format, 'ckan');
    assert.deepEqual(
      records.map(({ start }) => start),
      ['2026-11-18T13:30:00+01:00', '2026-12-01T09:30:00+01:00'],
    );
    assert.match(next, /offset=2$/);
  });

  it('FullCalendar’s days end with the day after; others say what they mean', async () => {
    const days = (names) =>
      read(JSON.stringify([{ id: 1, title: 'Dni', start: '2026-12-24', end: '2026-12-27', ...names }]));
    assert.equal((await days({ allDay: true })).records[0].end, '2026-12-26');
    assert.equal((await days({ all_day: true })).records[0].end, '2026-12-27');
    assert.equal(
      (await days({ allDay: true, end: '2026-12-24' })).records[0].end ?? '2026-12-24',
      '2026-12-24',
    );
  });

  it('Microsoft’s times are in the zone beside them, by whatever name', async () => {
    const at = (dateTime) => ({ dateTime, timeZone: 'Central European Standard Time' });
    const start = at('2026-07-01T18:00:00.0000000');
    const row = {
      id: 'A',
      subject: 'Rada',
      start,
      end: at('2026-07-01T20:00:00.0000000'),
      webLink: 'https://o.example/a',
    };
    const [record] = (await readFeed(JSON.stringify({ value: [row] }), { now })).records;
    assert.deepEqual(
      [record.start, record.timeZone, record.url],
      ['2026-07-01T18:00:00+02:00', 'Europe/Warsaw', 'https://o.example/a'],
    );
  });

  it('knows the names of five languages', async () => {
    for (const row of [
      { tytuł: 'Debata', 'data rozpoczęcia': '5.11.2026', miejsce: 'Ratusz' },
      { EventTitle: 'Debate', StartDateTime: '2026-11-05T17:00:00+01:00', Venue: 'Hall' },
      { Bezeichnung: 'Debatte', Beginn: '05.11.2026', Ort: 'Rathaus' },
      { intitulé: 'Débat', date_debut: '05/11/2026', lieu: 'Mairie' },
      { nombre: 'Debate', 'fecha inicio': '05/11/2026', lugar: 'Ayuntamiento' },
    ]) {
      const { records } = await read([row, row]);
      assert.equal(records[0]?.kind, 'event', JSON.stringify(row));
      assert.match(records[0].start, /^2026-11-05/);
      assert.ok(records[0].location.name);
    }
  });

  it('says what was looked for in one that is nothing', async () => {
    await assert.rejects(
      read({ endpoints: [{ url: 'https://a.example', type: 'x' }], contact: 'y', key: 'z' }),
      (fault) => {
        assert.equal(fault.code, 'unknown-format');
        assert.match(fault.message, /“endpoints” \(url, type\).*title.*field map/);
        return true;
      },
    );
  });
});

describe('a field map', () => {
  const rows = {
    data: {
      rows: [
        {
          Name: '<b>Debata</b> &amp; kawa',
          When: '05/11/2026',
          Hour: '5:30 PM',
          Slug: 'debata',
          Geo: { y: '51,1', x: 17.03 },
          Tags: [{ label: 'a' }, { label: 'b' }],
          Off: 'false',
        },
        { Name: 'Spacer', When: '13/11/2026', Hour: '', Slug: null, Off: 'true' },
        { Name: 'Kiedyś', When: 'jesienią' },
      ],
    },
    links: { next: '/list?page=2' },
  };
  const map = {
    kind: 'event',
    items: 'data.rows',
    next: 'links.next',
    time_zone: 'Europe/Warsaw',
    date_pattern: 'DD/MM/YYYY',
    title: 'Name',
    start: ['When', 'Hour'],
    url: 'https://a.example/e/{Slug}',
    'location.lat': 'Geo.y',
    'location.lon': 'Geo.x',
    topics: 'Tags[].label',
    cancelled: 'Off',
    organiser: { value: { name: 'Miasto' } },
  };

  it('fills fields from paths, constants, templates and joined values', async () => {
    const reading = await readFeed(rows, { now, map, url: 'https://a.example/list' });
    const [debate, walk, ...others] = reading.records;
    assert.equal(reading.format, 'json');
    assert.equal(reading.next, 'https://a.example/list?page=2');
    assert.deepEqual(others, []);
    assert.deepEqual(
      [debate.title, debate.start, debate.url],
      ['Debata & kawa', '2026-11-05T17:30:00+01:00', 'https://a.example/e/debata'],
    );
    assert.deepEqual(debate.location, { lat: 51.1, lon: 17.03 });
    assert.deepEqual(debate.topics, ['a', 'b']);
    assert.deepEqual(debate.organiser, { name: 'Miasto' });
    assert.deepEqual(
      [debate.status, walk.status, walk.start, walk.url],
      [undefined, 'cancelled', '2026-11-13', undefined],
    );
    assert.deepEqual(codes(reading), ['wrong-value data.rows[2].When'], 'by the path of the source');
  });

  it('has names in any case, keeps the slashes of paths, and takes no flag for a state', async () => {
    const { records, next } = await readFeed(
      { rows: [{ t: 'Debata', d: '2026-11-05', link: '/e/a b', state: true }], more: '/2', others: [{}, {}] },
      {
        now,
        url: 'https://a.example/',
        map: {
          Kind: 'event',
          Items: 'rows',
          Next: 'more',
          Title: 't',
          Start: 'd',
          url: 'https://x.example{link}',
          status: 'state',
        },
      },
    );
    assert.deepEqual(
      records.map(({ title, url, status }) => [title, url, status]),
      [['Debata', 'https://x.example/e/a%20b', undefined]],
    );
    assert.equal(next, 'https://a.example/2');
  });

  it('may be text, and goes before what the document says of itself', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [{ id: '1', url: 'https://a.example/1', title: 'Debata', _when: '2026-11-05' }],
    };
    const { records } = await readFeed(feed, {
      map: '{"kind":"event","items":"items","id":"id","title":"title","start":"_when"}',
    });
    assert.deepEqual(
      records.map(({ kind, start }) => [kind, start]),
      [['event', '2026-11-05']],
    );
  });

  it('reads days that end at midnight of the next', async () => {
    const list = [{ t: 'Święto', s: '2026-11-11T00:00:00', e: '2026-11-12T00:00:00', all: true }];
    const { records } = await readFeed(list, {
      map: { kind: 'event', title: 't', start: 's', end: 'e', all_day: 'all' },
    });
    assert.deepEqual([records[0].start, records[0].end], ['2026-11-11', '2026-11-11']);
  });

  it('that is wrong says where, once', async () => {
    const wrong = await readFeed(rows, {
      map: { kind: 'event', items: 'data.rows', titel: 'Name', title: 'Nam', start: 'When' },
    });
    assert.deepEqual(wrong.records, []);
    assert.deepEqual(codes(wrong), ['unknown-field map.titel', 'map-path map.title', 'missing map']);
    assert.match(wrong.problems[1].hint, /Name/);
    const lost = await readFeed(rows, { map: { ...map, items: 'rows' } });
    assert.deepEqual(codes(lost), ['map-items map.items']);
    assert.match(lost.problems[0].hint, /data\.rows/);
    for (const bad of ['{', '[]', {}, { kind: 'events' }, 7])
      await assert.rejects(readFeed(rows, { map: bad }), { code: 'bad-map' });
  });

  it('cannot reach what every object has', async () => {
    const hostile = JSON.parse(
      '[{"__proto__":{"polluted":"yes"},"constructor":{"name":"x"},"t":"A","d":"2026-11-05"}]',
    );
    const { records } = await readFeed(hostile, {
      map: {
        kind: 'event',
        title: 't',
        start: 'd',
        '__proto__.polluted': 't',
        'location.__proto__.x': 't',
        summary: 'constructor.prototype',
      },
    });
    assert.equal(records.length, 1);
    assert.equal({}.polluted ?? {}.x, undefined);
    assert.equal(records[0].summary, undefined);
  });
});

describe('dates of others', () => {
  it('are told in our way, and what is none is left as it is', () => {
    for (const [given, told] of [
      ['2025/12/17 17:15:00', '2025-12-17T17:15:00'],
      ['8/1/2018 2:30 PM', '2018-08-01T14:30:00'],
      ['09/02/2016', '2016-02-09'],
      ['15 lutego 2018r.', '2018-02-15'],
      ['15 II 2018', '2018-02-15'],
      ['16.11.2026 godz. 17:00', '2026-11-16T17:00:00'],
      ['/Date(1568368800000)/', '2019-09-13T10:00:00Z'],
      ['1568368800', '2019-09-13T10:00:00Z'],
      [' October 4, 2026 ', '2026-10-04'],
      ['3 de noviembre de 2026', '2026-11-03'],
      ['0001-01-01T00:00:00', undefined],
      ['1900-01-01T00:00:00Z', undefined],
      ['30.02.2026', '30.02.2026'],
      ['tbc', 'tbc'],
      [5, 5],
    ])
      assert.equal(dateOf(given), told, String(given));
    assert.equal(dateOf('8/1/2018', 'month-first'), '2018-08-01');
    fc.assert(fc.property(fc.anything(), (anything) => void dateOf(anything)));
  });
});

describe('JSON that was made to hurt', () => {
  const deep = (open, close) => open.repeat(50_000) + close.repeat(50_000);
  const row = (more) => `[{"title":"Debata","start":"2026-11-05","url":"https://a.example/",${more}}]`;

  for (const [what, text] of Object.entries({
    'lists in lists': deep('[', ']'),
    'lists in a record': row(`"tags":${deep('[', ']')}`),
    'objects in a record': row(`"location":${deep('{"a":', '').slice(0, -4)}1${'}'.repeat(49_999)}`),
    'objects in a title': `[{"title":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)},"start":"2026-11-05"}]`,
    'the same key twice': row('"title":"Inna","title":"Debata"'),
    'half a character': row('"description":"\\ud800"'),
    'a number beyond all': row('"lat":1e999,"lon":-1e999,"id":123456789012345678901234567890'),
    'names that every object has': row(
      '"__proto__":{"start":"x"},"constructor":{"prototype":{"x":1}},"toString":"x"',
    ),
  }))
    it(what, async () => {
      const reading = await endsSoon(() => read(text).catch((fault) => fault));
      if (reading instanceof Error)
        assert.ok(reading.code && !/Maximum call stack/.test(reading.message), reading.stack);
      else assert.ok(reading.records.length <= 1);
      assert.equal({}.start ?? {}.x, undefined);
      assert.doesNotThrow(() => JSON.stringify(reading.records?.map(({ id }) => id)));
    });

  for (const [name, sample] of [
    ['tribe', 'tribe/page-1.json'],
    ['oparl', 'oparl/meetings.json'],
    ['decidim', 'decidim/processes.json'],
  ])
    it(`in every field of ${name}`, async () => {
      let nest = [];
      for (let level = 0; level < 20_000; level++) nest = [nest];
      const spoil = (value, top) =>
        Array.isArray(value)
          ? value.map((one) => spoil(one))
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value).map(([key, one]) => [
                  key,
                  typeof one === 'object' || top ? spoil(one, false) : /id|type|slug/.test(key) ? one : nest,
                ]),
              )
            : value;
      const reading = await read(spoil(JSON.parse(file(sample)), true));
      assert.equal(reading.format, name);
    });
});

describe('a list of commitments', () => {
  const map = {
    kind: 'strategy',
    items: 'commitments',
    title: 'head',
    valid_to: { value: '2026' },
    updated: 'changed',
    'goals[]': {
      title: 'name',
      group: 'area',
      number: 'no',
      status: 'state',
      measures: { current: 'Postęp', target: { value: 100 }, unit: { value: '%' } },
    },
  };
  const commitments = [
    {
      no: 1,
      name: 'Drzewa',
      area: 'Zieleń',
      state: 'Réalisé',
      Postęp: 100,
      changed: 'Mis à jour le 12/03/2026',
    },
    {
      no: 2,
      name: 'Rowery',
      area: 'Ruch',
      state: 'À faire',
      Postęp: '',
      changed: 'Mis à jour le 01/04/2026',
    },
    { no: 3, name: 'Park', area: 'Zieleń', state: 'Kiedyś', Postęp: '40 %', changed: null },
    { no: 4, name: '', area: 'Zieleń', state: '?', Postęp: 'dużo' },
  ];

  it('is one strategy with a goal a row, in themes, with figures and standings', async () => {
    const result = await read({ head: 'Zobowiązania', commitments }, { map });
    const [strategy] = result.records;
    assert.equal(result.records.length, 1);
    assert.deepEqual(
      [strategy.title, strategy.validTo, strategy.updated],
      ['Zobowiązania', '2026', '2026-04-01'],
      'beside the list, in the map, and in the rows',
    );
    const [green, ways] = strategy.goals;
    assert.deepEqual([green.title, ways.title], ['Zieleń', 'Ruch']);
    assert.deepEqual(green.goals, [
      {
        number: '1',
        title: 'Drzewa',
        status: 'achieved',
        statusText: 'Réalisé',
        measures: [{ title: 'Postęp', current: 100, target: 100, unit: '%' }],
      },
      {
        number: '3',
        title: 'Park',
        statusText: 'Kiedyś',
        measures: [{ title: 'Postęp', current: 40, target: 100, unit: '%' }],
      },
    ]);
    assert.deepEqual(
      ways.goals[0].measures,
      [{ title: 'Postęp', target: 100, unit: '%' }],
      'empty is not zero',
    );
    assert.deepEqual(codes(result), [
      'wrong-value goals[0].goals[2].measures[0].current',
      'missing goals[0].goals[2]',
    ]);
  });

  it('may be a table, and a field that goals do not have is said once', async () => {
    const table = 'Nr;Cel;Stan\n1;Żłobki;w toku\n2;"Place; duże";Zrealizowano\n';
    const ofTable = {
      kind: 'strategy',
      title: { value: 'Plan' },
      'goals[].number': 'Nr',
      'goals[].title': 'Cel',
      'goals[].status': 'Stan',
      'goals[].standing': 'Stan',
    };
    const result = await read(table, { map: ofTable });
    assert.deepEqual(
      result.records[0].goals.map(({ number, title, status }) => [number, title, status]),
      [
        ['1', 'Żłobki', 'under-way'],
        ['2', 'Place; duże', 'achieved'],
      ],
    );
    assert.deepEqual(codes(result), ['unknown-field map.goals[].standing']);
  });
});

describe('a list of a content system', () => {
  const found = async (document) => {
    const { records } = await readFeed(document, { timeZone: 'Europe/Warsaw' });
    return records.map(({ title, start, end }) => [title, start.slice(0, 16), end?.slice(0, 16)]);
  };

  it('is read through what wraps its records and its values', async () => {
    const range = { value: '2026-12-01T18:00:00+01:00', end_value: '2026-12-01T19:00:00+01:00' };
    const expected = [['Bal', '2026-12-01T18:00', '2026-12-01T19:00']];
    const attributes = { title: 'Bal', field_date: range };
    assert.deepEqual(await found({ data: [{ type: 'node--event', id: 'u', attributes }] }), expected);
    assert.deepEqual(
      await found([{ nid: [{ value: 1 }], title: [{ value: 'Bal' }], field_date: [range] }]),
      expected,
    );
    const moment = (local) => ({ timezone: 'Europe/Warsaw', local });
    assert.deepEqual(
      await found({
        events: [
          {
            id: '1',
            name: { text: 'Bal' },
            start: moment('2026-12-01T18:00'),
            end: moment('2026-12-01T19:00'),
          },
        ],
      }),
      expected,
    );
  });

  it('may be an apology, which is no record', async () => {
    for (const apology of [
      { code: 'rest_no_route', message: 'No route was found', data: { status: 404 } },
      { Message: 'No route was found' },
      { errors: [{ message: 'No route was found' }, { message: 'x' }] },
      { fault: { faultstring: 'No route was found' } },
    ])
      await assert.rejects(readFeed(apology), { code: 'unknown-format', message: /“No route was found”/ });
  });

  it('is known without a map, and no list of meetings or organisations is taken for one', async () => {
    const engagements = [
      { id: 1, titre: 'Planter 1000 arbres', categorie: 'Nature', statut: 'Réalisé', avancement: 100 },
      { id: 2, titre: 'Vélo', categorie: 'Transport', statut: 'À faire', avancement: 0 },
    ];
    const guessed = await read({ engagements });
    const [strategy] = guessed.records;
    assert.deepEqual(
      [strategy.kind, strategy.title, codes(guessed)],
      ['strategy', 'Engagements', ['guessed']],
    );
    assert.deepEqual(strategy.goals[0], {
      title: 'Nature',
      goals: [
        {
          number: '1',
          title: 'Planter 1000 arbres',
          status: 'achieved',
          statusText: 'Réalisé',
          measures: [{ title: 'avancement', current: 100, target: 100, unit: '%' }],
        },
      ],
    });
    const table = await read(
      'Nr;Zobowiązanie;Obszar;Status\n1;Żłobki;Rodzina;w toku\n2;Parki;Zieleń;zrealizowano\n',
    );
    assert.deepEqual(
      table.records[0].goals.map(({ title, goals }) => [title, goals[0].title, goals[0].status]),
      [
        ['Rodzina', 'Żłobki', 'under-way'],
        ['Zieleń', 'Parki', 'achieved'],
      ],
    );
    for (const [rows, kind] of [
      [
        [
          {
            name: 'Fundacja',
            objectives: 'Pomoc',
            status: 'active',
            email: 'a@example.org',
            phone: '71 777 77 77',
          },
        ],
        'organisation',
      ],
      [[{ title: 'Debata', date: '2026-12-01', status: 'planned', progress: 0 }], 'event'],
    ])
      assert.deepEqual(
        (await read(rows)).records.map((record) => record.kind),
        [kind],
      );
  });
});

describe('names of fields', () => {
  it('take no time, however long they are, and say nothing behind a bracket', async () => {
    assert.equal(await endsSoon(() => bareName(`${'('.repeat(600_000)}\n`)), '');
    assert.equal(bareName('Termin (do\nkiedy)'), 'termin');
  });
});
