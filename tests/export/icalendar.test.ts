import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/export/icalendar.js';
import type { CivicEvent, Consultation } from '../../src/model/consultation.js';
import { windowOf } from '../../src/model/consultation.js';
import { instantOf } from '../../src/model/zone.js';
import { eventsIn } from '../pages/calendar-file.js';
import { consultationWith, eventWith, settingIn } from './setting.js';

const warsaw = 'Europe/Warsaw';
const written = (...records: readonly (Consultation | CivicEvent)[]) => calendarFile(records, settingIn());
const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n');
const line = (file: string, name: string) =>
  unfolded(file).find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
const lines = (file: string, name: string) =>
  unfolded(file).filter((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
const components = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents('vevent');
const entries = (file: string) => components(file).map((component) => new ICAL.Event(component));

/** The instants that an independent reader finds, with days taken in Warsaw. */
const spanIn = (event: ICAL.Event): readonly number[] =>
  [event.startDate, event.endDate].map((time) =>
    time.isDate ? instantOf(`${time.toString()}T00:00:00`, warsaw) : time.toJSDate().getTime(),
  );

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'a'.repeat(200),
    `${'ż'.repeat(200)} koniec`,
    '👩‍👩‍👧‍👦'.repeat(40),
    'Rada: park, staw; most\\wiadukt',
    'Tytuł\r\nATTENDEE:mailto:x@example.org',
    'Tytuł\nEND:VEVENT\nBEGIN:VEVENT',
    'Tytuł\u2028DTSTART:19700101',
    'a\u0000b\u0007c\u0085d',
    '\\n \\N \\; \\,',
    ' odstęp na początku',
    '"cudzysłów":;,',
  ),
);
const minutes = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 });
const instant = minutes.map((minute) => new Date(minute * 60_000).toISOString().replace('.000', ''));
const day = instant.map((at) => at.slice(0, 10));
/** What of a text any calendar keeps: not its control characters, halves of characters and kinds of blanks. */
const kept = (text: string) => text.replace(/[\p{Cc}\p{Cs}\s\uFFFD]/gu, '');

