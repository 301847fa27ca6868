// A directory of which the command line has prepared files, in a browser, on a host that forbids what it does not have.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { organisations } from '../../bench/generate.mjs';
import { commandLine } from '../node/command-line.mjs';
import { ElementHost, namesOn, search, within } from './element-page.mjs';

const feed = organisations(1500);
const last = feed.items.at(-1);
last._civic.name = 'Żubrówka i przyjaciele';
last._civic.hours = '24/7';
last._civic.locations = [{ address: 'ul. Długa 1, Wrocław', lat: 51.1, lon: 17.03 }];

describe('a prepared directory in a browser', () => {
  let folder;
  let host;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'civic-prepared-'));
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
    const { code, err } = await commandLine(['index', join(folder, 'feed.json'), '-o', join(folder, 'out')]);
    assert.equal(code, 0, err);
    host = await ElementHost.open({}, join(folder, 'out'));
  });
  after(async () => {
    await host?.close();
    rmSync(folder, { recursive: true });
  });
  const directory = (attributes = '') =>
    `<civic-ngo-directory id="ngo" src="/prepared/index.json" ${attributes}></civic-ngo-directory>`;
  const countOn = (page) =>
    page.$eval(within('[part="count"]'), ({ textContent }) => textContent.trim().replace(/\s+/g, ' '));

  it('shows its first page from the index alone', async () => {
    host.asked.length = 0;
    const page = await host.visit(directory('facets="none"'));
    assert.deepEqual(host.asked, ['/prepared/index.json']);
    assert.equal((await namesOn(page)).length, 50);
    assert.equal(await countOn(page), '1500 organizacji');
    await page.close();
  });

  it('is searched, filtered and opened, from the files that are needed', async () => {
    const page = await host.visit(directory('url-state'));
    assert.deepEqual((await search(page, 'zubrowka')).slice(0, 1), ['Żubrówka i przyjaciele']);
    await page.waitForSelector(within('.value input'));
    await page.locator(within('[part="name"]')).click();
    await page.waitForSelector(within('dialog[open]'));
    assert.match(
      await page.$eval(within('dialog'), ({ textContent }) => textContent),
      /całą dobę[^]*Długa 1/,
    );
    assert.equal(new URL(page.url()).searchParams.get('ngo.item'), last.id);
    await page.close();
  });

  it('has the words on their way before anything is typed', async () => {
    const page = await host.visit(directory());
    await Promise.all([
      page.waitForRequest((request) => request.url().endsWith('/directory/words.json')),
      page.focus(within('input[type="search"]')),
    ]);
    await page.close();
  });

  it('opens what an address names, wherever it stands in the alphabet', async () => {
    const page = await host.visit(directory('url-state'), {
      search: `&ngo.item=${encodeURIComponent(last.id)}`,
    });
    await page.waitForSelector(within('dialog[open]'));
    assert.match(
      await page.$eval(within('dialog'), ({ textContent }) => textContent),
      /Żubrówka i\sprzyjaciele/,
    );
    await page.close();
  });

  it('shows the list that somebody sent', async () => {
    const ids = [feed.items[700].id, last.id];
    const page = await host.visit(directory('shortlist'), { search: `&ngo.list=${ids.join('%20')}` });
    await page.waitForFunction(
      (count) =>
        document.querySelector('civic-ngo-directory').shadowRoot.querySelectorAll('[part="name"]').length ===
        count,
      {},
      2,
    );
    assert.deepEqual(await namesOn(page), [feed.items[700].title, 'Żubrówka i przyjaciele']);
    await page.close();
  });

  it('filters by what is open now and by what an address holds', async () => {
    const page = await host.visit(directory('url-state'), { search: '&ngo=q%3D%26open-now%3Dyes' });
    assert.deepEqual(await namesOn(page), ['Żubrówka i przyjaciele']);
    await page.close();
  });

  it('says that nobody has a number where the host forbids to look, and nothing of a fault', async () => {
    const page = await host.visit(directory());
    assert.deepEqual(await search(page, '99887766'), []);
    assert.equal(await countOn(page), 'Nie znaleziono żadnej organizacji');
    assert.equal(await page.$(within('[part="state"]')), null);
    await page.close();
  });

  it('complains of nothing', () => {
    assert.deepEqual(host.complaints, []);
  });
});
