// What calendars of offices and plugins do to iCalendar, in one sample; the ordinary is tested in tests/formats.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';
import { calendarFile } from '../../../dist/lib/export/icalendar.js';
import { occurrences } from '../../../dist/lib/formats/icalendar/recurrence.js';

const sample = readFileSync(new URL('../../feeds/icalendar/osiedle.ics', import.meta.url), 'utf8');
const options = { now: new Date('2026-11-23T12:00:00Z'), timeZone: 'Europe/Warsaw' };

describe('an office’s calendar', () => {
  it('has zones as Windows shows them, pictures, meetings on the net, and no event less for one that is broken', async () => {
    const { title, home, records, problems } = await readFeed(sample, options);
    assert.deepEqual([title, home], ['Osiedle', 'https://osiedle.example/kalendarz']);
    const [office, online, debate, fixed, orphan, series] = records;
    assert.deepEqual(office, {
      kind: 'event',
      id: 'biuro',
      title: 'Dyżur',
      language: 'pl',
      start: '2026-07-01T10:00:00+02:00',
      end: '2026-07-01T11:00:00+02:00',
      image: { src: 'https://osiedle.example/biuro.png' },
      documents: [{ url: 'https://osiedle.example/plan.pdf', type: 'application/pdf', title: 'plan.pdf' }],
    });
    assert.deepEqual(
      [online.start, online.timeZone, online.mode, online.url],
      ['2026-07-01T10:00:00-04:00', 'America/New_York', 'online', 'https://spotkania.example/abc'],
    );
    assert.deepEqual(
      [debate.start, debate.mode, debate.url],
      ['2026-07-01T10:00:00+02:00', 'hybrid', 'https://osiedle.example/debata'],
    );
    assert.equal(fixed.start, '2026-07-01T10:00:00+01:00');
    assert.equal(orphan.id, 'sierota/2026-11-30T10:00:00+01:00');
    const year = { from: Date.parse('2026-01-01'), until: Date.parse('2027-01-01') };
    assert.deepEqual(
      occurrences(series, 'Europe/Warsaw', year).map(({ start, title: name }) => [start, name]),
      [
        ['2026-10-24', 'Co dzień'],
        ['2026-10-28', 'Co dzień'],
        ['2026-10-30', 'Co dzień, później'],
      ],
    );
    assert.equal(records.length, 6);
    assert.deepEqual(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, path, line }) => [code, path, line]),
      [['wrong-value', 'VEVENT[7].DTSTART', 67]],
    );
  });

  it('that is sent to take events back has them cancelled', async () => {
    const { records } = await readFeed(sample.replace('METHOD:PUBLISH', 'METHOD:CANCEL'), options);
    assert.ok(records.every(({ status }) => status === 'cancelled'));
  });
});

describe('a calendar that states no zone', () => {
  const event = (uid, ...times) => ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:Rada', ...times, 'END:VEVENT'];
  const read = (...events) =>
    readFeed(['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR'].join('\r\n'), {
      now: options.now,
    });
  const east = event('1', 'DTSTART;TZID=Eastern Standard Time:20260210T190000');

  it('is on the clocks of its events, where those are all on the same', async () => {
    const floating = event('2', 'DTSTART:20260211T190000');
    const { timeZone, records, problems } = await read(
      east,
      event('3', 'DTSTART;VALUE=DATE:20260212'),
      floating,
    );
    assert.equal(timeZone, 'America/New_York');
    assert.deepEqual(
      records.map((one) => [one.start, one.timeZone]),
      [
        ['2026-02-10T19:00:00-05:00', undefined],
        ['2026-02-12', undefined],
        ['2026-02-11T19:00:00-05:00', undefined],
      ],
    );
    // Times that name no zone are read on those clocks, and nobody says that they are read as UTC.
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['windows-zone'],
    );
    const mixed = await read(east, event('2', 'DTSTART;TZID=America/Chicago:20260210T190000'));
    assert.deepEqual(
      [mixed.timeZone, ...mixed.records.map((one) => one.timeZone)],
      ['UTC', 'America/New_York', 'America/Chicago'],
    );
  });

  it('is not on the clocks of one event that stands among others in UTC', async () => {
    const utc = event('2', 'DTSTART:20260211T000000Z');
    const { timeZone, records, problems } = await read(east, utc, event('3', 'DTSTART:20260211T190000'));
    assert.equal(timeZone, 'UTC');
    assert.deepEqual(
      records.map((one) => [one.start, one.timeZone]),
      [
        ['2026-02-10T19:00:00-05:00', 'America/New_York'],
        ['2026-02-11T00:00:00Z', undefined],
        ['2026-02-11T19:00:00+00:00', undefined],
      ],
    );
    assert.ok(problems.some(({ code }) => code === 'no-time-zone'));
    // UTC alone is no zone that anybody named.
    const alone = await read(utc, event('3', 'DTSTART:20260211T190000'));
    assert.deepEqual([alone.timeZone, alone.problems.map(({ code }) => code)], ['UTC', ['no-time-zone']]);
  });
});

