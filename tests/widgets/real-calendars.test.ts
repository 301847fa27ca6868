import { expect, html } from '@open-wc/testing';
import '../../src/widgets/consultation-calendar/define.js';
import type { ConsultationCalendar } from '../../src/widgets/consultation-calendar/consultation-calendar.js';
import { at, parts, shown, words } from '../pages/widget.js';

/** Real calendars, kept outside this repository; without them there is nothing to test. */
describe('a real calendar (where CIVIC_CAPTURES names some) in the consultation calendar', () => {
  before(async function () {
    if (!(await fetch('/__captures/index.json')).ok) this.skip();
  });

  const calendars: readonly (readonly [path: string, now: string, title: string])[] = [
    ['ics/us-bloomington-gov-google.ics', '2026-03-01T12:00:00Z', 'Utilities Service Board'],
    ['ics/de-potsdam-machbar-fablab-ev.ics', '2020-03-01T12:00:00Z', 'machBar'],
    ['ics/ca-toronto-city-festivals.ics', '2026-01-01T12:00:00Z', 'Festival'],
    ['ics/dst-allday-moved-berlin.ics', '2024-10-28T12:00:00Z', ''],
  ];
  for (const [path, now, title] of calendars)
    it(`is shown: ${path}`, async () => {
      const calendar = await at(now, () =>
        shown<ConsultationCalendar>(
          html`<civic-consultation-calendar
            lang="en"
            src="/__captures/${path}"
          ></civic-consultation-calendar>`,
        ),
      );
      expect(calendar.state).to.equal('ready');
      expect(parts(calendar, 'entry').length).to.be.above(0);
      expect(words(calendar)).to.contain(title);
      for (const link of calendar.shadowRoot!.querySelectorAll('a'))
        expect(link.protocol).to.match(/^https?:$/);
    });
});
