import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FeedError } from '../../src/feed/fault.js';
import { civicRead, itemRead, reading } from '../pages/feed-reading.js';
import { feedOf } from '../pages/widget.js';

describe('our own feed', () => {
  it('says everything that the design’s example says', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Konsultacje społeczne',
      home_page_url: 'https://example.org/konsultacje/',
      language: 'pl',
      _civic: {
        version: '1.0',
        time_zone: 'Europe/Warsaw',
        place: {
          name: 'Wrocław',
          genitive: 'Wrocławia',
          locative: 'we Wrocławiu',
          instrumental: 'z Wrocławiem',
        },
      },
      items: [
        {
          id: 'park-nad-rzeka',
          url: 'https://example.org/konsultacje/park-nad-rzeka',
          title: 'Park nad rzeką',
          summary: 'Jak urządzić nowy park?',
          tags: ['zieleń'],
          attachments: [
            {
              url: 'https://example.org/plan.pdf',
              mime_type: 'application/pdf',
              title: 'Plan',
              size_in_bytes: 1240000,
            },
          ],
          _civic: {
            kind: 'consultation',
            opens: '2026-11-02',
            closes: '2026-11-30',
            areas: ['Krzyki'],
            organiser: { name: 'Wydział Partycypacji' },
            respond: { online: 'https://example.org/ankieta' },
          },
        },
      ],
    };
    expect(await reading(feed)).to.deep.equal({
      format: 'civic',
      title: 'Konsultacje społeczne',
      home: 'https://example.org/konsultacje/',
      language: 'pl',
      timeZone: 'Europe/Warsaw',
      place: feed._civic.place,
      problems: [],
      records: [
        {
          kind: 'consultation',
          id: 'park-nad-rzeka',
          url: 'https://example.org/konsultacje/park-nad-rzeka',
          title: 'Park nad rzeką',
          summary: 'Jak urządzić nowy park?',
          tags: ['zieleń'],
          documents: [
            { url: 'https://example.org/plan.pdf', type: 'application/pdf', title: 'Plan', size: 1240000 },
          ],
          opens: '2026-11-02',
          closes: '2026-11-30',
          areas: ['Krzyki'],
          organiser: { name: 'Wydział Partycypacji' },
          respond: { online: 'https://example.org/ankieta' },
        },
      ],
    });
  });

  it('may hold every kind, of which a reader takes its own', async () => {
    const feed = feedOf([
      { id: 'a', title: 'A', _civic: { kind: 'consultation' } },
      { id: 'b', title: 'B', _civic: { kind: 'organisation' } },
      { id: 'c', title: 'C' },
      { id: 'd', _civic: { kind: 'helpline', phone: '71 777 7777' } },
    ]);
    expect((await reading(feed)).records.map(({ kind }) => kind)).to.deep.equal([
      'consultation',
      'organisation',
      'article',
      'helpline',
    ]);
  });

  it('names an organisation by its title', async () => {
    expect((await civicRead('organisation', {})).record)
      .to.include({ name: 'Tytuł' })
      .and.not.have.property('title');
  });

  it('is read from the page’s own data without its envelope', async () => {
    const records = [
      { kind: 'consultation', id: 'a', title: { pl: 'Park', en: 'Park' }, opens: '2026-11' },
      { kind: 'portal', id: 'b', title: 'Miasto', url: 'https://um.example/' },
    ];
    for (const data of [records, { items: records }, JSON.stringify(records)]) {
      const { format, records: read, problems } = await reading(data);
      expect(format).to.equal('civic');
      expect(problems).to.deep.equal([]);
      expect(read.map(({ kind, id }) => `${kind} ${id}`)).to.deep.equal(['consultation a', 'portal b']);
    }
    expect((await reading([])).records).to.deep.equal([]);
  });

  it('places the problems of a bare record where they stand', async () => {
    const { problems } = await reading([
      { kind: 'consultation', id: 'a', title: 'A', opens: 'soon', oops: 1 },
    ]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'wrong-value [0].opens',
      'unknown-field [0].oops',
    ]);
  });

  it('names its next page, wherever it starts from', async () => {
    const next = async (next_url: unknown) => (await reading(feedOf([], { next_url }))).next;
    expect(await next('?page=2')).to.equal('https://um.example/feeds/all.json?page=2');
    expect(await next('https://other.example/2.json')).to.equal('https://other.example/2.json');
    for (const bad of ['javascript:alert(1)', 7, null, '']) expect(await next(bad)).to.equal(undefined);
  });

  it('is read no further than it may be', async () => {
    const items = Array.from({ length: 20 }, (_, index) => ({ id: String(index), title: 'A' }));
    const { records, problems } = await reading(feedOf(items), { maxItems: 5 });
    expect(records.map(({ id }) => id)).to.deep.equal(['0', '1', '2', '3', '4']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-many-items']);
  });
});