describe('a calendar file', () => {
  it('gives an independent reader and our own the same instants, whatever the title', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, instant, fc.integer({ min: 1, max: 10_000 }), async (title, start, length) => {
        const end = new Date(Date.parse(start) + length * 60_000).toISOString().replace('.000', '');
        const event = eventWith({ title, start, end, description: title, location: { name: title } });
        const file = written(event);
        const [read, ...others] = entries(file);
        expect(others).to.deep.equal([]);
        expect(spanIn(read!)).to.deep.equal([Date.parse(start), Date.parse(end)]);
        expect(kept(read!.summary)).to.equal(kept(title));
        if (kept(title)) {
          const { events } = await eventsIn(file);
          expect(events.map((one) => [Date.parse(one.start), Date.parse(one.end!)])).to.deep.equal([
            [Date.parse(start), Date.parse(end)],
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has lines of 75 octets at most, cut between characters', () => {
    fc.assert(
      fc.property(nasty, (title) => {
        const bytes = new TextEncoder().encode(written(eventWith({ title, description: title })));
        const rows = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\r\n');
        for (const row of rows) expect(new TextEncoder().encode(row).length).to.be.at.most(75);
      }),
      { numRuns: 150 },
    );
  });

  it('takes whole days as days, the last one included', async () => {
    await fc.assert(
      fc.asyncProperty(day, fc.integer({ min: 0, max: 40 }), async (start, more) => {
        const end = new Date(Date.parse(start) + more * 86_400_000).toISOString().slice(0, 10);
        const event = eventWith({ start, end });
        const file = written(event);
        const { from, until } = windowOf(event, warsaw);
        expect(spanIn(entries(file)[0]!)).to.deep.equal([from, until]);
        const { events, reading } = await eventsIn(file);
        expect(windowOf(events[0]!, reading.timeZone)).to.deep.equal({ from, until });
      }),
      { numRuns: 60 },
    );
  });

  it('leads back to the page, where a record has no address of its own', () => {
    const file = (url?: string) =>
      calendarFile([eventWith({ ...(url && { url }) })], { ...settingIn(), page: 'https://example.org/k' });
    expect(lines(file(), 'URL')).to.deep.equal(['URL:https://example.org/k']);
    expect(lines(file(), 'DESCRIPTION').join()).to.contain('https://example.org/k');
    expect(lines(file('https://example.org/own'), 'URL')).to.deep.equal(['URL:https://example.org/own']);
  });

  it('lets nothing in a record begin a property or a component', () => {
    const breaks = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\\n', '\r\n '];
    for (const gap of breaks) {
      const hostile = `x${gap}ATTENDEE:mailto:x@example.org${gap}END:VEVENT${gap}BEGIN:VALARM`;
      const file = calendarFile(
        [
          eventWith({
            id: hostile,
            title: hostile,
            summary: hostile,
            description: hostile,
            url: `https://example.org/${hostile}`,
            topics: [hostile],
            location: { name: hostile, address: hostile },
            recurrence: { rrule: `FREQ=DAILY;COUNT=2${gap}ATTENDEE:mailto:x@example.org` },
          }),
          consultationWith({ id: hostile, title: hostile, respond: { online: 'https://example.org/x' } }),
        ],
        { ...settingIn(), name: hostile },
      );
      expect(lines(file, 'ATTENDEE'), JSON.stringify(gap)).to.deep.equal([]);
      expect(lines(file, 'BEGIN').filter((one) => one === 'BEGIN:VEVENT')).to.have.length(3);
      expect(components(file)).to.have.length(3);
    }
  });
});

describe('a meeting in a calendar file', () => {
  const full = eventWith({
    end: '2026-11-30T19:00:00+01:00',
    url: 'https://example.org/spotkanie',
    summary: 'O parku.',
    description: 'Przyjdź i powiedz.',
    location: { name: 'Dom kultury', address: 'ul. Sołtysowicka 21, Wrocław', lat: 51.1, lon: 17.03 },
    topics: ['zieleń', 'ruch, pieszy'],
    updated: '2026-11-20T08:00:00Z',
  });

  it('says where it is, what it is about, and how to get back to its page', () => {
    const [read] = entries(written(full));
    expect(read!.location).to.equal('Dom kultury, ul. Sołtysowicka 21, Wrocław');
    expect(read!.description).to.equal('O parku.\n\nPrzyjdź i powiedz.\n\nhttps://example.org/spotkanie');
    expect(read!.component.getFirstPropertyValue('url')).to.equal('https://example.org/spotkanie');
    expect(read!.component.getFirstProperty('categories')!.getValues()).to.deep.equal([
      'zieleń',
      'ruch, pieszy',
    ]);
    expect(read!.component.getFirstPropertyValue('status')).to.equal('CONFIRMED');
    expect(line(written(full), 'GEO')).to.equal('GEO:51.1;17.03');
    expect(line(written(full), 'LAST-MODIFIED')).to.equal('LAST-MODIFIED:20261120T080000Z');
  });

  it('is the same entry in every file, and another one in another city', () => {
    const uid = (event: CivicEvent) => line(written(event), 'UID');
    expect(uid(full)).to.equal('UID:spotkanie@example.org');
    expect(uid({ ...full, title: 'Inny' })).to.equal(uid(full));
    expect(uid(eventWith())).to.equal('UID:spotkanie@wroclaw.example');
    expect(uid(eventWith({ id: '7@city.example' }))).to.equal('UID:7@city.example');
  });

  it('counts further when it was changed, so that calendars take the newer word', () => {
    const sequence = (updated: string) => Number(line(written({ ...full, updated }), 'SEQUENCE')!.slice(9));
    expect(sequence('2026-11-20T08:01:00Z')).to.be.greaterThan(sequence('2026-11-20T08:00:00Z'));
    expect(sequence('2090-01-01T00:00:00Z')).to.be.lessThan(2 ** 31);
  });

  it('is called off where it was, and tentative where its new day is not known', () => {
    const status = (word: 'cancelled' | 'withdrawn' | 'postponed') =>
      line(written({ ...full, status: word }), 'STATUS');
    expect(status('cancelled')).to.equal('STATUS:CANCELLED');
    expect(status('withdrawn')).to.equal('STATUS:CANCELLED');
    expect(status('postponed')).to.equal('STATUS:TENTATIVE');
  });

  it('makes people busy for its hours, but not for a whole day', () => {
    expect(line(written(full), 'TRANSP')).to.equal('TRANSP:OPAQUE');
    expect(line(written(eventWith({ start: '2026-11-30' })), 'TRANSP')).to.equal('TRANSP:TRANSPARENT');
  });

  it('of which the end is missing, or not after the start, has none', () => {
    expect(line(written(eventWith()), 'DTEND')).to.equal(undefined);
    const start = '2026-11-30T17:00:00+01:00';
    expect(line(written(eventWith({ start, end: start })), 'DTEND')).to.equal(undefined);
  });

  it('known to the month alone is all of the month', () => {
    const file = written(eventWith({ start: '2027-02' }));
    expect([line(file, 'DTSTART'), line(file, 'DTEND')]).to.deep.equal([
      'DTSTART;VALUE=DATE:20270201',
      'DTEND;VALUE=DATE:20270301',
    ]);
  });
});

describe('a consultation in a calendar file', () => {
  const of = (fields: Partial<Consultation>) =>
    entries(written(consultationWith(fields))).map((entry) => [
      entry.summary,
      entry.component.getFirstProperty('dtstart')!.getFirstValue()!.toString(),
      entry.component.getFirstProperty('dtend')?.getFirstValue()?.toString(),
    ]);

  it('is its opening and its deadline, and nobody is busy', () => {
    expect(of({})).to.deep.equal([
      ['Początek: Park nad rzeką', '2026-11-02', '2026-11-03'],
      ['Ostatni termin: Park nad rzeką', '2026-11-30', '2026-12-01'],
    ]);
    expect(lines(written(consultationWith()), 'TRANSP')).to.deep.equal([
      'TRANSP:TRANSPARENT',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('closes at its moment where the feed names one', async () => {
    expect(of({ opens: '2026-11-02T08:00:00+01:00', closes: '2026-11-30T16:00:00+01:00' })).to.deep.equal([
      ['Początek: Park nad rzeką', '2026-11-02T07:00:00Z', undefined],
      ['Ostatni termin: Park nad rzeką', '2026-11-30T15:00:00Z', undefined],
    ]);
    const { events } = await eventsIn(written(consultationWith({ closes: '2026-11-30T16:00:00+01:00' })));
    expect(Date.parse(events[1]!.start)).to.equal(Date.parse('2026-11-30T15:00:00Z'));
  });

  it('that closes at midnight closes with the day before, and one that opens then opens on the day', () => {
    expect(of({ opens: '2026-11-02T00:00:00+01:00', closes: '2026-12-01T00:00:00+01:00' })).to.deep.equal(
      of({}),
    );
    expect(of({ closes: '2026-12-01', closesInclusive: false })).to.deep.equal(of({}));
  });

  it('reminds of its deadline: at nine the day before a day, and a day before a moment', () => {
    const trigger = (fields: Partial<Consultation>) => lines(written(consultationWith(fields)), 'TRIGGER');
    expect(trigger({})).to.deep.equal(['TRIGGER:-PT15H']);
    expect(trigger({ closes: '2026-11-30T16:00:00+01:00' })).to.deep.equal(['TRIGGER:-P1D']);
    expect(trigger({ status: 'cancelled' })).to.deep.equal([]);
  });

  it('without dates is no entry, and with one of them is one', () => {
    const { opens: _o, closes: _c, ...undated } = consultationWith();
    expect(entries(written(undated))).to.deep.equal([]);
    expect(entries(written({ ...undated, closes: '2026-11-30' }))).to.have.length(1);
  });

  it('says how to take part where that is not its own page', () => {
    const file = written(
      consultationWith({ url: 'https://example.org/p', respond: { online: 'https://example.org/ankieta' } }),
    );
    expect(entries(file)[1]!.description).to.equal(
      'Weź udział: https://example.org/ankieta\n\nhttps://example.org/p',
    );
  });
});
