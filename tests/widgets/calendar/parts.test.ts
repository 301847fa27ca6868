import { expect, html, nextFrame } from '@open-wc/testing';
import '../../../src/widgets/consultation-calendar/define.js';
import { CalendarPage } from '../../pages/consultation-calendar.js';
import { expectNoise } from '../../setup.js';
import { feedOf, words } from '../../pages/widget.js';
import { until } from '../../pages/until.js';

const now = '2026-11-23T12:00:00+01:00';

const consultation = (id: string, opens: string, closes: string) => ({
  id,
  title: id,
  _civic: { kind: 'consultation', opens, ...(closes && { closes }) },
});

/** One for each month, and one that lasts from October to the end of the year. */
const held = [
  ...['2026-06', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-04', '2027-08'].map((month) =>
    consultation(`of ${month}`, `${month}-10`, `${month}-20`),
  ),
  consultation('long', '2026-10-05', '2026-12-31'),
];

/** A server that has what touches the days it is asked for, and what it was asked for. */
class Ranges {
  readonly asked: string[] = [];
  /** Months of which it says nothing, `YYYY-MM`. */
  readonly broken = new Set<string>();
  private readonly real = globalThis.fetch;

  begin(): void {
    globalThis.fetch = (address) => {
      const { searchParams, pathname } = new URL(address as string, location.href);
      if (!pathname.startsWith('/ranges')) return this.real(address);
      const [start, end] = [searchParams.get('start') ?? '', searchParams.get('end') ?? ''];
      this.asked.push(`${start}/${end}`);
      if (this.broken.has(start.slice(0, 7))) return Promise.resolve(new Response('', { status: 404 }));
      const items = held.filter(({ _civic: { opens, closes } }) => opens <= end && (closes ?? end) >= start);
      return Promise.resolve(Response.json(feedOf(items)));
    };
  }

  end(): void {
    globalThis.fetch = this.real;
  }
}

describe('a calendar whose feed is asked for by days', () => {
  const clock = Date.now;
  let ranges: Ranges;
  beforeEach(() => {
    Date.now = () => Date.parse(now);
    ranges = new Ranges();
    ranges.begin();
  });
  afterEach(() => {
    Date.now = clock;
    ranges.end();
  });

  const open = (view: string) =>
    CalendarPage.open(
      html`<civic-consultation-calendar
        lang="en"
        view=${view}
        src="/ranges-${crypto.randomUUID()}?start={start}&end={end}"
      ></civic-consultation-calendar>`,
    );
  const heldIn = (page: CalendarPage, month: string) => page.dayNames.some((name) => name.includes(month));
  const turn = (page: CalendarPage, label: string) =>
    page.element.shadowRoot?.querySelector<HTMLElement>(`button[aria-label="${label}"]`)?.click();

  it('asks for the weeks of the month and the month ahead, keeps them, and says the month once it is there', async () => {
    const page = await open('month');
    await until(() => ranges.asked.length === 2);
    expect(ranges.asked).to.deep.equal(['2026-10-01/2026-12-31', '2027-01-01/2027-01-31']);
    expect(page.dayNames.find((name) => /20\sNovember/.test(name))).to.match(/: 2\s.*, 1\scloses/);
    turn(page, 'Next month');
    turn(page, 'Next month');
    await until(() => heldIn(page, 'January 2027'));
    turn(page, 'Previous month');
    await until(() => heldIn(page, 'December 2026'));
    expect(new Set(ranges.asked).size).to.equal(ranges.asked.length);
    expect(ranges.asked.slice(2).every((asked) => asked >= '2027-02')).to.equal(true);
    await until(() => document.getElementById('civic-announcer')?.textContent.includes('December 2026'));
    expect(document.getElementById('civic-announcer')?.textContent).to.match(
      /^December 2026: 2\sconsultations/,
    );
  });

  it('reaches any month, and an empty one is a month', async () => {
    const page = await open('month');
    const year = page.element.shadowRoot?.querySelector<HTMLInputElement>('input[type="number"]');
    year!.value = '2031';
    year!.dispatchEvent(new Event('change'));
    await until(
      () => page.table?.caption?.textContent.includes('2031') && !page.element.matches('[aria-busy]'),
    );
    await until(() => ranges.asked.some((asked) => asked.startsWith('2031-10-01')));
    await until(() => words(page.element, 'agenda').includes('No consultations or events'));
    expect(page.element.state).to.equal('ready');
  });

  it('names the months that could not be had, keeps the rest, and asks again', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-not-found\)/);
    ranges.broken.add('2027-01').add('2027-02');
    const page = await open('month');
    turn(page, 'Next month');
    await until(() => words(page.element, 'state').includes('January 2027'));
    expect(document.getElementById('civic-announcer')?.textContent).to.equal(
      'These could not be loaded: January 2027.',
    );
    expect(page.element.state).to.equal('ready');
    expect(heldIn(page, 'December 2026')).to.equal(true);
    expect(page.element.problems.map(({ code }) => code)).to.include('not-found');
    ranges.broken.clear();
    page.button('Try again').click();
    await until(() => !words(page.element, 'state'));
    turn(page, 'Next month');
    await until(() => heldIn(page, 'January 2027'));
  });

  it('lists this month and the two after it, and more as a person asks', async () => {
    const page = await open('list');
    expect(ranges.asked[0]).to.equal('2026-11-01/2027-01-31');
    expect(page.titles).to.have.members(['long', 'of 2026-11', 'of 2026-12', 'of 2027-01']);
    expect(words(page.element, 'further')).to.contain('November 2026 – January 2027');
    page.button('Later months').click();
    await until(() => page.titles.includes('of 2027-04'));
    page.button('Earlier months').click();
    await until(() => page.titles.includes('of 2026-10'));
    expect(page.titles).to.include('of 2026-11');
    expect(page.titles).to.not.include('of 2026-06');
  });

  it('shows on the timeline what its months hold, and moves it', async () => {
    const page = await open('windows');
    expect(ranges.asked[0]).to.equal('2026-10-01/2027-03-31');
    const rows = () => words(page.element.shadowRoot!.querySelector('.scroller')!);
    expect(rows()).to.contain('of 2027-02');
    page.button('Later').click();
    await until(() => rows().includes('of 2027-08'));
    expect(rows()).to.not.contain('of 2027-02');
  });
});

