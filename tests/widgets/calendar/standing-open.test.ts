import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import '../../../src/widgets/consultation-calendar/define.js';
import type { ConsultationCalendar } from '../../../src/widgets/consultation-calendar/consultation-calendar.js';
import { CalendarPage } from '../../pages/consultation-calendar.js';
import { filesOf } from '../../pages/downloads.js';
import { until } from '../../pages/until.js';
import { at, feedOf, parts, settled } from '../../pages/widget.js';

// A calendar in use: on a page that stands open, on paper, in other people's elements, and in one's own calendar.

const now = '2026-11-23T12:00:00+01:00';
const park = {
  id: 'Park',
  title: 'Park',
  url: 'https://example.org/park',
  _civic: { kind: 'consultation', opens: '2026-09-01', closes: '2026-11-30' },
};
const council = {
  id: 'rada',
  title: 'Rada',
  _civic: {
    kind: 'event',
    start: '2026-10-01T17:00',
    end: '2026-10-01T18:00',
    recurrence: {
      rrule: 'FREQ=WEEKLY;COUNT=10',
      overrides: [{ recurrence_id: '2026-11-26T17:00', start: '2026-11-26T19:00', title: 'Rada w ratuszu' }],
    },
  },
};
const walks = Array.from({ length: 6 }, (_, index) => ({
  id: `Spacer ${index}`,
  title: `Spacer ${index}`,
  _civic: { kind: 'event', start: `2026-12-0${index + 1}T10:00` },
}));

const open = (items: readonly object[], attributes: { view?: string; details?: string } = {}) =>
  CalendarPage.open(
    html`<civic-consultation-calendar
      lang="pl"
      view=${attributes.view ?? 'list'}
      details=${attributes.details ?? 'dialog'}
      .data=${feedOf(items)}
    ></civic-consultation-calendar>`,
  );

describe('a calendar in use', () => {
  it('says what is over as soon as it is, on a page that stands open or is come back to', async () => {
    for (const view of ['list', 'month']) {
      const page = await at('2026-11-30T22:59:30Z', () => open([park], { view }));
      const status = () => parts(page.element, 'status').map(({ textContent }) => textContent.trim());
      const today = () => page.element.shadowRoot?.querySelector('[aria-current="date"]')?.textContent.trim();
      await until(() => status().length, view);
      expect(status()).to.deep.equal(['Wkrótce koniec · ostatni dzień']);
      if (view === 'month') expect(today()).to.equal('30');
      await at('2026-11-30T23:00:01Z', async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await page.element.updateComplete;
      });
      expect(status(), view).to.deep.equal(['Zakończone']);
      if (view === 'list') expect(page.groups).to.deep.equal(['Zakończone 1']);
      else expect(today()).to.equal('1');
    }
  });

  it('lists once what lasts for months, whatever lies between its days', async () => {
    const months = {
      id: 'Wystawa',
      title: 'Wystawa',
      _civic: { kind: 'event', start: '2026-09-01', end: '2027-02-28' },
    };
    const page = await at(now, () => open([park, months, ...walks]));
    expect(page.titles.filter((title) => /Park|Wystawa/.test(title))).to.deep.equal(['Park', 'Wystawa']);
    expect(page.spokenDates('Wystawa')).to.equal('od 1 września 2026 r. do 28 lutego 2027 r.');
  });

  it('hands home the series that a search found as the feed has it, and not as it goes on from here', async () => {
    const file = await at(now, async () => {
      const page = await open([park, council, ...walks]);
      await page.search('rada');
      await until(() => page.titles.length === 1);
      expect(page.titles).to.deep.equal(['Rada w ratuszu']);
      page.takeHome.open = true;
      await until(() => page.takeHome.querySelector('button'));
      const [text = ''] = await filesOf(() => page.takeHome.querySelector('button')?.click());
      return new ICAL.Component(ICAL.parse(text) as never);
    });
    const events = file.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary }) => summary)).to.deep.equal(['Rada', 'Rada w ratuszu']);
    expect(new Set(events.map(({ uid }) => uid.replace(/@.*/, '')))).to.deep.equal(new Set(['rada']));
    expect(events[0]?.startDate.toString()).to.equal('2026-10-01T17:00:00');
    expect(events[1]?.recurrenceId.toString()).to.equal('2026-11-26T17:00:00');
  });

  it('is itself in the shadow root of somebody else: seen, hit, focused, and styled through its parts', async () => {
    const page = document.createElement('div');
    const root = page.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { font: 30px serif; box-sizing: content-box; letter-spacing: 1em; }
      button, a, dialog, section, h3 { display: none; }
      civic-consultation-calendar { inline-size: 640px; font: inherit; letter-spacing: 0; }
      civic-consultation-calendar::part(status-closing-soon) { border-inline-start: 7px solid; }
    `);
    root.adoptedStyleSheets = [sheet];
    const inner = document.createElement('div');
    root.append(inner);
    document.body.append(page);
    const calendar: ConsultationCalendar = document.createElement('civic-consultation-calendar');
    Object.assign(calendar, { lang: 'pl', data: feedOf([park]) });
    await at('2026-11-28T12:00:00Z', async () => {
      inner.append(calendar);
      await settled(calendar);
      await until(() => parts(calendar, 'entry').length);
    });
    const title = parts(calendar, 'title')[0]!;
    title.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = title.getBoundingClientRect();
    const [middle, line] = [x + width / 2, y + height / 2] as const;
    expect(calendar.getBoundingClientRect().width).to.equal(640);
    expect(title.contains(calendar.shadowRoot!.elementFromPoint(middle, line))).to.equal(true);
    expect(getComputedStyle(parts(calendar, 'entry')[0]!).borderInlineStartWidth).to.equal('7px');
    title.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = () => calendar.shadowRoot!.querySelector('dialog');
    await until(() => dialog()?.open);
    expect(dialog()?.matches(':modal') && dialog()!.getBoundingClientRect().height > 100).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog());
    expect([root.activeElement, calendar.shadowRoot!.activeElement]).to.deep.equal([calendar, title]);
    page.remove();
  });

  it('keeps its titles in lines where the page sets its text large', async () => {
    for (const width of [320, 640, 960]) {
      const page = await at(now, () => open([park]));
      page.element.style.inlineSize = `${width}px`;
      page.element.style.fontSize = '30px';
      await until(() => page.element.offsetWidth === width);
      expect(page.link('Park')!.getClientRects(), `${width} px`).to.have.length(1);
      expect(page.element.scrollWidth).to.be.at.most(width);
    }
  });

  it('has its month within its edges where the page sets its text large', async () => {
    for (const width of [480, 640, 800]) {
      const page = await at(now, () => open([park, ...walks], { view: 'month' }));
      await until(() => page.table);
      page.element.style.inlineSize = `${width}px`;
      page.element.style.fontSize = '32px';
      await until(() => page.element.offsetWidth === width);
      expect(page.element.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('has no heads on paper of details that nobody unfolded', async function () {
    const page = await at(now, () => open([park, ...walks], { details: 'inline' }));
    page.disclosure('Park').querySelector('summary')?.click();
    await until(() => page.disclosure('Park').open);
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('emulate-features', {
      media: 'print',
    });
    const heads = parts(page.element, 'disclosure').map((one) => one.checkVisibility());
    await executeServerCommand('emulate-features', {});
    if (!supported) this.skip();
    expect(heads.filter(Boolean)).to.have.length(1);
  });
});