describe('an item of our own feed', () => {
  it('is left out where its kind is none or what it needs is missing, and said so', async () => {
    expect((await civicRead('nosuch', {})).problems).to.deep.equal(['unknown-kind items[0]._civic.kind']);
    expect((await civicRead('__proto__', {})).problems).to.deep.equal(['unknown-kind items[0]._civic.kind']);
    expect((await civicRead('toString', {})).problems).to.deep.equal(['unknown-kind items[0]._civic.kind']);
    const untitled = await itemRead({ id: '1', _civic: { kind: 'consultation' } });
    expect(untitled).to.deep.equal({ record: undefined, problems: ['missing items[0]'] });
    expect(
      (await itemRead({ id: '1', title: ' ', _civic: { kind: 'event', start: '2026-11' } })).record,
    ).to.equal(undefined);
    expect((await civicRead('event', { start: 'soon' })).problems).to.deep.equal([
      'wrong-value items[0]._civic.start',
    ]);
    for (const [start, code] of [
      ['', 'wrong-value items[0]._civic.start'],
      [null, 'missing items[0]'],
    ])
      expect((await civicRead('event', { start })).problems).to.deep.equal([code]);
    expect((await civicRead('trail', { steps: [] })).problems).to.deep.equal(['missing items[0]']);
    expect((await itemRead({ id: true, title: 'A' })).problems).to.deep.equal(['wrong-value items[0].id']);
    const nameless = { id: '1', title: [true], _civic: { kind: 'organisation' } };
    expect(await itemRead(nameless)).to.deep.equal({
      record: undefined,
      problems: ['wrong-value items[0].title'],
    });
  });

  it('names the kind that may have been meant, or all', async () => {
    const hintFor = async (kind: unknown) =>
      (await reading(feedOf([{ id: '1', _civic: { kind } }]))).problems[0]!.hint;
    expect(await hintFor('consulation')).to.contain('“consultation”');
    expect(await hintFor('Organization')).to.contain('“organisation”');
    expect(await hintFor('airquality')).to.contain('“air-quality”');
    for (const kind of ['news', 7, {}, 'x'.repeat(50_000)])
      expect(await hintFor(kind)).to.contain('air-quality, article, channel');
  });

  it('is an article without words of ours, and an error where they are no object', async () => {
    expect((await itemRead({ id: '1', title: 'A' })).record).to.deep.equal({
      kind: 'article',
      id: '1',
      title: 'A',
    });
    for (const _civic of [7, 'x', [], true])
      expect((await itemRead({ id: '1', title: 'A', _civic })).problems, String(_civic)).to.deep.equal([
        'wrong-value items[0]._civic',
      ]);
  });

  it('without an id is told apart by its address, or its place', async () => {
    const { records, problems } = await reading(
      feedOf([
        { title: 'A', url: 'https://um.example/a' },
        { title: 'B' },
        { title: 'C', id: '' },
        { title: 'D', id: 7 },
      ]),
    );
    expect(records.map(({ id }) => id)).to.deep.equal(['https://um.example/a', '#2', '#3', '7']);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'missing items[0]',
      'missing items[1]',
      'missing items[2]',
    ]);
  });

  it('with an id that is taken gets one of its own', async () => {
    const { records, problems } = await reading(
      feedOf(['a', 'a', 'a#2', 'a', 'a#4', 'b'].map((id) => ({ id, title: 'A' }))),
    );
    expect(new Set(records.map(({ id }) => id)).size).to.equal(6);
    expect(records[0]!.id).to.equal('a');
    expect(problems.filter(({ code }) => code === 'duplicate-id')).not.to.have.length(0);
  });

  it('that is no object is left out, and the rest read', async () => {
    const { records, problems } = await reading(
      feedOf([7, null, 'x', [], { id: 'a', title: 'A' }] as object[]),
    );
    expect(records.map(({ id }) => id)).to.deep.equal(['a']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['items[0]', 'items[1]', 'items[2]', 'items[3]']);
  });

  it('says where a field is that is misspelt, and lets others extend it', async () => {
    expect((await civicRead('consultation', { closing: '2026-11-30', _mine: 1 })).problems).to.deep.equal([
      'unknown-field items[0]._civic.closing',
    ]);
    expect((await civicRead('consultation', { respond: { onlin: 'x' } })).problems).to.deep.equal([
      'unknown-field items[0]._civic.respond.onlin',
    ]);
  });

  it('loses a part that needs something, and says so', async () => {
    for (const phases of [[{ start: '2026-11' }], [{ title: null }], [{ title: '' }]]) {
      const { record, problems } = await civicRead('consultation', { phases });
      expect(record).not.to.have.property('phases');
      expect(problems).to.deep.equal(['missing items[0]._civic.phases[0]']);
    }
    const { record, problems } = await itemRead({
      id: '1',
      title: 'A',
      attachments: [{ title: 'Plan' }, { url: '/a.pdf' }],
    });
    expect(record).to.deep.include({ documents: [{ url: 'https://um.example/a.pdf' }] });
    expect(problems).to.deep.equal(['missing items[0].attachments[0]']);
  });
});

