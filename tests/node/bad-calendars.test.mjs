// What calendars are known to get wrong: what becomes of it, what is said of it, and that it takes no time.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../dist/lib/feed.js';
import { nextOccurrence, occurrences } from '../../dist/lib/formats/icalendar/recurrence.js';
import { endsSoon } from './cost.mjs';

const now = Date.parse('2026-11-23T12:00:00Z');
const zone = 'Europe/Warsaw';
const event = (...lines) => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Sesja', ...lines, 'END:VEVENT'];
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-TIMEZONE:Europe/Warsaw', ...lines, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
const at = (time) => `DTSTART;TZID=Europe/Warsaw:${time}`;
const evening = at('20261201T180000');
const start = '2026-12-01T18:00:00+01:00';
const titled = (title) => ['BEGIN:VEVENT', 'UID:a', `SUMMARY:${title}`, evening, 'END:VEVENT'];

/** What is wrong, in a calendar file; what the events become; what is said. */
const table = [
  ['an end before the start', event(evening, 'DTEND:20261201T120000Z'), [{ start }], ['end-before-start']],
  ['an end at the start', event(evening, 'DTEND:20261201T170000Z'), [{ start }], ['end-at-start']],
  ['an end in the year 1', event(evening, 'DTEND:00010101T000000'), [{ start }], ['wrong-value']],
  ['an end in 1900', event(evening, 'DTEND:19000101T000000Z'), [{ start }], ['wrong-value']],
  ['an end in 9999', event(evening, 'DTEND:99991231T235959'), [{ start }], ['no-real-end']],
  ['a start in 1900', event('DTSTART:19000101T000000Z'), [], ['wrong-value']],
  ['a start in the year 1', event('DTSTART:00010101T000000'), [], ['wrong-value']],
  ['an unknown zone', event('DTSTART;TZID=Europe/Germany:20261201T180000'), [{ start }], ['unknown-zone']],
  [
    'a Windows name of a zone',
    event('DTSTART;TZID=Central European Standard Time:20261201T180000'),
    [{ start }],
    ['windows-zone'],
  ],
  [
    'an hour that is skipped',
    event(at('20270328T023000')),
    [{ start: '2027-03-28T03:30:00+02:00' }],
    ['skipped-hour'],
  ],
  [
    'an hour that is repeated',
    event(at('20261025T023000')),
    [{ start: '2026-10-25T02:30:00+02:00' }],
    ['repeated-hour'],
  ],
  ['P15M', event(evening, 'DURATION:P15M'), [{ start, end: '2026-12-01T18:15:00+01:00' }], ['minutes-meant']],
  [
    'a title of 5,000 characters',
    titled('x'.repeat(5_000)),
    [{ start, title: 'x'.repeat(5_000) }],
    ['long-title'],
  ],
  [
    'a title of markup',
    titled('<b>Sesja</b><script>alert(1)</script> &amp\\; więcej'),
    [{ title: 'Sesja & więcej' }],
    ['markup'],
  ],
  ['a title that says BUSY', titled('BUSY'), [], ['only-busy']],
  [
    'a title of tags that do not end',
    titled(`Sesja ${'<script '.repeat(40_000)}`),
    [{ start }],
    ['long-title'],
  ],
  [
    'a long title with markup',
    titled(`<b>Sesja</b>${' i'.repeat(2_000)}`),
    [{ start }],
    ['long-title', 'markup'],
  ],
  [
    'twelve rules',
    event(evening, ...Array.from({ length: 12 }, (_, day) => `RRULE:FREQ=YEARLY;BYMONTHDAY=${day + 1}`)),
    [{ start }],
    ['many-rules'],
  ],
  [
    'the name of a site as address',
    event(evening, 'URL:miasto.example/sesja'),
    [{ url: 'https://miasto.example/sesja' }],
    [],
  ],
  ...['program.pdf', 'index.php?id=1', 'agenda.html', 'sesja.docx', 'sesja.ics', 'b.zip'].map((name) => [
    `the name of a file as address: ${name}`,
    event(evening, `URL:${name}`),
    [{ start, url: undefined }],
    ['wrong-value'],
  ]),
  [
    'two events with one id',
    [...event(evening), ...event(evening)],
    [{ id: 'a' }, { id: 'a#2' }],
    ['duplicate-id'],
  ],
  ['a time that is not settled', event(evening, 'STATUS:TENTATIVE'), [{ start, tentative: true }], []],
  [
    'a rule for a thousand years',
    event(evening, 'RRULE:FREQ=DAILY;UNTIL=30261201T000000Z'),
    [{ start, recurrence: { rrule: 'FREQ=DAILY;UNTIL=30261201T000000Z' } }],
    ['endless'],
  ],
  [
    'a rule that repeats every minute of every day',
    event(evening, `RRULE:FREQ=DAILY;BYMINUTE=${Array.from({ length: 60 }, (_, minute) => minute)}`),
    [{ start, recurrence: undefined }],
    ['wrong-value'],
  ],
  [
    'a rule that repeats every second',
    event(evening, 'RRULE:FREQ=SECONDLY'),
    [{ start, recurrence: undefined }],
    ['wrong-value'],
  ],
];

