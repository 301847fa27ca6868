import { expect, html, nextFrame } from '@open-wc/testing';
import '../../../src/widgets/consultation-calendar/define.js';
import { expectNoise } from '../../setup.js';
import { CalendarPage } from '../../pages/consultation-calendar.js';
import { bodyOf, fixtureFeed } from '../../pages/feed-server.js';
import { feedOf, parts, words } from '../../pages/widget.js';
import { until } from '../../pages/until.js';

const consultation = (id: string, title = id) => ({
  id,
  title,
  _civic: { kind: 'consultation', opens: '2026-01-01' },
});
const meeting = (id: string, parent: string) => ({
  id,
  title: id,
  _civic: { kind: 'event', start: '2031-05-04T17:00', parent },
});
const city = feedOf([consultation('park', 'Park'), consultation('most', 'Most')]);
const council = feedOf([consultation('park', 'Plac'), meeting('sesja', 'park')], { title: 'Rada Osiedla' });

/** A calendar of several feeds, the first with a label of the host's own. */
const open = (...feeds: readonly string[]) =>
  CalendarPage.open(html`
    <civic-consultation-calendar lang="pl">
      ${feeds.map((src, index) => html`<source src=${src} label=${index ? '' : 'Miasto'} />`)}
    </civic-consultation-calendar>
  `);

const addressOf = (feed: object) => fixtureFeed(bodyOf(feed)).address;

describe('a calendar of several sources', () => {
  it('says of each entry where it comes from, by a pattern and a name', async () => {
    const page = await open(addressOf(city), addressOf(council));
    expect(page.words('Park')).to.contain('Miasto');
    expect(page.words('sesja')).to.contain('Rada Osiedla');
    const marks = parts(page.element, 'source').map((part) => part.querySelector('.swatch')?.className);
    expect(new Set(marks)).to.deep.equal(new Set(['swatch s0', 'swatch s1']));
    const [plain, striped] = ['.s0', '.s1'].map((name) =>
      getComputedStyle(page.element.shadowRoot!.querySelector(`.sources ${name}`)!),
    );
    expect(plain?.backgroundImage).to.equal('none');
    expect(striped?.backgroundImage).to.contain('gradient');
  });

  it('leaves its pattern to its name: a bar of the month has none', async () => {
    const open = (id: string) => ({
      id,
      title: id,
      _civic: { kind: 'consultation', opens: '2026-11-09', closes: '2026-11-11' },
    });
    const feeds = ['a', 'b'].map((id) => addressOf(feedOf([open(id)], { title: id })));
    const page = await CalendarPage.open(html`
      <civic-consultation-calendar lang="pl" view="month">
        ${feeds.map((src) => html`<source src=${src} />`)}
      </civic-consultation-calendar>
    `);
    const root = page.element.shadowRoot!;
    const year = root.querySelector<HTMLInputElement>('input[type="number"]')!;
    const month = root.querySelector<HTMLSelectElement>('[part="month-toolbar"] select')!;
    for (const [field, value] of [
      [year, '2026'],
      [month, '11'],
    ] as const) {
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await nextFrame();
    }
    await until(() => root.querySelectorAll('[part~="bar"]').length === 2);
    for (const bar of root.querySelectorAll('[part~="bar"]'))
      expect(getComputedStyle(bar).backgroundImage).to.equal('none');
  });

  it('hides one, shows it again, and says which are shown', async () => {
    const page = await open(addressOf(city), addressOf(council));
    const pressed = () =>
      ['Miasto', 'Rada Osiedla'].map((name) => page.button(name).getAttribute('aria-pressed'));
    expect(pressed()).to.deep.equal(['true', 'true']);
    page.button('Miasto').click();
    await until(() => !page.titles.includes('Park'));
    expect(page.titles).to.have.members(['Plac', 'sesja']);
    expect(pressed()).to.deep.equal(['false', 'true']);
    page.button('Miasto').click();
    await until(() => page.titles.includes('Park'));
    expect(pressed()).to.deep.equal(['true', 'true']);
    expect(words(page.element, 'chips')).to.equal('');
  });

  it('tells entries apart that two sources call the same, and keeps meetings with their consultation', async () => {
    const page = await open(addressOf(city), addressOf(council));
    const records = page.element.records;
    expect(records.map(({ id }) => id)).to.deep.equal(['park', 'most', 'park#2', 'sesja']);
    expect(records.at(-1)).to.have.property('parent', 'park#2');
  });

  it('names the one that failed, and shows the rest', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-not-found\)/);
    const page = await open('/__feed/?status=404&text=x', addressOf(council));
    expect(page.element.state).to.equal('ready');
    expect(page.titles).to.have.members(['Plac', 'sesja']);
    expect(words(page.element, 'state')).to.equal('Nie udało się wczytać: Miasto. Spróbuj ponownie');
    expect(parts(page.element, 'sources')).to.have.length(0);
    expect(page.element.problems[0]?.message).to.match(/^Miasto: /);
  });
});
