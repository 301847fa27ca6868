import { expect, html } from '@open-wc/testing';
import { fixtureFeed } from '../pages/feed-server.js';
import type { NewsList } from '../pages/news-list.js';
import '../pages/news-list.js';
import { parts, settled, shown } from '../pages/widget.js';
import { expectNoise } from '../setup.js';

const titlesOf = (list: NewsList) => parts(list, 'title').map(({ textContent }) => textContent.trim());
const meetings = () => fixtureFeed('body=ckan/datastore.json').address;
const map = '{"kind":"article","items":"result.records","title":"Meeting Name"}';

// A widget that takes news, and a list of meetings: only a map makes the one of the other.
describe('a field map', () => {
  it('stands in an attribute, and another one reads the feed anew', async () => {
    const list = await shown<NewsList>(html`<news-list src=${meetings()} map=${map}></news-list>`);
    expect(titlesOf(list)).to.deep.equal(['Board of Health', 'Council']);
    list.setAttribute('map', map.replace('Meeting Name', 'Location'));
    await list.updateComplete;
    await settled(list);
    expect(titlesOf(list)).to.deep.equal(['Committee Room 2', 'Chamber']);
  });

  it('stands in the element, beside the address or the feed itself', async () => {
    const beside = await shown<NewsList>(
      html`<news-list src=${meetings()}
        ><script type="application/json" data-map>
          { "kind": "article", "items": "result.records", "title": "Meeting Name" }
        </script></news-list
      >`,
    );
    expect(titlesOf(beside)).to.deep.equal(['Board of Health', 'Council']);
    const within = await shown<NewsList>(
      html`<news-list
        ><script type="application/json" data-map>
          { "kind": "article", "title": "tytul" }
        </script>
        <script type="text/csv">
          tytul;numer
          Nabór;1
        </script></news-list
      >`,
    );
    expect(titlesOf(within)).to.deep.equal(['Nabór']);
  });

  it('stands on one of several sources', async () => {
    const list = await shown<NewsList>(
      html`<news-list>
        <source src=${meetings()} map=${map} />
        <source src=${fixtureFeed('body=wordpress/posts.json').address} />
      </news-list>`,
    );
    expect(titlesOf(list)).to.include.members(['Council', 'Nabór – ostatni tydzień']);
  });

  it('that is none is a fault with its name', async () => {
    expectNoise(/field map/);
    const list = await shown<NewsList>(html`<news-list src=${meetings()} map='{"kind":"news"}'></news-list>`);
    expect(list.state).to.equal('failed');
    expect(list.problems.map(({ code }) => code)).to.deep.equal(['bad-map']);
  });
});
