import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { heard, NewsList, titlesOf } from '../pages/news-list.js';
import { feedOf, settled, shown, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';

const newsOf = (...titles: readonly string[]) => feedOf(titles.map((title) => ({ id: title, title })));
const feedWith = (title: string, query = '') => fixtureFeed(`${bodyOf(newsOf(title))}${query}`);

const made = (fields: Partial<NewsList> = {}): NewsList => Object.assign(new NewsList(), fields);
const stage = () => fixture<HTMLElement>(html`<div></div>`);

describe('an element with a feed', () => {
  it('stands idle without one, with the page’s own content', async () => {
    const list = await fixture<NewsList>(html`<news-list><a href="/news">News</a></news-list>`);
    expect(list.state).to.equal('idle');
    expect(list.getAttribute('state')).to.equal('idle');
    expect(list.querySelector('a')!.getBoundingClientRect().width).to.be.above(0);
  });

  it('loads, and says so in its attribute, its state and its event', async () => {
    const { address } = feedWith('a', '&delay=50');
    const list = made({ src: address });
    const events = heard(list);
    (await stage()).append(list);
    await list.updateComplete;
    expect([list.state, list.getAttribute('state'), list.matches(':state(loading)')]).to.deep.equal([
      'loading',
      'loading',
      true,
    ]);
    expect(events).to.deep.equal([]);
    await settled(list);
    expect([list.state, list.getAttribute('state'), list.matches(':state(ready)')]).to.deep.equal([
      'ready',
      'ready',
      true,
    ]);
    expect(list.matches(':state(loading)')).to.equal(false);
    expect(events).to.deep.equal(['load 1 ready']);
    expect(titlesOf(list)).to.equal('a');
    expect(list.records.map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('tells nobody around it, as an image does not', async () => {
    const page = await stage();
    const events: string[] = [];
    for (const type of ['civic-load', 'civic-error']) page.addEventListener(type, () => events.push(type));
    const list = made({ data: newsOf('a') });
    page.append(list);
    await settled(list);
    expect(events).to.deep.equal([]);
  });

  it('keeps the page’s content beside a feed that has nothing for it', async () => {
    const list = await shown<NewsList>(
      html`<news-list .data=${newsOf()}><a href="/news">News</a></news-list>`,
    );
    expect(list.state).to.equal('empty');
    expect(words(list)).to.contain('Nothing.');
    expect(list.querySelector('a')!.getBoundingClientRect().width).to.be.above(0);
  });

  it('says in words what failed, with a way to the source and one to try again', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-not-found\): .*404/);
    const { address, count } = fixtureFeed(`${bodyOf(newsOf('a'))}&status=404&fail=1`);
    const list = made({ src: address, lang: 'en' });
    list.append(Object.assign(document.createElement('a'), { href: '/news', textContent: 'News' }));
    const events = heard(list);
    (await stage()).append(list);
    await settled(list);
    expect(list.state).to.equal('failed');
    expect(events).to.deep.equal(['error not-found failed']);
    expect(words(list)).to.contain('not available');
    expect(list.shadowRoot!.querySelector('a')!.href).to.equal(address);
    expect(list.querySelector('a')!.getBoundingClientRect().width).to.be.above(0);
    expect(list.problems.map(({ code }) => code)).to.deep.equal(['not-found']);
    list.shadowRoot!.querySelector('button')!.click();
    await new Promise((resolve) => {
      list.addEventListener('civic-load', resolve, { once: true });
    });
    await settled(list);
    expect(list.state).to.equal('ready');
    expect((await count()).count).to.equal(2);
  });

  it('takes its feed as an object, a list or a text, without a request', async () => {
    for (const data of [
      newsOf('a'),
      [{ kind: 'article', id: 'a', title: 'a' }],
      JSON.stringify(newsOf('a')),
    ]) {
      const list = await shown<NewsList>(
        html`<news-list .data=${data} src="/__feed/?status=404"></news-list>`,
      );
      expect(titlesOf(list)).to.equal('a');
    }
  });

  it('goes back to its address when the data is taken away', async () => {
    const list = await shown<NewsList>(
      html`<news-list .data=${newsOf('a')} src=${feedWith('b').address}></news-list>`,
    );
    for (const nothing of [null, undefined]) {
      list.data = newsOf('a');
      await list.updateComplete;
      await settled(list);
      list.data = nothing;
      await list.updateComplete;
      await settled(list);
      expect(titlesOf(list)).to.equal('b');
    }
  });

  it('reads no more of a feed than it may', async () => {
    const few = await shown<NewsList>(
      html`<news-list max-items="2" .data=${newsOf('a', 'b', 'c')}></news-list>`,
    );
    expect(titlesOf(few)).to.equal('a b');
    expectNoise(/feed-too-large/);
    const small = await shown<NewsList>(
      html`<news-list max-bytes="50" src=${feedWith('a').address}></news-list>`,
    );
    expect(small.state).to.equal('failed');
  });

  it('falls back where an attribute says nothing', async () => {
    const list = await fixture<NewsList>(
      html`<news-list
        refresh="often"
        limit="-1"
        max-items=""
        max-bytes="1e9"
        heading-level="9"
        loading="soon"
      ></news-list>`,
    );
    expect(list).to.include({ refresh: 0, limit: 0, maxItems: 5_000, maxBytes: 5_000_000, headingLevel: 2 });
    for (const attribute of ['refresh', 'limit', 'max-items', 'heading-level'])
      list.removeAttribute(attribute);
    await list.updateComplete;
    expect(list).to.include({ refresh: 0, limit: 0, maxItems: 5_000, headingLevel: 2 });
  });
});

describe('a feed written into the page', () => {
  const trusted = (
    globalThis as {
      trustedTypes?: {
        createPolicy: (name: string, rules: object) => { createScript: (text: string) => string };
      };
    }
  ).trustedTypes?.createPolicy('feeds-of-tests', { createScript: (text: string) => text });
  const write = (element: HTMLScriptElement, content: unknown) => {
    const text = JSON.stringify(content);
    element.text = trusted?.createScript(text) ?? text;
  };
  const script = (content: unknown, type = 'application/json') => {
    const element = document.createElement('script');
    element.type = type;
    write(element, content);
    return element;
  };

  it('is read, and again when it changes', async () => {
    const list = made();
    list.append(script(newsOf('a')));
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    expect(titlesOf(list)).to.equal('a');
    write(list.querySelector('script')!, newsOf('b'));
    await nextFrame();
    await settled(list);
    expect(titlesOf(list)).to.equal('b');
  });

  it('may come after the element', async () => {
    const list = await fixture<NewsList>(html`<news-list></news-list>`);
    expect(list.state).to.equal('idle');
    list.append(script(newsOf('a')));
    await nextFrame();
    await settled(list);
    expect(titlesOf(list)).to.equal('a');
  });

  it('is not a script that runs, and not a field map', async () => {
    const list = made();
    const map = script({ title: 'x' });
    map.dataset['map'] = '';
    list.append(script(newsOf('a'), 'text/plain'), map);
    (await stage()).append(list);
    await list.updateComplete;
    expect(list.state).to.equal('idle');
  });

  it('does not change with the page’s own content beside it', async () => {
    const list = await shown<NewsList>(html`<news-list .data=${newsOf('a')}><p>News</p></news-list>`);
    const events = heard(list);
    list.querySelector('p')!.textContent = 'Other news';
    list.append('more');
    await nextFrame();
    await list.updateComplete;
    expect(events).to.deep.equal([]);
    expect(list.state).to.equal('ready');
  });
});

describe('several sources', () => {
  const sources = (...addresses: readonly string[]) => {
    const list = made();
    list.append(
      ...addresses.map((src, index) => {
        const source = document.createElement('source');
        source.setAttribute('src', src);
        source.setAttribute('label', `Source ${index + 1}`);
        return source;
      }),
    );
    return list;
  };

  it('are shown together, in their order', async () => {
    const list = sources(feedWith('a', '&delay=80').address, feedWith('b').address);
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    expect(titlesOf(list)).to.equal('a b');
  });

  it('are shown without one that fails, which is named', async () => {
    expectNoise(/feed-not-found/);
    const missing = fixtureFeed('status=404&text=x').address;
    const list = sources(feedWith('a').address, missing);
    const events = heard(list);
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    expect([list.state, titlesOf(list)]).to.deep.equal(['ready', 'a']);
    expect(events).to.deep.equal(['load 1 ready', 'error not-found ready']);
    const [problem] = list.problems;
    expect(problem).to.include({ code: 'not-found', path: missing, severity: 'error' });
    expect(problem!.message).to.contain('Source 2');
  });

  it('that have nothing and one that fails are a failure, not an empty city', async () => {
    expectNoise(/feed-not-found/);
    const list = sources(fixtureFeed(bodyOf(newsOf())).address, fixtureFeed('status=404&text=x').address);
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    expect(list.state).to.equal('failed');
  });

  it('keep their languages apart', async () => {
    const english = feedOf([{ id: 'b', title: 'b' }], { language: 'en' });
    const list = sources(feedWith('a').address, fixtureFeed(bodyOf(english)).address);
    list.lang = 'pl';
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    expect(
      [...list.shadowRoot!.querySelectorAll('[lang]')].map(
        (one) => `${one.getAttribute('lang')!} ${one.textContent}`,
      ),
    ).to.deep.equal(['en b']);
  });

  it('are read again when their address changes, or one is added', async () => {
    const list = sources(feedWith('a').address);
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    list.firstElementChild!.setAttribute('src', feedWith('b').address);
    await nextFrame();
    await settled(list);
    expect(titlesOf(list)).to.equal('b');
    list.append(sources(feedWith('c').address).firstElementChild!);
    await nextFrame();
    await settled(list);
    expect(titlesOf(list)).to.equal('b c');
  });
});

describe('a feed that changes', () => {
  it('is the last one of a hundred, whichever answers last', async () => {
    const list = await fixture<NewsList>(html`<news-list></news-list>`);
    const events = heard(list);
    for (let change = 0; change < 100; change++) {
      list.src = feedWith(String(change), `&delay=${Math.floor(60 * Math.random())}`).address;
      await (change % 3 ? list.updateComplete : nextFrame());
    }
    await list.updateComplete;
    await settled(list);
    expect(titlesOf(list)).to.equal('99');
    expect(events.at(-1)).to.equal('load 1 ready');
    const before = events.length;
    await fixtureFeed('text=x&delay=100').until(({ count }) => count === 0);
    await fetch(fixtureFeed('text=x&delay=100').address);
    expect(titlesOf(list)).to.equal('99');
    expect(events.length).to.equal(before);
  });

  it('shows nothing of the one before while it loads', async () => {
    const list = await shown<NewsList>(html`<news-list src=${feedWith('a').address}></news-list>`);
    list.src = feedWith('b', '&delay=50').address;
    await list.updateComplete;
    expect([list.state, list.records.length, titlesOf(list)]).to.deep.equal(['loading', 0, '']);
    await settled(list);
    expect(titlesOf(list)).to.equal('b');
  });
});

describe('a feed that is asked for again', () => {
  it('shows what there is until the answer is here', async () => {
    const { address, count } = feedWith('a', '&delay=50');
    const list = await shown<NewsList>(html`<news-list src=${address}></news-list>`);
    const again = list.reload();
    await list.updateComplete;
    expect([list.state, titlesOf(list)]).to.deep.equal(['ready', 'a']);
    await again;
    expect((await count()).count).to.equal(2);
  });

  it('and is not to be had leaves what there was, with its age, until it is', async () => {
    expectNoise(/feed-not-found/);
    const { fetch } = globalThis;
    const list = made({ src: feedWith('a').address, lang: 'en' });
    const events = heard(list);
    (await stage()).append(list);
    await settled(list);
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    try {
      await list.reload();
    } finally {
      globalThis.fetch = fetch;
    }
    expect([list.state, titlesOf(list)]).to.deep.equal(['stale', 'a']);
    expect(words(list, 'state')).to.match(/\d\d:\d\d/);
    expect(list.records).to.have.length(1);
    expect(list.problems.map(({ code }) => code)).to.deep.equal(['not-found']);
    expect(events).to.deep.equal(['load 1 ready', 'error not-found stale']);
    await list.reload();
    expect([list.state, list.problems.length]).to.deep.equal(['ready', 0]);
    expect(words(list, 'state')).to.equal('');
  });

  it('keeps what one of several sources said, when that one fails', async () => {
    expectNoise(/feed-not-found/);
    const { fetch } = globalThis;
    const [first, second] = [feedWith('a'), feedWith('b')];
    const list = made();
    for (const { address } of [first, second]) {
      const source = document.createElement('source');
      source.setAttribute('src', address);
      list.append(source);
    }
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    globalThis.fetch = (address, how) =>
      address === second.address ? Promise.resolve(new Response('', { status: 404 })) : fetch(address, how);
    try {
      await list.reload();
    } finally {
      globalThis.fetch = fetch;
    }
    expect([list.state, titlesOf(list)]).to.deep.equal(['stale', 'a b']);
  });
});

describe('an element that comes and goes', () => {
  it('lets its request go, and makes it again when it is back', async () => {
    const { address, until } = feedWith('a', '&delay=20000&fail=1');
    const list = made({ src: address });
    const page = await stage();
    page.append(list);
    await until(({ count }) => count === 1);
    list.remove();
    await until(({ aborted }) => aborted === 1);
    page.append(list);
    await list.updateComplete;
    await settled(list);
    expect(titlesOf(list)).to.equal('a');
  });

  it('asks for nothing again when it is only moved', async () => {
    const { address, count } = feedWith('a');
    const list = await shown<NewsList>(html`<news-list src=${address}></news-list>`);
    const events = heard(list);
    (await stage()).append(list);
    await list.updateComplete;
    expect([list.state, titlesOf(list), (await count()).count, events.length]).to.deep.equal([
      'ready',
      'a',
      1,
      0,
    ]);
  });

  it('tries again when it failed and is put back', async () => {
    expectNoise(/feed-not-found/);
    const { address } = fixtureFeed(`${bodyOf(newsOf('a'))}&status=404&fail=1`);
    const list = await shown<NewsList>(html`<news-list src=${address}></news-list>`);
    expect(list.state).to.equal('failed');
    (await stage()).append(list);
    await list.updateComplete;
    await settled(list);
    expect(list.state).to.equal('ready');
  });

  it('waits to come near when it is lazy, also after it was moved', async () => {
    const { address, count } = feedWith('a');
    const far = document.createElement('div');
    far.style.setProperty('block-size', '10000px');
    const list = made({ src: address, loading: 'lazy' });
    const page = await stage();
    page.append(far, list);
    await nextFrame();
    await nextFrame();
    expect([list.state, (await count()).count]).to.deep.equal(['idle', 0]);
    page.append(list);
    await nextFrame();
    expect(list.state).to.equal('idle');
    far.remove();
    while (list.state === 'idle') await nextFrame();
    await settled(list);
    expect(titlesOf(list)).to.equal('a');
    far.remove();
  });

  it('a thousand times leaves no timer, no request and no listener behind', async () => {
    const { setTimeout: set, clearTimeout: clear, fetch } = globalThis;
    const timers = new Set<unknown>();
    let asking = 0;
    const page = await stage();
    const { address } = feedWith('a', '&delay=20000');
    const lists = Array.from({ length: 10 }, () => made({ src: address, refresh: 60 }));
    globalThis.setTimeout = ((run: () => void, wait?: number) => {
      const timer = set(() => {
        timers.delete(timer);
        run();
      }, wait);
      timers.add(timer);
      return timer;
    }) as typeof set;
    globalThis.clearTimeout = (timer) => {
      timers.delete(timer);
      clear(timer);
    };
    globalThis.fetch = (input, how) => {
      asking++;
      return fetch(input, how).finally(() => asking--);
    };
    try {
      for (let cycle = 0; cycle < 100; cycle++) {
        page.append(...lists);
        if (cycle % 10 === 0) await Promise.all(lists.map(({ updateComplete }) => updateComplete));
        page.replaceChildren();
      }
      while (asking > 0) await new Promise((resolve) => set(resolve));
      await new Promise((resolve) => set(resolve));
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear, fetch });
    }
    expect(timers.size).to.equal(0);
  });
});