describe('a number that is dialled or looked up', () => {
  const problemsOf = async (kind: string, fields: object) => (await civicRead(kind, fields)).problems;

  it('has digits, or is read as the words that it is', async () => {
    const { record } = await civicRead('helpline', { phone: 'na portierni' });
    expect(record).to.include({ phone: 'na portierni' });
    const { problems } = await reading(feedOf([{ id: '1', _civic: { kind: 'helpline', phone: 'x' } }]));
    expect(problems[0]!.severity).to.equal('warning');
    expect(problems[0]!.message).to.contain('it cannot be dialled');
    expect(await problemsOf('helpline', { phone: 'zadzwoń' })).to.deep.equal([
      'wrong-value items[0]._civic.phone',
    ]);
    expect(await problemsOf('organisation', { phone: 'brak', contacts: [{ phone: '-' }] })).to.deep.equal([
      'wrong-value items[0]._civic.phone',
      'wrong-value items[0]._civic.contacts[0].phone',
    ]);
    expect(await problemsOf('helpline', { phone: 986 })).to.deep.equal([]);
    expect(await problemsOf('organisation', { phone: '' })).to.deep.equal([]);
  });

  it('is of a country of two letters', async () => {
    for (const [country, problems] of [
      ['Polska', ['wrong-value items[0]._civic.country']],
      [48, ['wrong-value items[0]._civic.country']],
      ['pl', []],
      ['', []],
    ] as const)
      expect(await problemsOf('helpline', { phone: '986', country })).to.deep.equal(problems);
  });

  it('in a register has its zeros, lost or not', async () => {
    const { record, problems } = await civicRead('organisation', {
      identifiers: [
        { scheme: 'KRS', id: 109815 },
        { scheme: 'KRS', id: '0000028860' },
      ],
    });
    expect(record!['identifiers']).to.deep.equal([
      { scheme: 'KRS', id: '0000109815' },
      { scheme: 'KRS', id: '0000028860' },
    ]);
    expect(problems).to.deep.equal([
      'wrong-value items[0]._civic.identifiers[0].id',
      'padded items[0]._civic.identifiers[0]',
    ]);
  });
});

describe('the head of our own feed', () => {
  const problemsOf = async (civic: object) =>
    (await reading({ ...feedOf([]), _civic: { time_zone: 'Europe/Warsaw', ...civic } })).problems.map(
      ({ code, path }) => `${code} ${path}`,
    );

  it('has a version that is known', async () => {
    for (const version of ['1.0', '1', '1.7', 1, 1.1])
      expect(await problemsOf({ version })).to.deep.equal([]);
    for (const version of ['9.9', '2.0', '10', 2, 'x'])
      expect(await problemsOf({ version })).to.deep.equal(['wrong-value _civic.version']);
  });

  it('has a place whose name is a text', async () => {
    expect(await problemsOf({ place: { name: 1 } })).to.deep.equal(['wrong-value _civic.place.name']);
  });
});

