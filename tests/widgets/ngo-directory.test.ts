import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/ngo-directory/define.js';
import type { CivicFilterEvent } from '../../src/element/filter-event.js';
import type { NgoDirectory } from '../../src/widgets/ngo-directory/ngo-directory.js';
import { hostColours } from '../pages/host-colours.js';
import { DirectoryPage, heard } from '../pages/ngo-directory.js';
import { expectHostGoesElsewhere } from '../pages/host-goes-elsewhere.js';
import { feedOf, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';
import { until } from '../pages/until.js';

const organisation = (name: string, fields: object = {}, item: object = {}) => ({
  id: name,
  url: `https://example.org/${encodeURIComponent(name)}`,
  ...item,
  _civic: { kind: 'organisation', name, ...fields },
});
const many = (count: number, fields: object = {}) =>
  Array.from({ length: count }, (_, index) => organisation(`Klub ${index + 1}`, fields));

const open = (items: readonly object[], lang = 'pl') =>
  DirectoryPage.open(html`<civic-ngo-directory lang=${lang} .data=${feedOf(items)}></civic-ngo-directory>`);

const drzewa = organisation(
  'Fundacja Szum Drzew',
  {
    legal_form: 'Fundacja',
    topics: ['ekologia', 'edukacja'],
    locations: [{ address: 'ul. Powstańców Śląskich 12, 53-332 Wrocław' }],
    identifiers: [{ scheme: 'KRS', id: '0000123456' }],
    phone: '71 333 22 11',
    email: 'biuro@szum.example',
    website: 'https://www.szum.example/o-nas',
    public_benefit: true,
  },
  { summary: 'Sadzimy drzewa z mieszkańcami osiedli.' },
);
const podworka = organisation('Łódzkie Podwórka', { areas: ['Śródmieście', 'Bałuty'] });
const dom = organisation('Dom Otwarty', { state: 'liquidation', topics: ['pomoc'] }, { url: undefined });
const most = organisation('Towarzystwo Mostu', { state: 'dissolved' });

describe('civic-ngo-directory', () => {
  it('lists organisations by the alphabet and says how many there are', async () => {
    const page = await open([podworka, drzewa, dom, organisation('Ćma'), organisation('Cis')]);
    expect(page.names).to.deep.equal([
      'Cis',
      'Ćma',
      'Dom Otwarty',
      'Fundacja Szum Drzew',
      'Łódzkie Podwórka',
    ]);
    expect(page.count).to.equal('5 organizacji');
    expect(words(page.element, 'heading')).to.equal('Organizacje pozarządowe');
    expect(page.fieldLabel).to.equal('Szukaj organizacji');
  });

  it('finds as one types, and marks what was found in the name', async () => {
    const page = await open([podworka, drzewa, dom]);
    page.field.focus();
    await sendKeys({ type: 'lodz' });
    await page.element.updateComplete;
    expect(page.names).to.deep.equal(['Łódzkie Podwórka']);
    expect(page.marks('Łódzkie Podwórka')).to.deep.equal(['Łódz']);
    expect(page.count).to.equal('Znaleziono 1 organizację');
    expect(page.focused).to.equal('Szukaj organizacji');
    await page.search('');
    expect(page.names).to.have.length(3);
    expect(page.marks('Łódzkie Podwórka')).to.deep.equal([]);
  });

  it('tells the host page what was searched for and how many were found', async () => {
    const page = await open([podworka, drzewa, dom]);
    const told: (readonly [string, number])[] = [];
    const listen = ({ query, count }: CivicFilterEvent) => told.push([query, count]);
    document.body.addEventListener('civic-filter', listen);
    await page.search('dom');
    await page.search('dom');
    await page.search('xyz');
    document.body.removeEventListener('civic-filter', listen);
    expect(told).to.deep.equal([
      ['dom', 1],
      ['xyz', 0],
    ]);
  });

  it('announces the count once a person pauses, not with every letter', async () => {
    const page = await open([podworka, drzewa, dom]);
    const said = await heard(async () => {
      await page.show(feedOf([podworka, drzewa, dom, most]));
      for (const text of ['d', 'do', 'dom']) await page.search(text);
    });
    expect(said).to.deep.equal(['Znaleziono 1 organizację']);
    expect(document.getElementById('civic-announcer')?.lang).to.equal('pl');
  });

  it('announces at once what Enter asks for', async () => {
    const page = await open([podworka, drzewa]);
    page.field.focus();
    const said = await heard(async () => {
      await page.search('nic takiego');
      await sendKeys({ press: 'Enter' });
    });
    expect(said).to.deep.equal(['Nie znaleziono żadnej organizacji']);
  });

  it('waits for a letter that is still being composed', async () => {
    const page = await open([podworka, drzewa]);
    page.field.value = 'dr';
    page.field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await page.element.updateComplete;
    expect(page.names).to.have.length(2);
    page.field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await page.element.updateComplete;
    expect(page.names).to.deep.equal(['Fundacja Szum Drzew']);
  });

  it('says of a feed that was not read to its end that there are more', async () => {
    const items = Array.from({ length: 30 }, (_, at) => organisation(`Klub ${at}`));
    const page = await DirectoryPage.open(
      html`<civic-ngo-directory lang="pl" max-items="20" .data=${feedOf(items)}></civic-ngo-directory>`,
    );
    expect(page.count).to.equal('ponad 20 organizacji');
    await page.search('klub 7');
    expect(page.count).to.equal('Znaleziono 1 organizację');
  });

  it('says when nothing is found, and offers the way back', async () => {
    const page = await open([podworka, drzewa]);
    await page.search('orkiestra dęta');
    expect(page.names).to.deep.equal([]);
    expect(page.count).to.equal('Nie znaleziono żadnej organizacji');
    await page.press('Wyczyść filtry');
    expect(page.names).to.have.length(2);
    expect(page.field.value).to.equal('');
    expect(page.focused).to.equal('Szukaj organizacji');
    expect(page.buttons).to.deep.equal([]);
  });

  it('says on a card what the organisation is and where', async () => {
    const page = await open([drzewa, podworka, dom]);
    const card = page.words('Fundacja Szum Drzew');
    expect(card).to.contain('Fundacja · Wrocław');
    expect(card).to.contain('Sadzimy drzewa z mieszkańcami osiedli.');
    expect(card).to.contain('KRS 0000123456');
    expect(page.topics('Fundacja Szum Drzew')).to.deep.equal(['ekologia', 'edukacja']);
    expect(page.standing('Fundacja Szum Drzew')).to.deep.equal(['Pożytek publiczny (OPP)']);
    expect(page.initials('Fundacja Szum Drzew')).to.equal('SD');
    expect(page.words('Łódzkie Podwórka')).to.contain('Śródmieście, Bałuty');
    expect(page.standing('Łódzkie Podwórka')).to.deep.equal([]);
    expect(page.standing('Dom Otwarty')).to.deep.equal(['W likwidacji']);
  });

  it('gives contacts as plain links that say whose they are', async () => {
    const page = await open([drzewa]);
    expect(page.contacts('Fundacja Szum Drzew')).to.deep.equal({
      '71 333 22 11, Fundacja Szum Drzew': 'tel:+48713332211',
      'biuro@szum.example, Fundacja Szum Drzew': 'mailto:biuro@szum.example',
      'szum.example, Fundacja Szum Drzew': 'https://www.szum.example/o-nas',
    });
  });

  it('takes a contact person’s phone where the organisation has none, and no link from a phone that is none', async () => {
    const page = await open([
      organisation('Klub', {
        contacts: [{ name: 'Sekretariat', phone: '71 777 77 77', email: 'k@klub.example' }],
      }),
      organisation('Chór', { phone: 'na próbach' }),
    ]);
    expect(page.contacts('Klub')).to.deep.equal({
      '71 777 77 77, Klub': 'tel:+48717777777',
      'k@klub.example, Klub': 'mailto:k@klub.example',
    });
    expect(page.contacts('Chór')).to.deep.equal({});
    expect(page.words('Chór')).to.contain('na próbach');
  });

  it('leads from the name to the page about the organisation, or else to its own', async () => {
    const page = await open([
      drzewa,
      organisation('Sama strona', { website: 'https://sama.example/' }, { url: undefined }),
      dom,
    ]);
    expect(page.link('Fundacja Szum Drzew')?.href).to.equal('https://example.org/Fundacja%20Szum%20Drzew');
    expect(page.link('Sama strona')?.href).to.equal('https://sama.example/');
    expect(page.link('Dom Otwarty')).to.equal(null);
  });

  it('lets the host page go elsewhere', async () => {
    const page = await open([drzewa]);
    expectHostGoesElsewhere(page.link('Fundacja Szum Drzew'), 'Fundacja Szum Drzew');
  });

  it('leaves out what is dissolved, says how many, and shows them when asked', async () => {
    const page = await open([most, drzewa, dom]);
    expect(page.names).to.deep.equal(['Dom Otwarty', 'Fundacja Szum Drzew']);
    expect(page.count).to.equal('2 organizacje');
    await page.tick('Pokaż też rozwiązane (1)');
    expect(page.names).to.deep.equal(['Dom Otwarty', 'Fundacja Szum Drzew', 'Towarzystwo Mostu']);
    expect(page.standing('Towarzystwo Mostu')).to.deep.equal(['Rozwiązana']);
    expect(page.count).to.equal('3 organizacje');
    await page.tick('Pokaż też rozwiązane (1)');
    expect(page.names).to.have.length(2);
    await page.search('drzew');
    expect(page.tickBox('Pokaż też rozwiązane (1)')).to.equal(undefined);
  });

  it('says of a directory where all are dissolved that they are', async () => {
    const page = await open([most]);
    expect(page.count).to.equal('0 organizacji');
    expect(page.buttons).to.deep.equal([]);
    await page.tick('Pokaż też rozwiązane (1)');
    expect(page.names).to.deep.equal(['Towarzystwo Mostu']);
  });

  it('shows fifty at first, fifty more when asked, and puts the focus on the first new one', async () => {
    const page = await open(many(120));
    await until(() => page.names.length === 50, 'fifty');
    await page.press('Pokaż więcej (70)');
    expect(page.names).to.have.length(100);
    expect(page.focused).to.equal('Klub 51');
    await page.press('Pokaż więcej (20)');
    expect(page.names).to.have.length(120);
    expect(page.focused).to.equal('Klub 101');
    expect(page.buttons.join()).to.not.contain('Pokaż więcej');
  });

  it('shows as many at first as the host page says, and puts the focus on a card without a link', async () => {
    const page = await DirectoryPage.open(
      html`<civic-ngo-directory
        lang="pl"
        limit="2"
        .data=${feedOf(many(4).map((item) => ({ ...item, url: undefined })))}
      ></civic-ngo-directory>`,
    );
    expect(page.names).to.deep.equal(['Klub 1', 'Klub 2']);
    await page.press('Pokaż więcej (2)');
    expect(page.focused).to.match(/Klub 3$/);
    await page.search('klub');
    expect(page.names).to.deep.equal(['Klub 1', 'Klub 2']);
  });

  it('draws what stands on the first screens while somebody types, and the rest of fifty cards when they pause', async () => {
    const items = [
      ...many(1_999, { topics: ['sport'] }),
      organisation('Żuraw', { topics: ['sport', 'ptaki'] }),
    ];
    const page = await open(items);
    expect(page.count).to.match(/^2\s?000 organizacji$/);
    for (const text of ['s', 'sp', 'spo', 'spor', 'sport'])
      expect(await page.search(text)).to.have.length(10);
    await until(() => page.names.length === 50, 'fifty');
    expect(page.count).to.match(/^Znaleziono 2\s?000 organizacji$/);
    expect(await page.search('sport ptaki')).to.deep.equal(['Żuraw']);
    expect(await page.search('klub 1999')).to.deep.equal(['Klub 1999']);
  });

  it('puts all that was found on paper, and the screen as it was afterwards', async () => {
    const page = await open([...many(60), drzewa]);
    const before = await page.search('klub');
    dispatchEvent(new Event('beforeprint'));
    expect(page.names).to.have.length(60);
    dispatchEvent(new Event('afterprint'));
    expect(page.names).to.deep.equal(before);
  });

  it('prints no field and no button', async function () {
    const page = await open(many(60));
    const { supported } = await executeServerCommand<{ supported: boolean }, object>('emulate-features', {
      media: 'print',
    });
    if (!supported) this.skip();
    await until(() => page.names.length === 50, 'fifty');
    expect(page.field.checkVisibility()).to.equal(false);
    expect(page.button('Pokaż więcej (10)').checkVisibility()).to.equal(false);
    expect(page.card('Klub 1').checkVisibility()).to.equal(true);
    await executeServerCommand('emulate-features', {});
    expect(page.field.checkVisibility()).to.equal(true);
  });

  it('shows a logo in place of the initials, and the initials again where it cannot be had', async () => {
    const picture = encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const page = await open([
      organisation('Jest', { logo: `${location.origin}/__feed/?text=${picture}&type=image/svg%2Bxml` }),
      organisation('Nie ma', { logo: `${location.origin}/__feed/?text=&status=404` }),
    ]);
    await until(() => page.logo('Jest')?.complete && page.logo('Nie ma')?.hidden, 'the logos');
    expect(page.logo('Jest')?.checkVisibility()).to.equal(true);
    expect(page.logo('Jest')?.alt).to.equal('');
    expect(page.logo('Jest')?.referrerPolicy).to.equal('no-referrer');
    expect(page.logo('Nie ma')?.checkVisibility()).to.equal(false);
    expect(page.initials('Nie ma')).to.equal('N');
    const [with_, without] = ['Jest', 'Nie ma'].map((name) => page.card(name).clientHeight);
    expect(with_).to.equal(without);
  });

  describe('keeps the search in the address', () => {
    const before = location.href;
    afterEach(() => {
      history.replaceState(null, '', before);
    });
    const shared = () =>
      DirectoryPage.open(
        html`<civic-ngo-directory
          id="ngo"
          lang="pl"
          url-state
          .data=${feedOf([drzewa, podworka, dom])}
        ></civic-ngo-directory>`,
      );

    it('where the host page asks for it', async () => {
      const page = await shared();
      page.field.focus();
      await page.search('łódź ');
      await sendKeys({ press: 'Enter' });
      expect(new URLSearchParams(location.search).get('ngo')).to.equal('łódź');
      const other = await shared();
      expect(other.field.value).to.equal('łódź');
      expect(other.names).to.deep.equal(['Łódzkie Podwórka']);
      await page.search('');
      await sendKeys({ press: 'Enter' });
    });

    it('and follows the browser’s way back', async () => {
      history.replaceState(null, '', '?ngo=dom');
      const page = await shared();
      history.pushState(null, '', '?ngo=drzew');
      const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      await page.search('drzew');
      history.back();
      await back;
      await page.element.updateComplete;
      expect(page.names).to.deep.equal(['Dom Otwarty']);
      expect(page.field.value).to.equal('dom');
    });

    it('and not otherwise', async () => {
      const page = await open([drzewa, podworka]);
      page.field.focus();
      await page.search('łódź');
      await sendKeys({ press: 'Enter' });
      expect(location.href).to.equal(before);
    });
  });

  for (const [lang, heading, label, count, found, none, clear, dissolved, benefit, liquidation] of [
    [
      'en',
      'Non-governmental organisations',
      'Search organisations',
      '2 organisations',
      '1 organisation found',
      'No organisations found',
      ['Remove filter: xyz', 'Clear filters'],
      'Also show dissolved (1)',
      'Public benefit organisation',
      'In liquidation',
    ],
    [
      'uk',
      'Громадські організації',
      'Пошук організацій',
      '2 організації',
      'Знайдено 1 організацію',
      'Не знайдено жодної організації',
      ['Прибрати фільтр: xyz', 'Очистити фільтри'],
      'Показати також ліквідовані (1)',
      'Суспільно корисна організація',
      'У процесі ліквідації',
    ],
    [
      'de',
      'Vereine und Organisationen',
      'Organisationen suchen',
      '2 Organisationen',
      '1 Organisation gefunden',
      'Keine Organisation gefunden',
      ['Filter entfernen: xyz', 'Filter löschen'],
      'Auch aufgelöste anzeigen (1)',
      'Gemeinnützig',
      'In Liquidation',
    ],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const page = await open([drzewa, dom, most], lang);
      expect(words(page.element, 'heading')).to.equal(heading);
      expect(page.fieldLabel).to.equal(label);
      expect(page.count).to.equal(count);
      expect(page.tickBox(dissolved)?.checked).to.equal(false);
      expect(page.standing('Fundacja Szum Drzew')).to.deep.equal([benefit]);
      expect(page.standing('Dom Otwarty')).to.deep.equal([liquidation]);
      expect(page.link('Fundacja Szum Drzew')?.querySelector('[lang="pl"]')?.textContent).to.equal(
        'Fundacja Szum Drzew',
      );
      await page.search('drzew');
      expect(page.count).to.equal(found);
      await page.search('xyz');
      expect(page.count).to.equal(none);
      expect(page.buttons).to.deep.equal(clear);
    });

  for (const [lang, one, two, five, twelve, twentyTwo] of [
    ['pl', '1 organizacja', '2 organizacje', '5 organizacji', '12 organizacji', '22 organizacje'],
    ['uk', '1 організація', '2 організації', '5 організацій', '12 організацій', '22 організації'],
    ['en', '1 organisation', '2 organisations', '5 organisations', '12 organisations', '22 organisations'],
    [
      'de',
      '1 Organisation',
      '2 Organisationen',
      '5 Organisationen',
      '12 Organisationen',
      '22 Organisationen',
    ],
  ] as const)
    it(`counts in ${lang}`, async () => {
      const counts = [];
      for (const count of [1, 2, 5, 12, 22]) counts.push((await open(many(count), lang)).count);
      expect(counts).to.deep.equal([one, two, five, twelve, twentyTwo]);
    });

  it('shows a name in the reader’s language where the feed has it', async () => {
    const house = organisation('dom', { name: { pl: 'Dom Kijów', uk: 'Дім Київ' } });
    expect((await open([house], 'uk')).names).to.deep.equal(['Дім Київ']);
    const page = await open([house]);
    expect(page.names).to.deep.equal(['Dom Kijów']);
    expect(await page.search('київ')).to.deep.equal(['Dom Kijów']);
  });

  it('is called what the host page calls it', async () => {
    const page = await DirectoryPage.open(
      html`<civic-ngo-directory
        lang="pl"
        label="Kto pomaga na Krzykach"
        heading-level="3"
        .data=${feedOf([drzewa])}
      ></civic-ngo-directory>`,
    );
    expect(words(page.element, 'heading')).to.equal('Kto pomaga na Krzykach');
    const levels = [...(page.element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
    expect(levels.map(({ localName }) => localName)).to.deep.equal(['h3', 'h4']);
  });

  it('is walked through by keyboard in the order in which it is read', async () => {
    const page = await open([drzewa, most]);
    const walked: string[] = [];
    for (let step = 0; step < 6; step++) {
      await sendKeys({ press: 'Tab' });
      walked.push(page.focused);
    }
    expect(walked).to.deep.equal([
      'Szukaj organizacji',
      'Pokaż też rozwiązane (1)',
      'Fundacja Szum Drzew',
      '71 333 22 11, Fundacja Szum Drzew',
      'biuro@szum.example, Fundacja Szum Drzew',
      'szum.example, Fundacja Szum Drzew',
    ]);
  });

  it('keeps the longest word inside its card, in both directions', async () => {
    await setViewport({ width: 320, height: 800 });
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsverein';
    for (const dir of ['ltr', 'rtl']) {
      const page = await open([
        organisation(long, {
          legal_form: long,
          topics: [long],
          identifiers: [{ scheme: 'KRS', id: long }],
          phone: `71 333 22 11 ${long}`,
          email: `sekretariat@${long.toLowerCase().slice(0, 60).replace('ä', 'a')}.example`,
          website: `https://${long.toLowerCase().slice(0, 60).replace('ä', 'a')}.example/`,
        }),
      ]);
      page.element.dir = dir;
      const card = page.card(long);
      const { left, right } = card.getBoundingClientRect();
      const beyond = [...card.querySelectorAll('a, p, li, span:not(.hidden)')].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.left < left || box.right > right;
      });
      expect(beyond.map(({ textContent }) => textContent)).to.deep.equal([]);
    }
    await setViewport({ width: 800, height: 600 });
  });

  describe('is accessible', () => {
    const fallback = html`<a href="/ngo">Wszystkie organizacje</a>`;

    it('before it has a feed, and while it waits for one', async () => {
      for (const src of ['', '/__feed/?text={}&delay=20000']) {
        const element = await fixture<NgoDirectory>(
          html`<civic-ngo-directory lang="pl" src=${src}>${fallback}</civic-ngo-directory>`,
        );
        expect(element.state).to.equal(src ? 'loading' : 'idle');
        expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
        await expect(element).to.be.accessible();
      }
    });

    it('when the feed is empty, and keeps the page’s own links', async () => {
      const page = await DirectoryPage.open(
        html`<civic-ngo-directory lang="pl" .data=${feedOf([])}>${fallback}</civic-ngo-directory>`,
      );
      expect(page.element.state).to.equal('empty');
      expect(words(page.element)).to.contain('W katalogu nie ma jeszcze żadnej organizacji.');
      expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
      await expect(page.element).to.be.accessible();
    });

    it('when the feed cannot be read, and keeps the page’s own links', async () => {
      expectNoise(/^console\.warn: civic-widgets \(feed-unreadable\)/);
      const page = await DirectoryPage.open(
        html`<civic-ngo-directory lang="pl" .data=${'{"items": ['}>${fallback}</civic-ngo-directory>`,
      );
      expect(page.element.state).to.equal('failed');
      expect(words(page.element)).to.equal('Nie udało się odczytać tych informacji. Spróbuj ponownie');
      expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
      await expect(page.element).to.be.accessible();
    });

    it('when the feed is old, and can be searched all the same', async () => {
      expectNoise(/^console\.warn: civic-widgets \(feed-unreadable\)/);
      const answer = (text: string) => `/__feed/?type=application/json&text=${encodeURIComponent(text)}`;
      const page = await DirectoryPage.open(
        html`<civic-ngo-directory
          lang="pl"
          src=${answer('{')}
          snapshot=${answer(JSON.stringify(feedOf([drzewa, podworka])))}
        ></civic-ngo-directory>`,
      );
      expect(page.element.state).to.equal('stale');
      expect(words(page.element, 'state')).to.contain('Nie udało się odświeżyć tych informacji.');
      expect(await page.search('drzew')).to.deep.equal(['Fundacja Szum Drzew']);
      await expect(page.element).to.be.accessible();
    });

    for (const scheme of ['light', 'dark'])
      for (const width of [320, 1280])
        it(`at ${width} px, ${scheme}, in both directions, with results and without`, async () => {
          await executeServerCommand('emulate-features', {
            features: [{ name: 'prefers-color-scheme', value: scheme }],
          });
          await setViewport({ width, height: 800 });
          for (const dir of ['ltr', 'rtl']) {
            const page = await open([drzewa, podworka, dom, most, ...many(60)]);
            page.element.dir = dir;
            page.element.style.colorScheme = scheme;
            Object.assign(page.element.style, hostColours(scheme));
            await expect(page.element).to.be.accessible();
            expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
            await page.search('drzew');
            await nextFrame();
            await expect(page.element).to.be.accessible();
            await page.search('xyz');
            await expect(page.element).to.be.accessible();
          }
          await executeServerCommand('emulate-features', { features: [] });
          await setViewport({ width: 800, height: 600 });
        });
  });
});
