import { expect, html } from '@open-wc/testing';
import '../../../src/widgets/consultation-calendar/define.js';
import { CalendarPage } from '../../pages/consultation-calendar.js';
import { heard } from '../../pages/ngo-directory.js';
import { feedOf, parts, words } from '../../pages/widget.js';
import { until } from '../../pages/until.js';

// What everybody can rely on in every view, whoever they are and whatever they read it with. The rest of it is tested where
// its part is: the table, the days and the keys of a month, the focus of the dialog.

const consultation = (id: string, closes: string, fields: object = {}) => ({
  id,
  title: id,
  url: `https://example.org/${id}`,
  _civic: { kind: 'consultation', opens: '2026-11-01', closes, ...fields },
});
const items = [
  consultation('Park', '2026-11-26', { topics: ['zieleń'], areas: ['Krzyki'] }),
  consultation('Skwer', '2026-12-10'),
  consultation('Most', '2026-11-20', { results: { published: '2026-11-22' } }),
  consultation('Plac', '2026-12-20', { status: 'withdrawn' }),
  { id: 'Spacer', title: 'Spacer', _civic: { kind: 'event', start: '2026-11-27T17:00' } },
  { id: 'Sesja', title: 'Sesja', _civic: { kind: 'event', start: '2026-11-28T10:00', tentative: true } },
  {
    id: 'Debata',
    title: 'Debata',
    _civic: { kind: 'event', start: '2026-12-02T17:00', previous_start: '2026-11-28T17:00' },
  },
];

const open = (view = 'list', given: readonly object[] = items, lang = 'pl', head: object = {}) =>
  CalendarPage.open(
    html`<civic-consultation-calendar
      lang=${lang}
      view=${view}
      .data=${feedOf(given, head)}
    ></civic-consultation-calendar>`,
  );
const all = (page: CalendarPage, selector: string) => [
  ...page.element.shadowRoot!.querySelectorAll(selector),
];

