import { expect, html } from '@open-wc/testing';
import type { CivicLoadEvent, CivicSelectEvent } from '../../../src/element/events.js';
import '../../../src/widgets/consultation-calendar/define.js';
import { CalendarPage } from '../../pages/consultation-calendar.js';
import { feedOf } from '../../pages/widget.js';
import { until } from '../../pages/until.js';

const consultation = (index: number, more: object = {}) => ({
  id: `k${index}`,
  url: `https://um.example/k/${index}`,
  title: `Park ${index}`,
  _civic: {
    kind: 'consultation',
    opens: '2026-11-01',
    closes: `2026-12-${String((index % 20) + 10)}`,
    topics: [index % 2 ? 'zieleń' : 'sport'],
    ...more,
  },
});

/** Six hundred consultations: one cannot be shown, one has an odd field, one says more than its days. */
const feed = JSON.stringify(
  feedOf([
    { id: 'untitled', _civic: { kind: 'consultation' } },
    consultation(1, { reference: ['no', 'text'] }),
    consultation(2, { status: 'withdrawn' }),
    ...Array.from({ length: 597 }, (_, index) => consultation(index + 3)),
  ]),
);

describe('a calendar of many records', () => {
  // It is drawn again when the rest has been read.
  const clock = Date.now;
  beforeEach(() => {
    Date.now = () => Date.parse('2026-11-20T12:00:00+01:00');
  });
  afterEach(() => {
    Date.now = clock;
  });

  it('shows the first of them, counts all, and goes on where it is asked to', async () => {
    const page = await CalendarPage.open(
      html`<civic-consultation-calendar lang="pl" .data=${feed}></civic-consultation-calendar>`,
    );
    expect(page.groups).to.deep.equal(['Trwające 598', 'Zakończone 1']);
    expect(page.titles.slice(0, 3)).to.deep.equal(['Park 20', 'Park 40', 'Park 60']);
    await until(() => page.titles.length === 21, 'what is over is drawn, folded');
    page.more!.click();
    await page.element.updateComplete;
    expect(page.titles).to.have.length(41);
    expect(page.words('Park 20')).to.contain('10 grudnia 2026');
  });

  it('gives its records whole and plain, and tells the problems of those that nobody has read', async () => {
    let loads = 0;
    const loaded = ({ records }: CivicLoadEvent) => (loads += records.length);
    const { element } = await CalendarPage.open(
      html`<civic-consultation-calendar .data=${feed} @civic-load=${loaded}></civic-consultation-calendar>`,
    );
    const found = () => element.problems.map(({ code, path }) => `${code} ${path}`);
    expect(found()).to.deep.equal(['missing items[0]']);
    const copies = structuredClone(element.records);
    expect(copies).to.have.length(599);
    expect(Object.keys(copies[5]!)).to.have.members([
      'kind',
      'id',
      'url',
      'title',
      'opens',
      'closes',
      'topics',
    ]);
    await until(() => element.problems.length > 1, 'the rest has been read');
    expect(found()).to.deep.equal(['missing items[0]', 'wrong-value items[1]._civic.reference']);
    expect(loads).to.equal(599);
  });

  it('has its filters when the page is drawn, and hands out a plain record', async () => {
    const { element } = await CalendarPage.open(
      html`<civic-consultation-calendar lang="pl" .data=${feed}></civic-consultation-calendar>`,
    );
    const topics = () =>
      [...element.shadowRoot!.querySelectorAll('.value')].map((label) => label.textContent.trim());
    await until(() => topics().some((text) => text.startsWith('zieleń')), 'facets');
    element.addEventListener('civic-select', (event: CivicSelectEvent) => {
      event.preventDefault();
      expect(structuredClone(event.record).id).to.match(/^k\d+$/);
      loaded = true;
    });
    let loaded = false;
    element.shadowRoot!.querySelector<HTMLElement>('[part="title"]')!.click();
    expect(loaded).to.equal(true);
  });
});