describe('a calendar with', () => {
  for (const [what, lines, expected, codes] of table)
    it(what, async () => {
      const { records, problems } = await endsSoon(() => readFeed(calendar(...lines), { now }));
      assert.equal(records.length, expected.length);
      for (const [index, fields] of expected.entries())
        for (const [name, value] of Object.entries({ end: undefined, ...fields }))
          assert.deepEqual(records[index][name], value, name);
      assert.deepEqual(
        problems.map(({ code }) => code),
        codes,
      );
      for (const { path, message, hint } of problems)
        assert.ok(path.startsWith('VEVENT[') && message && hint);
    });

  it('times in no zone at all', async () => {
    const { records, problems } = await readFeed(
      ['BEGIN:VCALENDAR', ...event('DTSTART:20261201T180000'), 'END:VCALENDAR'].join('\n'),
      { now },
    );
    assert.equal(records[0].start, '2026-12-01T18:00:00+00:00');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['no-time-zone'],
    );
  });

  it('ten thousand events on one day, in a file and in a feed of our own', async () => {
    const day = Array.from({ length: 10_000 }, (_, index) =>
      event(evening).map((line) => (line === 'UID:a' ? `UID:${index}` : line)),
    );
    const items = day.map((_, index) => ({
      id: `${index}`,
      title: 'Sesja',
      _civic: { kind: 'event', start: '2026-12-01' },
    }));
    for (const source of [calendar(...day.flat()), { version: 'https://jsonfeed.org/version/1.1', items }]) {
      const { records, problems } = await readFeed(source, { now });
      assert.equal(records.length, 10_000);
      const crowded = problems.filter(({ code }) => code === 'crowded-day');
      assert.equal(crowded.length, 1);
      assert.match(crowded[0].message, /10000 records begin on 2026-12-01/);
    }
  });

  it('a page that tests for robots in its place', async () => {
    const page = '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>';
    await assert.rejects(
      readFeed(page),
      ({ code, message }) => code === 'html-page' && /Just a moment/.test(message),
    );
  });
});

describe('our own feed with', () => {
  const read = (civic) =>
    readFeed(
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Test',
        _civic: { version: '1.0', time_zone: zone },
        items: [{ id: 'a', title: 'A', _civic: civic }],
      },
      { now },
    );
  const rows = [
    [
      { kind: 'consultation', opens: '2026-11-01', closes: '2026-10-01' },
      { closes: undefined },
      'end-before-start',
    ],
    [
      { kind: 'consultation', opens: '1900-01-01', closes: '2026-12-01' },
      { opens: undefined },
      'wrong-value',
    ],
    [
      { kind: 'consultation', opens: '2026-11-01', closes: '9999-12-31' },
      { closes: undefined },
      'no-real-end',
    ],
    [
      { kind: 'event', start: '2026-12-01T10:00', end: '2026-12-01T10:00' },
      { end: undefined },
      'end-at-start',
    ],
    [{ kind: 'event', start: '2026-12-01', title: '<b>Sesja</b>' }, { title: 'Sesja' }, 'markup'],
    [{ kind: 'event', start: '2026-12-01', title: 'x'.repeat(5_000) }, {}, 'long-title'],
    [
      { kind: 'event', start: '2026-12-01', recurrence: { rrule: 'FREQ=DAILY;COUNT=365000' } },
      { start: '2026-12-01' },
      'endless',
    ],
    [{ kind: 'event', start: '2027-03-28T02:30' }, { start: '2027-03-28T03:30:00+02:00' }, 'skipped-hour'],
    [{ kind: 'event', start: '2026-10-25T02:30' }, { start: '2026-10-25T02:30:00+02:00' }, 'repeated-hour'],
  ];
  for (const [civic, expected, code] of rows)
    it(code, async () => {
      const { records, problems } = await read(civic);
      assert.equal(records.length, 1);
      for (const [name, value] of Object.entries(expected)) assert.equal(records[0][name], value);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
    });
});

