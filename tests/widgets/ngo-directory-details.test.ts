import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/ngo-directory/define.js';
import type { CivicExportEvent } from '../../src/element/export-event.js';
import { filesOf } from '../pages/downloads.js';
import { DirectoryPage } from '../pages/ngo-directory.js';
import { at, feedOf, words } from '../pages/widget.js';
import { faultsOfWidgets } from '../trust/axe.js';
import { refusedSharing, withSharing } from '../pages/sharing.js';
import { until } from '../pages/until.js';

const organisation = (id: string, name: string, fields: object = {}, item: object = {}) => ({
  id,
  url: `https://example.org/ngo/${id}`,
  ...item,
  _civic: { kind: 'organisation', name, ...fields },
});

const items = [
  organisation('szum', 'Fundacja Szum Drzew', {
    legal_form: 'Fundacja',
    identifiers: [
      { scheme: 'KRS', id: '359730' },
      { scheme: 'REGON', id: '302046831' },
      { scheme: 'PESEL', id: '44051401359' },
    ],
    phone: '71 333 22 11',
    email: 'biuro@szum.example',
    contacts: [{ name: 'Anna Lipa', role: 'zapisy', phone: '600 100 200' }],
    locations: [
      {
        name: 'Biuro',
        address: 'ul. Długa 12, Wrocław',
        lat: 51.09,
        lon: 17.02,
        hours: 'Mo-Fr 09:00-17:00; PH off',
        access: { wheelchair: 'limited', lift: true },
      },
    ],
    services: [{ name: 'Sadzenie drzew', cost: 'bezpłatnie' }],
    public_benefit: true,
    tax_purpose: 'Park',
    verified: { by: 'Urząd Miejski', on: '2026-09-01' },
    source: { name: 'Rejestr miejski', licence: 'CC BY 4.0' },
  }),
  organisation(
    'dom',
    'Dom Otwarty',
    { hours: 'by appointment', locations: [{ address: 'pl. Solny 3', lat: 51.11, lon: 17.03 }] },
    { url: undefined },
  ),
  organisation('chor', 'Chór', { locations: [{ lat: 51.1104, lon: 17.0304 }], topics: ['muzyka'] }),
];

async function expectNoFaults(): Promise<void> {
  expect(await faultsOfWidgets()).to.deep.equal([]);
}

type Attributes = Readonly<Record<string, string>>;

const there = (selector: string) => (page: DirectoryPage) =>
  until(() => root(page).querySelector(selector), selector);

/** What is loaded when an attribute asks for it. */
const arrived: Readonly<Record<string, (page: DirectoryPage) => Promise<void>>> = {
  layout: there('table'),
  shortlist: there('.keep'),
  'near-me': there('.choices'),
  details: there('[part="disclosure"]'),
};

async function open(attributes: Attributes = {}, feed = feedOf(items)): Promise<DirectoryPage> {
  await setViewport({ width: 1000, height: 900 });
  const page = await DirectoryPage.open(
    html`<civic-ngo-directory id="ngo" lang="pl" .data=${feed}></civic-ngo-directory>`,
  );
  for (const [name, value] of Object.entries(attributes)) page.element.setAttribute(name, value);
  await arrived[Object.keys(attributes)[0] ?? '']?.(page);
  return page;
}

const root = (page: DirectoryPage): ShadowRoot => page.element.shadowRoot!;
const dialogOf = (page: DirectoryPage) => root(page).querySelector('dialog');

async function follow(page: DirectoryPage, name: string): Promise<HTMLDialogElement> {
  const link = page.card(name).querySelector<HTMLElement>('[part="name"]')!;
  link.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => dialogOf(page)?.open, 'the dialog');
  return dialogOf(page)!;
}

