import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CivicEvent, Consultation } from '../../../src/model/consultation.js';
import { countWords } from '../../../src/widgets/consultation-calendar/filters/filter-words.js';
import {
  everything,
  withValue,
  type Facet,
  type FilterState,
} from '../../../src/widgets/consultation-calendar/filters/filter-state.js';
import { entryOf, type FilteredEntries } from '../../pages/filtered-entries.js';
import { host, leaveHost } from '../../pages/host.js';
import { until } from '../../pages/until.js';
import { faultsOfPage } from '../../trust/axe.js';

const districts =
  'Biskupin Borek Brochów Gaj Grabiszyn Huby Karłowice Krzyki Leśnica Maślice Nadodrze Ołbin Sępolno'.split(
    ' ',
  );

const records: readonly (Consultation | CivicEvent)[] = [
  ...districts.map((area, index): Consultation => ({
    kind: 'consultation',
    id: area,
    title: `Plan: ${area}`,
    opens: '2026-11-01',
    closes: `2026-11-${15 + index}`,
    areas: [area],
    topics: [{ pl: 'Zieleń', en: 'Greenery' }],
  })),
  { kind: 'event', id: 'spacer', title: 'Spacer', type: 'walk', start: '2026-11-20', topics: ['woda'] },
];

const line = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The filters as a person meets them. */
class FiltersPage {
  constructor(readonly element: FilteredEntries) {}

