// RSS, RDF and Atom as portals write them: sample feeds with the liberties that real ones take.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';
import { endsSoon } from '../cost.mjs';

const sample = (name) => readFileSync(new URL(`../../feeds/${name}`, import.meta.url));
const now = new Date('2026-11-23T12:00:00Z');
const read = (given, options = {}) => readFeed(given, { now, ...options });
const found = ({ problems }) => problems.map(({ code, path, line }) => [code, path, line]);
const channel = (items, head = '') =>
  `<rss version="2.0"><channel><title>T</title>${head}${items}</channel></rss>`;

describe('RSS', () => {
  it('is read with its titles in words, its texts without danger, and its own problems by line', async () => {
    const reading = await read(sample('rss/wiadomosci.xml'), { url: 'https://um.example/feed.xml' });
    assert.deepEqual(
      { ...reading, records: reading.records.length, problems: 0 },
      {
        format: 'rss',
        title: 'Aktualności & konsultacje',
        home: 'https://um.example/aktualnosci/',
        language: 'pl-PL',
        next: 'https://um.example/feed.xml?page=2',
        timeZone: 'UTC',
        records: 4,
        problems: 0,
      },
    );
    const [park, second, third, fourth] = reading.records;
    assert.deepEqual(park, {
      kind: 'article',
      id: 'um-1',
      title: 'Nowy park – Brochów & okolice',
      url: 'https://um.example/aktualnosci/park',
      summary: 'Krótko o parku…',
      description: 'Dłużej o parku, z mapą i pułapką.',
      richDescription: [
        {
          name: 'p',
          children: [
            'Dłużej o ',
            { name: 'strong', children: ['parku'] },
            ', z ',
            { name: 'a', href: 'https://um.example/mapa', children: ['mapą'] },
            ' i pułapką.',
          ],
        },
      ],
      image: { src: 'https://um.example/park.jpg' },
      published: '2026-09-22T08:05:00+02:00',
      tags: ['Zieleń', 'Parki & lasy'],
      authors: [{ name: 'Biuro Prasowe' }],
    });
    assert.equal(second.title, 'R&D: bare and ó');
    assert.equal(second.url, 'https://um.example/aktualnosci/2');
    assert.equal(second.published, '2026-09-22T09:05:00-05:00');
    assert.equal(second.summary, 'Podwójnie zakodowane');
    assert.deepEqual(second.documents, [
      { url: 'https://um.example/plan.pdf', type: 'application/pdf', size: 12400 },
    ]);
    assert.deepEqual(second.authors, [{ name: 'Biuro Obsługi', email: 'biuro@um.example' }]);
    assert.equal(third.url, undefined);
    assert.equal(third.published, undefined);
    assert.equal(third.summary, 'Resztki CDATA');
    assert.deepEqual(fourth.description, 'Pierwszy.\nDrugi raz.');
    assert.deepEqual(found(reading), [
      ['broken-xml', '', 37],
      ['wrong-value', 'item[2].link', 48],
      ['wrong-value', 'item[2].pubDate', 47],
    ]);
  });

  it('is a calendar where an extension says when something takes place', async () => {
    const reading = await read(sample('rss/wydarzenia.xml'), { timeZone: 'Europe/Warsaw' });
    assert.deepEqual(
      reading.records.map(({ kind, title, start, end }) => [kind, title, start, end]),
      [
        ['event', 'Sesja rady', '2026-12-01T17:00:00+01:00', undefined],
        ['event', 'ODWOŁANE: Dni otwarte', '2026-12-05', '2026-12-07'],
        ['event', 'Warsztaty', '2026-12-10T16:00:00Z', '2026-12-10T18:00:00Z'],
        ['event', 'Open Gym', '2026-10-04T11:00:00+02:00', '2026-10-06T20:00:00+02:00'],
        ['event', 'Spacer', '2026-12-12T09:30:00+01:00', '2026-12-12T11:00:00+01:00'],
        ['article', 'Tylko wiadomość', undefined, undefined],
      ],
    );
    const [session, open, , gym] = reading.records;
    assert.deepEqual(session.location, { name: 'Ratusz, sala 1', lat: 51.11, lon: 17.03 });
    assert.deepEqual(session.organiser, { email: 'rada@miasto.example' });
    assert.deepEqual(open.location, { name: 'Hala', lat: 52.2, lon: 21 });
    assert.equal(open.status, 'cancelled');
    assert.deepEqual(gym.location, { name: '1000 N Town Parkway, Miasto, CO 80513' });
    assert.deepEqual(found(reading), [
      ['end-before-start', 'item[0].ev:enddate', 8],
      ['wrong-value', 'item[5].ev:startdate', 49],
    ]);
    const news = await read(sample('rss/wydarzenia.xml'), { kinds: ['article'] });
    assert.equal(news.records.length, 7, 'who asks for news alone gets all of it as news');
  });

  it('of version 1.0 has its items beside its channel, and says its encoding', async () => {
    const latin = Buffer.from(
      sample('rss/kanal.rdf').toString().replace('Uchwala', 'Uchwa\u00B3a'),
      'latin1',
    );
    const { format, title, records } = await read(latin);
    assert.deepEqual([format, title], ['rss', 'Biuletyn']);
    assert.deepEqual(records, [
      {
        kind: 'article',
        id: 'https://bip.example/1',
        url: 'https://bip.example/1',
        title: 'Uchwała',
        published: '2026-09-22T10:00:00+02:00',
        tags: ['Rada'],
      },
    ]);
  });

  it('is told its encoding by its bytes, whatever they say', async () => {
    const text = (encoding) =>
      `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?>${channel('<item><title>Źdźbło: ąćęłńóśźż – “x”</title></item>')}`;
    const utf16 = (order, mark) =>
      Buffer.concat([
        Buffer.from(mark),
        order === 'le'
          ? Buffer.from(text('utf-16'), 'utf16le')
          : Buffer.from(text('utf-16'), 'utf16le').swap16(),
      ]);
    const in1250 = {
      Ź: 0x8f,
      ź: 0x9f,
      ł: 0xb3,
      ą: 0xb9,
      ć: 0xe6,
      ę: 0xea,
      ń: 0xf1,
      ó: 0xf3,
      ś: 0x9c,
      ż: 0xbf,
      '–': 0x96,
      '“': 0x93,
      '”': 0x94,
    };
    const windows = (encoding) =>
      Buffer.from([...text(encoding)].map((sign) => in1250[sign] ?? sign.charCodeAt(0)));
    for (const [name, bytes] of Object.entries({
      'UTF-8': Buffer.from(text('utf-8')),
      'UTF-8 that says Latin-2': Buffer.from(text('iso-8859-2')),
      'UTF-8 that says nothing': Buffer.from(text('')),
      'UTF-8 with a mark and blanks': Buffer.from(`\uFEFF \n${text('utf-8')}`),
      'UTF-16 with a mark': utf16('le', [0xff, 0xfe]),
      'UTF-16, the other way round': utf16('be', [0xfe, 0xff]),
      'UTF-16 without a mark': utf16('le', []),
      'windows-1250': windows('windows-1250'),
      'windows-1250 that says UTF-8': windows('utf-8'),
      'windows-1250 that says nothing': windows(''),
    }))
      assert.equal((await read(bytes)).records[0].title, 'Źdźbło: ąćęłńóśźż – “x”', name);
  });

  it('that is broken is read as far as it goes, and once is said why', async () => {
    const cut = await read(
      `${channel('<item><title>a</title></item><item><title>b</title><description>c').slice(0, -16)}`,
    );
    assert.deepEqual(
      cut.records.map(({ title, summary }) => [title, summary]),
      [
        ['a', undefined],
        ['b', 'c'],
      ],
    );
    assert.deepEqual(found(cut), [['cut-off', '', 1]]);
    const mixed = await read(
      channel(
        '<item><title>a < b & c</title><link>https://e.example/1</i><b></link></item>\n<item><title x=1>d</item>',
      ),
    );
    assert.deepEqual(
      mixed.records.map(({ title }) => title),
      ['a < b & c', 'd'],
    );
    assert.deepEqual(
      found(mixed).map(([code]) => code),
      ['broken-xml'],
    );
  });

  it('expands no entity, and is not slowed down by one', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      '',
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${lines}<!ENTITY x SYSTEM "file:///etc/passwd">]>${channel('<item><title>A &l30; &x;</title></item>')}`;
    const reading = await endsSoon(() => read(bomb));
    assert.equal(reading.records[0].title, 'A &l30; &x;');
    assert.equal(reading.problems[0].code, 'document-type');
    const deep = await endsSoon(() => read(channel(`<item><title>a</title></item>${'<a>'.repeat(200_000)}`)));
    assert.equal(deep.records[0].title, 'a');
  });

  it('that says nothing is said to', async () => {
    const { records, problems } = await read('<rss version="2.0"/>');
    assert.deepEqual(records, []);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['missing'],
    );
  });
});

describe('Atom', () => {
  it('is read with its kinds of text, its bases and its languages', async () => {
    const { records, problems, ...head } = await read(sample('atom/gmina.xml'), {
      url: 'https://other.example/',
    });
    assert.deepEqual(head, {
      format: 'atom',
      title: 'Новини & події',
      home: 'https://gmina.example/a/novyny/',
      language: 'uk',
      timeZone: 'UTC',
    });
    assert.deepEqual(problems, []);
    const [one, two] = records;
    assert.equal(one.title, 'Ціна < 5 &amp; більше'.replace('&amp;', '&'));
    assert.equal(one.url, 'https://gmina.example/a/b/one');
    assert.equal(one.summary, 'Коротко.');
    assert.equal(one.description, 'Абзац з наголосом і посиланням.');
    assert.equal(one.richDescription[0].children[3].href, 'https://gmina.example/a/b/two');
    assert.equal(one.published, '2026-09-20T08:00:00Z');
    assert.equal(one.updated, '2026-09-21T08:00:00+03:00');
    assert.deepEqual(one.authors, [{ name: 'Рада', url: 'https://gmina.example/rada' }]);
    assert.deepEqual(one.tags, ['Довкілля']);
    assert.deepEqual(two, {
      kind: 'article',
      id: 'https://gmina.example/dwa',
      url: 'https://gmina.example/dwa',
      title: 'Po polsku',
      summary: 'Treść & reszta',
      published: '2026-09-19T08:00:00Z',
      updated: '2026-09-19T08:00:00Z',
      language: 'pl',
    });
  });
});

describe('an item without a text', () => {
  it('has its picture, and what its group says of it', async () => {
    const { records } = await readFeed(
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>x</title>
      <item><title>A</title><enclosure url="/a.jpg" type="image/jpeg"/></item>
      <item><title>B</title><media:group><media:thumbnail url="/b.jpg"/><media:description>Opis</media:description></media:group></item>
      </channel></rss>`,
      { url: 'https://kino.example/' },
    );
    assert.deepEqual(
      records.map(({ image, summary }) => [image.src, summary]),
      [
        ['https://kino.example/a.jpg', undefined],
        ['https://kino.example/b.jpg', 'Opis'],
      ],
    );
  });
});
