import { expect } from '@open-wc/testing';
import { reading } from '../pages/feed-reading.js';

const feed = (items: readonly object[], head: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Blog',
  ...head,
  items,
});

describe('JSON Feed', () => {
  it('is read as articles, in both versions', async () => {
    for (const version of [
      'https://jsonfeed.org/version/1',
      'https://jsonfeed.org/version/1.1',
      'http://www.jsonfeed.org/version/1',
    ]) {
      const read = await reading(
        feed(
          [
            {
              id: 'https://blog.example/1',
              url: 'https://blog.example/1',
              title: 'Nowy &amp; lepszy',
              content_html: '<p>Raz</p><script>alert(1)</script><p>dwa</p>',
              summary: 'Krótko',
              image: 'https://blog.example/a.jpg',
              date_published: '2026-11-01T12:00:00+01:00',
              date_modified: '2026-11-02',
              tags: ['a', 'b'],
              language: 'en',
              authors: [{ name: 'Ann', url: 'https://ann.example/' }],
            },
          ],
          { version, home_page_url: 'https://blog.example/', language: 'pl' },
        ),
      );
      expect(read).to.deep.equal({
        format: 'json-feed',
        title: 'Blog',
        home: 'https://blog.example/',
        language: 'pl',
        // Where Polish is at home, and the clocks are those of the times.
        timeZone: 'Europe/Warsaw',
        problems: [],
        records: [
          {
            kind: 'article',
            id: 'https://blog.example/1',
            url: 'https://blog.example/1',
            title: 'Nowy & lepszy',
            description: 'Raz\ndwa',
            summary: 'Krótko',
            image: { src: 'https://blog.example/a.jpg' },
            published: '2026-11-01T12:00:00+01:00',
            updated: '2026-11-02',
            tags: ['a', 'b'],
            language: 'en',
            authors: [{ name: 'Ann', url: 'https://ann.example/' }],
          },
        ],
      });
    }
  });

  it('1.0 has one author, who counts where there is no list of them', async () => {
    const { records } = await reading(
      feed([
        { id: '1', author: { name: 'Ann' } },
        { id: '2', author: { name: 'Ann' }, authors: [{ name: 'Bob' }] },
      ]),
    );
    expect(records.map((record) => record.kind === 'article' && record.authors)).to.deep.equal([
      [{ name: 'Ann' }],
      [{ name: 'Bob' }],
    ]);
  });

  it('warns of an article without words, and keeps it for its address', async () => {
    const { records, problems } = await reading(
      feed([
        { id: '1', url: '/a' },
        { id: '2', content_html: '<p><img src="/a.png"></p>' },
        { id: '3', title: '' },
        { id: '4', content_html: '<p>A</p>' },
        { id: '5', summary: 'A' },
      ]),
    );
    expect(records).to.have.length(5);
    expect(problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).to.deep.equal([
      'warning missing items[0]',
      'warning missing items[1]',
      'warning missing items[2]',
    ]);
    expect(problems[0]!.message).to.contain('“title” or “summary” or “description”');
  });

  it('has plain text before HTML, and its own page before another', async () => {
    const { records } = await reading(
      feed([
        {
          id: '1',
          content_text: 'plain',
          content_html: '<b>html</b>',
          url: '/a',
          external_url: 'https://b.example/',
        },
        { id: '2', external_url: 'https://b.example/' },
      ]),
    );
    expect(records[0]).to.include({ description: 'plain', url: 'https://um.example/a' });
    expect(records[1]).to.include({ url: 'https://b.example/' });
  });

  it('has relative addresses that start from the feed, or else from its home page', async () => {
    const relative = feed([{ id: '1', url: '../a', image: '/b.png' }], {
      home_page_url: 'https://blog.example/x/',
    });
    expect((await reading(relative)).records[0]).to.deep.include({
      url: 'https://um.example/a',
      image: { src: 'https://um.example/b.png' },
    });
    const { readFeed } = await import('../../src/feed/read-feed.js');
    expect((await readFeed(relative)).records[0]).to.include({ url: 'https://blog.example/a' });
    const nowhere = await readFeed(feed([{ id: '1', title: 'A', url: '/a' }]));
    expect(nowhere.records[0]).not.to.have.property('url');
    expect(nowhere.problems.map(({ path }) => path)).to.deep.equal(['items[0].url']);
  });

  it('may state times without their zone', async () => {
    const odd = feed([{ id: '1', title: 'A', date_published: '2022-07-26 13:01:01' }]);
    const { records, problems } = await reading(odd);
    expect(records[0]).to.include({ published: '2022-07-26T13:01:01+00:00' });
    expect(problems.map(({ code }) => code)).to.deep.equal(['no-time-zone']);
    expect((await reading(odd, { timeZone: 'Europe/Warsaw' })).records[0]).to.include({
      published: '2022-07-26T13:01:01+02:00',
    });
  });

  it('may leave ids away and have extensions of others, which nobody complains of', async () => {
    const { records, problems } = await reading(
      feed([{ title: 'A', url: '/a', _other: {}, source: 'x', lang: 'pl' }], { _x: 1, hubs: [], icon: 7 }),
    );
    expect(records[0]!.id).to.equal('https://um.example/a');
    expect(problems.map(({ code }) => code)).to.deep.equal(['missing']);
  });
});