describe('a refresh', () => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  let waits: { wait: number; run: () => void }[] = [];
  let hidden = false;
  beforeEach(() => {
    waits = [];
    hidden = false;
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      if (wait < 59_000) return set(run, wait);
      waits.push({ wait, run });
      return -waits.length;
    }) as typeof set;
    globalThis.clearTimeout = (timer) => {
      if (typeof timer === 'number' && timer < 0)
        waits.splice(-timer - 1, 1, { wait: 0, run: () => undefined });
      else clear(timer);
    };
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  });
  afterEach(() => {
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    Reflect.deleteProperty(document, 'hidden');
  });
  const planned = () => waits.filter(({ wait }) => wait > 0);
  // What plans is loaded for those who want it.
  const whenPlanned = async () => {
    while (planned().length === 0) await nextFrame();
  };
  const visibility = (now: boolean) => {
    hidden = !now;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('comes after as long as the host says, a little apart from other pages', async () => {
    const { address, count } = feedWith('a');
    const list = await shown<NewsList>(html`<news-list refresh="300" src=${address}></news-list>`);
    await whenPlanned();
    const [plan] = planned();
    expect(plan!.wait).to.be.within(300_000, 330_000);
    const again = new Promise((resolve) => {
      list.addEventListener('civic-load', resolve, { once: true });
    });
    plan!.run();
    await again;
    expect((await count()).count).to.equal(2);
  });

  it('comes once a minute at most, and never unless the host says', async () => {
    await shown(html`<news-list .data=${newsOf('a')}></news-list>`);
    await shown(html`<news-list refresh="59" .data=${newsOf('a')}></news-list>`);
    expect(planned()).to.deep.equal([]);
  });

  it('comes when the host changes its mind, and goes on when the element is moved', async () => {
    const list = await shown<NewsList>(html`<news-list .data=${newsOf('a')}></news-list>`);
    list.refresh = 60;
    await whenPlanned();
    expect(planned()).to.have.length(1);
    (await stage()).append(list);
    await list.updateComplete;
    expect(planned()).to.have.length(1);
    list.remove();
    expect(planned()).to.have.length(0);
  });

  it('waits while nobody looks, and comes at once when somebody does and it is due', async () => {
    const { address, count } = feedWith('a');
    const list = await shown<NewsList>(html`<news-list refresh="60" src=${address}></news-list>`);
    await whenPlanned();
    expect(planned()).to.have.length(1);
    visibility(false);
    expect(planned()).to.have.length(0);
    visibility(true);
    expect(planned()).to.have.length(1);
    expect((await count()).count).to.equal(1);
    visibility(false);
    const { now } = Date;
    const again = new Promise((resolve) => {
      list.addEventListener('civic-load', resolve, { once: true });
    });
    Date.now = () => now() + 61_000;
    try {
      visibility(true);
      await again;
    } finally {
      Date.now = now;
    }
    expect((await count()).count).to.equal(2);
  });
});

