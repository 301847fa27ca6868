import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import fc from 'fast-check';
import { eventMarkup } from '../../src/export/json-ld.js';
import type { CivicEvent } from '../../src/model/consultation.js';
import { hostilePayloads } from '../trust/hostile-payloads.mjs';
import { eventWith, settingIn } from './setting.js';

const meeting = (fields: Partial<CivicEvent> = {}) => eventWith({ type: 'meeting', ...fields });
const markup = (...events: readonly CivicEvent[]) => eventMarkup(events, settingIn());
const read = (event: CivicEvent): Record<string, unknown> =>
  (JSON.parse(markup(event)!) as { '@graph': [Record<string, unknown>] })['@graph'][0];

describe('JSON-LD of events', () => {
  it('describes hearings, workshops and meetings, and nothing else', () => {
    const types = ['hearing', 'workshop', 'meeting', 'walk', 'vote', 'deadline', 'info'] as const;
    const { '@graph': graph } = JSON.parse(
      markup(...types.map((type) => meeting({ type, title: type })))!,
    ) as {
      '@graph': { name: string }[];
    };
    expect(graph.map(({ name }) => name)).to.deep.equal(['hearing', 'workshop', 'meeting']);
    expect(markup(eventWith({ type: 'walk' }), eventWith())).to.equal(undefined);
  });

  it('says what, when, where and who', () => {
    const event = meeting({
      url: 'https://example.org/s',
      end: '2026-11-30T19:00:00+01:00',
      summary: 'O parku.',
      mode: 'hybrid',
      location: { name: 'Dom kultury', address: 'ul. Sołtysowicka 21', lat: 51.1, lon: 17 },
      organiser: { name: 'Urząd', url: 'https://example.org/', email: 'a@example.org' },
      languages: ['pl', 'uk'],
      topics: [{ pl: 'zieleń', en: 'green' }],
    });
    expect(read(event)).to.deep.equal({
      '@type': 'Event',
      '@id': 'https://example.org/s',
      name: 'Spotkanie na Krzykach',
      description: 'O parku.',
      url: 'https://example.org/s',
      startDate: '2026-11-30T17:00:00+01:00',
      endDate: '2026-11-30T19:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'VirtualLocation', url: 'https://example.org/s' },
        {
          '@type': 'Place',
          name: 'Dom kultury',
          address: 'ul. Sołtysowicka 21',
          geo: { '@type': 'GeoCoordinates', latitude: 51.1, longitude: 17 },
        },
      ],
      organizer: { '@type': 'Organization', name: 'Urząd', url: 'https://example.org/' },
      inLanguage: ['pl', 'uk'],
      keywords: ['zieleń'],
    });
  });

  it('says what became of it', () => {
    const status = (fields: Partial<CivicEvent>) => read(meeting(fields))['eventStatus'];
    expect(status({ status: 'cancelled' })).to.equal('https://schema.org/EventCancelled');
    expect(status({ status: 'withdrawn' })).to.equal('https://schema.org/EventCancelled');
    expect(status({ status: 'postponed' })).to.equal('https://schema.org/EventPostponed');
    const moved = meeting({ status: 'postponed', previousStart: '2026-11-23T17:00:00+01:00' });
    expect(read(moved)).to.include({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-23T17:00:00+01:00',
    });
  });

  it('keeps the codes of a video meeting to itself', () => {
    const texts = [
      'Hasło: Krzyki2026',
      'Kod dostępu 123 456',
      'Zoom, Passcode: 884422',
      'Meeting ID: 812 3456 7890',
      'PIN 4421#',
      'Kenncode: 1234',
      'Пароль: 12345',
    ];
    for (const text of texts)
      expect(markup(meeting({ summary: text, description: text }))!, text).not.to.contain(
        JSON.stringify(text).slice(1, -1),
      );
    expect(markup(meeting({ summary: 'O parku.', description: 'Hasło: Krzyki2026' }))!).not.to.contain(
      'Krzyki2026',
    );
  });

  it('stays inside its script element, whatever the feed says', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        ...hostilePayloads,
        '</script><script>civicCanary()</script>',
        '<!--<script>',
        ']]>',
        '\u2028',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    let ran = 0;
    Object.assign(globalThis, { civicCanary: () => ran++ });
    const page = await fixture(html`<div></div>`);
    fc.assert(
      fc.property(text, (hostile) => {
        const event = meeting({
          title: `x${hostile}`,
          summary: hostile,
          location: { name: hostile },
          organiser: { name: hostile },
          topics: [hostile],
        });
        const json = markup(event)!;
        expect(json).not.to.match(/[<>&\u2028\u2029]/);
        const [{ name }] = (JSON.parse(json) as { '@graph': [{ name: string }] })['@graph'];
        expect(name).to.equal(`x${hostile}`.replace(/\s+/g, ' ').trim());
        const holder = document.createElement('div');
        render(html`<script type="application/ld+json"></script>`, holder);
        holder.querySelector('script')!.append(json);
        page.append(holder);
      }),
      { numRuns: 200 },
    );
    expect(page.children).to.have.length(200);
    expect(ran).to.equal(0);
  });
});