describe('a calendar that was prepared ahead of time', () => {
  const clock = Date.now;
  const real = globalThis.fetch;
  let asked: string[] = [];
  /** A month of more than its first page: of what is on 17 September only two are named there. */
  const crowd = Array.from({ length: 30 }, (_, at) => ({
    ...consultation(`many ${at}`, '2027-09-17', '2027-09-17'),
    summary: `About many ${at}`,
  }));
  /** The details of the first, as they were before it was prolonged by a day. */
  const opened = {
    ...consultation('many 0', '2027-09-17', '2027-09-16'),
    content_text: 'The whole story',
  };
  const files: Record<string, object> = {
    'index.json': {
      version: 'civic-index/1.0',
      title: 'Prepared',
      language: 'en',
      time_zone: 'Europe/Warsaw',
      calendar: {
        month: 'calendar/{month}.json',
        margin: 6,
        months: ['2026-10', '2026-11', '2026-12', '2027-02', '2027-09'],
        always: 'calendar/always.json',
      },
    },
    'always.json': feedOf([consultation('for ever', '2026-05-01', '')]),
    '2027-09.json': feedOf(
      crowd.slice(0, 2).map((item, at) => ({
        ...item,
        _civic: {
          ...item._civic,
          details: at ? 'https://elsewhere.example/details-0.json' : '../details-0.json',
        },
      })),
      {
        next_url: '2027-09-more.json',
        _civic: {
          version: '1.0',
          next_pages: {
            records: 28,
            month: { consultations: 28 },
            days: { '2027-09-17': { consultations: 28, closes: 28 } },
          },
        },
      },
    ),
    '2027-09-more.json': feedOf(crowd.slice(2)),
    'details-0.json': feedOf([opened]),
    ...Object.fromEntries(
      ['2026-10', '2026-11', '2026-12', '2027-02'].map((month) => [
        `${month}.json`,
        feedOf([consultation(`of ${month}`, `${month}-10`, `${month}-20`)]),
      ]),
    ),
  };
  beforeEach(() => {
    Date.now = () => Date.parse(now);
    asked = [];
    globalThis.fetch = (address) => {
      const name = /\/prepared-.*\/([\w-]+\.json)/.exec(address as string)?.[1];
      if (!name) return real(address);
      asked.push(name);
      const file = files[name];
      return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
    };
  });
  afterEach(() => {
    Date.now = clock;
    globalThis.fetch = real;
  });
  const open = (view: string) =>
    CalendarPage.open(
      html`<civic-consultation-calendar
        lang="en"
        view=${view}
        src="/prepared-${crypto.randomUUID()}/index.json"
      ></civic-consultation-calendar>`,
    );

  /** Goes to a month by the fields above it. */
  const go = async (page: CalendarPage, year: string, month: string) => {
    const field = (name: string) =>
      page.element.shadowRoot!.querySelector<HTMLInputElement>(`[part="month-toolbar"] ${name}`)!;
    for (const [name, value] of [
      ['input', year],
      ['select', month],
    ] as const) {
      field(name).value = value;
      field(name).dispatchEvent(new Event('change'));
      await nextFrame();
    }
  };

  it('reads the month that is shown, and nothing twice', async () => {
    const page = await open('month');
    expect(page.element.state).to.equal('ready');
    expect(asked.slice(0, 3)).to.have.members(['index.json', '2026-11.json', 'always.json']);
    expect(page.dayNames.some((name) => name.includes('November'))).to.equal(true);
    page.button('List').click();
    while (!page.titles.includes('of 2026-12')) await nextFrame();
    expect(page.titles).to.include('for ever');
    page.button('Later months').click();
    while (!page.titles.includes('of 2027-02')) await nextFrame();
    expect([...asked].sort()).to.deep.equal(
      ['2026-11.json', '2026-12.json', '2027-02.json', 'always.json', 'index.json'].sort(),
    );
  });

  it('is read whole again when it is asked for again', async () => {
    const page = await open('month');
    while (asked.length < 4) await nextFrame();
    await page.element.reload();
    expect(asked.filter((name) => name === '2026-11.json')).to.have.length(2);
    expect(asked.filter((name) => name === 'index.json')).to.have.length(2);
    expect(page.element.state).to.equal('ready');
  });

  it('shows a full month by its first page and its counts, and fetches the rest when somebody asks for it', async () => {
    const page = await open('month');
    await go(page, '2027', '09');
    const name = () => page.dayNames.find((day) => /17\sSeptember/.test(day)) ?? '';
    while (!name()) await nextFrame();
    expect(name()).to.match(/: 30\s.*, 30\sclose$/);
    expect(words(page.element, 'count')).to.match(/^31\s/);
    expect(asked).to.not.include('2027-09-more.json');
    page.element.shadowRoot!.querySelector<HTMLElement>('[part~="day"] .more')!.click();
    while (page.element.shadowRoot!.querySelectorAll('[part~="chip"]').length < 28) await nextFrame();
    expect(asked.filter((file) => file === '2027-09-more.json')).to.have.length(1);
    expect(name()).to.match(/: 30\s.*, 30\sclose$/);
    expect(words(page.element, 'count')).to.match(/^31\s/);
  });

  it('counts what a search finds in all of the month', async () => {
    const page = await open('month');
    await go(page, '2027', '09');
    while (!/^31\s/.test(words(page.element, 'count'))) await nextFrame();
    const found = new Promise<number>((resolve) => {
      page.element.addEventListener('civic-filter', ({ count }) => {
        resolve(count);
      });
    });
    const field = page.element.shadowRoot!.querySelector<HTMLInputElement>('#query')!;
    field.value = 'many';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(await found).to.equal(30);
    expect(asked).to.include('2027-09-more.json');
  });

  it('reads the whole record when it is opened', async () => {
    const page = await open('month');
    await go(page, '2027', '09');
    const links = () => [
      ...page.element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="agenda-entry"] .link'),
    ];
    while (!links().some(({ textContent }) => textContent.trim() === 'many 0')) await nextFrame();
    links()
      .find(({ textContent }) => textContent.trim() === 'many 0')!
      .click();
    while (!words(page.element, 'dialog').includes('The whole story')) await nextFrame();
    expect(asked.filter((file) => file.startsWith('details'))).to.deep.equal(['details-0.json']);
    expect(words(page.element, 'dialog')).to.not.contain('Loading');
    expect(words(page.element, 'dialog'))
      .to.contain('17')
      .and.not.match(/\b16\b/);
    page.element.shadowRoot!.querySelector('dialog')!.close();
    while (page.element.shadowRoot!.querySelector('dialog')) await nextFrame();
    links()
      .find(({ textContent }) => textContent.trim() === 'many 1')!
      .click();
    while (!words(page.element, 'dialog').includes('About many 1')) await nextFrame();
    expect(asked.filter((file) => file.startsWith('details'))).to.have.length(1);
  });

  it('asks for the whole record again after a refresh, and shows the old one until it is there', async () => {
    const page = await open('month');
    await go(page, '2027', '09');
    const link = () =>
      [...page.element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="agenda-entry"] .link')].find(
        ({ textContent }) => textContent.trim() === 'many 0',
      );
    while (!link()) await nextFrame();
    link()!.click();
    while (!words(page.element, 'dialog').includes('The whole story')) await nextFrame();
    const before = files['details-0.json']!;
    files['details-0.json'] = feedOf([{ ...opened, content_text: 'Another story' }]);
    const seen = new Set<boolean>();
    const real = page.element.requestUpdate.bind(page.element);
    page.element.requestUpdate = (...given: Parameters<typeof real>) => {
      seen.add(words(page.element, 'dialog').includes('story'));
      real(...given);
    };
    await page.element.reload();
    while (!words(page.element, 'dialog').includes('Another story')) await nextFrame();
    files['details-0.json'] = before;
    expect([...seen]).to.deep.equal([true]);
    expect(asked.filter((file) => file.startsWith('details'))).to.have.length(2);
  });
});