const said = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the details of an organisation', () => {
  it('open in a dialog with all that is known, and give the focus back', async () => {
    await at('2026-11-23T10:00:00Z', async () => {
      const page = await open();
      const dialog = await follow(page, 'Fundacja Szum Drzew');
      const text = said(dialog);
      for (const words of [
        'Anna Lipa, zapisy',
        'ul. Długa 12, Wrocław',
        'Otwarte do 17:00',
        'pon.–pt. 09:00–17:00',
        'sob.–niedz. nieczynne',
        'W święta nieczynne.',
        'dostęp dla wózków: częściowo; winda: tak',
        'Sadzenie drzew',
        'Przekaż 1,5% podatku',
        'Park',
        'cyfra kontrolna się nie zgadza',
        'Urząd Miejski, 1 września 2026 r.',
        'Rejestr miejski, CC BY 4.0',
      ])
        expect(text).to.contain(words);
      // What nobody knows is left out, and is not said to be missing; nor is the number of a person.
      expect(text).not.to.contain('pętla');
      expect(text).not.to.contain('44051401359');
      await expectNoFaults();
      await sendKeys({ press: 'Escape' });
      await until(() => !dialogOf(page), 'the dialog to go');
      expect(page.focused).to.equal('Fundacja Szum Drzew');
    });
  });

  it('open for one that has no page', async () => {
    const page = await open();
    const dialog = await follow(page, 'Dom Otwarty');
    // Hours that cannot be read stand as they are written, and nothing is said of now.
    expect(said(dialog)).to.contain('by appointment');
    expect(said(dialog)).not.to.match(/Otwarte|Zamknięte/);
  });

  it('stay closed where the host page sees to it, and where it wants pages', async () => {
    const page = await open();
    page.element.addEventListener(
      'civic-select',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    page.card('Fundacja Szum Drzew').querySelector<HTMLElement>('[part="name"]')!.click();
    await page.element.updateComplete;
    expect(dialogOf(page)).to.equal(null);
    page.element.setAttribute('details', 'page');
    await page.element.updateComplete;
    expect(page.card('Dom Otwarty').querySelector('[part="name"]')?.localName).to.equal('span');
  });

  it('unfold in their place', async () => {
    const page = await open({ details: 'inline' });
    const disclosure = page.card('Fundacja Szum Drzew').querySelector('details')!;
    disclosure.querySelector('summary')!.click();
    await until(() => said(disclosure).includes('Sadzenie drzew'), 'the details');
    expect(dialogOf(page)).to.equal(null);
    await expectNoFaults();
  });

  it('are opened by the address of the page', async () => {
    history.replaceState(null, '', '?ngo.item=szum&other=1');
    const page = await open({ 'url-state': '' });
    await until(() => dialogOf(page)?.open, 'the dialog');
    expect(said(dialogOf(page))).to.contain('Fundacja Szum Drzew');
    dialogOf(page)!.close();
    await until(() => !dialogOf(page), 'the dialog to go');
    expect(location.search).to.equal('?other=1');
    history.replaceState(null, '', location.pathname);
  });

  it('are passed on, as a list is, without what the visitor came with', async () => {
    const written: string[] = [];
    const writeText = (text: string) => Promise.resolve(void written.push(text));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      history.replaceState(null, '', '?token=secret&other.item=x#session=secret');
      const page = await open({ shortlist: '', 'url-state': '' });
      await page.press('Do mojej listy: Chór');
      const dialog = await follow(page, 'Fundacja Szum Drzew');
      const bare = location.origin + location.pathname;
      const press = async (words: RegExp, from: ParentNode) => {
        const before = written.length;
        [...from.querySelectorAll('button')].find((one) => words.test(said(one)))!.click();
        await until(() => written.length > before, 'the address');
      };
      await withSharing(refusedSharing, () => press(/^(?:Udostępnij|Kopiuj odnośnik)/, dialog));
      dialog.close();
      await until(() => !dialogOf(page), 'the dialog to go');
      root(page).querySelector<HTMLElement>('[part="take-home"] summary')?.click();
      await until(() => root(page).querySelector('.shortlist button'), 'the list');
      await press(/./, root(page).querySelector('.shortlist')!);
      expect(written).to.deep.equal([`${bare}?ngo.item=szum`, `${bare}?ngo.list=chor`]);
      // The visitor's own address keeps all that it had.
      expect(location.search).to.contain('token=secret').and.contain('other.item=x');
      expect(location.hash).to.equal('#session=secret');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      history.replaceState(null, '', location.pathname);
      localStorage.clear();
    }
  });

  it('are taken home as a contact card, unless the host page makes it', async () => {
    const page = await open();
    const dialog = await follow(page, 'Fundacja Szum Drzew');
    const save = [...dialog.querySelectorAll('button')].find((one) => said(one).includes('vCard'))!;
    const [card] = await filesOf(() => {
      save.click();
    });
    expect(card).to.contain('FN:Fundacja Szum Drzew\r\n');
    expect(card).to.contain('X-PL-KRS:0000359730\r\n');
    const formats: string[] = [];
    page.element.addEventListener('civic-export', (event: CivicExportEvent) => {
      formats.push(event.format);
      event.preventDefault();
    });
    expect(
      await filesOf(() => {
        save.click();
      }),
    ).to.deep.equal([]);
    expect(formats).to.deep.equal(['vcf']);
  });
});

