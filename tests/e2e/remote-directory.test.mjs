// A directory whose organisations are on a server that searches, in a browser: links to one of them and to a page of the
// answers, orders that the server knows, answers that come late or not at all.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ElementHost, feedOf, namesOn, search, within } from './element-page.mjs';

const all = Array.from({ length: 12_345 }, (_, at) => ({ id: `n${at}`, name: `Organizacja ${at}` }));

describe('a directory on a server that searches, in a browser', () => {
  let host;
  let reply;
  /** Answers as Meilisearch does. */
  const answer = (body) => {
    const { q, offset, limit, filter, sort } = JSON.parse(body);
    const wanted = /= "(.*)"/.exec(filter?.[0]?.[0] ?? '')?.[1];
    const found = all.filter(({ id, name }) => (wanted ? id === wanted : name.includes(q)));
    if (sort?.[0] === 'name:desc') found.reverse();
    return { hits: found.slice(offset ?? 0, (offset ?? 0) + limit), totalHits: found.length };
  };
  before(async () => {
    host = await ElementHost.open({
      '/first.json': feedOf(all.slice(0, 8)),
      '/search': (_, body) => reply(body),
    });
  });
  after(() => host?.close());
  const setting = { map: { id: 'id', name: 'name' }, sorts: { name: 'name:desc' } };
  const directory =
    '<civic-ngo-directory id="ngo" src="/first.json" url-state shortlist near-me search-type="meilisearch" search-src="/search">' +
    `<script type="application/json" data-search>${JSON.stringify(setting)}</script></civic-ngo-directory>`;
  const visit = (search = '') => {
    reply = answer;
    return host.visit(directory, { search });
  };

  it('offers the orders that the server knows, and not what is nearest', async () => {
    const page = await visit();
    const orders = await page.$$eval(within('.sort option'), (options) =>
      options.map(({ textContent }) => textContent),
    );
    assert.deepEqual(orders, ['Kolejność serwera', 'Alfabetycznie']);
    await page.select(within('.sort select'), 'name');
    await page.waitForNetworkIdle({ idleTime: 100 });
    assert.equal((await namesOn(page))[0], 'Organizacja 12344');
    assert.equal(await page.$(within('.around')), null);
    await page.close();
  });

  it('has links to the pages of the answers, which lead there from anywhere', async () => {
    const page = await visit();
    const links = await page.$$eval(within('[part="pages"] a'), (found) =>
      found.map(({ href, textContent }) => [textContent.trim(), new URL(href).searchParams.get('ngo')]),
    );
    assert.deepEqual(links, [
      ['Strona 1', null],
      ['Strona 2', 'page=2'],
      ['Strona 3', 'page=3'],
      ['Strona 200', 'page=200'],
    ]);
    await page.$eval(within('[part="pages"] li:nth-child(2) a'), (link) => {
      link.click();
    });
    await page.waitForFunction(() =>
      document
        .querySelector('civic-ngo-directory')
        .shadowRoot.querySelector('[part="name"]')
        .textContent.includes('Organizacja 50'),
    );
    assert.equal(
      await page.evaluate(() => document.activeElement.shadowRoot.activeElement.getAttribute('part')),
      'count',
    );
    await page.close();
    const other = await visit('&ngo=page%3D3');
    assert.equal((await namesOn(other))[0], 'Organizacja 100');
    assert.equal(
      await other.$eval(within('[aria-current="page"]'), ({ textContent }) => textContent.trim()),
      'Strona 3',
    );
    await other.close();
  });

  it('opens the organisation that an address names, and shows the list that was sent', async () => {
    const page = await visit('&ngo.item=n7777');
    await page.waitForSelector(within('dialog[open]'));
    assert.match(await page.$eval(within('dialog'), ({ textContent }) => textContent), /Organizacja\s7777/);
    await page.close();
  });

  it('shows the answer to what was typed last, and what was found before where the server fails', async () => {
    const page = await visit();
    await page.evaluate(() => {
      const field = document.querySelector('civic-ngo-directory').shadowRoot.querySelector('#query');
      for (const text of ['1', '12', '123', '1234', '12344']) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    });
    assert.deepEqual(await search(page, '12344'), ['Organizacja 12344']);
    reply = () => ({ error: 'gone' });
    assert.deepEqual(await search(page, '7'), ['Organizacja 12344']);
    await page.waitForSelector(within('[part="state"]'));
    assert.match(await page.$eval(within('[part="state"]'), ({ textContent }) => textContent), /\S/);
    reply = answer;
    await page.locator(within('[part="state"] button')).click();
    await page.waitForFunction(
      () =>
        document.querySelector('civic-ngo-directory').shadowRoot.querySelectorAll('[part="name"]').length > 1,
    );
    await page.close();
    assert.deepEqual(host.complaints, []);
  });
});