describe('a series', () => {
  const series = (rrule, first = '2026-01-01T10:00:00+01:00') => ({
    kind: 'event',
    id: 's',
    title: 'S',
    start: first,
    recurrence: { rrule },
  });
  const november = {
    from: Date.parse('2026-11-01T00:00+01:00'),
    until: Date.parse('2026-12-01T00:00+01:00'),
  };
  it('of a thousand years has its next meeting and its month at once', async () => {
    for (const rrule of [
      'FREQ=DAILY',
      'FREQ=DAILY;UNTIL=29260101T000000Z',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    ]) {
      const old = series(rrule, '1930-01-01T10:00:00+01:00');
      assert.equal(
        (await endsSoon(() => nextOccurrence(old, zone, now))).start,
        '2026-11-24T10:00:00+01:00',
        rrule,
      );
      assert.equal((await endsSoon(() => occurrences(old, zone, november))).length, 30, rrule);
    }
  });

  it('keeps its step, however long ago it began', () => {
    const third = series('FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR;WKST=SU', '1999-01-05T17:00:00+01:00');
    const starts = occurrences(third, zone, november).map(({ start: one }) => one.slice(0, 10));
    const weeks = (day) => (Date.parse(day) - Date.parse('1999-01-03')) / (7 * 86_400_000);
    assert.ok(starts.length > 0);
    for (const day of starts) assert.equal(Math.floor(weeks(day)) % 3, 0, day);
    const fifth = series('FREQ=DAILY;INTERVAL=5', '1999-01-05');
    const days = occurrences(fifth, zone, november).map(({ start: one }) => one);
    for (const day of days)
      assert.equal(((Date.parse(day) - Date.parse('1999-01-05')) / 86_400_000) % 5, 0, day);
    assert.equal(days.length, 6);
  });

  it('that says no end goes on for the hour that calendars give it', () => {
    const weekly = series('FREQ=WEEKLY', '2026-11-02T18:00:00+01:00');
    const at = (time) => nextOccurrence(weekly, zone, Date.parse(time)).start.slice(0, 10);
    assert.equal(at('2026-11-23T18:59:00+01:00'), '2026-11-23');
    assert.equal(at('2026-11-23T19:00:00+01:00'), '2026-11-30');
  });

  it('counts from its beginning, where it counts', () => {
    const counted = series('FREQ=DAILY;COUNT=3', '2026-11-01T10:00:00+01:00');
    assert.deepEqual(
      occurrences(counted, zone, november).map(({ start: one }) => one.slice(8, 10)),
      ['01', '02', '03'],
    );
    assert.equal(nextOccurrence(counted, zone, now).start.slice(0, 10), '2026-11-03');
  });

  it('of two thousand rules follows the first ten, and excepts by the first ten', async () => {
    const rules = Array.from({ length: 2_000 }, () => 'FREQ=DAILY;COUNT=3000');
    const many = series(rules[0]);
    many.recurrence.rrules = rules;
    assert.equal((await endsSoon(() => occurrences(many, zone, november))).length, 30);
    many.recurrence = { rrule: rules[0], exrules: rules };
    assert.equal((await endsSoon(() => occurrences(many, zone, november))).length, 0);
  });

  it('that means harm ends soon, and never on a day that does not exist', async () => {
    const hostile = [
      'FREQ=SECONDLY',
      'FREQ=MINUTELY;INTERVAL=7;BYDAY=MO;BYMONTH=2',
      'FREQ=DAILY;COUNT=99999;BYSETPOS=1,2,3,-1;BYHOUR=1,2,3,4,5,6;BYMINUTE=1,2,3,4,5',
      'FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=1,2,3,4,5,6,7,8,9',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYWEEKNO=60',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=1,-1',
      `FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 366 }, (_, day) => day + 1)}`,
    ];
    for (const rrule of hostile) {
      const bad = series(rrule, '1970-01-01T10:00:00+01:00');
      const next = await endsSoon(() => nextOccurrence(bad, zone, now));
      await endsSoon(() => occurrences(bad, zone, november));
      if (rrule.endsWith('=30')) assert.equal(next.start, bad.start);
    }
  });
});