describe('a feed for the day when there is none', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('is kept on the device where the host asks for it, and nowhere else', async () => {
    await shown(html`<news-list src=${feedWith('a').address}></news-list>`);
    expect(localStorage.length).to.equal(0);
    const { address } = feedWith('a', '&etag="a"');
    await shown(html`<news-list cache src=${address}></news-list>`);
    expect(localStorage.length).to.equal(1);
    expectNoise(/feed-not-found/);
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    try {
      // Another size is another request, so the page's own memory does not answer.
      const list = made({ src: address, cache: true, maxBytes: 4_000_000, lang: 'en' });
      const events = heard(list);
      (await stage()).append(list);
      await settled(list);
      expect([list.state, titlesOf(list)]).to.deep.equal(['stale', 'a']);
      expect(events).to.deep.equal(['load 1 stale', 'error not-found stale']);
      expect(words(list, 'state')).to.match(/\d\d:\d\d/);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is a snapshot of the host’s', async () => {
    expectNoise(/feed-not-found/);
    const list = await shown<NewsList>(
      html`<news-list
        src=${fixtureFeed('status=404&text=x').address}
        snapshot=${feedWith('b').address}
      ></news-list>`,
    );
    expect([list.state, titlesOf(list)]).to.deep.equal(['stale', 'b']);
  });

  it('that cannot be had either is a failure like another', async () => {
    expectNoise(/feed-not-found/);
    const list = await shown<NewsList>(
      html`<news-list
        cache
        src=${fixtureFeed('status=404&text=x').address}
        snapshot="javascript:0"
      ></news-list>`,
    );
    expect(list.state).to.equal('failed');
  });
});
