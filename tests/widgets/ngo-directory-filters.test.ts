import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/ngo-directory/define.js';
import { DirectoryPage } from '../pages/ngo-directory.js';
import { feedOf } from '../pages/widget.js';
import { until } from '../pages/until.js';

const organisation = (name: string, fields: object) => ({
  id: name,
  url: `https://example.org/${encodeURIComponent(name)}`,
  date_published: '2026-01-01T00:00:00Z',
  _civic: { kind: 'organisation', name, ...fields },
});

const items = [
  organisation('Ćma', { topics: ['sport'], areas: ['Krzyki'], languages: ['pl', 'uk'] }),
  organisation('Cis', { topics: ['zieleń', 'sport'], areas: ['Ołbin'], languages: ['pl'] }),
  organisation('Dąb', { topics: ['zieleń'], areas: ['Krzyki'], public_benefit: true }),
  organisation('Fala', { topics: ['kultura'], areas: ['Krzyki'], state: 'liquidation' }),
  organisation('Gaj', { topics: ['zieleń'], areas: ['Gaj'], state: 'dissolved' }),
  {
    ...organisation('Łan', { topics: ['kultura'], areas: ['Ołbin'] }),
    date_published: '2026-11-01T00:00:00Z',
  },
  organisation('Lato', { topics: ['sport'], areas: ['Ołbin'] }),
];

async function open(attributes: { urlState?: boolean; alphabet?: boolean; width?: number } = {}) {
  const { urlState = false, alphabet = false, width = 1280 } = attributes;
  await setViewport({ width, height: 900 });
  const page = await DirectoryPage.open(
    html`<civic-ngo-directory
      id="dir"
      lang="pl"
      ?url-state=${urlState}
      ?a-z=${alphabet}
      .data=${feedOf(items)}
    ></civic-ngo-directory>`,
  );
  if (width > 900) await until(() => page.groups.length > 0, 'the filters');
  return page;
}

