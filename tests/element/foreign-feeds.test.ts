import { expect, fixture, html } from '@open-wc/testing';
import { fixtureFeed } from '../pages/feed-server.js';
import type { NewsList } from '../pages/news-list.js';
import '../pages/news-list.js';
import { ConsultationCalendar } from '../../src/widgets/consultation-calendar/consultation-calendar.js';
import { parts, settled, shown } from '../pages/widget.js';
import { expectNoise } from '../setup.js';

if (!customElements.get('civic-consultation-calendar'))
  ConsultationCalendar.define('civic-consultation-calendar');

const titlesOf = (list: NewsList) => parts(list, 'title').map(({ textContent }) => textContent.trim());

// Every page of the tests requires Trusted Types and allows no policy: there, DOMParser parses nothing.
describe('a feed that is not ours, under the strictest policy', () => {
  it('is read from RSS', async () => {
    const list = await shown<NewsList>(
      html`<news-list src=${fixtureFeed('body=rss/wiadomosci.xml').address}></news-list>`,
    );
    expect(list.state).to.equal('ready');
    expect(titlesOf(list)[0]).to.equal('Nowy park – Brochów & okolice');
    expect(list.problems.map(({ code }) => code)).to.include('broken-xml');
  });

  it('is read from Atom', async () => {
    const list = await shown<NewsList>(
      html`<news-list src=${fixtureFeed('body=atom/gmina.xml').address}></news-list>`,
    );
    expect(titlesOf(list)).to.have.length(2);
  });
});

describe('a feed in the page itself', () => {
  it('is the script that the address names', async () => {
    const page = await fixture(
      html`<div>
        <script id="page-news" type="application/json">
          [{ "kind": "article", "id": "a", "title": "A" }]
        </script>
      </div>`,
    );
    const list = await shown<NewsList>(html`<news-list src="#page-news"></news-list>`);
    expect(titlesOf(list)).to.deep.equal(['A']);
    page.remove();
    await fixture(
      html`<div>
        <script id="page-news" type="application/json">
          [{ "kind": "article", "id": "b", "title": "B" }]
        </script>
      </div>`,
    );
    await list.reload();
    expect(titlesOf(list)).to.deep.equal(['B']);
  });

  it('is the linked data of the page or of a part of it, each script by itself', async () => {
    await fixture(html`
      <div>
        <script type="application/ld+json">
          { "@context": "https://schema.org", "@type": "Event", "name": "one", "startDate": "2099-12-01" }
        </script>
        <script type="application/ld+json">
          { "@context": "https://schema.org", "@type": "Event", "name": "two, "startDate": "2099-12-01" }
        </script>
        <main id="part">
          <script type="application/ld+json">
            { "@context": "https://schema.org", "@type": "Event", "name": "three", "startDate": "2099-12-01" }
          </script>
        </main>
      </div>
    `);
    for (const [src, titles, codes] of [
      ['#', ['one', 'three'], ['broken-json']],
      ['#part', ['three'], []],
    ] as const) {
      const calendar = await shown<ConsultationCalendar>(
        html`<civic-consultation-calendar src=${src}></civic-consultation-calendar>`,
      );
      expect(calendar.records.map(({ title }) => title)).to.deep.equal(titles);
      expect(calendar.problems.map(({ code }) => code)).to.deep.equal(codes);
    }
  });

  it('that is not there is missing, and said to be', async () => {
    expectNoise(/feed-not-found.*“nowhere”/);
    const list = await shown<NewsList>(html`<news-list src="#nowhere"><a href="/news">News</a></news-list>`);
    await settled(list);
    expect(list.state).to.equal('failed');
  });
});