describe('a text of our own feed', () => {
  const titleOf = async (title: unknown) => {
    const { record, problems } = await civicRead('consultation', { title });
    return [record?.['title'], ...problems];
  };

  it('is a string, or one for each language', async () => {
    expect(await titleOf('Park')).to.deep.equal(['Park']);
    expect(await titleOf({ pl: 'Park', 'en-GB': ' The park ' })).to.deep.equal([
      { pl: 'Park', 'en-GB': 'The park' },
    ]);
    expect(await titleOf(2026)).to.deep.equal(['2026']);
  });

  it('of a language that cannot be read is left out alone', async () => {
    expect(await titleOf({ pl: 'Park', en: 7, de: null })).to.deep.equal([
      { pl: 'Park' },
      'wrong-value items[0]._civic.title.en',
      'wrong-value items[0]._civic.title.de',
    ]);
  });

  it('of another kind is a problem, and the item’s own title stands', async () => {
    for (const title of [true, ['Park'], {}])
      expect((await titleOf(title)).slice(0, 2), JSON.stringify(title)).to.deep.equal([
        'Tytuł',
        'wrong-value items[0]._civic.title',
      ]);
  });

  it('has its character references written out, and nothing that they could smuggle in', async () => {
    expect(await titleOf('Prawo &amp; ład &#8211; 2026')).to.deep.equal(['Prawo & ład – 2026']);
    expect(await titleOf('a&#x202E;b&#1;c&#0;')).to.deep.equal(['abc\uFFFD']);
    expect(await titleOf({ pl: 'a&#x202E;b' })).to.deep.equal([{ pl: 'ab' }]);
    expect(await titleOf('&lt;img src=x onerror=alert(1)&gt;')).to.deep.equal([
      '<img src=x onerror=alert(1)>',
    ]);
  });

  it('is cut at 10,000 characters, and said so', async () => {
    const [title, ...problems] = await titleOf('ą'.repeat(10_001));
    expect((title as string).length).to.equal(10_001);
    expect((title as string).endsWith('ą…')).to.equal(true);
    expect(problems).to.deep.equal(['too-long items[0]._civic.title', 'long-title items[0]._civic.title']);
    const [emoji] = await titleOf(`${'a'.repeat(9_999)}👍👍`);
    expect(emoji).to.equal(`${'a'.repeat(9_999)}…`);
  });

  it('that is empty says nothing', async () => {
    const { record, problems } = await civicRead('consultation', {
      summary: '  ',
      legal_basis: '',
      reference: '',
    });
    expect(record).to.have.all.keys('kind', 'id', 'title');
    expect(problems).to.deep.equal([]);
  });
});