describe('the filters of a directory', () => {
  it('stand before the results with what would come of each, whatever else is chosen', async () => {
    const page = await open();
    expect(page.groups).to.deep.equal(['Temat', 'Obszar', 'Języki', 'Pożytek publiczny', 'Działalność']);
    expect(page.values('Temat')).to.deep.equal(['kultura (2)', 'sport (3)', 'zieleń (2)']);
    await page.choose('Temat', 'zieleń');
    expect(page.names).to.deep.equal(['Cis', 'Dąb']);
    expect(page.count).to.equal('Znaleziono 2 organizacje');
    expect(page.values('Temat')).to.deep.equal(['kultura (2)', 'sport (3)', 'zieleń (2)']);
    expect(page.values('Obszar')).to.deep.equal(['Gaj (0)', 'Krzyki (1)', 'Ołbin (1)']);
    expect(page.box('Obszar', 'Gaj').disabled).to.equal(true);
    await page.choose('Temat', 'sport');
    await page.choose('Obszar', 'Ołbin');
    expect(page.names).to.deep.equal(['Cis', 'Lato']);
    await page.search('cis');
    expect(page.names).to.deep.equal(['Cis']);
    expect(page.buttons).to.include('Usuń filtr: Ołbin');
    await page.press('Usuń filtr: Ołbin');
    expect(page.values('Języki')).to.deep.equal(['polski (1)', 'ukraiński (0)']);
    await page.press('Wyczyść filtry');
    expect(page.count).to.equal('6 organizacji');
  });

  it('show what is dissolved when it is asked for, and what is in liquidation always', async () => {
    const page = await open();
    expect(page.values('Działalność')).to.deep.equal(['Działa (5)', 'Rozwiązana (1)', 'W likwidacji (1)']);
    expect(page.names).to.include('Fala').and.not.include('Gaj');
    await page.choose('Działalność', 'Rozwiązana');
    expect(page.names).to.deep.equal(['Gaj']);
  });

  it('order by the alphabet or by what is new, and give the letters of names', async () => {
    const page = await open({ alphabet: true });
    expect(page.names).to.deep.equal(['Cis', 'Ćma', 'Dąb', 'Fala', 'Lato', 'Łan']);
    await page.order('newest');
    expect(page.names[0]).to.equal('Łan');
    expect(page.buttons).to.include.members(['C', 'Ć', 'L', 'Ł']);
    await page.press('Ł');
    expect(page.names).to.deep.equal(['Łan']);
    await page.press('Ł');
    expect(page.names).to.have.length(6);
  });

  it('are in the address, where the host page asks for that', async () => {
    const before = location.href;
    const page = await open({ urlState: true });
    await page.choose('Temat', 'kultura');
    await page.search('ł');
    page.field.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => location.search.includes('dir='), 'the address');
    expect(new URLSearchParams(location.search).get('dir')).to.equal('q=ł&topic=kultura');
    const other = await open({ urlState: true });
    expect(other.names).to.deep.equal(['Łan']);
    expect(other.box('Temat', 'kultura').checked).to.equal(true);
    history.replaceState(null, '', before);
  });

  it('say what would be found without each of them, where nothing has all of it', async () => {
    const page = await open();
    await page.choose('Temat', 'zieleń');
    await page.choose('Obszar', 'Krzyki');
    await page.search('cis');
    const ways = ['Bez warunku „Krzyki”: 1 organizacja', 'Bez warunku „cis”: 1 organizacja'];
    await until(() => page.buttons.some((one) => one.startsWith('Bez warunku')), 'the ways out');
    expect(page.buttons.filter((one) => one.startsWith('Bez')).sort()).to.deep.equal(ways);
    await expect(page.element).to.be.accessible();
    await page.press(ways[0]!);
    expect(page.names).to.deep.equal(['Cis']);
    expect(page.focused).to.equal('Znaleziono 1 organizację');
  });

  it('that cannot be applied say so, and go', async () => {
    const before = location.href;
    history.replaceState(null, '', '?dir=open-now%3Dyes');
    const page = await open({ urlState: true });
    const words = () => page.element.shadowRoot!.textContent;
    await until(() => /Filtra „Godziny otwarcia” nie zastosowano/.test(words()), 'the note');
    expect(page.names).to.have.length(6);
    await page.press('Usuń ten filtr');
    expect(words()).not.to.contain('nie zastosowano');
    history.replaceState(null, '', before);
  });

  it('can be passed by, with the keyboard', async () => {
    const page = await open();
    page.field.focus();
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('Przejdź do wyników');
    await sendKeys({ press: 'Enter' });
    expect(page.focused).to.equal('6 organizacji');
  });

  it('wait on a narrow page until they are unfolded, and count then', async () => {
    const page = await open({ width: 360 });
    await until(() => page.buttons.includes('Filtry'), 'the button');
    expect(await page.search('kultura')).to.deep.equal(['Fala', 'Łan']);
    expect(page.groups).to.deep.equal([]);
    await page.press('Filtry');
    await until(() => page.groups.length > 0, 'the filters');
    expect(page.values('Obszar')).to.deep.equal(['Gaj (0)', 'Krzyki (1)', 'Ołbin (1)']);
    await page.search('');
    await page.choose('Temat', 'sport');
    expect(page.names).to.deep.equal(['Cis', 'Ćma', 'Lato']);
    expect(page.buttons).to.include('Filtry (1)');
    await expect(page.element).to.be.accessible();
  });
});

describe('what a host page leaves out of a directory', () => {
  const all = Array.from({ length: 12 }, (_, place) =>
    organisation(`Koło ${String(place + 10)}`, { topics: [place % 3 ? 'sport' : 'party politics'] }),
  );

  it('may be said later, and taken back', async () => {
    const page = await DirectoryPage.open(
      html`<civic-ngo-directory lang="pl" .data=${feedOf(all)}></civic-ngo-directory>`,
    );
    expect(page.names).to.have.length(12);
    page.element.setAttribute('exclude', 'topic=party politics');
    await until(() => page.names.length === 8, 'those that are left');
    page.element.removeAttribute('exclude');
    await until(() => page.names.length === 12, 'all of them');
  });

  it('is not shown where what leaves it out cannot be loaded, until it can be', async () => {
    const element = document.createElement('civic-ngo-directory');
    const library = Reflect.get(element, 'library') as { load: () => Promise<unknown> };
    const load = library.load.bind(library);
    library.load = () => Promise.reject(new TypeError('offline'));
    element.jsonLd = true;
    element.exclude = 'topic=party politics';
    element.data = feedOf(all);
    element.lang = 'pl';
    const page = await DirectoryPage.open(html`${element}`);
    await until(() => page.buttons.length > 0, 'a way to try again');
    expect(page.names).to.deep.equal([]);
    expect(page.buttons).to.deep.equal(['Spróbuj ponownie']);
    expect(element.shadowRoot?.textContent).to.contain('Nie udało się teraz pobrać tych informacji.');
    library.load = load;
    await page.press('Spróbuj ponownie');
    await until(() => page.names.length === 8, 'those that are left');
  });
});
