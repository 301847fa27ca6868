import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/export/icalendar.js';
import { zoneDefinition } from '../../src/export/zone-definition.js';
import { occurrences } from '../../src/formats/icalendar/recurrence.js';
import type { CivicEvent, Recurrence } from '../../src/model/consultation.js';
import { instantOf } from '../../src/model/zone.js';
import { eventsIn } from '../pages/calendar-file.js';
import { eventWith, settingIn } from './setting.js';

const years = { from: Date.UTC(2020, 0, 1), until: Date.UTC(2030, 0, 1) };
const series = (recurrence: Recurrence, fields: Partial<CivicEvent> = {}): CivicEvent =>
  eventWith({ start: '2026-10-12T17:00:00+02:00', end: '2026-10-12T19:00:00+02:00', recurrence, ...fields });

/** Start, end and title of what `event` comes to by our own reckoning. */
const expanded = (event: CivicEvent, zone: string) =>
  occurrences(event, zone, years, 60).map(({ start, end, title, status }) => [
    start.length > 10 ? Date.parse(start) : start,
    end === undefined ? undefined : end.length > 10 ? Date.parse(end) : end,
    title,
    status,
  ]);

const startOf = (details: unknown) => (details as { startDate: ICAL.Time }).startDate.toUnixTime();

/** The starts that ical.js finds, by the zones that stand in the file and by no other. */
function startsByIcal(file: string): readonly number[] {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [master, ...changed] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  for (const one of changed) master!.relateException(one);
  const iterator = master!.iterator();
  const starts: number[] = [];
  for (let next = iterator.next() as ICAL.Time | null; next && starts.length < 60; next = iterator.next())
    starts.push(startOf(master!.getOccurrenceDetails(next)) * 1000);
  return starts;
}

const both = async (event: CivicEvent, zone = 'Europe/Warsaw') => {
  const file = calendarFile([event], settingIn('pl', zone));
  const { events, reading } = await eventsIn(file);
  expect(events).to.have.length(1);
  expect(expanded(events[0]!, reading.timeZone), 'our own reader').to.deep.equal(expanded(event, zone));
  return { file, starts: expanded(event, zone).map(([start]) => start as number) };
};

describe('a series in a calendar file', () => {
  it('stays at its hour when summer ends, to ical.js too', async () => {
    const event = series({ rrule: 'FREQ=WEEKLY;COUNT=30' });
    const { file, starts } = await both(event);
    expect(startsByIcal(file)).to.deep.equal(starts);
    expect(new Set(starts.map((at) => new Date(at).getUTCHours()))).to.deep.equal(new Set([15, 16]));
  });

  it('keeps its end, whether that is a day, a time of the city or a time in UTC', async () => {
    for (const until of ['20261123', '20261123T170000', '20261123T160000Z']) {
      const { file, starts } = await both(series({ rrule: `FREQ=WEEKLY;UNTIL=${until}` }));
      expect(starts, until).to.have.length(7);
      expect(startsByIcal(file), until).to.deep.equal(starts);
      expect(file).to.match(/UNTIL=\d{8}T\d{6}Z/);
    }
  });

  it('keeps what is left out, added, moved, renamed and cancelled', async () => {
    const event = series({
      rrule: 'FREQ=WEEKLY;COUNT=8',
      exdate: ['2026-10-19T17:00:00+02:00', '2026-11-02'],
      rdate: ['2026-12-24T10:00:00+01:00'],
      overrides: [
        { recurrenceId: '2026-10-26T17:00:00+01:00', start: '2026-10-27T18:00:00+01:00' },
        { recurrenceId: '2026-11-09', title: 'Inaczej' },
        { recurrenceId: '2026-11-16T17:00:00+01:00', status: 'cancelled' },
      ],
    });
    const { file, starts } = await both(event);
    expect([...startsByIcal(file)].sort()).to.deep.equal([...starts].sort());
    expect(file.match(/^UID:.*$/gm)).to.have.length(4);
    expect(new Set(file.match(/^UID:.*$/gm))).to.have.length(1);
  });

  it('of whole days stays on its days', async () => {
    const { file, starts } = await both(
      series(
        { rrule: 'FREQ=DAILY;UNTIL=20261030', exdate: ['2026-10-26'] },
        { start: '2026-10-23', end: '2026-10-24' },
      ),
    );
    expect(starts[0]).to.equal('2026-10-23');
    expect(file).to.contain('RRULE:FREQ=DAILY;UNTIL=20261030\r\n');
    expect(file).not.to.contain('VTIMEZONE');
  });

  it('that runs in UTC keeps to UTC', async () => {
    const { file } = await both(
      series(
        { rrule: 'FREQ=WEEKLY;COUNT=5' },
        { start: '2026-10-19T15:00:00Z', end: '2026-10-19T16:00:00Z' },
      ),
    );
    expect(file).to.contain('DTSTART:20261019T150000Z\r\n');
    expect(file).not.to.contain('VTIMEZONE');
  });

  it('is right in zones of other rules', async () => {
    for (const zone of ['America/New_York', 'Pacific/Auckland', 'Africa/Casablanca', 'Asia/Kolkata']) {
      const start = new Date(instantOf('2026-09-07T17:00:00', zone)).toISOString().replace('.000Z', '+00:00');
      const end = new Date(instantOf('2026-09-07T18:30:00', zone)).toISOString().replace('.000Z', '+00:00');
      const { file, starts } = await both(series({ rrule: 'FREQ=WEEKLY;COUNT=55' }, { start, end }), zone);
      expect(startsByIcal(file), zone).to.deep.equal(starts);
    }
  });
});

describe('the definition of a zone', () => {
  it('is two rules in a zone that has them, one offset in one that has none', () => {
    const warsaw = zoneDefinition('Europe/Warsaw', Date.UTC(2026, 9, 12));
    expect(warsaw).to.include('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(warsaw).to.include('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(warsaw).to.have.length(15);
    expect(zoneDefinition('Asia/Kolkata', 0).filter((one) => one.startsWith('TZOFFSETTO'))).to.deep.equal([
      'TZOFFSETTO:+0530',
    ]);
  });

  it('tells the second Sunday from the last', () => {
    const york = zoneDefinition('America/New_York', Date.UTC(2026, 9, 12));
    expect(york).to.include('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(york).to.include('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU');
    expect(york).to.include('TZOFFSETTO:-0500');
  });
});