describe('a directory', () => {
  it('says on a card whether it is open now', async () => {
    const page = await at('2026-11-23T10:00:00Z', async () => {
      const opened = await open();
      await until(() => opened.words('Fundacja Szum Drzew').includes('Otwarte'), 'the hours');
      return opened;
    });
    expect(page.words('Fundacja Szum Drzew')).to.contain('Otwarte do 17:00');
    expect(page.words('Dom Otwarty')).not.to.contain('Zamknięte');
  });

  it('names the sources that ask for it', async () => {
    const page = await open();
    expect(words(page.element, 'source')).to.equal('Źródło danych: Rejestr miejski (CC BY 4.0)');
  });

  it('names each publisher under one licence, and each but once', async () => {
    const sources = ['Rejestr miejski', 'Wykaz gminy', 'Rejestr miejski'];
    const taken = sources.map((name, index) =>
      organisation(`o${index}`, `Fundacja ${index}`, { source: { name, licence: 'CC BY 4.0' } }),
    );
    const page = await open({}, feedOf(taken));
    expect(words(page.element, 'source')).to.equal(
      'Źródło danych: Rejestr miejski (CC BY 4.0); Wykaz gminy (CC BY 4.0)',
    );
  });

  it('stands as a table with real headers, which fits a phone', async () => {
    const page = await open({ layout: 'table' });
    const table = root(page).querySelector('table')!;
    expect([...table.querySelectorAll('thead th')].map(said)).to.deep.equal([
      'Organizacja',
      'Miejsce',
      'Tematy',
      'Kontakt',
    ]);
    expect(table.querySelectorAll('tbody th[scope="row"]')).to.have.length(3);
    await expectNoFaults();
    page.element.style.inlineSize = '288px';
    expect(table.getBoundingClientRect().width).to.be.at.most(288);
    expect(root(page).querySelector('th.wide')!.getBoundingClientRect().width).to.equal(0);
  });

  it('is taken home as a table of what was found', async () => {
    const page = await open();
    const takeHome = root(page).querySelector<HTMLDetailsElement>('[part="take-home"]')!;
    takeHome.querySelector('summary')!.click();
    await until(() => takeHome.querySelector('button'), 'the buttons');
    const [table] = await filesOf(async () => {
      await page.press('Pobierz tabelę CSV (3)');
      // The table is written when all that was found is there.
      await nextFrame();
    });
    expect(table?.split('\r\n')).to.have.length(5);
    expect(table).to.contain('71 333 22 11');
  });

  it('keeps a list where the host page asks for it, on this device alone, and sends it as an address', async () => {
    localStorage.clear();
    const page = await open({ shortlist: '' });
    expect(localStorage.length).to.equal(0);
    await page.press('Do mojej listy: Chór');
    expect(localStorage.length).to.equal(1);
    await page.tick('Tylko moja lista (1)');
    expect(page.names).to.deep.equal(['Chór']);
    await expectNoFaults();
    localStorage.clear();

    history.replaceState(null, '', '?ngo.list=szum%20gone');
    const sent = await open({ shortlist: '' });
    await until(() => sent.names.length === 1, 'the list');
    expect(sent.names).to.deep.equal(['Fundacja Szum Drzew']);
    await sent.press('Pokaż wszystkie');
    expect(sent.names).to.have.length(3);
    expect(location.search).to.equal('');
    expect(localStorage.length).to.equal(0);
  });

  it('describes itself to search engines where the host page asks for it', async () => {
    const page = await open({ 'json-ld': '' });
    await until(() => page.element.querySelector('script'), 'the description');
    const graph = JSON.parse(page.element.querySelector('script')!.text) as { '@graph': { name: string }[] };
    expect(graph['@graph'].map(({ name }) => name)).to.deep.equal([
      'Chór',
      'Dom Otwarty',
      'Fundacja Szum Drzew',
    ]);
  });
});

