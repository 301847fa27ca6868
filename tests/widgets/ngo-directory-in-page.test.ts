import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/ngo-directory/define.js';
import type { NgoDirectory } from '../../src/widgets/ngo-directory/ngo-directory.js';
import { DirectoryPage } from '../pages/ngo-directory.js';
import { until } from '../pages/until.js';
import { faultsOfWidgets } from '../trust/axe.js';

const open = async (content: unknown, attributes: { map?: string } = {}) => {
  const page = await DirectoryPage.open(
    html`<civic-ngo-directory lang="pl" facets="topic" src="#here" map=${attributes.map ?? ''}
      ><div id="here">${content}</div></civic-ngo-directory
    >`,
  );
  await until(() => page.element.state !== 'loading', 'the list');
  return page;
};
const told = (page: DirectoryPage) =>
  page.element.records.map(
    ({ name, phone, email, website, url, topics, locations, summary, legalForm, identifiers }) =>
      JSON.parse(
        JSON.stringify({
          name,
          phone,
          email,
          website,
          url,
          topics,
          address: locations?.[0]?.address,
          summary,
          legalForm,
          krs: identifiers?.[0]?.id,
        }),
      ) as unknown,
  );

describe('a directory of what stands in the page', () => {
  it('is a table with all that its columns say', async () => {
    const page = await open(html`
      <table>
        <caption>
          Organizacje pozarządowe
        </caption>
        <thead>
          <tr>
            <th>Nazwa organizacji</th>
            <th>Adres</th>
            <th>Kontakt</th>
            <th>Strona www</th>
            <th>KRS</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th colspan="5">Ekologia</th>
          </tr>
          <tr>
            <th scope="row"><a href="/ngo/szum">Fundacja Szum Drzew</a></th>
            <td>ul. Długa 1<br />53-332 Wrocław</td>
            <td>tel. 71 333 22 11<br /><a href="mailto:biuro@szum.example">napisz</a></td>
            <td><a href="https://szum.example/">strona</a></td>
            <td>0000359730</td>
          </tr>
          <tr>
            <th colspan="5">Kultura</th>
          </tr>
          <tr>
            <th scope="row">Stowarzyszenie Podwórka</th>
            <td>ul. Krótka 2, 50-001 Wrocław</td>
            <td>tel. 500 600 700</td>
            <td></td>
            <td>0000359731</td>
          </tr>
        </tbody>
      </table>
    `);
    expect(told(page)).to.deep.equal([
      {
        name: 'Fundacja Szum Drzew',
        phone: '71 333 22 11',
        email: 'biuro@szum.example',
        website: 'https://szum.example/',
        url: `${location.origin}/ngo/szum`,
        topics: ['Ekologia'],
        address: 'ul. Długa 1, 53-332 Wrocław',
        krs: '0000359730',
      },
      {
        name: 'Stowarzyszenie Podwórka',
        phone: '500 600 700',
        topics: ['Kultura'],
        address: 'ul. Krótka 2, 50-001 Wrocław',
        krs: '0000359731',
      },
    ]);
    expect(await page.search('krotka')).to.deep.equal(['Stowarzyszenie Podwórka']);
    expect(await faultsOfWidgets()).to.deep.equal([]);
  });

  it('is a list of links under headings', async () => {
    const page = await open(html`
      <h3>Sport</h3>
      <ul>
        <li>
          <a href="https://fala.example/">KS Fala</a>, ul. Wodna 3, 50-002 Wrocław, tel. 71 111 22 33,
          biuro@fala.example
        </li>
        <li><strong>Klub Góra</strong><br />Wspinaczka dla dzieci – Telefon: 600 700 800</li>
      </ul>
      <h3>Kultura</h3>
      <ul>
        <li><a href="/ngo/teatr">Teatr Most</a> – teatr sąsiedzki</li>
        <li>Chór Nadodrze</li>
      </ul>
    `);
    expect(told(page)).to.deep.equal([
      {
        name: 'KS Fala',
        phone: '71 111 22 33',
        email: 'biuro@fala.example',
        website: 'https://fala.example/',
        topics: ['Sport'],
        address: 'ul. Wodna 3, 50-002 Wrocław',
      },
      { name: 'Klub Góra', phone: '600 700 800', topics: ['Sport'], summary: 'Wspinaczka dla dzieci' },
      {
        name: 'Teatr Most',
        url: `${location.origin}/ngo/teatr`,
        topics: ['Kultura'],
        summary: 'teatr sąsiedzki',
      },
      { name: 'Chór Nadodrze', topics: ['Kultura'] },
    ]);
  });

  it('is a list of definitions', async () => {
    const page = await open(html`
      <dl>
        <dt>Verein Brücke e. V.</dt>
        <dd>Hauptstraße 5, 10115 Berlin</dd>
        <dd>Tel.: 030 1234567 · <a href="mailto:info@bruecke.example">info@bruecke.example</a></dd>
        <dt><a href="https://garten.example/">Gartenfreunde</a></dt>
        <dd>Gemeinsam gärtnern.</dd>
      </dl>
    `);
    expect(told(page)).to.deep.equal([
      {
        name: 'Verein Brücke e. V.',
        phone: '030 1234567',
        email: 'info@bruecke.example',
        address: 'Hauptstraße 5, 10115 Berlin',
      },
      { name: 'Gartenfreunde', website: 'https://garten.example/', summary: 'Gemeinsam gärtnern.' },
    ]);
  });

  it('is read again when somebody changes it', async () => {
    const page = await open(
      html`<ul>
        <li>Chór</li>
        <li>Teatr</li>
      </ul>`,
    );
    expect(page.names).to.deep.equal(['Chór', 'Teatr']);
    const item = document.createElement('li');
    item.textContent = 'Balet';
    page.element.querySelector('ul')!.append(item);
    await until(() => page.names.length === 3, 'the third');
    expect(page.names).to.deep.equal(['Balet', 'Chór', 'Teatr']);
  });

  it('is any table or list of the page, by its id, with a map of its columns', async () => {
    await fixture(
      html`<table id="kluby">
        <tr>
          <th>A</th>
          <th>B</th>
        </tr>
        <tr>
          <td>22 333 44 55</td>
          <td>Klub Fala</td>
        </tr>
      </table>`,
    );
    const page = await DirectoryPage.open(
      html`<civic-ngo-directory
        src="#kluby"
        map=${JSON.stringify({ kind: 'organisation', name: 'B', phone: 'A' })}
      ></civic-ngo-directory>`,
    );
    expect(told(page)).to.deep.equal([{ name: 'Klub Fala', phone: '22 333 44 55' }]);
  });

  it('is what the elements say in the words of schema.org, where they do', async () => {
    const page = await open(
      html`<ul>
        <li itemscope itemtype="https://schema.org/NGO">
          <b itemprop="name">Dom Otwarty</b> (<span itemprop="telephone">71 777 77 77</span>) i nic więcej
        </li>
      </ul>`,
    );
    expect(told(page)).to.deep.equal([{ name: 'Dom Otwarty', phone: '71 777 77 77' }]);
  });

  it('is nothing where nobody is named, and the page stays as it is', async () => {
    const page = await open(
      html`<table>
          <tr>
            <td></td>
          </tr>
        </table>
        <p>Bez zmian</p>`,
    );
    expect(page.element.state).to.equal('empty');
    expect(page.element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    expect(page.element.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('is nothing that the host has not named: a list inside is what stands there instead', async () => {
    const element = await fixture<NgoDirectory>(
      html`<civic-ngo-directory
        ><ul>
          <li><a href="/all">All organisations</a></li>
        </ul></civic-ngo-directory
      >`,
    );
    expect([element.state, element.records.length]).to.deep.equal(['idle', 0]);
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });

  it('watches a list no longer than it is named', async () => {
    const page = await open(
      html`<ul>
        <li>Chór</li>
      </ul>`,
    );
    const add = (list: Element, name: string) => {
      list.append(Object.assign(document.createElement('li'), { textContent: name }));
    };
    const another = await fixture(
      html`<ul id="another">
        <li>Teatr</li>
      </ul>`,
    );
    page.element.src = '#another';
    await until(() => page.names.join() === 'Teatr', 'the other list');
    let loads = 0;
    page.element.addEventListener('civic-load', () => loads++);
    add(page.element.querySelector('ul')!, 'Balet');
    await page.element.updateComplete;
    add(another, 'Cyrk');
    await until(() => page.names.length === 2, 'what the other list has more');
    expect([page.names, loads]).to.deep.equal([['Cyrk', 'Teatr'], 1]);
  });

  it('is lists in lists: parts of an organisation, or the organisations of a district', async () => {
    const page = await open(html`
      <ul>
        <li>
          <strong>Alpha Club</strong>
          <ul>
            <li>tel. 71 333 22 11</li>
            <li>ul. Długa 1</li>
          </ul>
        </li>
        <li>
          Psie Pole:
          <ul>
            <li><a href="https://beta.example/">Beta</a></li>
            <li>Gamma, tel. 71 333 22 12</li>
            <li hidden>Delta</li>
          </ul>
        </li>
      </ul>
    `);
    expect(told(page)).to.deep.equal([
      { name: 'Alpha Club', phone: '71 333 22 11', address: 'ul. Długa 1' },
      { name: 'Beta', website: 'https://beta.example/', topics: ['Psie Pole'] },
      { name: 'Gamma', phone: '71 333 22 12', topics: ['Psie Pole'] },
    ]);
  });

  it('is in a table that lays out the page, too, with names of several lines and of digits', async () => {
    await fixture(
      html`<table role="presentation">
        <tr>
          <td>
            <ul id="inside">
              <li>
                <strong>Foo<br />Bar</strong>, ul. Długa 1
              </li>
              <li><b>4 Żywioły</b> – od 2024/2025, KRS 0000359730</li>
            </ul>
          </td>
        </tr>
      </table>`,
    );
    const page = await DirectoryPage.open(html`<civic-ngo-directory src="#inside"></civic-ngo-directory>`);
    expect(told(page)).to.deep.equal([
      { name: 'Foo Bar', address: 'ul. Długa 1' },
      { name: '4 Żywioły', summary: 'od 2024/2025', krs: '0000359730' },
    ]);
  });

  it('is a table whose cells span others, whose links are read by their columns', async () => {
    const page = await open(html`
      <table>
        <tr>
          <th>Nazwa</th>
          <th>Obszar działania</th>
          <th>E-mail</th>
          <th>Telefon</th>
        </tr>
        <tr>
          <td>Fundacja Szum</td>
          <td rowspan="2"><a href="/topics/7">Ekologia</a></td>
          <td><a href="mailto:a@szum.example">napisz</a></td>
          <td><a href="tel:+48713332211">zadzwoń</a></td>
        </tr>
        <tr>
          <td>Stowarzyszenie Park</td>
          <td colspan="2"><a href="mailto:b@park.example">napisz</a></td>
        </tr>
        <tr hidden>
          <td>Nie ma</td>
          <td>Kultura</td>
          <td></td>
          <td></td>
        </tr>
      </table>
    `);
    expect(told(page)).to.deep.equal([
      { name: 'Fundacja Szum', phone: '+48713332211', email: 'a@szum.example', topics: ['Ekologia'] },
      { name: 'Stowarzyszenie Park', email: 'b@park.example', topics: ['Ekologia'] },
    ]);
  });

  it('is a table without names of columns, from its first row on', async () => {
    const page = await open(html`
      <table>
        <tr>
          <td>Klub Fala</td>
          <td>ul. Wodna 3, 50-002 Wrocław</td>
          <td>71 111 22 33</td>
        </tr>
        <tr>
          <td>Klub Góra</td>
          <td>ul. Długa 1, 50-001 Wrocław</td>
          <td>600 700 800</td>
        </tr>
      </table>
    `);
    expect(told(page)).to.deep.equal([
      { name: 'Klub Fala', phone: '71 111 22 33', address: 'ul. Wodna 3, 50-002 Wrocław' },
      { name: 'Klub Góra', phone: '600 700 800', address: 'ul. Długa 1, 50-001 Wrocław' },
    ]);
  });
});
