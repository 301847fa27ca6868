import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import type { CivicEvent, Consultation } from '../../../src/model/consultation.js';
import { entryOf } from '../../pages/filtered-entries.js';
import { host, leaveHost } from '../../pages/host.js';
import type { WindowsEntries } from '../../pages/windows-entries.js';
import '../../pages/windows-entries.js';
import { faultsOfPage } from '../../trust/axe.js';

const consultation = (id: string, fields: Partial<Consultation>): Consultation => ({
  kind: 'consultation',
  id,
  title: id,
  url: `https://example.org/${id}`,
  ...fields,
});

const records: readonly (Consultation | CivicEvent)[] = [
  consultation('park', {
    title: { pl: 'Park nad rzeką', en: 'River park' },
    opens: '2026-11-01',
    closes: '2026-11-15',
    phases: [
      { title: 'Uwagi', start: '2026-11-01', end: '2026-11-07' },
      { title: 'Warsztaty', start: '2026-11-08', end: '2026-11-15' },
      { title: 'Kiedyś' },
    ],
  }),
  consultation('studium', { title: 'Studium', closes: '2027-01-31' }),
  consultation('budżet', { title: 'Budżet', opens: '2026-03', closes: '2026-09' }),
  consultation('plan', { title: 'Plan', opens: '2027-06-01', closes: '2027-06-30' }),
  consultation('dawno', { title: 'Dawno', opens: '2025-01-01', closes: '2025-01-31' }),
  consultation('bez daty', { title: 'Bez daty' }),
  { kind: 'event', id: 'spacer', title: 'Spacer', start: '2026-11-08T12:00:00+01:00', parent: 'park' },
  { kind: 'event', id: 'sesja', title: 'Sesja', start: '2026-11-20T12:00:00+01:00' },
];

/** What is read out of an element: the dash between two days is seen alone. */
function line(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const seen of copy?.querySelectorAll('span[aria-hidden]') ?? []) seen.remove();
  return (copy?.textContent ?? '').trim().replace(/\s+/g, ' ');
}

class WindowsPage {
  constructor(readonly element: WindowsEntries) {}

  static async open({
    lang = 'pl',
    dir = 'ltr',
    width = 1200,
    month = '2026-11',
    shown = records,
    rows = 50,
  } = {}): Promise<WindowsPage> {
    await setViewport({ width: Math.max(width + 20, 400), height: 800 });
    const frame = await fixture<HTMLElement>(
      html`<main lang=${lang} dir=${dir}>
        <h1>Miasto</h1>
        <h2>Konsultacje</h2>
        <windows-entries .entries=${shown.map(entryOf)} .month=${month} .rows=${rows}></windows-entries>
      </main>`,
    );
    frame.style.inlineSize = `${width}px`;
    const page = new WindowsPage(frame.querySelector<WindowsEntries>('windows-entries')!);
    await page.element.updateComplete;
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get rows(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~="window"]')];
  }

  get titles(): readonly string[] {
    return this.rows.map((row) => line(row.querySelector('[part="title"]')));
  }

  /** The months that are shown, as they are read. */
  get range(): string {
    return line(this.root.querySelector('h3 [aria-hidden]'));
  }

  get buttons(): readonly HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('.toolbar button')];
  }

  get scroller(): HTMLElement {
    return this.root.querySelector('[role="region"]')!;
  }

  /** Where something in a row lies, in hundredths of its track. */
  place(row: number, selector: string, nth = 0): readonly number[] {
    const track = this.rows[row]!.querySelector('.track')!;
    const [outer, inner] = [
      track.getBoundingClientRect(),
      track.querySelectorAll(selector)[nth]!.getBoundingClientRect(),
    ];
    return [inner.left, inner.right].map((edge) => Math.round(((edge - outer.left) / outer.width) * 100));
  }

  async press(nth: number): Promise<void> {
    this.buttons[nth]!.focus();
    await sendKeys({ press: 'Enter' });
    await this.element.updateComplete;
  }
}