describe('the map of a directory', () => {
  const tiles = '/tests/feeds/tiles/tile.svg?z={z}&x={x}&y={y}';
  const imagesOf = (page: DirectoryPage) => root(page).querySelectorAll('.tiles img');
  const pinsOf = (page: DirectoryPage) => [...root(page).querySelectorAll<HTMLElement>('.marks button')];

  it('names the site that it comes from, where that is another one', async () => {
    const page = await open({ 'map-tiles': 'https://tiles.example.org/{z}/{x}/{y}.png' });
    await there('.around button')(page);
    expect(page.buttons).to.include('Pokaż mapę (połączy się z: tiles.example.org)');
  });

  it('asks nobody for anything before it is wanted', async () => {
    const page = await open({ 'map-tiles': tiles, 'map-attribution': '© autorzy' });
    await there('.around button')(page);
    const show = 'Pokaż mapę';
    expect(page.buttons).to.include(show);
    expect(imagesOf(page)).to.have.length(0);
    await page.press(show);
    await until(() => imagesOf(page).length > 0, 'the tiles');
    expect(words(page.element, 'map')).to.contain('© autorzy');
    await expectNoFaults();
  });

  it('has a button for each place, which opens its details', async () => {
    const page = await open({ 'map-tiles': tiles });
    await there('.around button')(page);
    await page.press('Pokaż mapę');
    await until(() => pinsOf(page).length > 0, 'the pins');
    // Two that are close together are one mark, until one goes nearer.
    const cluster = pinsOf(page).find((pin) => pin.className === 'cluster')!;
    expect(cluster.getAttribute('aria-label')).to.equal('Organizacje w\u00a0tym miejscu: 2. Przybliż');
    cluster.click();
    await until(() => pinsOf(page).some((pin) => said(pin) === 'Chór'), 'the pins apart');
    expect(root(page).activeElement?.className).to.equal('pane');
    pinsOf(page)
      .find((pin) => said(pin) === 'Chór')!
      .click();
    await until(() => dialogOf(page)?.open, 'the dialog');
    expect(said(dialogOf(page))).to.contain('muzyka');
  });

  it('has places that the keyboard opens and comes back to, and no others than were found', async () => {
    const page = await open({ 'map-tiles': tiles });
    await there('.around button')(page);
    await page.press('Pokaż mapę');
    const names = () => pinsOf(page).map(said);
    await page.search('fundacja');
    await until(() => names().join() === 'Fundacja Szum Drzew', 'the place of what was found alone');
    const [pin] = pinsOf(page);
    pin!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialogOf(page)?.open, 'the dialog');
    expect(said(dialogOf(page))).to.contain('Fundacja Szum Drzew');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialogOf(page)?.open, 'the dialog to close');
    expect(root(page).activeElement).to.equal(pin);
  });

  it('is moved by keys, and goes nearer and further', async () => {
    const page = await open({ 'map-tiles': tiles });
    await there('.around button')(page);
    await page.press('Pokaż mapę');
    await until(() => imagesOf(page).length > 0, 'the tiles');
    const first = () => imagesOf(page)[0]!;
    const before = (first() as HTMLElement).style.translate;
    root(page).querySelector<HTMLElement>('.pane')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect((first() as HTMLElement).style.translate).not.to.equal(before);
    const zoom = () => /z=(\d+)/.exec(first().getAttribute('src')!)![1];
    const was = Number(zoom());
    root(page).querySelector<HTMLElement>('[aria-label="Oddal"]')!.click();
    await until(() => Number(zoom()) === was - 1, 'the scale');
  });

  it('is not there without tiles', async () => {
    const page = await open({ 'map-tiles': 'javascript:alert({z}{x}{y})' });
    expect(page.buttons.join()).not.to.contain('map');
  });
});

