// JSON-LD of schema.org: as a document, in a page, and broken as plugins break it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from '../../../dist/lib/feed.js';
import { lenientJson } from '../../../dist/lib/formats/schema-org/lenient-json.js';
import { microdataIn } from '../../../dist/lib/formats/schema-org/microdata.js';
import { endsSoon } from '../cost.mjs';

const page = readFileSync(new URL('../../feeds/schema-org/page.html', import.meta.url));
const options = {
  now: new Date('2026-11-23T12:00:00Z'),
  timeZone: 'Europe/Warsaw',
  url: 'https://brochow.example/w/',
};
const context = 'https://schema.org';
const event = (fields) => ({
  '@context': context,
  '@type': 'Event',
  name: 'Spacer',
  startDate: '2026-12-01',
  ...fields,
});
const recordOf = async (json, more = {}) => (await readFeed(json, { ...options, ...more })).records[0];

describe('linked data in a page', () => {
  it('is read script by script, and a broken one loses no other', async () => {
    const { records, problems, ...head } = await readFeed(page, options);
    assert.deepEqual(head, {
      format: 'schema-org',
      title: 'Wydarzenia & spotkania – Osiedle Brochów',
      home: 'https://brochow.example/wydarzenia/',
      language: 'pl',
      timeZone: 'Europe/Warsaw',
    });
    assert.deepEqual(
      records.map(({ kind, title, name }) => [kind, title ?? name]),
      [
        ['trail', undefined],
        ['organisation', 'Stowarzyszenie Brochów'],
        ['event', "ODWOŁANE: Sąsiedzki piknik – 'lato'"],
        ['event', 'Dyżury radnych'],
        ['helpline', 'Infolinia'],
      ],
    );
    assert.deepEqual(
      problems.map(({ code, path, line }) => [code, path, line]),
      [['broken-json', 'script[2]', 47]],
    );
    const [trail, organisation, picnic, series, helpline] = records;
    assert.deepEqual(trail.steps, [
      { title: 'Start', url: 'https://brochow.example/' },
      { title: 'Wydarzenia' },
    ]);
    assert.equal(organisation.logo, 'https://brochow.example/logo.png');
    assert.equal(picnic.start, '2026-09-18T10:00:00+02:00');
    assert.equal(picnic.end, '2026-09-18T12:30:00+02:00');
    assert.equal(picnic.status, 'cancelled');
    assert.deepEqual(picnic.organiser, { name: 'Stowarzyszenie Brochów', phone: '71 123 45 67' });
    assert.deepEqual(picnic.location, { name: 'Park', address: 'ul. Parkowa 1, Wrocław' });
    assert.equal(series.start, '2026-10-06T17:00:00+02:00', 'the first Tuesday');
    assert.equal(series.end, '2026-10-06T18:30:00+02:00');
    assert.deepEqual(series.recurrence, {
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261231',
      exdate: ['2026-11-10'],
    });
    assert.equal(series.mode, 'hybrid');
    assert.deepEqual(series.location, { address: 'Plac 1, 50-001 Wrocław', lat: 51.1, lon: 17.03 });
    assert.equal(helpline.phone, '71 777 7777');
    assert.equal(helpline.hours, 'pon.–pt. 8–18');
  });

  it('that says nothing of what is asked for leaves a page a page', async () => {
    const bare = `<!DOCTYPE html><title>Nie znaleziono</title><script type="application/ld+json">{"@context":"${context}","@type":"WebSite","name":"x"}</script>`;
    await assert.rejects(readFeed(bare, options), { code: 'html-page' });
    assert.deepEqual((await readFeed(bare, { ...options, type: 'schema-org' })).records, []);
  });
});

