import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { CivicElement } from '../../src/element/civic-element.js';
import { version } from '../../src/version.js';
import { NewsList } from '../pages/news-list.js';
import { at, feedOf, shown } from '../pages/widget.js';
import { expectNoise } from '../setup.js';

const news = feedOf([{ id: 'a', title: 'a' }]);

/** A list inside a shadow root, which is inside `around`. */
async function sheltered(
  around: HTMLElement,
): Promise<{ readonly list: NewsList; readonly box: HTMLElement }> {
  const shelter = document.createElement('div');
  around.append(shelter);
  const box = document.createElement('div');
  const list = new NewsList();
  box.append(list);
  shelter.attachShadow({ mode: 'open' }).append(box);
  await list.updateComplete;
  return { list, box };
}

describe('the language of an element', () => {
  it('is that of the nearest element around it that has one', async () => {
    const page = await fixture(
      html`<div lang="pl">
        <p lang="uk"><news-list></news-list></p>
      </div>`,
    );
    expect(page.querySelector<NewsList>('news-list')!.tag).to.equal('uk');
    const own = await fixture<NewsList>(html`<news-list lang="de-AT"></news-list>`);
    expect(own.tag).to.equal('de-AT');
  });

  it('is that around the shadow root it stands in', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="uk"></div>`);
    const { list, box } = await sheltered(page);
    expect(list.tag).to.equal('uk');
    const inner = await sheltered(box);
    expect(inner.list.tag).to.equal('uk');
  });

  it('changes with it, on the page and inside shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
    const { list, box } = await sheltered(page);
    page.lang = 'en';
    await nextFrame();
    expect(list.tag).to.equal('en');
    box.lang = 'de';
    await nextFrame();
    expect(list.tag).to.equal('de');
    box.removeAttribute('lang');
    await nextFrame();
    expect(list.tag).to.equal('en');
  });

  it('changes when the element moves', async () => {
    const page = await fixture(
      html`<div>
        <p lang="pl"></p>
        <p lang="uk"></p>
      </div>`,
    );
    const list = new NewsList();
    for (const place of page.children) {
      place.append(list);
      expect(list.tag).to.equal(place.getAttribute('lang'));
    }
  });

  it('is drawn anew with it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="pl"><news-list></news-list></div>`);
    const list = page.querySelector<NewsList>('news-list')!;
    list.data = feedOf([{ id: 'a', _civic: { kind: 'article', title: { pl: 'Wiadomość', en: 'News' } } }]);
    await new Promise((resolve) => {
      list.addEventListener('civic-load', resolve, { once: true });
    });
    await list.updateComplete;
    expect(list.shadowRoot!.textContent).to.contain('Wiadomość');
    page.lang = 'en';
    await nextFrame();
    await list.updateComplete;
    expect(list.shadowRoot!.textContent).to.contain('News');
  });
});

describe('the clock of an element', () => {
  const { setTimeout: set } = globalThis;
  let strikes: { wait: number; run: () => void }[] = [];
  beforeEach(() => {
    strikes = [];
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      if (wait < 1_000) return set(run, wait);
      strikes.push({ wait, run });
      return -1;
    }) as typeof set;
  });
  afterEach(() => {
    globalThis.setTimeout = set;
  });
  const start = '2026-11-30T22:00:00Z';
  const soon = Date.parse('2026-11-30T22:30:00Z');
  const dueList = () =>
    at(start, async () => {
      const list = new NewsList();
      list.until = soon;
      list.data = news;
      (await fixture(html`<div></div>`)).append(list);
      while (list.state !== 'ready') await nextFrame();
      await list.updateComplete;
      return list;
    });

  it('strikes when what is drawn is no longer right', async () => {
    const list = await dueList();
    expect(list.drawn).to.equal(Date.parse(start));
    const strike = strikes.at(-1)!;
    expect(strike.wait).to.equal(1_800_000);
    await at('2026-11-30T22:30:00Z', async () => {
      strike.run();
      await list.updateComplete;
    });
    expect(list.drawn).to.equal(soon);
  });

  it('looks again at least every hour, for timers lose their way when a device sleeps', async () => {
    const list = await dueList();
    list.until = soon + 10 * 86_400_000;
    list.requestUpdate();
    await at(start, () => list.updateComplete);
    expect(strikes.at(-1)!.wait).to.be.at.most(3_600_000);
  });

  it('is put right when the page is looked at again', async () => {
    const list = await dueList();
    await at('2026-12-01T08:00:00Z', async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await list.updateComplete;
    });
    expect(list.drawn).to.equal(Date.parse('2026-12-01T08:00:00Z'));
  });

  it('does not strike for an element that has gone, or that needs no clock', async () => {
    const list = await dueList();
    list.remove();
    strikes = [];
    await at(start, () => shown(html`<news-list .data=${news}></news-list>`));
    expect(strikes.filter(({ wait }) => wait <= 3_600_000 && wait !== 30_000)).to.deep.equal([]);
  });
});

describe('the announcer', () => {
  it('is one for all, in the page’s body, unseen and spoken', async () => {
    const page = await fixture<HTMLElement>(html`<div><news-list></news-list><news-list></news-list></div>`);
    const [first, second] = [...page.querySelectorAll<NewsList>('news-list')];
    const regions = () => [...document.querySelectorAll<HTMLElement>('#civic-announcer')];
    expect(regions()).to.have.length(1);
    first!.announcer.say('3 wyniki', 'pl');
    second!.announcer.say('2 results', 'en');
    const [region] = regions();
    expect(regions()).to.have.length(1);
    expect(region!.parentElement).to.equal(document.body);
    expect(region!.getAttribute('role')).to.equal('status');
    expect([region!.textContent, region!.lang]).to.deep.equal(['2 results', 'en']);
    expect(region!.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('is there again where a page has thrown it away', async () => {
    const list = await fixture<NewsList>(html`<news-list></news-list>`);
    document.getElementById('civic-announcer')!.remove();
    list.announcer.say('3 wyniki', 'pl');
    expect(document.getElementById('civic-announcer')!.textContent).to.equal('3 wyniki');
  });
});

describe('a tag', () => {
  it('is defined once, however often the script is loaded', () => {
    class First extends CivicElement {}
    class Second extends CivicElement {}
    First.define('twice-loaded');
    Second.define('twice-loaded');
    expect(customElements.get('twice-loaded')).to.equal(First);
  });

  it('that belongs to another version is left alone, which is said once', () => {
    expectNoise(/^console\.warn: civic-widgets \(two-versions\): <other-version> .*0\.0\.1/);
    class Other extends HTMLElement {
      static readonly version = '0.0.1';
    }
    customElements.define('other-version', Other);
    class Ours extends CivicElement {}
    const { warn } = console;
    let said = 0;
    console.warn = (...values: unknown[]) => {
      said++;
      warn(...values);
    };
    try {
      Ours.define('other-version');
      Ours.define('other-version');
    } finally {
      console.warn = warn;
    }
    expect(said).to.equal(1);
    expect(customElements.get('other-version')).to.equal(Other);
    expect(Ours.version).to.equal(version);
  });

  it('that belongs to somebody else is left alone, which is said', () => {
    expectNoise(/somebody else/);
    class Foreign extends HTMLElement {}
    customElements.define('foreign-owner', Foreign);
    class Ours extends CivicElement {}
    Ours.define('foreign-owner');
    expect(customElements.get('foreign-owner')).to.equal(Foreign);
  });
});
