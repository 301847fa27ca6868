import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calendarLink, subscribeLinks, type CalendarService } from '../../src/export/calendar-links.js';
import type { CivicEvent, Consultation } from '../../src/model/consultation.js';
import { consultationWith, eventWith, settingIn } from './setting.js';

const linked = (service: CalendarService, record: Consultation | CivicEvent) => {
  const address = calendarLink(service, record, settingIn());
  if (address === undefined) throw new Error('There is no link.');
  const url = new URL(address);
  return { address, place: url.origin + url.pathname, said: Object.fromEntries(url.searchParams) };
};
const meeting = eventWith({
  end: '2026-11-30T19:00:00+01:00',
  url: 'https://example.org/s?a=1&b=2',
  summary: 'O parku & stawie.\nPrzyjdź <b>!',
  location: { name: 'Dom kultury', address: 'ul. Sołtysowicka 21' },
});
const services = ['google', 'outlook', 'office'] as const;

describe('a link to a calendar', () => {
  it('adds a meeting at its time to Google’s', () => {
    const { place, said } = linked('google', meeting);
    expect(place).to.equal('https://calendar.google.com/calendar/render');
    expect(said).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Spotkanie na Krzykach',
      dates: '20261130T160000Z/20261130T180000Z',
      ctz: 'Europe/Warsaw',
      details: 'O parku & stawie.\nPrzyjdź <b>!\n\nhttps://example.org/s?a=1&b=2',
      location: 'Dom kultury, ul. Sołtysowicka 21',
    });
  });

  it('adds it to Microsoft’s, which read its words as HTML', () => {
    const { place, said } = linked('outlook', meeting);
    expect(place).to.equal('https://outlook.live.com/calendar/0/action/compose');
    expect(said).to.deep.equal({
      rru: 'addevent',
      subject: 'Spotkanie na Krzykach',
      startdt: '2026-11-30T16:00:00Z',
      enddt: '2026-11-30T18:00:00Z',
      body: 'O parku &amp; stawie.<br>Przyjdź &lt;b&gt;!<br><br>https://example.org/s?a=1&amp;b=2',
      location: 'Dom kultury, ul. Sołtysowicka 21',
    });
    expect(linked('office', meeting).place).to.equal('https://outlook.office.com/calendar/0/action/compose');
  });

  it('writes blanks so that Outlook shows no plus', () => {
    for (const service of services) expect(linked(service, meeting).address).not.to.contain('+');
  });

  it('adds a consultation on its last day, and keeps the day free', () => {
    const { said } = linked('google', consultationWith());
    expect(said['text']).to.equal('Ostatni termin: Park nad rzeką');
    expect(said['dates']).to.equal('20261130/20261201');
    expect(said).to.include({ trp: 'false', crm: 'AVAILABLE' });
    expect(said).not.to.have.property('ctz');
    expect(linked('office', consultationWith()).said).to.include({
      startdt: '2026-11-30',
      enddt: '2026-12-01',
      allday: 'true',
    });
  });

  it('adds a deadline that is a moment as the half hour before it', () => {
    const { said } = linked('google', consultationWith({ closes: '2026-11-30T16:00:00+01:00' }));
    expect(said['dates']).to.equal('20261130T143000Z/20261130T150000Z');
    const midnight = linked('google', consultationWith({ closes: '2026-12-01T00:00:00+01:00' }));
    expect(midnight.said['dates']).to.equal('20261130/20261201');
  });

  it('adds the opening where there is no deadline, and nothing where there is no date', () => {
    const { closes: _c, ...open } = consultationWith();
    expect(linked('google', open).said['text']).to.equal('Początek: Park nad rzeką');
    const { opens: _o, ...undated } = open;
    expect(calendarLink('google', undated, settingIn())).to.equal(undefined);
  });

  it('gives an event without an end an hour, and days their last one too', () => {
    expect(linked('google', eventWith()).said['dates']).to.equal('20261130T160000Z/20261130T170000Z');
    expect(linked('outlook', eventWith({ start: '2026-11-30', end: '2026-12-02' })).said).to.include({
      startdt: '2026-11-30',
      enddt: '2026-12-03',
      allday: 'true',
    });
  });

  it('stays an address of the service, and short enough, whatever the record says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 2_000 }), (text) => {
        const hostile = eventWith({
          title: `t${text.slice(0, 200)}`,
          summary: text,
          location: { name: text },
        });
        for (const service of services) {
          const { place, said } = linked(service, { ...hostile, location: { name: text.slice(0, 200) } });
          expect(place).to.match(/^https:\/\/(calendar\.google|outlook\.(live|office))\.com\/calendar\//);
          expect(said['dates'] ?? said['startdt']).to.match(/^2026-?11-?30/);
        }
      }),
      { numRuns: 100 },
    );
    const long = linked('google', eventWith({ summary: 'ї'.repeat(9_000) }));
    expect(long.address.length).to.be.below(8_000);
  });
});

describe('links to subscribe', () => {
  it('name the file as each calendar wants it named', () => {
    const links = subscribeLinks('https://example.org/k.ics?a=1&b=ą', 'Konsultacje & spotkania')!;
    expect(links.webcal).to.equal('webcal://example.org/k.ics?a=1&b=ą');
    const google = new URL(links.google);
    expect(google.origin + google.pathname).to.equal('https://calendar.google.com/calendar/r');
    expect(google.searchParams.get('cid')).to.equal(links.webcal);
    for (const address of [links.outlook, links.office]) {
      const url = new URL(address);
      expect(url.pathname).to.equal('/calendar/0/addfromweb');
      expect(Object.fromEntries(url.searchParams)).to.deep.equal({
        url: 'https://example.org/k.ics?a=1&b=ą',
        name: 'Konsultacje & spotkania',
      });
    }
  });

  it('are made of web addresses alone', () => {
    for (const address of ['javascript:alert(1)', 'data:text/calendar,x', '/k.ics', 'webcal://x/y', ''])
      expect(subscribeLinks(address, 'x'), address).to.equal(undefined);
  });
});