describe('linked data as a document', () => {
  it('is one thing, a list, or a graph', async () => {
    for (const json of [
      event(),
      [event()],
      { '@context': context, '@graph': [event()] },
      {
        '@context': { '@vocab': 'http://schema.org/' },
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', item: event() }],
      },
    ])
      assert.equal((await recordOf(json)).title, 'Spacer', JSON.stringify(json));
  });

  it('says where, when and whether', async () => {
    const record = await recordOf(
      event({
        '@type': ['SocialEvent'],
        name: 'Tom &amp; Ola &#8211; <b>spacer</b>',
        startDate: '2026-12-01T17:00',
        endDate: '2026-12-01',
        url: false,
        image: [{ '@type': 'ImageObject', url: '/a.jpg' }],
        eventStatus: 'https://schema.org/EventPostponed',
        previousStartDate: '2026-11-01T17:00:00+01:00',
        eventAttendanceMode: 'OnlineEventAttendanceMode',
        location: { '@type': 'VirtualLocation', url: 'https://spotkania.example/1' },
        keywords: 'zieleń, woda',
        maximumAttendeeCapacity: 30,
        offers: [{ '@type': 'Offer', url: 'https://zapisy.example/1' }],
      }),
    );
    assert.deepEqual(record, {
      kind: 'event',
      id: 'https://spotkania.example/1',
      title: 'Tom & Ola – spacer',
      start: '2026-12-01T17:00:00+01:00',
      previousStart: '2026-11-01T17:00:00+01:00',
      image: { src: 'https://brochow.example/a.jpg' },
      mode: 'online',
      url: 'https://spotkania.example/1',
      status: 'postponed',
      topics: ['zieleń', 'woda'],
      registration: { url: 'https://zapisy.example/1', capacity: 30 },
    });
  });

  it('of an organisation says who it is and how to reach it', async () => {
    const record = await recordOf({
      '@context': context,
      '@type': 'NGO',
      name: 'Fundacja Most',
      legalName: 'Fundacja na rzecz Mostów',
      alternateName: 'FM',
      url: 'https://most.example/',
      email: 'mailto:most@most.example',
      telephone: '(71) 123 45 67',
      address: {
        addressLocality: 'Springfield',
        addressRegion: 'IL',
        postalCode: '62701',
        streetAddress: '1 Main St',
      },
      geo: { latitude: 39.8, longitude: -89.6 },
      foundingDate: '1999-05',
      areaServed: { '@type': 'City', name: 'Wrocław' },
      knowsAbout: ['mosty'],
      taxID: '0012345678',
      contactPoint: { '@type': 'ContactPoint', contactType: 'biuro', telephone: '71 000 00 00' },
    });
    assert.deepEqual(record, {
      kind: 'organisation',
      id: 'https://most.example/',
      name: 'Fundacja Most',
      website: 'https://most.example/',
      email: 'most@most.example',
      phone: '(71) 123 45 67',
      shortName: 'FM',
      otherNames: ['Fundacja na rzecz Mostów'],
      locations: [{ address: '1 Main St, Springfield, IL 62701', lat: 39.8, lon: -89.6 }],
      contacts: [{ name: 'biuro', phone: '71 000 00 00' }],
      areas: ['Wrocław'],
      topics: ['mosty'],
      identifiers: [{ scheme: 'taxID', id: '0012345678' }],
      founded: '1999-05',
    });
  });

  it('that is wrong in places says so there', async () => {
    const { records, problems } = await readFeed(
      [event({ startDate: 'jutro' }), event({ name: '' }), event({ endDate: '2026-11-01' })],
      options,
    );
    assert.equal(records.length, 1);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['wrong-value', '[0].startDate'],
        ['missing', '[1]'],
        ['end-before-start', '[2].endDate'],
      ],
    );
  });
});

describe('JSON that plugins have written by hand', () => {
  it('is read where one can tell what was meant', () => {
    for (const [text, value] of [
      ['{"a":1,}', { a: 1 }],
      ['[1,,2,]', [1, 2]],
      ['<!-- {"a":"<!-- b -->"} -->', { a: '<!-- b -->' }],
      ['//<![CDATA[\n{"a":"// b"}\n//]]>', { a: '// b' }],
      ['/* c */ {"a": /* d, */ 1 // e\n}', { a: 1 }],
      ['{"a":"it\\\'s\nso\there","b":"\\x \\u00e9 \\u1"}', { a: "it's\nso\there", b: 'x é u1' }],
      ['{"a":1}{"a":2}', [{ a: 1 }, { a: 2 }]],
      ['{"a":1};', { a: 1 }],
      ['{&quot;a&quot;:&quot;b &amp; c&quot;}', { a: 'b & c' }],
      ['{"a":-1,"b":[-2]}', { a: -1, b: [-2] }],
      ['{"a":"x","__proto__":{"b":1},}', JSON.parse('{"a":"x","__proto__":{"b":1}}')],
    ])
      assert.deepEqual(lenientJson(text), value, text);
    for (const text of ['{"a":"b}', '{"a" 1}', 'nonsense', '{"a":}'])
      assert.throws(() => lenientJson(text), SyntaxError, text);
  });

  it('costs no more than its length', async () => {
    for (const text of [
      '"'.repeat(400_000),
      '/*'.repeat(150_000),
      '[,'.repeat(150_000),
      '<!--'.repeat(75_000),
      `{"a":"${'\\'.repeat(300_000)}`,
      '}{'.repeat(150_000),
    ])
      await endsSoon(
        () => {
          try {
            lenientJson(text);
          } catch (fault) {
            assert.ok(fault instanceof SyntaxError);
          }
        },
        text.slice(0, 4),
      );
  });
});

