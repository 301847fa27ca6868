// What a screen reader is given of every view and state of the directory, kept in tests/e2e/trees/directory for people to
// read. After a change that is meant: UPDATE_TREES=1 node --test tests/e2e/directory-tree.test.mjs, then read what has changed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { treeOf } from './calendar-page.mjs';
import { ElementHost, feedOf, within } from './element-page.mjs';

const organisations = [
  {
    name: 'Fundacja Szum Drzew',
    url: 'https://example.org/szum',
    summary: 'Sadzimy drzewa z mieszkańcami.',
    legal_form: 'fundacja',
    topics: ['ekologia', 'edukacja'],
    areas: ['Krzyki'],
    identifiers: [{ scheme: 'KRS', id: '0000359730' }],
    locations: [
      {
        address: 'ul. Długa 1, 53-332 Wrocław',
        lat: 51.1,
        lon: 17.03,
        access: { wheelchair: 'yes', toilet: 'no' },
      },
    ],
    hours: 'Mo-Fr 09:00-17:00',
    phone: '71 333 22 11',
    email: 'biuro@szum.example',
    website: 'https://szum.example/',
    public_benefit: true,
    languages: ['pl', 'uk'],
    services: [{ name: 'Porady', summary: 'W środy.' }],
    verified: { by: 'Urząd Miejski', on: '2026-09-01' },
  },
  { name: 'Chór', topics: ['kultura'], areas: ['Ołbin'], state: 'liquidation' },
  { name: 'Dom Otwarty', topics: ['kultura'], areas: ['Ołbin'], phone: '71 111 22 33' },
  { name: 'Klub Ćma', topics: ['sport'], areas: ['Krzyki'], hours: 'Sa 10:00-12:00' },
  { name: 'Łan', topics: ['sport'], areas: ['Gaj'] },
  { name: 'Most', topics: ['edukacja'], areas: ['Gaj'], state: 'dissolved' },
];

const element = (attributes, inside = '') =>
  `<civic-ngo-directory ${attributes}>${inside}</civic-ngo-directory>`;
const fallback = '<a href="/organizacje">Wszystkie organizacje</a>';
const all = 'src="/all.json"';

/** The states by the names of their files: what the host writes, and what a person then does. */
const states = {
  cards: { html: element(`${all} a-z shortlist near-me`) },
  'cards-en': { html: element(all), language: 'en' },
  table: { html: element(`${all} layout="table"`) },
  narrow: { html: element(all), width: 360 },
  details: {
    html: element(all),
    act: async (page) => {
      await page.locator(within('a[part="name"]')).click();
      await page.waitForSelector(within('dialog[open]'));
    },
  },
  filtered: {
    html: element(`${all} id="ngo" url-state`),
    search: '&ngo=q%3D%26area%3Dkrzyki%26open-now%3Dyes',
  },
  'nothing-found': { html: element(`${all} id="ngo" url-state`), search: '&ngo=wieloryb' },
  empty: { html: element('src="/empty.json"', fallback) },
  failed: { html: element('src="/none.json"', fallback) },
};

describe('the directory as a screen reader is given it', () => {
  let host;
  before(async () => {
    host = await ElementHost.open({ '/all.json': feedOf(organisations), '/empty.json': feedOf([]) });
  });
  after(() => host?.close());

  for (const [name, { html, act, ...more }] of Object.entries(states))
    it(name, async () => {
      const page = await host.visit(html, more);
      await act?.(page);
      const tree = await treeOf(page);
      const file = new URL(`trees/directory/${name}.txt`, import.meta.url);
      if (process.env.UPDATE_TREES) await writeFile(file, tree);
      assert.equal(tree, await readFile(file, 'utf8'));
      await page.close();
    });
});
