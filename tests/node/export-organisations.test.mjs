import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvFile } from '../../dist/lib/export/csv.js';
import { organisationMarkup } from '../../dist/lib/export/organisation-markup.js';
import { contactCard } from '../../dist/lib/export/vcard.js';
import { columnsFor } from '../../dist/lib/widgets/ngo-directory/take-home/csv-columns.js';

const plain = (text) => (typeof text === 'object' ? (text.pl ?? '') : (text ?? ''));
const setting = { plain, tag: 'pl', terms: { liquidation: 'W likwidacji', dissolved: 'Rozwiązana' } };

const meadow = {
  kind: 'organisation',
  id: 'laka',
  name: 'Fundacja „Łąka”; dla wszystkich, zawsze',
  summary: 'Sadzimy.\r\nBEGIN:VCARD',
  identifiers: [
    { scheme: 'KRS', id: '359730' },
    { scheme: 'NIP', id: '972-123-73-17' },
  ],
  phone: '+48 71 333 22 11',
  email: 'biuro@laka.example',
  website: 'https://laka.example/',
  topics: ['zieleń', '=HYPERLINK("https://evil.example")'],
  locations: [{ address: 'ul. Długa 12, 61-001 Poznań', lat: 52.4, lon: 16.9 }],
  contacts: [{ name: 'Biuro', phone: '+48 71 333 22 11', email: 'drugi@laka.example' }],
  publicBenefit: true,
  state: 'liquidation',
};

describe('A contact card', () => {
  const card = contactCard(meadow, setting);
  const lines = card.split('\r\n');

  it('holds the organisation, each way to reach it once', () => {
    const whole = card.replace(/\r\n /g, '').split('\r\n');
    assert.equal(whole[0], 'BEGIN:VCARD');
    assert.equal(whole[1], 'VERSION:3.0');
    assert.ok(whole.includes('FN:Fundacja „Łąka”\\; dla wszystkich\\, zawsze'));
    assert.ok(whole.includes('ADR;TYPE=WORK:;;ul. Długa 12\\, 61-001 Poznań;;;;'));
    assert.ok(whole.includes('GEO:52.4;16.9'));
    assert.ok(whole.includes('X-PL-KRS:0000359730'));
    assert.equal(whole.filter((line) => line.startsWith('TEL')).length, 1);
    assert.deepEqual(
      whole.filter((line) => line.startsWith('EMAIL')),
      ['EMAIL;TYPE=INTERNET:biuro@laka.example', 'EMAIL;TYPE=INTERNET:drugi@laka.example'],
    );
    assert.ok(whole.includes('NOTE:Sadzimy.\\nBEGIN:VCARD\\nKRS 0000359730\\nNIP 9721237317'));
  });

  it('lets no text begin a line of its own, and folds at 75 octets', () => {
    assert.equal(lines.filter((line) => line === 'BEGIN:VCARD').length, 1);
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.equal(card.endsWith('END:VCARD\r\n'), true);
  });
});

describe('A table of organisations', () => {
  const table = csvFile(
    [meadow, { kind: 'organisation', id: 'x', name: 'X' }],
    columnsFor([meadow], setting),
    'pl',
  );

  it('opens in a Polish spreadsheet, runs no formula, and leaves telephone numbers alone', () => {
    assert.equal(table.startsWith('\uFEFFNazwa;'), true);
    assert.match(table, /;\+48 71 333 22 11;/);
    assert.match(table, /'=HYPERLINK/);
    assert.match(table, /;0000359730;9721237317;tak;W likwidacji;/);
  });

  it('leaves empty what is not known', () => {
    assert.equal(
      table.trimEnd().split('\r\n').at(-1),
      `X${';'.repeat(table.split('\r\n')[0].split(';').length - 1)}`,
    );
  });
});

describe('A description for search engines', () => {
  it('is an NGO of schema.org, and cannot end its script', () => {
    const text = organisationMarkup([{ ...meadow, name: '</script><script>alert(1)' }], setting);
    assert.equal(text.includes('<'), false);
    const [one] = JSON.parse(text)['@graph'];
    assert.equal(one['@type'], 'NGO');
    assert.equal(one.name, '</script><script>alert(1)');
    assert.deepEqual(one.identifier[0], { '@type': 'PropertyValue', propertyID: 'KRS', value: '0000359730' });
    assert.equal(one.taxID, '9721237317');
    assert.deepEqual(one.location[0].geo, { '@type': 'GeoCoordinates', latitude: 52.4, longitude: 16.9 });
  });

  it('of none is nothing', () => {
    assert.equal(organisationMarkup([], setting), undefined);
  });
});