describe('the view of windows', () => {
  afterEach(leaveHost);

  it('gives each consultation that touches the months a row, in the order given', async () => {
    const page = await WindowsPage.open({ month: '' });
    expect(page.range).to.equal('listopad 2026 – czerwiec 2027');
    expect(page.titles).to.deep.equal(['Park nad rzeką', 'Studium', 'Plan']);
    expect([...page.root.querySelectorAll('.windows > p')].slice(-2).map(line)).to.deep.equal([
      'Bez terminu: 1',
      'Spotkania, których tu nie widać: 1',
    ]);
  });

  it('has its rows as the list has them, unless another order was asked for', async () => {
    const page = await WindowsPage.open({ month: '' });
    const { entries } = page.element;
    Object.assign(page.element, { ordered: false, entries: [...entries].reverse() });
    await page.element.updateComplete;
    expect(page.titles).to.deep.equal(['Park nad rzeką', 'Studium', 'Plan']);
  });

  it('says in the name of each row what it is, when, and how it stands, without a dash', async () => {
    const page = await WindowsPage.open({ month: '' });
    expect(page.rows.map((row) => line(row.querySelector('a')))).to.deep.equal([
      'Park nad rzeką od 1 listopada 2026 r. do 15 listopada 2026 r. Etap 2 z 3: Warsztaty Wkrótce koniec · zostało 5 dni',
      'Studium do 31 stycznia 2027 r. Trwa · zostały 82 dni',
      'Plan od 1 czerwca 2027 r. do 30 czerwca 2027 r. Przed rozpoczęciem',
    ]);
    for (const track of page.root.querySelectorAll('.track, .months, .legend'))
      expect(track.getAttribute('aria-hidden')).to.equal('true');
  });

  for (const [lang, words] of Object.entries({
    pl: [
      'Wcześniej (2)',
      'Później',
      'od 1 listopada 2026 r. do 15 listopada 2026 r.',
      'Etap 2 z 3: Warsztaty',
    ],
    en: ['Earlier (2)', 'Later', 'from 1 November 2026 to 15 November 2026', 'Phase 2 of 3: Warsztaty'],
    uk: ['Раніше (2)', 'Пізніше', 'з 1 листопада 2026 р. до 15 листопада 2026 р.', 'Етап 2 з 3: Warsztaty'],
    de: [
      'Früher (2)',
      'Später',
      'vom 1. November 2026 bis zum 15. November 2026',
      'Phase 2 von 3: Warsztaty',
    ],
  }))
    it(`speaks ${lang}`, async () => {
      const page = await WindowsPage.open({ lang, month: '' });
      const said = [
        ...page.buttons.map(line),
        ...[...page.rows[0]!.querySelectorAll('.what > .small')].map(line),
      ];
      expect(said).to.deep.equal(words);
    });

  for (const dir of ['ltr', 'rtl'])
    it(`draws bars, phases, meetings and the deadline in their places: ${dir}`, async () => {
      const page = await WindowsPage.open({
        dir,
        shown: records.slice(0, 1).concat(records[6]!),
        month: '2026-11',
      });
      const mirrored = (places: readonly number[]) =>
        dir === 'ltr' ? places : places.map((place) => 100 - place).reverse();
      // Three months: the first half of November is the first sixth.
      expect(mirrored(page.place(0, '.bar'))).to.deep.equal([0, 17]);
      expect(mirrored(page.place(0, '.phase'))).to.deep.equal([0, 8]);
      expect(mirrored(page.place(0, '.phase', 1))).to.deep.equal([8, 17]);
      expect(page.root.querySelectorAll('.phase')).to.have.length(2);
      const middle = (selector: string) => {
        const [left = 0, right = 0] = mirrored(page.place(0, selector));
        return (left + right) / 2;
      };
      expect(middle('.flag')).to.be.closeTo(17, 1);
      expect(middle('.track .meeting')).to.be.closeTo(8, 1);
    });

  it('marks ends that lie beyond the months, and puts no flag there', async () => {
    const page = await WindowsPage.open({ month: '2026-06', shown: records.slice(1, 3) });
    const marks = page.rows.map((row) => {
      const { dataset } = row.querySelector<HTMLElement>('.bar')!;
      return ['before' in dataset, 'after' in dataset, row.querySelector('.flag') !== null];
    });
    expect(page.range).to.match(/^czerwiec.+sierpień 2026$/);
    expect(marks).to.deep.equal([
      [true, true, false],
      [true, true, false],
    ]);
  });

  it('has a line for today where today is', async () => {
    const page = await WindowsPage.open({ month: '2026-11' });
    expect(line(page.root.querySelector('.months i'))).to.equal('dziś');
    // Nine and a half of thirty days, of eight months.
    const today = Number(getComputedStyle(page.root.querySelector('ul')!).getPropertyValue('--_today'));
    expect(today).to.be.closeTo(9.5 / 30 / 8, 1e-9);
    const later = await WindowsPage.open({ month: '2027-06' });
    expect(later.root.querySelector('.months i')).to.equal(null);
    expect(later.root.querySelector('[data-today]')).to.equal(null);
  });

  it('goes earlier and later, keeps the focus on the button, and back to today', async () => {
    const page = await WindowsPage.open({ month: '' });
    expect(page.buttons.map(line)).to.deep.equal(['Wcześniej (2)', 'Później']);
    await page.press(0);
    // Not every engine says the year of both.
    expect(page.range).to.match(/^marzec.+październik 2026$/);
    expect(page.element.announced).to.deep.equal(['od marca 2026\u00a0r. do października 2026\u00a0r.']);
    expect(page.titles).to.deep.equal(['Studium', 'Budżet']);
    expect(page.root.activeElement).to.equal(page.buttons[0]);
    expect(page.buttons.map(line)).to.deep.equal(['Wcześniej (1)', 'Później (2)', 'Wróć do dziś']);
    await page.press(2);
    expect(page.range).to.equal('listopad 2026 – czerwiec 2027');
    expect(page.root.activeElement).to.equal(page.buttons[1]);
  });

  it('says so where there is nothing', async () => {
    const page = await WindowsPage.open({ month: '2029-01' });
    expect(page.rows).to.have.length(0);
    expect(line(page.root.querySelector('.windows'))).to.contain('W tym czasie nie ma konsultacji.');
  });

  it('tells who was chosen, by link or button, with the keyboard', async () => {
    const { url: _, ...nameless } = consultation('bez strony', { opens: '2026-11-01', closes: '2026-11-30' });
    const page = await WindowsPage.open({ shown: [records[0]!, nameless] });
    for (const row of page.rows) {
      row.querySelector<HTMLElement>('.what')!.focus();
      await sendKeys({ press: 'Enter' });
    }
    expect(page.element.chosen.map(({ id }) => id)).to.deep.equal(['park', 'bez strony']);
    expect(page.rows[1]!.querySelector('.what')!.localName).to.equal('button');
  });

  it('shows so many rows at first', async () => {
    const page = await WindowsPage.open({ rows: 1, month: '' });
    expect(page.titles).to.deep.equal(['Park nad rzeką']);
    page.root.querySelector<HTMLButtonElement>('.windows > button')!.click();
    await page.element.updateComplete;
    expect(page.titles).to.have.length(3);
  });

  it('scrolls by itself where it is narrow, by keyboard too, and the words stay in view', async () => {
    const page = await WindowsPage.open({ width: 320, month: '' });
    expect(page.scroller.getAttribute('aria-label')).to.equal(
      'Oś czasu: od listopada 2026\u00a0r. do czerwca 2027\u00a0r.',
    );
    expect(page.scroller.scrollWidth).to.be.above(page.scroller.clientWidth);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    page.scroller.focus();
    expect(page.root.activeElement).to.equal(page.scroller);
    page.scroller.scrollLeft = 60;
    const [words, frame] = [page.rows[0]!.querySelector('.what')!, page.scroller].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(words!.left).to.be.at.least(frame!.left);
    expect(words!.right).to.be.at.most(frame!.right);
    const track = page.rows[0]!.querySelector('.track')!.getBoundingClientRect();
    expect(track.top).to.be.at.least(words!.bottom);
  });

  it('has the words beside the bars where there is room, and nothing to scroll', async () => {
    const page = await WindowsPage.open({ month: '' });
    const [words, track] = ['.what', '.track'].map((selector) =>
      page.rows[0]!.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(words!.right).to.be.at.most(track!.left);
    expect(page.scroller.scrollWidth).to.equal(page.scroller.clientWidth);
  });

  it('fits on paper, with what it says', async function () {
    const print = await executeServerCommand<{ supported: boolean }, object>('emulate-features', {
      features: [],
      media: 'print',
    });
    if (!print.supported) this.skip();
    try {
      const page = await WindowsPage.open({ width: 600, month: '' });
      const [list, frame] = [page.root.querySelector('ul')!, page.scroller].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(list!.width).to.be.at.most(frame!.width);
      expect(getComputedStyle(page.scroller).overflowX).to.equal('visible');
      expect(page.buttons.some((button) => button.checkVisibility())).to.equal(false);
      expect(page.rows[0]!.querySelector('.what')!.checkVisibility()).to.equal(true);
    } finally {
      await executeServerCommand('emulate-features', { features: [], media: '' });
    }
  });

  for (const [lang, dir] of [
    ['pl', 'ltr'],
    ['en', 'rtl'],
    ['uk', 'ltr'],
    ['de', 'ltr'],
  ] as const)
    for (const width of [320, 1280])
      for (const scheme of ['light', 'dark'])
        it(`is for everyone: ${lang}, ${dir}, ${width} px, ${scheme}`, async () => {
          host({ lang, scheme });
          await WindowsPage.open({ lang, dir, width, month: '' });
          const faults = await faultsOfPage();
          // What the scroller cuts in two where it is narrow stands whole where it is wide.
          const isCut = (fault: string) => width === 320 && /partially obscured/.test(fault);
          expect(faults.filter((fault) => !isCut(fault))).to.deep.equal([]);
        });
});