describe('a page that marks up its own elements', () => {
  const page = `<!doctype html><html lang="pl"><head><title>Dom kultury</title></head>
<body itemscope itemtype="https://schema.org/WebPage"><ul itemscope itemtype="http://schema.org/ItemList">
<li itemprop="itemListElement" itemscope itemtype="http://schema.org/Event">
  <h2 itemprop="name">Bal &amp; <b>kolacja</b></h2><a itemprop="url" href="/bal">więcej</a>
  <meta itemprop="startDate" content="2026-12-31T20:00:00+01:00">
  <time itemprop="endDate" datetime="2027-01-01T02:00:00+01:00">druga w nocy</time>
  <link itemprop="eventStatus" href="https://schema.org/EventCancelled">
  <div itemprop="location" itemscope itemtype="http://schema.org/Place"><span itemprop="name">Sala</span>
    <p itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
      <span itemprop="streetAddress">Rynek 1</span><span itemprop="postalCode">50-101</span>
      <span itemprop="addressLocality">Wrocław</span></p></div>
  <script>"<div itemscope itemtype='http://schema.org/Event'>"</script>
<li itemprop="itemListElement" itemscope itemtype="http://schema.org/MusicEvent"><span itemprop="name __proto__">Koncert</span>
  <span itemprop="startDate" content="2026-12-05">w sobotę</span></ul></body>`;

  it('is read as what its scripts would say', async () => {
    const { format, title, records, problems } = await readFeed(page, options);
    assert.deepEqual([format, title, problems], ['schema-org', 'Dom kultury', []]);
    const [ball, concert, ...others] = records;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [ball.title, ball.start, ball.end, ball.status, ball.url, ball.location],
      [
        'Bal & kolacja',
        '2026-12-31T20:00:00+01:00',
        '2027-01-01T02:00:00+01:00',
        'cancelled',
        'https://brochow.example/bal',
        { name: 'Sala', address: 'Rynek 1, 50-101 Wrocław' },
      ],
    );
    assert.deepEqual([concert.title, concert.start], ['Koncert', '2026-12-05']);
  });

  it('is read in RDFa alike', async () => {
    const { records, problems } = await readFeed(
      `<!doctype html><html lang="pl" prefix="og: http://ogp.me/ns#"><head><meta property="og:title" content="nie to">
<title>Dom kultury</title></head><body vocab="https://schema.org/">
<article typeof="Event" resource="#bal"><h2 property="name">Bal &amp; <b>kolacja</b></h2>
  <a property="url" href="/bal">więcej</a> <time property="startDate" datetime="2026-12-31T20:00:00+01:00">wieczorem</time>
  <div property="location" typeof="Place"><span property="name">Sala</span></div>
  <span property="organizer" resource="#dom"></span><b property="dc:title __proto__">nie to</b>
  <p vocab="">Bez słów: <i property="name">nie to</i></p></article>
<div about="#dom" typeof="schema:NGO foaf:Group"><b property="schema:name">Fundacja Most</b>
  <a property="schema:url" href="https://most.example/">most.example</a></div></body></html>`,
      options,
    );
    assert.deepEqual(problems, []);
    const [ball, foundation, ...others] = records;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [ball.title, ball.start, ball.url, ball.location, ball.organiser.name],
      [
        'Bal & kolacja',
        '2026-12-31T20:00:00+01:00',
        'https://brochow.example/bal',
        { name: 'Sala' },
        'Fundacja Most',
      ],
    );
    assert.deepEqual([foundation.kind, foundation.name], ['organisation', 'Fundacja Most']);
    assert.equal({}.name, undefined);
  });

  it('goes on where it refers to, before and behind, for several things alike', async () => {
    const day = (name, start) =>
      `<p itemscope itemtype="https://schema.org/Event" itemref="miejsce gdzie-indziej wstęp"><b itemprop="name">${name}</b>
        <time itemprop="startDate" datetime="${start}"></time></p>`;
    const { records } = await readFeed(
      `<!doctype html><title>x</title><i id="wstęp" itemprop="description">Wstęp <b>wolny</b></i>
      ${day('Spacer', '2026-12-01')}${day('Koncert', '2026-12-02')}
      <footer id="miejsce"><i itemprop="location" itemscope itemtype="https://schema.org/Place">
        <b itemprop="name">Rynek</b></i></footer>
      <p itemprop="name">Niczyje</p>`,
      options,
    );
    assert.deepEqual(
      records.map(({ title, start, summary, location }) => [title, start, summary, location.name]),
      [
        ['Spacer', '2026-12-01', 'Wstęp wolny', 'Rynek'],
        ['Koncert', '2026-12-02', 'Wstęp wolny', 'Rynek'],
      ],
    );
  });

  it('gives things that refer to much no more than can be read, and says so', async () => {
    const referring = '<i itemscope itemtype="https://schema.org/Event" itemref="x"></i>'.repeat(8000);
    const values = '<meta itemprop="keywords" content="a">'.repeat(8000);
    const html = `<!doctype html>${referring}<p id="x">${values}</p>`;
    const cuts = [];
    const nodes = await endsSoon(() => microdataIn(html, (limit) => cuts.push(limit)), 'things that refer');
    const given = nodes.reduce((sum, { json }) => sum + [json.keywords ?? []].flat().length, 0);
    assert.deepEqual([nodes.length, given, cuts], [8000, 10_000, [10_000]]);
    const event =
      '<p itemscope itemtype="https://schema.org/Event"><b itemprop="name">Bal</b><i itemprop="startDate">2026-12-01</i></p>';
    const { records, problems } = await readFeed(`${html}${event}`, options);
    assert.equal(
      records.some(({ title }) => title === 'Bal'),
      true,
    );
    assert.equal(problems.filter(({ code }) => code === 'too-many-references').length, 1);
  });

  it('is read to its end, however long', async () => {
    const events = Array.from(
      { length: 4000 },
      (_, n) =>
        `<li itemscope itemtype="https://schema.org/Event"><b itemprop="name">Nr ${n}</b><i itemprop="startDate">2026-12-01</i><i itemprop="description">Opis</i>`,
    );
    const { records } = await readFeed(`<!doctype html><ul>${events.join('')}</ul>`, options);
    assert.equal(records.length, 4000);
  });

  it('says nothing twice, where a script says it too', async () => {
    const script = `<script type="application/ld+json">${JSON.stringify(event({ name: 'Bal' }))}</script>`;
    const { records } = await readFeed(page.replace('</body>', `${script}</body>`), options);
    assert.deepEqual(
      records.map(({ title }) => title),
      ['Bal'],
    );
  });

  it('that marks up nothing that is shown is a page', async () => {
    const bare = '<!doctype html><title>x</title><body itemscope itemtype="https://schema.org/WebPage"><p>y';
    await assert.rejects(readFeed(bare, options), { code: 'html-page' });
  });

  it('costs no more than its length', async () => {
    for (const piece of ['<li itemprop=name>', '<b itemscope itemprop=a>', '<i itemprop="a">x'])
      await readFeed(
        `<!doctype html><p itemscope itemtype="https://schema.org/Event">${piece.repeat(60_000)}`,
        options,
      ).then(
        () => undefined,
        () => undefined,
      );
  });
});

describe('a page that means harm', () => {
  const marked =
    '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Spacer</b>' +
    '<time itemprop="startDate" datetime="2026-12-01"></time></div>';
  for (const [what, html] of [
    ['a tag that never ends', `<html>${marked}<${'a'.repeat(400_000)}`],
    ['blanks behind a type', `<html><p itemtype=${' '.repeat(400_000)}>${marked}`],
  ])
    it(`by ${what} is read at once`, async () => {
      const { records } = await endsSoon(() => readFeed(html, options));
      assert.deepEqual(
        records.map(({ title, start }) => [title, start]),
        [['Spacer', '2026-12-01']],
      );
    });
});
