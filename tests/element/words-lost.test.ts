import { expect, fixture, html } from '@open-wc/testing';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { heard, NewsList, titlesOf } from '../pages/news-list.js';
import { at, feedOf, parts, settled, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';

const feedWith = (title: string) => fixtureFeed(bodyOf(feedOf([{ id: title, title }])));

/** Where it is tomorrow already. */
const inApia = { _civic: { version: '1.0', time_zone: 'Pacific/Apia' } };

describe('an element whose words for faults are lost on their way', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });
  const without = (address?: string) => {
    globalThis.fetch = (asked, how) =>
      asked === address || address === undefined
        ? Promise.resolve(new Response('', { status: 404 }))
        : fetch(asked, how);
  };
  /** A list for which the part of the script never arrives that has the words. */
  const wordless = async (...addresses: readonly string[]) => {
    const list = new NewsList();
    const { feed } = list as unknown as { feed: object };
    Object.defineProperty(feed, 'view', { get: () => undefined, set: () => undefined });
    for (const address of addresses) {
      const source = document.createElement('source');
      source.setAttribute('src', address);
      list.append(source);
    }
    const events = heard(list);
    (await fixture<HTMLElement>(html`<div></div>`)).append(list);
    await list.updateComplete;
    await settled(list);
    return { list, events };
  };
  const linksIn = (list: NewsList) =>
    parts(list, 'state').map((note) => note.querySelector<HTMLAnchorElement>('a')!.href);

  it('says when what is old was read, with its address and a way to ask again', async () => {
    expectNoise(/feed-not-found/);
    const { address } = fixtureFeed(bodyOf(feedOf([{ id: 'a', title: 'a' }], inApia)));
    const { list } = await at('2026-11-23T12:30:00Z', () => wordless(address));
    expect(parts(list, 'state')).to.have.length(0);
    without();
    await list.reload();
    expect([list.state, titlesOf(list)]).to.deep.equal(['stale', 'a']);
    expect(linksIn(list)).to.deep.equal([address]);
    const button = list.shadowRoot!.querySelector<HTMLButtonElement>('[part="state"] button')!;
    expect(words(list, 'state')).to.contain(' 2026-11-24 01:30:00 ');
    expect(button.ariaLabel).to.contain(address);
    await expect(list).to.be.accessible();
    globalThis.fetch = fetch;
    const again = new Promise((resolve) => {
      list.addEventListener('civic-load', resolve, { once: true });
    });
    button.click();
    await again;
    await list.updateComplete;
    expect([list.state, parts(list, 'state').length]).to.deep.equal(['ready', 0]);
  });

  it('calls a source that was read fresh, and names the one that is missing', async () => {
    expectNoise(/feed-not-found/);
    const [first, second] = [feedWith('a'), feedWith('b')];
    without(second.address);
    const { list, events } = await wordless(first.address, second.address);
    expect([list.state, titlesOf(list)]).to.deep.equal(['ready', 'a']);
    expect(linksIn(list)).to.deep.equal([second.address]);
    expect(events).to.deep.equal(['load 1 ready', 'error not-found ready']);
    await list.reload();
    expect(events.slice(2)).to.deep.equal(['load 1 ready', 'error not-found ready']);
    without(first.address);
    await list.reload();
    expect([list.state, titlesOf(list), ...linksIn(list)]).to.deep.equal(['ready', 'b', first.address]);
    without();
    await list.reload();
    expect([list.state, titlesOf(list), ...linksIn(list)]).to.deep.equal([
      'stale',
      'b',
      first.address,
      second.address,
    ]);
  });
});