describe('the nearest first', () => {
  const stand = (give: PositionCallback | undefined) => {
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {
        getCurrentPosition: (done: PositionCallback, failed: PositionErrorCallback) => {
          if (give) done({ coords: { latitude: 51.09, longitude: 17.021 } } as GeolocationPosition);
          else failed({} as GeolocationPositionError);
        },
      },
    });
  };
  afterEach(() => {
    delete (navigator as { geolocation?: unknown }).geolocation;
  });

  it('asks the browser when a person presses the button, and says how far it is', async () => {
    stand(() => undefined);
    const page = await open({ 'near-me': '' });
    expect(page.names[0]).to.equal('Chór');
    await page.press('Najbliżej mnie');
    expect(page.names).to.deep.equal(['Fundacja Szum Drzew', 'Dom Otwarty', 'Chór']);
    expect(page.words('Fundacja Szum Drzew')).to.contain('Fundacja · Wrocław · 50 m');
    expect(page.words('Dom Otwarty')).to.match(/2,3 km/);
    await expectNoFaults();
    await page.press('Znów według nazw');
    expect(page.names[0]).to.equal('Chór');
  });

  it('is told from where the host page says, and nobody is asked', async () => {
    const page = await open({ near: '51.09, 17.021' });
    await until(() => page.names[0] === 'Fundacja Szum Drzew', 'the nearest one');
    expect(page.words('Dom Otwarty')).to.match(/2,3 km/);
    expect(page.buttons).not.to.include('Najbliżej mnie');
    await page.search('dom');
    await page.search('');
    expect(page.names).to.deep.equal(['Fundacja Szum Drzew', 'Dom Otwarty', 'Chór']);
    page.element.setAttribute('near', 'anywhere');
    await until(() => page.names[0] === 'Chór', 'the usual order');
  });

  it('is no further than a person says, and those whose place nobody knows are not among them', async () => {
    const page = await open({ near: '51.09, 17.021' }, feedOf([...items, organisation('gdzie', 'Gdzieś')]));
    await there('.within select')(page);
    const choose = (kilometres: string) => {
      const select = root(page).querySelector<HTMLSelectElement>('.within select')!;
      select.value = kilometres;
      select.dispatchEvent(new Event('change'));
    };
    choose('1');
    await until(() => page.names.length === 1, 'the only one so near');
    expect(page.names).to.deep.equal(['Fundacja Szum Drzew']);
    expect(page.count).to.match(/^\D*1 organizacj/);
    choose('');
    await until(() => page.names.length === 4, 'all of them again');
    expect(page.names[0]).to.equal('Fundacja Szum Drzew');
  });

  it('is told from a postcode, typed and sent with the keyboard alone', async () => {
    const page = await open({ postcodes: '/tests/feeds/postcodes.csv' });
    await there('#place')(page);
    const field = root(page).querySelector<HTMLInputElement>('#place')!;
    expect(said(field.labels?.[0])).to.equal('Kod pocztowy lub miejsce');
    const note = () => said(root(page).querySelector('#place-note'));
    field.focus();
    await sendKeys({ type: '99-999' });
    await sendKeys({ press: 'Enter' });
    await until(() => note() !== '', 'what is said of a place that is not on the list');
    expect([note(), page.names[0]]).to.deep.equal([
      'Na liście miejsc nie ma: 99-999. Sprawdź pisownię.',
      'Chór',
    ]);
    await expectNoFaults();
    field.value = '';
    await sendKeys({ type: '53-332' });
    await sendKeys({ press: 'Enter' });
    await until(() => page.names[0] === 'Fundacja Szum Drzew', 'the nearest one');
    expect(note()).to.equal('Odległości od: 53-332');
    expect(root(page).activeElement?.id).to.equal('place');
    await expectNoFaults();
  });

  it('says so where that is refused', async () => {
    stand(undefined);
    const page = await open({ 'near-me': '' });
    await page.press('Najbliżej mnie');
    expect(said(page.element.shadowRoot!.querySelector('.around'))).to.contain(
      'Nie udało się ustalić Twojego położenia.',
    );
  });
});