describe('a date of our own feed', () => {
  const opensOf = async (opens: unknown, options?: Parameters<typeof civicRead>[2]) => {
    const { record, problems } = await civicRead('consultation', { opens }, options);
    return record?.['opens'] ?? problems[0];
  };

  it('is a year, a month, a day or a moment, as exact as it was written', async () => {
    for (const date of ['2026', '2026-11', '2026-11-30', '2026-11-30T16:00:00+01:00', '2026-11-30T15:00:00Z'])
      expect(await opensOf(date)).to.equal(date);
    expect(await opensOf(' 2026-11-30t15:00z ')).to.equal('2026-11-30T15:00:00Z');
    expect(await opensOf('2026-11-30 15:00:00.123-03:30')).to.equal('2026-11-30T15:00:00-03:30');
  });

  it('without an offset is on the feed’s clocks', async () => {
    expect(await opensOf('2026-07-01T16:00')).to.equal('2026-07-01T16:00:00+02:00');
    expect(await opensOf('2026-11-30 16:00:00')).to.equal('2026-11-30T16:00:00+01:00');
    expect(await opensOf('2026-03-29T02:30')).to.equal('2026-03-29T03:30:00+02:00');
    expect(await opensOf('2026-10-25T02:30')).to.equal('2026-10-25T02:30:00+02:00');
    expect(await opensOf('2026-07-01T16:00', { timeZone: 'Pacific/Apia' })).to.equal(
      '2026-07-01T16:00:00+13:00',
    );
  });

  it('is on the clocks of the item, where it names some', async () => {
    const { record } = await civicRead('consultation', {
      time_zone: 'Pacific/Apia',
      opens: '2026-07-01T16:00',
    });
    expect(record).to.include({ opens: '2026-07-01T16:00:00+13:00', timeZone: 'Pacific/Apia' });
  });

  it('is said to be in UTC, once, where nobody named clocks', async () => {
    const items = ['a', 'b'].map((id) => ({
      id,
      title: id,
      _civic: { kind: 'consultation', opens: '2026-07-01T16:00' },
    }));
    const { records, problems, timeZone } = await reading(feedOf(items, { _civic: {} }));
    expect(timeZone).to.equal('UTC');
    expect(records[0]).to.include({ opens: '2026-07-01T16:00:00+00:00' });
    expect(problems.map(({ code }) => code)).to.deep.equal(['no-time-zone']);
    expect(
      (
        await reading(
          feedOf([{ id: 'a', title: 'A', _civic: { kind: 'consultation', opens: '2026' } }], { _civic: {} }),
        )
      ).problems,
    ).to.deep.equal([]);
  });

  it('that is on no calendar is left out, and said where', async () => {
    for (const date of [
      ...[
        '2026-02-30',
        '2026-13-01',
        '2026-00-01',
        '2027-02-29',
        '2026-11-31',
        '26-11-30',
        '2026-1-1',
        '30.11.2026',
      ],
      ...[
        '2026-11-30T25:00:00Z',
        '2026-11-30T12:60:00Z',
        '2026-11-30T24:00:00Z',
        '2026-11-30T12:00:00+99:99',
      ],
      ...[
        '1900-01-01',
        '1900-01-01T00:00:00Z',
        '0001-01-01T00:00:00',
        '0000-00-00',
        'soon',
        '',
        20261130,
        true,
        {},
        [],
      ],
    ])
      expect(await opensOf(date), JSON.stringify(date)).to.equal('wrong-value items[0]._civic.opens');
  });

  it('means the same on every machine', async () => {
    const moment = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 19));
    await fc.assert(
      fc.asyncProperty(moment, fc.constantFrom('Z', '+02:00', '-03:30', ''), async (wall, offset) => {
        const read = (await opensOf(`${wall}${offset}`)) as string;
        expect(read).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/);
        if (offset) expect(Date.parse(read)).to.equal(Date.parse(`${wall}${offset}`));
        else expect(Math.abs(Date.parse(read) - Date.parse(`${wall}+01:00`))).to.be.at.most(3_600_000);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the zone of our own feed', () => {
  it('gives way to the host’s', async () => {
    expect((await reading(feedOf([]), { timeZone: 'Pacific/Apia' })).timeZone).to.equal('Pacific/Apia');
  });

  it('that nobody knows is a problem, wherever it stands', async () => {
    const codes = async (feed: object, options = {}) =>
      (await reading(feed, options)).problems.map(({ code, path }) => `${code} ${path}`);
    expect(await codes(feedOf([], { _civic: { time_zone: 'Mars/Olympus' } }))).to.deep.equal([
      'wrong-value _civic.time_zone',
    ]);
    expect(await codes(feedOf([]), { timeZone: 'Mars/Olympus' })).to.deep.equal(['unknown-zone ']);
    const { record, problems } = await civicRead('consultation', {
      time_zone: 'Mars/Olympus',
      opens: '2026-07-01T16:00',
      closes: '2026-11-30',
    });
    expect(problems).to.deep.equal(['wrong-value items[0]._civic.time_zone']);
    expect(record)
      .to.include({ opens: '2026-07-01T16:00:00+02:00', closes: '2026-11-30' })
      .and.not.have.property('timeZone');
  });
});

describe('an end that lies', () => {
  const ends = async (kind: string, fields: object, end: string) => {
    const { record, problems } = await civicRead(kind, fields);
    return [record?.[end], ...problems];
  };

  it('before the beginning is left out', async () => {
    expect(await ends('consultation', { opens: '2026-11-30', closes: '2026-11-02' }, 'closes')).to.deep.equal(
      [undefined, 'end-before-start items[0]._civic.closes'],
    );
    expect(await ends('event', { start: '2026-11-30T17:00', end: '2026-11-30T00:00' }, 'end')).to.deep.equal([
      undefined,
      'end-before-start items[0]._civic.end',
    ]);
    expect(
      await ends('event', { start: '2026-11-30T17:00:00+01:00', end: '2026-11-30T16:30:00Z' }, 'end'),
    ).to.deep.equal(['2026-11-30T16:30:00Z']);
  });

  it('of a phase before its beginning is left out', async () => {
    const { record, problems } = await civicRead('consultation', {
      phases: [
        { title: 'A', start: '2026-12-01', end: '2026-11-01' },
        { title: 'B', start: '2026-12-01', end: '2026-12-01' },
        { title: 'C', end: '2026-12-01' },
      ],
    });
    expect(record!['phases']).to.deep.equal([
      { title: 'A', start: '2026-12-01' },
      { title: 'B', start: '2026-12-01', end: '2026-12-01' },
      { title: 'C', end: '2026-12-01' },
    ]);
    expect(problems).to.deep.equal(['end-before-start items[0]._civic.phases[0].end']);
  });

  it('on the day or in the month of the beginning is no lie', async () => {
    expect(await ends('consultation', { opens: '2026-11-30', closes: '2026-11-30' }, 'closes')).to.deep.equal(
      ['2026-11-30'],
    );
    expect(await ends('consultation', { opens: '2026-11-15', closes: '2026-11' }, 'closes')).to.deep.equal([
      '2026-11',
    ]);
    expect(
      await ends('consultation', { opens: '2026-11-15T12:00', closes: '2026-11-15' }, 'closes'),
    ).to.deep.equal(['2026-11-15']);
    expect(await ends('event', { start: '2026-11-30', end: '2026-11-30' }, 'end')).to.deep.equal([
      '2026-11-30',
    ]);
  });

  it('that repeats a moment is none', async () => {
    expect(await ends('event', { start: '2026-11-30T17:00', end: '2026-11-30T17:00' }, 'end')).to.deep.equal([
      undefined,
      'end-at-start items[0]._civic.end',
    ]);
  });

  it('that nobody lives to see stands for no end', async () => {
    for (const far of ['9999-12-31', '2099-12-31', '2099-12-31T23:59:59Z', '9999']) {
      expect(await ends('consultation', { opens: '2026-11-02', closes: far }, 'closes'), far).to.deep.equal([
        undefined,
        'no-real-end items[0]._civic.closes',
      ]);
      expect(await ends('event', { start: '2026-11-02', end: far }, 'end'), far).to.deep.equal([
        undefined,
        'no-real-end items[0]._civic.end',
      ]);
    }
    expect(await ends('consultation', { closes: '2040-12-31' }, 'closes')).to.deep.equal(['2040-12-31']);
  });
});

describe('values of the wrong kind', () => {
  const wrong = [null, true, 7, 'x', [], {}, [[]], { a: { b: 1 } }, -1e308, '', '\u0000', [null], { pl: 1 }];
  const fields = [
    'opens closes phases respond results organiser mode location languages sign_language registration status source',
    'topics areas audiences type legal_basis reference closes_inclusive image documents published language tags url',
  ]
    .join(' ')
    .split(' ');

  it('cost a field and never a reading, and each is placed', async () => {
    for (const field of fields)
      for (const value of wrong) {
        const { record, problems } = await civicRead('consultation', { [field]: value });
        expect(record, `${field}: ${JSON.stringify(value)}`).to.include({
          kind: 'consultation',
          id: '1',
          title: 'Tytuł',
        });
        for (const problem of problems)
          expect(problem).to.match(new RegExp(`^[\\w-]+ items\\[0\\]\\._civic\\.${field}`));
      }
  });

  it('in the head of a feed do not cost its items', async () => {
    for (const value of wrong)
      for (const field of [
        'title',
        'language',
        'home_page_url',
        'next_url',
        '_civic',
        'version',
        'authors',
        'icon',
      ]) {
        const head = field === '_civic' ? { _civic: value } : { [field]: value };
        const { records } = await reading(
          feedOf([{ id: 'a', title: 'A', _civic: { kind: 'portal' } }], head),
        );
        expect(
          records.map(({ id }) => id),
          `${field}: ${JSON.stringify(value)}`,
        ).to.deep.equal(['a']);
      }
  });

  it('in place of the items are a problem', async () => {
    for (const items of [null, undefined, 7, 'x', {}, true]) {
      const { records, problems } = await reading({
        version: 'https://jsonfeed.org/version/1.1',
        _civic: {},
        items,
      });
      expect(records).to.deep.equal([]);
      expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
        (items ?? undefined) === undefined ? 'missing ' : 'wrong-value items',
      ]);
    }
  });

  it('never stop a reading, whatever they are', async () => {
    const anything = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true, maxDepth: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('consultation', 'event', 'strategy', 'organisation'),
        anything,
        fc.dictionary(fc.constantFrom(...fields), anything),
        async (kind, item, fields) => {
          const { records, problems } = await reading(
            feedOf([
              { id: 'x', title: 'X', name: 'X', _civic: { kind, start: '2026', ...fields } },
              item as object,
            ]),
          );
          expect(records[0]).to.include({ kind, id: 'x' });
          expect(problems.every(({ code, message, hint }) => code && message && hint)).to.equal(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a hostile feed', () => {
  it('changes no object of the page through its keys', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const text = `{"version":"https://jsonfeed.org/version/1.1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "_civic":{"__proto__":{"polluted":1},"time_zone":"Europe/Warsaw"},
      "items":[{"id":"a","title":{"__proto__":"x","pl":"A"},"__proto__":{"title":"P","polluted":1},
        "_civic":{"kind":"consultation","__proto__":{"closes":"2026-11-30","polluted":1},"constructor":"x","toString":"x",
          "title":{"__proto__":"x","constructor":"C","pl":"B"},"organiser":{"__proto__":{"name":"x"},"name":"N"}}}]}`;
    const { records } = await reading(text);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
    expect('polluted' in {}).to.equal(false);
    const [record] = records as unknown as Record<string, unknown>[];
    expect(record!['polluted']).to.equal(undefined);
    expect(record!['closes']).to.equal(undefined);
    expect(record!['title']).to.deep.equal({ constructor: 'C', pl: 'B' });
    expect(Object.getPrototypeOf(record)).to.equal(Object.prototype);
    expect(record!.toString).to.equal(Object.prototype.toString);
  });

  it('may be nested ten thousand deep', async () => {
    const depth = 10_000;
    const lists = '['.repeat(depth) + ']'.repeat(depth);
    const objects = '{"goals":[{"title":"x","goals":['.repeat(20) + ']}]}'.repeat(20);
    for (const bomb of [lists, `{"a":`.repeat(depth) + '1' + '}'.repeat(depth), objects])
      for (const field of ['goals', 'title', 'oops', 'documents']) {
        const text = `{"_civic":{},"items":[{"id":"a","title":"A","_civic":{"kind":"strategy","${field}":${bomb}}}]}`;
        const outcome = await reading(text).then(
          ({ records }) => records.length,
          (fault: unknown) => fault instanceof FeedError && fault.code,
        );
        expect(
          outcome === 1 || outcome === 'unreadable',
          `${field} ${bomb.slice(0, 9)}: ${String(outcome)}`,
        ).to.equal(true);
      }
    const alone = await reading(lists).catch((fault: unknown) => fault);
    expect(alone instanceof FeedError || (alone as { records: unknown[] }).records.length === 0).to.equal(
      true,
    );
  });

  it('follows goals five levels down', async () => {
    const nested = (level: number): object => ({
      title: `Cel ${level}`,
      goals: level < 9 ? [nested(level + 1)] : [],
    });
    const { record, problems } = await civicRead('strategy', { goals: [nested(1)] });
    expect(JSON.stringify(record)).to.contain('Cel 5').and.not.contain('Cel 6');
    expect(problems.join()).to.contain('wrong-value');
  });

  it('does not fill the memory with complaints', async () => {
    const items = Array.from({ length: 5_000 }, () => ({ _civic: { kind: 'nosuch' } }));
    expect((await reading(feedOf(items))).problems.length).to.be.at.most(1_000);
  });

  it('has no address in it that is none', async () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      `https://um.example/${'a'.repeat(20_000)}`,
      'none',
      '',
      7,
      {},
    ]) {
      const { record, problems } = await itemRead({ id: '1', title: 'A', url });
      expect(record, JSON.stringify(url).slice(0, 60)).not.to.have.property('url');
      expect(problems.map((problem) => problem.split(' ')[1])).to.deep.equal(['items[0].url']);
    }
  });
});
