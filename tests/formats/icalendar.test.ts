import { expect } from '@open-wc/testing';
import type { Reading } from '../../src/formats/format.js';
import { calendarOf, eventOf, eventsIn, oneEvent } from '../pages/calendar-file.js';

const summer = 'DTSTART;TZID=Europe/Warsaw:20260704T100000';

/** Each problem as one line: how bad, which, where. */
const placed = ({ problems }: Reading): readonly string[] =>
  problems.map(({ severity, code, path, line }) => `${severity} ${code} ${path} ${line ?? ''}`);

describe('an iCalendar file', () => {
  it('is read by its fields', async () => {
    const { reading, events } = await eventsIn(
      calendarOf(
        'X-WR-CALNAME:Kalendarz\\, dzielnica Krzyki',
        'X-WR-TIMEZONE:Europe/Warsaw',
        ...eventOf(
          'UID:park@um.wroc.pl',
          'SUMMARY:Spacer\\; park\\, rzeka',
          'DTSTART;TZID=Europe/Warsaw:20261130T170000',
          'DTEND;TZID=Europe/Warsaw:20261130T190000',
          'DESCRIPTION:Pierwszy\\nDrugi',
          'LOCATION:ul. Krakowska 1',
          'GEO:51.09;17.05',
          'URL:https://um.example/spacer',
          'CATEGORIES:zieleń,woda',
          'ORGANIZER;CN="Wydział Partycypacji":mailto:park@um.example',
          'ATTACH;FMTTYPE=application/pdf;FILENAME=plan.pdf:https://um.example/plan.pdf',
          'LAST-MODIFIED:20261101T120000Z',
        ),
      ),
    );
    expect(reading).to.include({
      format: 'icalendar',
      title: 'Kalendarz, dzielnica Krzyki',
      timeZone: 'Europe/Warsaw',
    });
    expect(reading.problems).to.deep.equal([]);
    expect(events).to.deep.equal([
      {
        kind: 'event',
        id: 'park@um.wroc.pl',
        title: 'Spacer; park, rzeka',
        start: '2026-11-30T17:00:00+01:00',
        end: '2026-11-30T19:00:00+01:00',
        description: 'Pierwszy\nDrugi',
        location: { name: 'ul. Krakowska 1', lat: 51.09, lon: 17.05 },
        url: 'https://um.example/spacer',
        topics: ['zieleń', 'woda'],
        organiser: { name: 'Wydział Partycypacji', email: 'park@um.example' },
        documents: [{ url: 'https://um.example/plan.pdf', type: 'application/pdf', title: 'plan.pdf' }],
        updated: '2026-11-01T12:00:00Z',
      },
    ]);
  });

  it('may be ended by any kind of line, begin with blanks and a mark, and write its words small', async () => {
    const calendar = oneEvent(summer);
    for (const text of [
      calendar.replaceAll('\r\n', '\n'),
      calendar.replaceAll('\r\n', '\r'),
      `\uFEFF${' '.repeat(18)}${calendar}`,
      calendar.replaceAll('BEGIN', 'begin').replaceAll('VEVENT', 'vevent').replace('SUMMARY', 'summary'),
      calendar.replaceAll('\r\n', '\r\n\r\n'),
    ]) {
      const { events, codes } = await eventsIn(text);
      expect(events.map(({ start }) => start)).to.deep.equal(['2026-07-04T10:00:00+02:00']);
      expect(codes).to.deep.equal([]);
    }
  });

  it('unfolds its lines, with a blank or a tab, in the middle of a word or an address', async () => {
    const { events } = await eventsIn(
      oneEvent(summer, 'SUMMARY:Konsul', '\ttacje', '  społeczne', 'URL:https://um.exam', ' ple/park'),
    );
    expect(events[0]).to.include({ title: 'Konsultacje społeczne', url: 'https://um.example/park' });
  });

  it('is folded by bytes where a program cuts a character in two', async () => {
    const bytes = new TextEncoder().encode(oneEvent(summer, 'SUMMARY:Zażółć gęślą jaźń'));
    const inside = bytes.indexOf(0xc5) + 1;
    const folded = Uint8Array.from([...bytes.slice(0, inside), 13, 10, 32, ...bytes.slice(inside)]);
    expect((await eventsIn(folded)).events[0]!.title).to.equal('Zażółć gęślą jaźń');
  });

  it('goes on with a text that somebody broke over lines', async () => {
    const { events } = await eventsIn(
      oneEvent(summer, 'DESCRIPTION:Pierwszy wiersz', 'drugi wiersz, bez wcięcia'),
    );
    expect(events[0]!.description).to.equal('Pierwszy wiersz\ndrugi wiersz, bez wcięcia');
  });

  it('loses a line that cannot be read, and not its event', async () => {
    const { events, reading } = await eventsIn(
      oneEvent(summer, 'RRULE:FREQ=SOMETIMES', 'X-BROKEN;PARAMETER', 'LOCATION:Ratusz'),
    );
    expect(events).to.have.length(1);
    expect(events[0]!.location).to.deep.equal({ name: 'Ratusz' });
    expect(placed(reading)).to.deep.equal([
      'warning unreadable-line VEVENT[0] 10',
      'error wrong-value VEVENT[0].RRULE 9',
    ]);
    expect(reading.problems[0]!.message).to.contain('Line 10 is no property: "X-BROKEN;PARAMETER"');
    expect(reading.problems[1]!.message).to.contain('a recurrence rule').and.contain('"FREQ=SOMETIMES"');
  });

  it('loses an event that cannot be read, and not the rest', async () => {
    const { events, reading } = await eventsIn(
      calendarOf(
        'X-WR-TIMEZONE:Europe/Warsaw',
        ...eventOf('UID:1', 'DTSTART:never'),
        ...eventOf('UID:2', 'DTSTART;VALUE=DATE:20260230'),
        ...['BEGIN:VEVENT', 'UID:3', summer, 'END:VEVENT'],
        ...['BEGIN:VTODO', 'UID:4', 'SUMMARY:To do', 'END:VTODO'],
        ...eventOf('UID:5', summer),
      ),
    );
    expect(events.map(({ id }) => id)).to.deep.equal(['5']);
    expect(reading.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'wrong-value VEVENT[0].DTSTART',
      'wrong-value VEVENT[1].DTSTART',
      'missing VEVENT[2]',
    ]);
    expect(reading.problems.at(-1)!.message).to.contain('SUMMARY');
    expect(reading.problems.every(({ hint, message }) => hint && message)).to.equal(true);
  });

  it('keeps what came of a file that was cut off', async () => {
    const calendar = calendarOf(...eventOf('UID:1', summer), ...eventOf('UID:2', summer));
    const { events, codes } = await eventsIn(calendar.slice(0, calendar.lastIndexOf('END:VEVENT')));
    expect(events.map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect(codes).to.deep.equal(['cut-off']);
  });

  it('cut off in an event is an error where that event begins, and after the events a warning', async () => {
    const calendar = calendarOf(...eventOf('UID:1', summer), ...eventOf('UID:2', summer));
    const inside = await eventsIn(calendar.slice(0, calendar.lastIndexOf('END:VEVENT')));
    expect(placed(inside.reading)).to.deep.equal(['error cut-off VEVENT[1] 9']);
    const after = await eventsIn(calendar.slice(0, calendar.lastIndexOf('END:VCALENDAR')));
    expect(placed(after.reading)).to.deep.equal(['warning cut-off VCALENDAR 1']);
  });

  it('loses no event to one that does not end', async () => {
    const unended = eventOf('UID:1', summer).slice(0, -1);
    const others = [...eventOf('UID:2', summer), ...eventOf('UID:3', summer)];
    for (const [lines, expected] of [
      [[...unended, ...others], ['error missing-end VEVENT[0] 4']],
      [
        [...unended, 'BEGIN:VALARM', ...others],
        ['error missing-end VEVENT[0] 4', 'warning missing-end VEVENT[0].VALARM 8'],
      ],
      [[...eventOf('UID:1', summer), ...others.slice(0, -1)], ['error missing-end VEVENT[2] 14']],
      [
        ['BEGIN:VTIMEZONE', 'TZID:Europe/Warsaw', ...eventOf('UID:1', summer), ...others],
        ['warning missing-end VTIMEZONE 4'],
      ],
      [[...eventOf('UID:1', summer), 'END:VCALENDAR', ...others], ['warning stray-end  20']],
    ] as const) {
      const { reading, events } = await eventsIn(calendarOf(...lines));
      expect(events.map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
      expect(placed(reading)).to.deep.equal(expected);
    }
  });

  it('says that an event without a beginning is lost', async () => {
    const { reading, events } = await eventsIn(
      calendarOf(...eventOf('UID:1', summer), ...eventOf('UID:2', summer).slice(1)),
    );
    expect(events.map(({ id }) => id)).to.deep.equal(['1']);
    expect(placed(reading)).to.deep.equal(['error stray-end VCALENDAR 12']);
  });

  it('never joins a line to one that begins or ends a component, nor to a time', async () => {
    const { reading, events } = await eventsIn(
      calendarOf(
        'X-WR-TIMEZONE:Europe/Warsaw',
        'junk',
        ...[
          'BEGIN:VEVENT',
          'more junk',
          ' and its fold',
          'UID:1',
          'SUMMARY:A',
          summer,
          'junk',
          'END:VEVENT',
          'junk',
        ],
        ...eventOf('UID:2', summer),
      ),
    );
    expect(reading.timeZone).to.equal('Europe/Warsaw');
    expect(events.map(({ id, start }) => [id, start])).to.deep.equal([
      ['1', '2026-07-04T10:00:00+02:00'],
      ['2', '2026-07-04T10:00:00+02:00'],
    ]);
    expect(placed(reading)).to.deep.equal([
      'warning unreadable-line VCALENDAR 5',
      'warning unreadable-line VEVENT[0] 7',
      'warning unreadable-line VEVENT[0] 12',
      'warning unreadable-line VCALENDAR 14',
    ]);
  });

  it('has the lines that an editor counts, whatever else is in it', async () => {
    const calendar = calendarOf(
      ...[
        'BEGIN:VTIMEZONE',
        'TZID:X',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'END:STANDARD',
        'END:VTIMEZONE',
      ],
      ...['BEGIN:VTODO', 'UID:t', 'END:VTODO'],
      ...eventOf('DTSTART:20260704T100000Z', 'DTEND:tomorrow', 'DESCRIPTION:a', ' b', 'DURATION:long'),
    );
    const first = await eventsIn(`\uFEFF\r\n\r\n${calendar}${calendar}`);
    expect(placed(first.reading)).to.deep.equal([
      'error wrong-value VEVENT[0].DURATION 22',
      'error wrong-value VEVENT[0].DTEND 19',
      'error wrong-value VEVENT[1].DURATION 44',
      'error wrong-value VEVENT[1].DTEND 41',
    ]);
    expect(first.reading.problems[1]!.message).to.contain('is "tomorrow"');
  });

  it('says the truth about ends, in its own words', async () => {
    for (const [lines, expected] of [
      [['DTSTART:20260704T100000Z', 'DTEND:20260704T090000Z'], 'warning end-before-start VEVENT[0].DTEND 8'],
      [['DTSTART:20260704', 'DTEND:20260702'], 'warning end-before-start VEVENT[0].DTEND 8'],
      [['DTSTART:20260704T100000Z', 'DTEND:99990704T090000Z'], 'warning no-real-end VEVENT[0].DTEND 8'],
      [['DTSTART:20260704T100000Z', 'DURATION:P99999D'], 'warning no-real-end VEVENT[0].DURATION 8'],
      [['DTSTART:20260704T100000Z', 'DURATION:-PT1H'], 'error wrong-value VEVENT[0].DURATION 8'],
    ] as const)
      expect(placed((await eventsIn(calendarOf(...eventOf(...lines)))).reading)).to.deep.equal([expected]);
  });

  it('quotes what stands in it, each value of a list by itself', async () => {
    const { reading, events } = await eventsIn(
      oneEvent(
        summer,
        'RRULE:FREQ=DAILY;COUNT=9',
        'EXDATE;TZID=Europe/Warsaw:20260705T100000,jutro,2026-07-06',
      ),
    );
    expect(reading.problems.map(({ message }) => /is (".*");/.exec(message)?.[1])).to.deep.equal(['"jutro"']);
    expect(events[0]!.recurrence!.exdate).to.deep.equal(['2026-07-05T10:00:00+02:00', '2026-07-06']);
  });

  it('notes a rule that says nothing, once', async () => {
    for (const rule of ['FREQ=FORTNIGHTLY', 'COUNT=3', 'FREQ=DAILY;UNTIL=nonsense', 'FREQ=WEEKLY;BYDAY=XX']) {
      const { reading, events } = await eventsIn(oneEvent(summer, `RRULE:${rule}`));
      expect(placed(reading), rule).to.deep.equal(['error wrong-value VEVENT[0].RRULE 9']);
      expect(reading.problems[0]!.message).to.contain(`"${rule}"`);
      expect(events[0]).not.to.have.property('recurrence');
    }
  });

  it('notes a position, a state and an address that say nothing, and not empty ones', async () => {
    const { reading } = await eventsIn(
      oneEvent(summer, 'GEO:somewhere', 'STATUS:MAYBE', 'URL:javascript:alert(1)'),
    );
    expect(placed(reading)).to.have.members([
      'warning wrong-value VEVENT[0].GEO 9',
      'warning wrong-value VEVENT[0].STATUS 10',
      'warning wrong-value VEVENT[0].URL 11',
    ]);
    const empty = await eventsIn(oneEvent(summer, 'GEO:', 'STATUS:', 'URL:'));
    expect(empty.codes).to.deep.equal([]);
  });

  it('survives an end that never began, and an event inside an alarm', async () => {
    const { events, codes } = await eventsIn(
      calendarOf(
        'END:VTIMEZONE',
        ...eventOf(
          summer,
          'SUMMARY:Spotkanie',
          'BEGIN:VALARM',
          'DESCRIPTION:Alarm',
          'SUMMARY:Alarm',
          'END:VALARM',
          'LOCATION:Ratusz',
        ),
      ),
    );
    expect(events[0]).to.include({ title: 'Spotkanie' }).and.not.have.property('description');
    expect(events[0]!.location).to.deep.equal({ name: 'Ratusz' });
    expect(codes).to.deep.equal(['stray-end']);
  });

  it('may hold several calendars, each on its own clocks', async () => {
    const { reading, events } = await eventsIn(
      calendarOf(
        'X-WR-CALNAME:Pierwszy',
        'X-WR-TIMEZONE:Europe/Warsaw',
        ...eventOf('DTSTART:20260704T100000'),
      ) + calendarOf('X-WR-TIMEZONE:Europe/London', ...eventOf('DTSTART:20260704T100000')),
    );
    expect(reading).to.include({ title: 'Pierwszy', timeZone: 'Europe/Warsaw' });
    expect(events.map(({ start, timeZone }) => [start, timeZone])).to.deep.equal([
      ['2026-07-04T10:00:00+02:00', undefined],
      ['2026-07-04T10:00:00+01:00', 'Europe/London'],
    ]);
  });

  it('is read no further than it may be', async () => {
    const many = Array.from({ length: 30 }, (_, index) => eventOf(`UID:${index}`, summer)).flat();
    const { events, codes } = await eventsIn(calendarOf(...many), { maxItems: 10 });
    expect(events.map(({ id }) => id)).to.deep.equal(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(codes).to.deep.equal(['too-many-items']);
  });

  it('tells events with one UID apart', async () => {
    const { events } = await eventsIn(calendarOf(...eventOf(summer), ...eventOf(summer), ...eventOf(summer)));
    expect(new Set(events.map(({ id }) => id)).size).to.equal(3);
  });
});

describe('a text in an iCalendar file', () => {
  it('is plain, whatever markup was written into it', async () => {
    const { events } = await eventsIn(
      oneEvent(
        summer,
        'SUMMARY:<b>Spotkanie</b> &amp; spacer',
        'DESCRIPTION:<p>Raz</p><script>alert(1)</script>\\ndwa<u><u>trzy</u></u>',
        'LOCATION:<p>Ratusz</p>',
      ),
    );
    expect(events[0]).to.include({ title: 'Spotkanie & spacer', description: 'Raz\ndwatrzy' });
    expect(events[0]!.location).to.deep.equal({ name: 'Ratusz' });
  });

  it('has no control characters and no marks that turn the text around it', async () => {
    const { events, reading } = await eventsIn(
      calendarOf(
        'X-WR-CALNAME:a\u202Eb',
        ...eventOf(summer, 'SUMMARY:Spo\u0007tka\u202Enie', 'CATEGORIES:\u0001'),
      ),
    );
    expect(reading.title).to.equal('ab');
    expect(events[0]!.title).to.equal('Spotkanie');
    expect(events[0]!.topics).to.equal(undefined);
  });

  it('is cut where it is endless', async () => {
    const { events } = await eventsIn(oneEvent(summer, `DESCRIPTION:${'x'.repeat(50_000)}`));
    expect((events[0]!.description as string).length).to.be.at.most(10_001);
  });

  it('may be a UID that a filter has made markup of: then title and time tell events apart', async () => {
    const mangled = 'UID:<span data-x="abc">[e-mail protected]</span>';
    const { events } = await eventsIn(
      calendarOf(...eventOf(mangled, summer), ...eventOf(mangled, 'SUMMARY:Inne', summer)),
    );
    expect(events.map(({ id }) => id).join()).not.to.match(/[<>]/);
    expect(new Set(events.map(({ id }) => id)).size).to.equal(2);
  });

  it('names an organiser who was written as part of an address', async () => {
    const { events } = await eventsIn(oneEvent(summer, 'ORGANIZER;CN=Rada%20Osiedla:MAILTO:rada@um.example'));
    expect(events[0]!.organiser).to.deep.equal({ name: 'Rada Osiedla', email: 'rada@um.example' });
  });
});

describe('the link of an event', () => {
  const urlOf = async (...lines: readonly string[]) =>
    (await eventsIn(oneEvent(summer, ...lines))).events[0]!.url;

  it('is its URL, where that is one', async () => {
    expect(await urlOf('URL:https://um.example/a', 'DESCRIPTION:https://um.example/b')).to.equal(
      'https://um.example/a',
    );
    expect(await urlOf('URL:javascript:alert(1)')).to.equal(undefined);
    expect(await urlOf('URL:/common/calendar.aspx?EID=1', 'DESCRIPTION:Zob. https://um.example/b')).to.equal(
      'https://um.example/b',
    );
  });

  it('is the first one of the description otherwise, without the full stop after it', async () => {
    expect(await urlOf('DESCRIPTION:Więcej (https://um.example/b?c=1).')).to.equal(
      'https://um.example/b?c=1',
    );
    expect(await urlOf('DESCRIPTION:<a href="https://um.example/b?c=1&amp;d=2">tu</a>')).to.equal(
      'https://um.example/b?c=1&d=2',
    );
  });

  it('does not pass through Google’s redirect', async () => {
    const google = 'https://www.google.com/url?q=https%3A%2F%2Fum.example%2Fb&sa=D&source=calendar';
    expect(await urlOf(`DESCRIPTION:<a href="${google}">tu</a>`)).to.equal('https://um.example/b');
    expect(await urlOf('DESCRIPTION:https://www.google.com/url?q=javascript:alert(1)')).to.equal(undefined);
  });
});

describe('the place of an event', () => {
  const placeOf = async (...lines: readonly string[]) =>
    (await eventsIn(oneEvent(summer, ...lines))).events[0]!.location;

  it('is on earth, and not where databases put what they do not know', async () => {
    expect(await placeOf('GEO:51.1;17.03')).to.deep.equal({ lat: 51.1, lon: 17.03 });
    for (const geo of ['0;0', '91;0', '51;181', 'x;y', '51'])
      expect(await placeOf(`GEO:${geo}`), geo).to.equal(undefined);
  });
});

describe('the status of an event', () => {
  it('is cancelled where the calendar says so, and else the dates’ matter', async () => {
    for (const [word, status] of [
      ['CANCELLED', 'cancelled'],
      ['cancelled', 'cancelled'],
      ['CONFIRMED', undefined],
      ['TENTATIVE', undefined],
    ] as const)
      expect((await eventsIn(oneEvent(summer, `STATUS:${word}`))).events[0]!.status, word).to.equal(status);
  });
});

describe('hostile properties', () => {
  it('make no link and no member of every object', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const { events } = await eventsIn(
      oneEvent(
        summer,
        'LOCATION;ALTREP="javascript:alert(1)":Ratusz',
        'ATTACH:javascript:alert(1)',
        'ATTACH:data:text/html,x',
        'ATTACH;VALUE=BINARY;ENCODING=BASE64:PHNjcmlwdD4=',
        'ORGANIZER;CN=x:javascript:alert(1)',
        '__PROTO__:x',
        'CONSTRUCTOR;X=1:x',
        'X-ALT-DESC;FMTTYPE=text/html:<script>alert(1)</script>',
      ),
    );
    expect(JSON.stringify(events)).not.to.match(/javascript|data:|<script/);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
  });
});

describe('jCal', () => {
  const jcal = (events: readonly unknown[]) => [
    'vcalendar',
    [['x-wr-timezone', {}, 'unknown', 'Europe/Warsaw']],
    events,
  ];
  const properties = [
    ['uid', {}, 'text', 'a'],
    ['summary', {}, 'text', 'Spotkanie'],
    ['dtstart', { tzid: 'Europe/Warsaw' }, 'date-time', '2026-07-04T10:00:00'],
  ];

  it('is the same calendar as JSON, as text or parsed', async () => {
    const calendar = jcal([
      ['vevent', [...properties, ['dtend', {}, 'date-time', '2026-07-04T09:00:00Z']], []],
    ]);
    for (const given of [calendar, JSON.stringify(calendar)]) {
      const { reading, events } = await eventsIn(given);
      expect(reading.format).to.equal('jcal');
      expect(events).to.deep.equal([
        {
          kind: 'event',
          id: 'a',
          title: 'Spotkanie',
          start: '2026-07-04T10:00:00+02:00',
          end: '2026-07-04T09:00:00Z',
        },
      ]);
    }
  });

  it('loses what is not of its shape, and not the rest', async () => {
    const { events, codes } = await eventsIn(
      jcal([7, null, ['vevent'], ['vevent', 'x', {}], ['vevent', [null, ['uid'], 3, ...properties], null]]),
    );
    expect(events.map(({ title }) => title)).to.deep.equal(['Spotkanie']);
    expect(codes).to.deep.equal(['wrong-value', 'wrong-value', 'missing', 'missing']);
  });
});