  static async open(
    state: FilterState = everything,
    { lang = 'pl', dir = 'ltr', width = 1200 }: { lang?: string; dir?: string; width?: number } = {},
  ): Promise<FiltersPage> {
    await setViewport({ width: Math.max(width + 20, 400), height: 800 });
    const frame = await fixture(
      html`<main lang=${lang} dir=${dir}>
        <h1>Miasto</h1>
        <filtered-entries .entries=${records.map(entryOf)} .state=${state}></filtered-entries>
      </main>`,
    );
    (frame as HTMLElement).style.inlineSize = `${width}px`;
    const page = new FiltersPage(frame.querySelector<FilteredEntries>('filtered-entries')!);
    await page.element.updateComplete;
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get results(): readonly string[] {
    return [...this.root.querySelectorAll('#results li')].map(line);
  }

  get count(): string {
    return line(this.root.querySelector('[part="count"]'));
  }

  get chips(): readonly string[] {
    return [...this.root.querySelectorAll('.chips button')].map(line);
  }

  get groups(): readonly string[] {
    return [...this.root.querySelectorAll('summary')].map(line);
  }

  get focused(): string {
    const { activeElement } = this.root;
    return activeElement?.id || line(activeElement);
  }

  values(group: string): readonly string[] {
    return [...this.group(group).querySelectorAll('.value')].map(line);
  }

  box(group: string, value: string): HTMLInputElement {
    const label = [...this.group(group).querySelectorAll('.value')].find((one) =>
      line(one).startsWith(value),
    );
    return label!.querySelector('input')!;
  }

  group(name: string): HTMLDetailsElement {
    const summary = [...this.root.querySelectorAll('summary')].find((one) => line(one).startsWith(name));
    return summary!.closest('details')!;
  }

  button(name: string): HTMLButtonElement {
    return [...this.root.querySelectorAll('button')].find((one) => line(one) === name)!;
  }

  async click(element: HTMLElement): Promise<void> {
    element.focus();
    element.click();
    await this.element.updateComplete;
  }

  async type(field: HTMLInputElement, text: string, kind = 'input'): Promise<void> {
    field.value = text;
    field.dispatchEvent(new InputEvent(kind, { bubbles: true }));
    await this.element.updateComplete;
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('#query')!;
  }
}

const choosing = (...chosen: readonly (readonly [Facet, string])[]): FilterState =>
  chosen.reduce((state, [facet, key]) => withValue(state, facet, key, true), everything);

describe('the filters of a calendar', () => {
  afterEach(leaveHost);

  it('begin with a search field under a visible label, and count what there is', async () => {
    const page = await FiltersPage.open();
    expect(line(page.root.querySelector('label[for="query"]'))).to.equal('Szukaj konsultacji i spotkań');
    expect(page.root.querySelector('input')).to.equal(page.field);
    expect(page.count).to.equal('14 wpisów');
    expect(page.chips).to.deep.equal([]);
    expect(page.groups).to.deep.equal(['Status', 'Temat', 'Obszar', 'Rodzaj', 'Termin']);
    expect(document.activeElement).to.equal(document.body);
  });

  it('find by what is typed, and tell when the person is done', async () => {
    const page = await FiltersPage.open();
    await page.type(page.field, 'sepo');
    expect(page.results).to.deep.equal(['Plan: Sępolno']);
    expect(page.count).to.equal('Znaleziono 1 wpis');
    page.field.focus();
    await sendKeys({ press: 'Enter' });
    expect(page.element.submitted).to.equal(1);
  });

  it('wait for the end of a composed letter', async () => {
    const page = await FiltersPage.open();
    page.field.value = 'hu';
    page.field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    expect(page.element.state.query).to.equal('');
    page.field.dispatchEvent(new CompositionEvent('compositionend'));
    expect(page.element.state.query).to.equal('hu');
  });

  it('narrow by what is ticked, with the keyboard alone', async () => {
    const page = await FiltersPage.open();
    page.group('Temat').querySelector('summary')!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await page.element.updateComplete;
    expect(page.element.state.chosen.topic).to.deep.equal(['zielen']);
    expect(page.count).to.equal('Znaleziono 13 wpisów');
    await sendKeys({ press: ' ' });
    expect(page.element.state.chosen.topic).to.deep.equal([]);
  });

  it('name every value with its count; nobody can tick one that leads nowhere', async () => {
    const page = await FiltersPage.open();
    expect(page.values('Temat')).to.deep.equal(['woda (1)', 'Zieleń (13)']);
    expect(page.values('Status')).to.deep.equal([
      'Trwa (13)',
      'Wkrótce koniec (2)',
      'Przed rozpoczęciem (1)',
    ]);
    await page.click(page.box('Temat', 'woda'));
    expect(page.count).to.equal('Znaleziono 1 wpis');
    expect(page.values('Rodzaj')).to.deep.equal(['Konsultacje (0)', 'Spacer (1)']);
    expect(page.box('Rodzaj', 'Konsultacje').disabled).to.equal(true);
    expect(page.box('Temat', 'Zieleń').disabled).to.equal(false);
  });

  it('keep what is chosen and found nowhere, to be taken back', async () => {
    const page = await FiltersPage.open(choosing(['topic', 'woda'], ['type', 'consultation']));
    const box = page.box('Rodzaj', 'Konsultacje');
    expect([box.checked, box.disabled]).to.deep.equal([true, false]);
    expect(page.count).to.equal('Nie znaleziono żadnego wpisu');
    expect(line(page.root.querySelector('.found'))).to.contain('usuń któryś z filtrów');
    page.group('Rodzaj').open = true;
    await page.click(box);
    expect(page.results).to.deep.equal(['Spacer']);
    expect([box.checked, box.disabled]).to.deep.equal([false, true]);
    expect(page.focused).to.equal('Rodzaj');
  });

  it('group their boxes under a name that a screen reader says', async () => {
    const page = await FiltersPage.open();
    for (const fieldset of page.root.querySelectorAll('fieldset'))
      expect(line(fieldset.querySelector('legend'))).to.equal(
        line(fieldset.closest('details')!.querySelector('summary')),
      );
    expect(page.root.querySelectorAll('fieldset')).to.have.length(5);
  });

  it('leave a group as the person left it, whatever is chosen', async () => {
    const page = await FiltersPage.open();
    const [topics, areas] = [page.group('Temat'), page.group('Obszar')];
    expect([topics.open, areas.open]).to.deep.equal([true, false]);
    areas.open = true;
    topics.open = false;
    await page.click(page.box('Obszar', 'Huby'));
    await page.click(page.box('Obszar', 'Huby'));
    expect([topics.open, areas.open]).to.deep.equal([false, true]);
  });

  it('give a long list a field of its own, and only a long one', async () => {
    const page = await FiltersPage.open();
    expect(page.values('Obszar')).to.have.length(14);
    const field = page.group('Obszar').querySelector<HTMLInputElement>('[type="search"]')!;
    expect(line(field.labels![0])).to.equal('Znajdź na liście: Obszar');
    await page.type(field, 'lesn');
    expect(page.values('Obszar')).to.deep.equal(['Leśnica (1)']);
    expect(page.results).to.have.length(14);
    expect(page.group('Temat').querySelector('[type="search"]')).to.equal(null);
  });

  it('narrow to a range of days', async () => {
    const page = await FiltersPage.open();
    expect(page.root.querySelector('[type="date"]')).to.equal(null);
    page.group('Termin').open = true;
    await until(() => page.root.querySelector('[type="date"]'));
    const [from, to] = page.root.querySelectorAll<HTMLInputElement>('[type="date"]');
    await page.type(from!, '2026-11-26', 'change');
    expect(page.results).to.deep.equal(['Plan: Ołbin', 'Plan: Sępolno']);
    await page.type(to!, '2026-10-01', 'change');
    expect(page.chips).to.deep.equal([
      'Usuń filtr: od 26 listopada 2026 r.',
      'Usuń filtr: do 1 października 2026 r.',
      'Wyczyść filtry',
    ]);
    await page.type(from!, '', 'change');
    expect(page.count).to.equal('Nie znaleziono żadnego wpisu');
  });

  it('order the results', async () => {
    const page = await FiltersPage.open(choosing(['area', 'huby'], ['area', 'gaj'], ['area', 'city-wide']));
    expect(page.results).to.deep.equal(['Plan: Gaj', 'Plan: Huby', 'Spacer']);
    const select = page.root.querySelector('select')!;
    expect(line(select.labels[0])).to.match(/^Kolejność/);
    select.value = 'opening';
    select.dispatchEvent(new Event('change'));
    await page.element.updateComplete;
    expect(page.element.state.sort).to.equal('opening');
    expect(page.results).to.deep.equal(['Spacer', 'Plan: Gaj', 'Plan: Huby']);
  });

  it('take each chip back, and the focus with them to a place that stays', async () => {
    const state = { ...choosing(['area', 'huby'], ['area', 'gaj'], ['topic', 'zielen']), query: 'plan' };
    const page = await FiltersPage.open(state);
    expect(page.chips).to.deep.equal([
      'Usuń filtr: plan',
      'Usuń filtr: Zieleń',
      'Usuń filtr: Gaj',
      'Usuń filtr: Huby',
      'Wyczyść filtry',
    ]);
    await page.click(page.button('Usuń filtr: Zieleń'));
    expect(page.focused).to.equal('Usuń filtr: Gaj');
    await page.click(page.button('Usuń filtr: Huby'));
    expect(page.focused).to.equal('Usuń filtr: Gaj');
    await page.click(page.button('Usuń filtr: plan'));
    await page.click(page.button('Usuń filtr: Gaj'));
    expect(page.focused).to.equal('query');
    expect(page.chips).to.deep.equal([]);
    expect(page.count).to.equal('14 wpisów');
  });

  it('are cleared at once', async () => {
    const state: FilterState = {
      ...choosing(['area', 'huby']),
      query: 'plan',
      from: '2026-01-01',
      sort: 'newest',
    };
    const page = await FiltersPage.open(state);
    await page.click(page.button('Wyczyść filtry'));
    expect(page.element.state).to.deep.equal({ ...everything, sort: 'newest' });
    expect(page.focused).to.equal('query');
    expect(page.field.value).to.equal('');
  });

  it('stand beside the results where there is room, and fold away where there is none', async () => {
    const wide = await FiltersPage.open();
    const [panel, found] = [wide.root.querySelector('#filters')!, wide.root.querySelector('.found')!];
    expect(panel.getBoundingClientRect().right).to.be.below(found.getBoundingClientRect().left);
    expect(wide.button('Filtry').checkVisibility()).to.equal(false);
    const narrow = await FiltersPage.open(choosing(['area', 'huby']), { width: 320 });
    const toggle = narrow.button('Filtry (1)');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(narrow.root.querySelector('#filters')!.checkVisibility()).to.equal(false);
    await narrow.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(narrow.root.querySelector('#filters')!.checkVisibility()).to.equal(true);
    expect(narrow.focused).to.equal('Filtry (1)');
  });

  it('mark values that are in another language than the page', async () => {
    const page = await FiltersPage.open(everything, { lang: 'en' });
    expect(page.values('Topic')).to.deep.equal(['Greenery (13)', 'woda (1)']);
    expect(line(page.group('Topic').querySelector('[lang="pl"]'))).to.equal('woda');
  });

  it('draw nothing but words from a hostile address', async () => {
    const page = await FiltersPage.open({
      ...choosing(['type', 'constructor'], ['topic', 'tostring']),
      query: '<img src=x>',
    });
    expect(page.chips).to.deep.equal([
      'Usuń filtr: <img src=x>',
      'Usuń filtr: tostring',
      'Usuń filtr: constructor',
      'Wyczyść filtry',
    ]);
    expect(page.root.querySelector('img')).to.equal(null);
  });

  for (const [lang, words] of Object.entries({
    pl: ['0 wpisów', '1 wpis', '3 wpisy', '5 wpisów', '22 wpisy', 'Znaleziono 2 wpisy'],
    en: ['0 entries', '1 entry', '3 entries', '5 entries', '22 entries', '2 entries found'],
    uk: ['0 записів', '1 запис', '3 записи', '5 записів', '22 записи', 'Знайдено 2 записи'],
    de: ['0 Einträge', '1 Eintrag', '3 Einträge', '5 Einträge', '22 Einträge', '2 Einträge gefunden'],
  }))
    it(`counts in ${lang}`, () => {
      const counted = [0, 1, 3, 5, 22].map((count) => countWords(count, everything, lang));
      expect([...counted, countWords(2, { ...everything, query: 'a' }, lang)]).to.deep.equal(words);
    });

  for (const [lang, dir] of [
    ['pl', 'ltr'],
    ['en', 'rtl'],
    ['uk', 'ltr'],
    ['de', 'ltr'],
  ] as const)
    for (const width of [320, 1280])
      for (const scheme of ['light', 'dark'])
        it(`are for everyone: ${lang}, ${dir}, ${width} px, ${scheme}`, async () => {
          host({ lang, scheme });
          const page = await FiltersPage.open(choosing(['topic', 'zielen'], ['area', 'huby']), {
            lang,
            dir,
            width,
          });
          page.element.panel = { expanded: true, wanted: {} };
          await page.element.updateComplete;
          for (const group of page.root.querySelectorAll('details')) group.open = true;
          expect(await faultsOfPage()).to.deep.equal([]);
          const sticking = [...page.root.querySelectorAll('*')].filter((one) => {
            const [box, frame] = [one.getBoundingClientRect(), page.element.getBoundingClientRect()];
            const isHidden = one.closest('.hidden, svg, .long');
            return !isHidden && box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
          });
          expect(sticking.map((one) => one.outerHTML)).to.deep.equal([]);
        });
});