describe('the calendar, for everyone,', () => {
  const clock = Date.now;
  beforeEach(() => {
    Date.now = () => Date.parse('2026-11-23T12:00:00+01:00');
  });
  afterEach(() => {
    Date.now = clock;
  });

  it('asks twice for words that are lost on their way, and says all in Polish and as such where they cannot be had', async () => {
    const tries = [0, 0];
    const drawn = async (lost: number, which: number) => {
      const element = document.createElement('civic-consultation-calendar');
      element.lang = 'en';
      Object.assign(element, {
        loadWords: () => (tries[which]!++ < lost ? Promise.reject(new Error('lost')) : undefined),
        data: feedOf(items),
      });
      document.body.append(element);
      await until(() => element.shadowRoot?.querySelector('h3') != null);
      const root = element.shadowRoot!;
      element.remove();
      return [root.querySelector('.foreign')?.getAttribute('lang'), words(root.querySelector('h3')!)];
    };
    expect((await drawn(1, 0))[0]).to.equal(undefined);
    expect(await drawn(2, 1)).to.deep.equal(['pl', 'Trwające 2']);
    expect(tries).to.deep.equal([2, 2]);
  });

  it('speaks one language at a time, and says which, on a page in one that it does not speak', async () => {
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar
        lang="ar"
        dir="rtl"
        label="المشاورات"
        .data=${feedOf(items)}
      ></civic-consultation-calendar>`,
    );
    const language = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
    expect(page.dates('Park')).to.equal('1–26 November 2026');
    expect(page.status('Spacer')).to.equal('Upcoming');
    expect(all(page, '.when').map(language)).to.include('en').and.have.length(items.length);
    expect(language(page.link('Park')!.querySelector('[lang]')!)).to.equal('pl');
    expect(language(all(page, 'h2 > *')[0]!)).to.equal('ar');
    const field = all(page, '#query')[0] as HTMLInputElement;
    field.value = 'park';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const announcer = () => document.querySelector<HTMLElement>('#civic-announcer');
    await until(() => announcer()?.textContent.includes('1'));
    expect([announcer()?.lang, announcer()?.textContent]).to.deep.equal(['en', '1 entry found']);
    // The first line of a text begins where the page's lines do.
    const { right } = all(page, '[part="count"]')[0]!.getBoundingClientRect();
    expect(right).to.be.closeTo(page.element.getBoundingClientRect().right, 2);
  });

  it('is a region with a name, a heading, and buttons for the views that say which is shown', async () => {
    for (const view of ['list', 'month', 'windows']) {
      const page = await open(view);
      expect(all(page, 'section')[0]?.getAttribute('aria-label')).to.contain('Konsultacje i\u00a0spotkania');
      expect(all(page, '[part="views"][role="group"] [aria-pressed="true"]')).to.have.length(1);
      expect(all(page, 'h2')).to.have.length(1);
    }
  });

  it('has its groups and entries under headings, one level below another, the folded group too', async () => {
    const page = await open();
    expect(all(page, '[part="group-heading"]').map(({ localName }) => localName)).to.deep.equal([
      'h3',
      'h3',
      'h3',
    ]);
    const entries = all(page, 'ul > li > article[part~="entry"]');
    expect(entries).to.have.length(items.length);
    for (const entry of entries) {
      expect(entry.querySelectorAll('h4 :is(a, button)')).to.have.length(1);
      expect(entry.querySelector('time[datetime]')).not.to.equal(null);
    }
    expect(all(page, 'details[part="group"] > summary > h3')).to.have.length(1);
  });

  it('says a range in words to who cannot see its dash, and nothing twice', async () => {
    const page = await open();
    expect(page.dates('Park')).to.equal('1–26 listopada 2026 r.');
    expect(page.spokenDates('Park')).to.equal('od 1 listopada 2026 r. do 26 listopada 2026 r.');
    const english = await open('list', items, 'en');
    expect(english.spokenDates('Park')).to.equal('from 1 November 2026 to 26 November 2026');
    for (const view of ['list', 'month', 'windows']) {
      const page = await open(view);
      const texts = all(page, ':not(style, [aria-hidden="true"], [aria-hidden="true"] *)').flatMap((one) =>
        [...one.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
      );
      // A month alone would have to be inflected.
      expect(texts.filter((text) => /\d\s?–/.test(text) && !/^listopad 2026 – /.test(text))).to.deep.equal(
        [],
      );
    }
  });

  it('lets the host style entries by their status, through parts', async () => {
    for (const [view, name] of [
      ['list', 'entry'],
      ['month', 'bar'],
      ['windows', 'window'],
    ] as const)
      await open(view).then(async (page) => {
        await until(() => parts(page.element, name).length);
        const closing = parts(page.element, name).filter((one) => one.part.contains('status-closing-soon'));
        expect(new Set(closing.map(({ textContent }) => /Park/.exec(textContent)?.[0]))).to.deep.equal(
          new Set(['Park']),
        );
      });
  });

  it('says a status in words beside its shape, on what is no button', async () => {
    const page = await open();
    for (const status of parts(page.element, 'status')) {
      expect(status.querySelector('svg[aria-hidden="true"]')).not.to.equal(null);
      expect(status.textContent.trim()).not.to.equal('');
      expect(status.closest('button')).to.equal(null);
    }
    expect(all(page, '.marks :is(button, a)')).to.have.length(0);
    expect(page.status('Sesja')).to.equal('Przed rozpoczęciem · termin wstępny');
    expect(page.dates('Debata')).to.equal(
      'środa, 2 grudnia 2026 r., godz. 17:00 · przeniesione z 28 listopada 2026 r., godz. 17:00',
    );
  });

  it('keeps what nobody asked to hear out of live regions, and has one for the page', async () => {
    for (const view of ['list', 'month', 'windows']) {
      const page = await open(view);
      expect(all(page, '[aria-live], [role="status"], [role="alert"], [role="timer"]')).to.have.length(0);
      expect(document.querySelectorAll('#civic-announcer[role="status"]')).to.have.length(1);
    }
  });

  it('tells how many are left, and how to get the others back, without moving the focus', async () => {
    const page = await open();
    const field = all(page, 'input[type="search"]')[0] as HTMLInputElement;
    field.focus();
    expect(await heard(() => page.search('park'))).to.deep.equal(['Znaleziono 1 wpis']);
    expect(await heard(() => page.search('wieloryb'))).to.deep.equal(['Nie znaleziono żadnego wpisu']);
    expect(page.element.shadowRoot!.activeElement).to.equal(field);
    expect(page.button('Wyczyść filtry').checkVisibility()).to.equal(true);
  });

  it('names the city’s zone to visitors on other clocks, where there are hours at all', async () => {
    const real = Intl.DateTimeFormat.prototype.resolvedOptions;
    const { Now } = (globalThis as { Temporal?: { Now: { timeZoneId: () => string } } }).Temporal ?? {};
    const zoneNow = Now?.timeZoneId;
    const inZone = async (timeZone: string, given: readonly object[], head = {}) => {
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...real.call(this), timeZone };
      };
      if (Now) Now.timeZoneId = () => timeZone;
      try {
        return words((await open('list', given, 'pl', head)).element, 'zone');
      } finally {
        Intl.DateTimeFormat.prototype.resolvedOptions = real;
        if (Now && zoneNow) Now.timeZoneId = zoneNow;
      }
    };
    expect(await inZone('America/New_York', items)).to.match(
      /^Strefa czasowa podanych godzin: .*środkowoeurop/,
    );
    expect(await inZone('Europe/Berlin', items)).to.equal('');
    expect(await inZone('Europe/Warsaw', items)).to.equal('');
    expect(await inZone('America/New_York', items.slice(0, 2))).to.equal('');
    // What nobody said is not told as if somebody had.
    expect(await inZone('America/New_York', items, { _civic: { version: '1.0' } })).to.match(
      /^Godziny są takie, jak podano w.źródle; strefy czasowej ono nie podaje\.$/,
    );
  });

  it('shows some of the topics where there are very many, and says how many more there are', async () => {
    const topics = Array.from({ length: 30 }, (_, index) => `temat ${index}`);
    const page = await open('list', [consultation('Park', '2026-12-10', { topics, areas: ['Krzyki'] })]);
    const marks = all(page, '.marks li').map(({ textContent }) => textContent);
    expect(marks).to.deep.equal([...topics.slice(0, 7), '+24']);
  });

  it('cuts a title that is a page long, and gives the whole of it in the details', async () => {
    const page = await open('list', [consultation('x'.repeat(5_000), '2026-12-10')]);
    expect(page.titles[0]).to.have.length(301);
    (all(page, '[part="title"]')[0] as HTMLElement).click();
    await until(() => page.dialog?.open);
    expect(words(page.dialog!, 'details-title')).to.have.length(5_000);
  });

  it('is usable with ten thousand events on one day: a page of them, a cell’s worth, and a way to the rest', async () => {
    const day = Array.from({ length: 10_000 }, (_, index) => ({
      id: `e${index}`,
      title: `Wydarzenie ${index}`,
      _civic: { kind: 'event', start: '2026-11-26T10:00' },
    }));
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar
        lang="pl"
        max-items="20000"
        .data=${JSON.stringify(feedOf(day))}
      ></civic-consultation-calendar>`,
    );
    expect(page.titles).to.have.length(20);
    page.button('Miesiąc').click();
    await until(() => page.table);
    expect(all(page, '.more').map(({ textContent }) => /jeszcze\s\d+/.exec(textContent)?.[0])).to.deep.equal([
      'jeszcze\u00a09997',
    ]);
    expect(all(page, '*').length).to.be.below(700);
    const cell = all(page, 'button[value="2026-11-26"]')[0] as HTMLElement;
    cell.click();
    await page.element.updateComplete;
    expect(parts(page.element, 'agenda-entry')).to.have.length(20);
  });

  it('lays bars over their days whatever the sources of entries look like', async () => {
    const page = await open('month');
    await until(() => parts(page.element, 'bar').length);
    for (const bar of parts(page.element, 'bar'))
      expect(getComputedStyle(bar).backgroundImage).to.equal('none');
  });
});