describe('what single programs write', () => {
  const read = async (...lines) => {
    const text = [
      'BEGIN:VCALENDAR',
      ...lines.slice(1),
      'BEGIN:VEVENT',
      'UID:1',
      ...lines[0],
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    const { records, problems } = await readFeed(text.join('\r\n'), { now: options.now });
    return { ...records[0], codes: problems.map(({ code }) => code) };
  };
  const from = 'DTSTART:20261201T180000Z';

  it('is understood: days from midnight to midnight, a comma in a place, the hour 24, a bare site', async () => {
    const days = await read([
      'SUMMARY:Dni otwarte',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'DTSTART;TZID=Europe/Warsaw:20261205T000000',
      'DTEND;TZID=Europe/Warsaw:20261207T000000',
    ]);
    assert.deepEqual([days.start, days.end], ['2026-12-05', '2026-12-06']);
    const odd = await read([
      'SUMMARY:x',
      from,
      'DTEND:20261201T240000Z',
      'GEO:51.1,17.03',
      'URL:dom.example/bal',
    ]);
    assert.deepEqual(
      [odd.end, odd.location, odd.url, odd.codes],
      ['2026-12-02T00:00:00Z', { lat: 51.1, lon: 17.03 }, 'https://dom.example/bal', []],
    );
    const local = await read(['SUMMARY:x', 'DTSTART:20261201T180000'], 'TZID:Europe/Vienna');
    assert.equal(local.start, '2026-12-01T18:00:00+01:00');
  });

  it('is on the clocks that it means: Exchange’s names without quotation marks, abbreviations, Evolution’s places', async () => {
    const at = async (tzid, ...head) =>
      (await read(['SUMMARY:x', `DTSTART;TZID=${tzid}:20260701T180000`], ...head)).start.slice(-6);
    assert.equal(await at('UTC+01:00'), '+01:00');
    assert.equal(await at('(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb'), '+02:00');
    assert.equal(await at('/freeassociation.sourceforge.net/Europe/Warsaw'), '+02:00');
    assert.equal(await at('CDT'), '-05:00');
    const empty = ['BEGIN:VTIMEZONE', 'TZID:Urząd', 'X-LIC-LOCATION:Europe/Warsaw', 'END:VTIMEZONE'];
    assert.equal(await at('Urząd', ...empty), '+02:00');
    const days = await read(
      ['SUMMARY:x', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE', 'DTSTART:20260630T220000Z', 'DTEND:20260701T220000Z'],
      'X-WR-TIMEZONE:Europe/Warsaw',
    );
    assert.deepEqual([days.start, days.end], ['2026-07-01', '2026-07-01']);
    assert.equal((await read(['SUMMARY:x', 'DTSTART;VALUE=DATE:20260701T000000'])).start, '2026-07-01');
  });

  it('is vCalendar 1.0 from an old telephone', async () => {
    const { title, description, start } = await read(
      [
        'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Rada =C5=81=C3=B3dzka=',
        '=20i =C5=BCycie',
        'DESCRIPTION;CHARSET=ISO-8859-2;ENCODING=QUOTED-PRINTABLE:jeden=0D=0Adwa, =B1',
        from,
      ],
      'VERSION:1.0',
    );
    assert.deepEqual(
      [title, description, start.slice(0, 16)],
      ['Rada Łódzka i życie', 'jeden\ndwa, ą', '2026-12-01T18:00'],
    );
  });

  it('is there once, in its last version, whatever the order; two without a version are two', async () => {
    const versions = (...numbers) =>
      read([
        'SUMMARY:x',
        from,
        `SEQUENCE:${numbers[0]}`,
        ...numbers
          .slice(1)
          .flatMap((number) => [
            'END:VEVENT',
            'BEGIN:VEVENT',
            'UID:1',
            `SUMMARY:v${number}`,
            from,
            `SEQUENCE:${number}`,
          ]),
      ]);
    assert.deepEqual(
      [(await versions(3, 2)).title, (await versions(0, 2)).title, (await versions(0, 2)).codes],
      ['x', 'v2', []],
    );
    assert.deepEqual((await versions('', '')).codes, ['duplicate-id']);
  });

  it('changes a meeting of a series once, as it was changed last, however its moment is written', async () => {
    const changed = (title, moment, ...lines) =>
      ['END:VEVENT', 'BEGIN:VEVENT', 'UID:1', `SUMMARY:${title}`, `RECURRENCE-ID${moment}`].concat(lines);
    const [utc, wall] = [':20261208T180000Z', ';TZID=Europe/Warsaw:20261208T190000'];
    const later = ['DTSTART:20261208T190000Z', 'LAST-MODIFIED:20261202T000000Z'];
    const earlier = ['DTSTART:20261208T200000Z', 'LAST-MODIFIED:20261201T000000Z'];
    const titles = async (...changes) => {
      const { recurrence } = await read(['SUMMARY:x', from, 'RRULE:FREQ=WEEKLY;COUNT=3', ...changes.flat()]);
      return recurrence.overrides.map(({ title }) => title);
    };
    const [old, young] = [changed('old', wall, ...earlier), changed('young', utc, ...later)];
    assert.deepEqual(await titles(old, young), ['young']);
    assert.deepEqual(await titles(young, old), ['young']);
    const numbered = (number, moment) => changed(`v${number}`, moment, from, `SEQUENCE:${number}`);
    assert.deepEqual(await titles(numbered(2, utc), numbered(1, wall)), ['v2']);
    assert.deepEqual(await titles(changed('one', utc, from), changed('two', utc, from)), ['two']);
  });

  it('repeats by a rule in any case, with blanks in it', async () => {
    const { recurrence } = await read(['SUMMARY:x', from, 'RRULE:FREQ=weekly; COUNT=2']);
    assert.equal(recurrence.rrule, 'FREQ=WEEKLY;COUNT=2');
  });

  it('is off where its title says so, in any alphabet', async () => {
    for (const title of [
      'CANCELLED - Board',
      'ODWOŁANE: Rada',
      '[Скасовано] Засідання',
      'Sitzung (abgesagt)',
    ])
      assert.equal((await read([`SUMMARY:${title}`, from, 'STATUS:CONFIRMED'])).status, 'cancelled', title);
    for (const title of ['Cancelledness', 'Rada o odwołanej sesji', 'Засідання'])
      assert.equal((await read([`SUMMARY:${title}`, from])).status, undefined, title);
  });

  it('leads where it says, and not through an address that counts', async () => {
    const { richDescription } = await read([
      'SUMMARY:x',
      from,
      'DESCRIPTION:<a href="https://www.google.com/url?q=https://dom.example/&sa=D">x</a>',
    ]);
    assert.match(JSON.stringify(richDescription), /"href":"https:\/\/dom\.example\/"/);
  });
});

describe('the periods of a series', () => {
  const file = readFileSync(new URL('../../feeds/icalendar/okresy.ics', import.meta.url), 'utf8');
  const held = async (text) => {
    const { records, problems, timeZone } = await readFeed(text, options);
    const range = { from: Date.parse('2026-10-01'), until: Date.parse('2027-01-01') };
    const lasts = records.map((record) =>
      occurrences(record, timeZone, range).map(({ start, end }) => [
        start.slice(0, 16),
        end && (Date.parse(end) - Date.parse(start)) / 60_000,
      ]),
    );
    return { records, problems, lasts, timeZone };
  };
  const exhibition = [
    ['2026-10-01T10:00', 120],
    ['2026-10-08T10:00', 510],
    // A day on the clocks: this one has 25 hours.
    ['2026-10-24T20:00', 25 * 60],
    ['2026-11-05T10:00', 45],
    ['2026-11-06T10:00', 120],
    ['2026-11-07T10:00', 120],
    ['2026-11-12T10:00', 120],
    ['2026-11-19T11:00', 30],
    ['2026-12-03T10:00', 300],
  ];
  const endless = [
    ['2026-10-01T10:00', 20],
    ['2026-10-02T10:00', 40],
  ];

  it('last as long as each of them says; one that says nothing sensible lasts as long as the others', async () => {
    const { problems, lasts } = await held(file);
    assert.deepEqual(lasts, [exhibition, endless]);
    assert.deepEqual(
      problems.map(({ severity, code, path, line }) => [severity, code, path, line]),
      Array(2).fill(['warning', 'wrong-value', 'VEVENT[0].RDATE', 10]),
    );
  });

  it('are as long in a calendar that somebody takes home', async () => {
    const { records, timeZone } = await held(file);
    const setting = {
      tag: 'pl',
      zone: timeZone,
      now: options.now.getTime(),
      name: 'Dom',
      site: 'dom.example',
    };
    const taken = calendarFile(records, { ...setting, plain: (text = '') => text });
    assert.deepEqual((await held(taken)).lasts, [exhibition, endless]);
  });

  it('are read in jCal, as one text and as two', async () => {
    const times = [
      'rdate',
      { tzid: 'Europe/Warsaw' },
      'period',
      '2026-10-02T10:00:00/PT40M',
      ['2026-10-03T10:00:00', 'PT50M'],
    ];
    const start = ['dtstart', { tzid: 'Europe/Warsaw' }, 'date-time', '2026-10-01T10:00:00'];
    const event = ['vevent', [['uid', {}, 'text', 'a'], ['summary', {}, 'text', 'x'], start, times], []];
    const jcal = await held(JSON.stringify(['vcalendar', [['version', {}, 'text', '2.0']], [event]]));
    assert.deepEqual(jcal.lasts, [
      [
        ['2026-10-01T10:00', undefined],
        ['2026-10-02T10:00', 40],
        ['2026-10-03T10:00', 50],
      ],
    ]);
  });
});

describe('a series', () => {
  const calendar = (...lines) =>
    ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Warsaw', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  const event = (...lines) => ['BEGIN:VEVENT', 'UID:rada', ...lines, 'END:VEVENT'];
  const takesPlace = async (text, from = '2026-10-01', until = '2027-01-01') => {
    const { records, problems, timeZone } = await readFeed(text, options);
    assert.deepEqual([records.length, problems], [1, []]);
    const range = { from: Date.parse(from), until: Date.parse(until) };
    return occurrences(records[0], timeZone, range).map(({ start, end, title, previousStart }) =>
      [
        start.slice(0, 16),
        end?.slice(11, 16),
        title,
        ...(previousStart ? [previousStart.slice(0, 10)] : []),
      ].join(' '),
    );
  };

  it('that is changed from one meeting on is changed in all after it, at the hour of each', async () => {
    const text = calendar(
      ...event(
        'SUMMARY:Rada',
        'DTSTART;TZID=Europe/Warsaw:20261013T170000',
        'DTEND;TZID=Europe/Warsaw:20261013T180000',
        'RRULE:FREQ=WEEKLY;COUNT=6',
      ),
      // Later by a day and an hour, and longer by half of one, over a change of the clock.
      ...event(
        'SUMMARY:Rada, w nowej sali',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Warsaw:20261020T170000',
        'DTSTART;TZID=Europe/Warsaw:20261021T180000',
        'DTEND;TZID=Europe/Warsaw:20261021T193000',
      ),
      ...event(
        'SUMMARY:Rada wyjątkowa',
        'RECURRENCE-ID;TZID=Europe/Warsaw:20261103T170000',
        'DTSTART;TZID=Europe/Warsaw:20261103T090000',
        'DTEND;TZID=Europe/Warsaw:20261103T100000',
      ),
    );
    const all = [
      '2026-10-13T17:00 18:00 Rada',
      '2026-10-21T18:00 19:30 Rada, w nowej sali 2026-10-20',
      '2026-10-28T18:00 19:30 Rada, w nowej sali',
      '2026-11-03T09:00 10:00 Rada wyjątkowa 2026-11-03',
      '2026-11-11T18:00 19:30 Rada, w nowej sali',
      '2026-11-18T18:00 19:30 Rada, w nowej sali',
    ];
    assert.deepEqual(await takesPlace(text), all);
    assert.deepEqual(await takesPlace(text, '2026-11-18T00:00Z', '2026-11-19T00:00Z'), all.slice(-1));
  });

  it('may have several rules, and rules of what is left out', async () => {
    const text = calendar(
      ...event(
        'SUMMARY:Dyżur',
        'DTSTART;VALUE=DATE:20261006',
        'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261103',
        'RRULE:FREQ=MONTHLY;BYDAY=1SA;UNTIL=20261231',
        'EXRULE:FREQ=MONTHLY;BYDAY=3TU',
      ),
    );
    const days = ['10-06', '10-13', '10-27', '11-03', '11-07', '12-05'];
    assert.deepEqual(
      await takesPlace(text),
      days.map((day) => `2026-${day}  Dyżur`),
    );
  });
});
