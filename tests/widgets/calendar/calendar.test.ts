import { expect, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/widgets/consultation-calendar/define.js';
import type { CivicExportEvent } from '../../../src/element/export-event.js';
import { CalendarPage } from '../../pages/consultation-calendar.js';
import { expectNoise } from '../../setup.js';
import { feedOf } from '../../pages/widget.js';
import { until } from '../../pages/until.js';

const now = '2026-11-23T12:00:00+01:00';
const consultation = (id: string, closes: string, fields: object = {}) => ({
  id,
  title: id,
  url: `https://example.org/${id}`,
  _civic: { kind: 'consultation', opens: '2026-11-01', closes, ...fields },
});
const items = [
  consultation('Park', '2026-11-30', { topics: ['zieleń'], areas: ['Krzyki'] }),
  consultation('Skwer', '2026-12-10', { topics: ['zieleń'] }),
  consultation('Tramwaj', '2026-12-20', { topics: ['transport'] }),
  consultation('Most', '2026-12-24', { topics: ['transport'] }),
  consultation('Szkoła', '2026-12-28'),
  {
    id: 'Spacer',
    title: 'Spacer',
    _civic: {
      kind: 'event',
      type: 'workshop',
      start: '2026-11-27T17:00',
      end: '2026-11-27T18:00',
      parent: 'Park',
    },
  },
  {
    id: 'Dyżur',
    title: 'Dyżur',
    _civic: { kind: 'event', start: '2024-01-08T10:00', recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=MO' } },
  },
];

const open = (attributes: { view?: string; details?: string; id?: string } = {}) =>
  CalendarPage.open(
    html`<civic-consultation-calendar
      lang="pl"
      id=${attributes.id ?? 'calendar'}
      view=${attributes.view ?? 'list'}
      details=${attributes.details ?? 'dialog'}
      ?url-state=${attributes.id !== undefined}
      .data=${feedOf(items)}
    ></civic-consultation-calendar>`,
  );

describe('civic-consultation-calendar, whole', () => {
  const start = location.href;
  const clock = Date.now;
  beforeEach(() => {
    Date.now = () => Date.parse(now);
  });
  afterEach(() => {
    Date.now = clock;
    history.replaceState(null, '', start);
  });

  it('shows the month when a person asks for it, with the meetings of a series', async () => {
    const page = await open();
    page.button('Miesiąc').click();
    await until(() => page.table);
    expect(page.table?.caption?.textContent.trim()).to.equal('listopad 2026');
    const mondays = page.dayNames.filter((name) => /^poniedziałek/.test(name) && name.includes('listopada'));
    expect(mondays).to.have.length(5);
    expect(page.button('Miesiąc').getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows the timeline that the host page asked for', async () => {
    const page = await open({ view: 'windows' });
    expect(page.button('Oś czasu').getAttribute('aria-pressed')).to.equal('true');
    expect(page.element.shadowRoot?.querySelector('.windows')).to.not.equal(null);
  });

  it('takes an unknown view for the list', async () => {
    const page = await open({ view: 'spiral' });
    expect(page.titles).to.include('Park');
  });

  it('finds what is typed, says how many, and tells the host page', async () => {
    const page = await open();
    let count = -1;
    page.element.addEventListener('civic-filter', (event) => (count = event.count));
    await page.search('skwer');
    await until(() => page.titles.length === 1);
    expect(page.titles).to.deep.equal(['Skwer']);
    expect(page.count).to.equal('Znaleziono 1 wpis');
    expect(count).to.equal(1);
  });

  it('keeps what was chosen in the address, and shows it again', async () => {
    const page = await open({ id: 'kalendarz' });
    page.button('Miesiąc').click();
    await until(() => new URL(location.href).searchParams.get('kalendarz')?.includes('view=month'));
    page.element.remove();
    const again = await open({ id: 'kalendarz' });
    await until(() => again.table);
    expect(again.table?.caption?.textContent.trim()).to.equal('listopad 2026');
  });

  it('opens the details of an entry, and gives the focus back', async () => {
    const page = await open();
    page.link('Park')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.dialog?.open);
    expect(page.dialogWords).to.contain('poniedziałek, 30 listopada 2026 r.');
    expect(page.dialog?.textContent).to.contain('Spacer');
    await sendKeys({ press: 'Escape' });
    await until(() => !page.dialog);
    expect(page.element.shadowRoot?.activeElement).to.equal(page.link('Park'));
  });

  it('opens what the address names', async () => {
    history.replaceState(null, '', `?kalendarz=${encodeURIComponent('item=Tramwaj')}`);
    const page = await open({ id: 'kalendarz' });
    await until(() => page.dialog?.open);
    expect(page.dialog?.textContent).to.contain('Tramwaj');
  });

  it('leaves a link to the browser where the host page wants pages', async () => {
    const page = await open({ details: 'page' });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    let ours: boolean | undefined;
    const stay = (event: Event) => {
      ours = event.defaultPrevented;
      event.preventDefault();
    };
    document.body.addEventListener('click', stay, { once: true });
    page.link('Park')?.dispatchEvent(click);
    await nextFrame();
    expect(ours).to.equal(false);
    expect(page.dialog).to.equal(null);
  });

  it('hands the selection home as a calendar file that other calendars read', async () => {
    const page = await open();
    await page.search('skwer');
    await until(() => page.titles.length === 1);
    page.takeHome.open = true;
    const exported = await new Promise<CivicExportEvent>((resolve) => {
      page.element.addEventListener('civic-export', (event) => {
        event.preventDefault();
        resolve(event);
      });
      void until(() => page.takeHome.querySelector('button')).then(() =>
        page.takeHome.querySelector('button')?.click(),
      );
    });
    expect(exported.format).to.equal('ics');
    expect(exported.records.map(({ id }) => id)).to.deep.equal(['Skwer']);
  });

  it('unfolds the details below an entry where the host page wants them inline', async () => {
    const page = await open({ details: 'inline' });
    page.disclosure('Park').querySelector('summary')?.click();
    await until(() => page.disclosure('Park').textContent.includes('Spacer'));
    expect(page.dialog).to.equal(null);
    page.disclosure('Skwer').querySelector('summary')?.click();
    await until(() => page.disclosure('Skwer').textContent.includes('Skwer'));
    await until(() => !page.disclosure('Park').open);
  });

  it('describes its meetings to search engines where the host page asks for it, and loads no feed for that', async () => {
    const page = await open();
    let loads = 0;
    page.element.addEventListener('civic-load', () => loads++);
    expect(page.element.querySelector('script')).to.equal(null);
    page.element.jsonLd = true;
    await until(() => page.element.querySelector('script'));
    const markup = JSON.parse(page.element.querySelector('script')?.text ?? '') as object;
    expect(JSON.stringify(markup)).to.contain('"Spacer"').and.not.to.contain('"Park"');
    await page.element.updateComplete;
    expect(loads).to.equal(0);
  });

  for (const view of ['list', 'month', 'windows'])
    it(`is accessible as ${view}, on a phone and on a desk`, async () => {
      for (const width of [320, 1280]) {
        await setViewport({ width, height: 900 });
        const page = await open({ view });
        await expect(page.element).to.be.accessible();
        expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
      }
      await setViewport({ width: 800, height: 600 });
    });

  it('prints everything that was selected, with the titles of what has no page, and no controls', async function () {
    const many = Array.from({ length: 30 }, (_, index) => consultation(`Plac ${index}`, '2026-12-30'));
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar
        lang="pl"
        .data=${feedOf([...items, ...many])}
      ></civic-consultation-calendar>`,
    );
    expect(page.titles.filter((title) => title.startsWith('Plac'))).to.have.length.below(30);
    dispatchEvent(new Event('beforeprint'));
    expect(page.titles.filter((title) => title.startsWith('Plac'))).to.have.length(30);
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('emulate-features', {
      media: 'print',
    });
    if (supported) {
      expect(page.button('Spacer').checkVisibility()).to.equal(true);
      expect(page.button('Miesiąc').checkVisibility()).to.equal(false);
      const link = page.link('Park')!;
      expect(getComputedStyle(link, '::after').content).to.contain('https://example.org/Park');
    }
    await executeServerCommand('emulate-features', {});
    dispatchEvent(new Event('afterprint'));
    expect(page.titles.filter((title) => title.startsWith('Plac'))).to.have.length.below(30);
  });

  it('leaves the host’s own list in its place until it is ready, and where it cannot be', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-not-found\)/);
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar lang="pl" src="/__feed/?status=404&text=x">
        <ul>
          <li><a href="/park">Park</a> <time datetime="2026-11-30">30 listopada</time></li>
        </ul>
      </civic-consultation-calendar>`,
    );
    expect(page.element.querySelector('time')?.checkVisibility()).to.equal(true);
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    page.element.data = feedOf(items);
    await until(() => page.element.state === 'ready' && page.titles.length);
    expect(page.element.querySelector('time')?.checkVisibility()).to.equal(false);
  });
});
