import { expect, html } from '@open-wc/testing';
import '../../src/widgets/observe-cards/define.js';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { ObservePage } from '../pages/observe-cards.js';
import { feedOf, parts, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';
import { until } from '../pages/until.js';

const channel = (feed: string) => ({
  id: 'Kanał',
  title: 'Kanał',
  _civic: { kind: 'channel', network: 'rss', feed_url: feed },
});

/** The latest of the feed that this query of the fixture server describes, as soon as they are there. */
async function latestOf(query: string, said: string): Promise<ObservePage> {
  const { address } = fixtureFeed(query);
  const page = await ObservePage.open(
    html`<civic-observe-cards latest lang="pl" .data=${feedOf([channel(address)])}></civic-observe-cards>`,
  );
  await until(() => words(page.element, 'channel-latest').includes(said), `“${said}” is said`);
  return page;
}
const written = (text: string, type: string) => `text=${encodeURIComponent(text)}&type=${type}`;
const inBytes = (bytes: Iterable<number>) =>
  `base64=${encodeURIComponent(btoa(String.fromCharCode(...bytes)))}&type=application/rss%2Bxml`;

// Whatever the format: markup in the title, a trap for an address, the newest item last.
const [bad, good] = ['javascript:alert(1)', 'https://miasto.example/park'];
const hostile = '&lt;img src=x onerror=alert(1)&gt;&lt;b&gt;Nowy&lt;/b&gt; park &amp;amp; most';
const rss = (version: string, items: string) =>
  `<rss version="${version}"><channel><title>Miasto</title><link>https://miasto.example/</link>${items}</channel></rss>`;
const rssItems = `<item><title>Pułapka</title><link>${bad}</link><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>
  <item><title>${hostile}</title><link>${good}</link><pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate></item>`;
const feeds: Readonly<Record<string, string>> = {
  'RSS 2.0': written(rss('2.0', rssItems), 'application/rss%2Bxml'),
  'RSS 0.91': written(rss('0.91', rssItems), 'text/xml'),
  'RSS 1.0, RDF': written(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://miasto.example/"><title>Miasto</title></channel>
      <item rdf:about="urn:1"><title>Pułapka</title><link>${bad}</link><dc:date>2026-11-02T10:00:00Z</dc:date></item>
      <item rdf:about="${good}"><title>${hostile}</title><link>${good}</link><dc:date>2026-11-03T10:00:00Z</dc:date></item>
    </rdf:RDF>`,
    'application/rdf%2Bxml',
  ),
  'Atom 1.0': written(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Miasto</title><id>urn:m</id>
      <entry><id>urn:1</id><title>Pułapka</title><link href="${bad}"/><published>2026-11-02T10:00:00Z</published></entry>
      <entry><id>urn:2</id><title type="html">${hostile}</title><link href="${good}"/><updated>2026-11-03T10:00:00Z</updated></entry>
    </feed>`,
    'application/atom%2Bxml',
  ),
  'JSON Feed': bodyOf({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Miasto',
    items: [
      { id: '1', title: 'Pułapka', url: bad, date_published: '2026-11-02T10:00:00Z' },
      { id: '2', title: 'Nowy park & most', url: good, date_published: '2026-11-03T10:00:00Z' },
    ],
  }),
  'WordPress wp/v2': written(
    JSON.stringify([
      {
        id: 1,
        type: 'post',
        date_gmt: '2026-11-02T10:00:00',
        link: bad,
        title: { rendered: 'Pułapka' },
        excerpt: { rendered: '' },
        content: { rendered: '' },
      },
      {
        id: 2,
        type: 'post',
        date_gmt: '2026-11-03T10:00:00',
        link: good,
        title: { rendered: '<img src=x onerror=alert(1)><b>Nowy</b> park &amp; most' },
        excerpt: { rendered: '' },
        content: { rendered: '' },
      },
    ]),
    'application/json',
  ),
  'ActivityStreams, an outbox': written(
    JSON.stringify({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      id: 'https://miasto.example/outbox',
      orderedItems: [
        {
          type: 'Create',
          object: {
            type: 'Note',
            id: 'https://miasto.example/2',
            url: good,
            published: '2026-11-03T10:00:00Z',
            content: '<p><img src=x onerror=alert(1)><b>Nowy</b> park &amp; most</p>',
          },
        },
        {
          type: 'Create',
          object: {
            type: 'Note',
            id: 'https://miasto.example/1',
            url: bad,
            published: '2026-11-02T10:00:00Z',
            content: '<p>Pułapka</p>',
          },
        },
      ],
    }),
    'application/activity%2Bjson',
  ),
};

describe('The latest of a channel', () => {
  it('are none where an item says nothing, and are set with care where they are Polish', async () => {
    const items =
      '<item><title/><description/></item><item><title>Umowy  z organizacjami " w 2018r.</title></item>';
    const page = await latestOf(written(rss('2.0', items), 'application/rss%2Bxml'), 'Umowy');
    const news = [...page.element.shadowRoot!.querySelectorAll('.news li')];
    expect(news.map((one) => one.textContent.trim())).to.deep.equal([
      'Umowy z\u00a0organizacjami " w\u00a02018\u00a0r.',
    ]);
  });

  for (const [format, query] of Object.entries(feeds))
    it(`are read from ${format}: the newest first, titles in words, no trap behind a link`, async () => {
      const page = await latestOf(query, 'Pułapka');
      expect(words(page.element, 'channel-latest')).to.equal(
        'Najnowsze Nowy park & most 3 listopada 2026 r. Pułapka 2 listopada 2026 r.',
      );
      const [latest] = parts(page.element, 'channel-latest');
      const links = [...(latest?.querySelectorAll('a') ?? [])].map(({ href }) => href);
      expect(links[0]).to.equal(good);
      expect(links.filter((href) => !href.startsWith('https:'))).to.deep.equal([]);
      expect(latest?.querySelector('img, b')).to.equal(null);
    });

  it('are on the first page of an outbox that merely says where its notes are', async () => {
    const note = { type: 'Note', id: 'https://miasto.example/1', url: good, content: 'Nowy park' };
    const items = [{ type: 'Create', object: { ...note, published: '2026-11-03T10:00:00Z' } }];
    const head = { '@context': 'https://www.w3.org/ns/activitystreams' };
    const ofPage = fixtureFeed(
      bodyOf({ ...head, type: 'OrderedCollectionPage', id: 'urn:page', orderedItems: items }),
    );
    const outbox = bodyOf({
      ...head,
      type: 'OrderedCollection',
      totalItems: 1,
      first: ofPage.address,
    });
    const page = await latestOf(outbox, 'Nowy park');
    expect(page.says('Kanał')).to.contain('Nowy park 3 listopada 2026 r.');
    expect((await ofPage.count()).count).to.equal(1);
  });

  it('are legible in Latin-1 that nothing declares', async () => {
    const text = rss('2.0', `<item><title>Caf\xe9 Gr\xfcn</title><link>${good}</link></item>`);
    const page = await latestOf(inBytes([...text].map((sign) => sign.charCodeAt(0))), 'Najnowsze');
    expect(words(page.element, 'channel-latest')).to.equal('Najnowsze Café Grün');
  });

  it('are none where there is a web page for people: that is said, and to the developer why', async () => {
    expectNoise(/^console\.warn: civic-widgets \(latest-html-page\): .*Witamy/);
    const web = '<!doctype html><title>Witamy</title><h1>Witamy</h1>';
    const page = await latestOf(written(web, 'text/html'), 'strona');
    expect(words(page.element, 'channel-latest')).to.equal(
      'Pod tym adresem jest strona internetowa, a nie kanał wiadomości.',
    );
  });

  it('are none yet in a feed without items', async () => {
    const page = await latestOf(written(rss('2.0', ''), 'application/rss%2Bxml'), 'Nie ma tu jeszcze');
    await expect(page.element).to.be.accessible();
  });
});

describe('The news of the city', () => {
  it('are read further when the host comes to show more of them', async () => {
    const newsOf = (days: readonly number[], next?: string) =>
      bodyOf(
        feedOf(
          days.map((day) => ({ id: `${day}`, title: `Dzień ${day}`, date_published: `2026-10-${day}` })),
          next === undefined ? {} : { next_url: next },
        ),
      );
    const days = (first: number) => Array.from({ length: 10 }, (_, index) => first - index);
    const older = fixtureFeed(newsOf(days(20)));
    const newest = fixtureFeed(newsOf(days(30), older.address));
    const { element } = await ObservePage.open(
      html`<civic-observe-cards lang="pl" src=${newest.address}></civic-observe-cards>`,
    );
    expect(element.records.length).to.equal(10);
    element.limit = 12;
    await until(() => words(element, 'latest').includes('Dzień 19 '), 'the twelfth');
    expect(words(element, 'latest')).not.to.include('Dzień 18 ');
    element.limit = 4;
    await element.updateComplete;
    element.limit = 12;
    await element.updateComplete;
    expect((await older.count()).count).to.equal(1);
  });
});
