import { expect, fixture, html } from '@open-wc/testing';
import { closePages, openHostPage } from '../e2e/host-page.js';
import { settled, words } from '../pages/widget.js';
import { faultsOfPage } from './axe.js';
import { CityPage, leaveCity, speaking, wholeFeed } from './city-page.js';
import { elementsIn, everyElement, made, type Widget } from './every-element.js';
import { cityFeed } from './outcome.js';

// A widget is a guest on somebody else's page: it changes nothing there, and stands what it finds.

const feed = (more: Readonly<Record<string, string>> = {}) =>
  `/__feed/?${new URLSearchParams({ text: JSON.stringify(cityFeed), ...more }).toString()}`;

interface Count {
  readonly count: number;
  readonly aborted: number;
  readonly last?: { readonly headers: Readonly<Record<string, string>> };
}
const counted = async (key: string) => (await (await fetch(`/__feed/count?key=${key}`)).json()) as Count;

/** Every element with what the city has to say, ready. */
async function guests(page: ParentNode & Node, src = feed()): Promise<readonly Widget[]> {
  const widgets = everyElement.map(({ tag }) => made(tag, { src }));
  page.append(...widgets);
  await Promise.all(widgets.map(settled));
  return widgets;
}

function expectReady(widgets: readonly Widget[]): void {
  for (const widget of widgets) {
    expect(widget.state, widget.localName).to.equal('ready');
    expect(words(widget), widget.localName).to.contain('The river');
    const { width, height } = widget.getBoundingClientRect();
    expect(Math.min(width, height), `${widget.localName}, size`).to.be.greaterThan(10);
  }
}

const emptyPage = () => fixture<HTMLElement>(html`<div lang="en"></div>`);

describe('every element as a guest', function () {
  this.timeout(60_000);
  afterEach(leaveCity);

  for (const copies of [2, 3])
    it(`in ${copies} copies: each is told from the others`, async () => {
      const page = await CityPage.open({ records: 1 });
      const labelled = (widget: Widget, copy: number): Widget => {
        const other = made(widget.localName, { label: `Copy ${copy}` });
        other.data = wholeFeed(speaking('en'), 1);
        return other;
      };
      const others = Array.from({ length: copies - 1 }, (_, copy) =>
        page.widgets.map((widget) => labelled(widget, copy + 2)),
      ).flat();
      page.main.append(...others);
      await Promise.all(others.map(settled));
      await page.unfold();
      const faults = await faultsOfPage();
      expect([...new Set(faults)].slice(0, 10)).to.deep.equal([]);
    });

  it('moved, taken out and put back', async () => {
    const page = await emptyPage();
    const [here, there] = [document.createElement('section'), document.createElement('section')];
    page.append(here, there);
    const key = crypto.randomUUID();
    const widgets = await guests(here, feed({ key }));
    there.append(...widgets);
    expectReady(widgets);
    there.remove();
    page.append(there);
    here.prepend(...[...widgets].reverse());
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    expectReady(widgets);
    expect((await counted(key)).count).to.equal(1);
  });

  it('taken out while it loads, and put back', async () => {
    const page = await emptyPage();
    const key = crypto.randomUUID();
    const widgets = everyElement.map(({ tag }) => made(tag, { src: feed({ key, delay: '100' }) }));
    page.append(...widgets);
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    for (const widget of widgets) widget.remove();
    page.append(...widgets);
    await Promise.all(widgets.map(settled));
    expectReady(widgets);
  });

  it('drawn once more after it was taken out, leaves its name to others', async () => {
    const page = await emptyPage();
    const notices = Array.from({ length: 12 }, () => made('civic-notice', { src: feed() }));
    // One that is older and one that is younger than what is gone: one of them would stand behind it.
    const [older, ...gone] = notices;
    const younger = gone.pop()!;
    page.append(...gone);
    await Promise.all(gone.map(settled));
    for (const notice of gone) {
      notice.remove();
      notice.requestUpdate();
      await notice.updateComplete;
    }
    for (const notice of [older!, younger]) {
      page.replaceChildren(notice);
      await settled(notice);
      expect(notice.shadowRoot?.querySelector('aside')?.ariaLabel).to.equal('Announcement');
    }
  });

  it('cloned, with and without the page around it, and out of a template', async () => {
    const page = await emptyPage();
    const widgets = await guests(page);
    const clones = widgets.map((widget) => widget.cloneNode(true));
    const template = document.createElement('template');
    template.content.append(...widgets.map((widget) => widget.cloneNode(true)));
    page.append(...clones, template.content.cloneNode(true));
    const all = [...page.querySelectorAll<Widget>('*')];
    await Promise.all(all.map(settled));
    expect(all).to.have.length(3 * widgets.length);
    expectReady(all);
  });

  it('in the shadow root of somebody else, in its language', async () => {
    const page = await emptyPage();
    const root = page.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    page.lang = 'uk';
    expectReady(await guests(inner));
    const failed = made('civic-notice', { src: 'https://' });
    const { warn } = console;
    console.warn = () => undefined;
    inner.append(failed);
    await settled(failed);
    console.warn = warn;
    expect(words(failed)).to.match(/\p{Script=Cyrillic}/u);
  });

  it('of which there are twenty: one request for one address', async () => {
    const page = await emptyPage();
    const key = crypto.randomUUID();
    const widgets = Array.from({ length: 20 }, (_, index) =>
      made(everyElement[index % everyElement.length]!.tag, { src: feed({ key, delay: '50' }) }),
    );
    page.append(...widgets);
    await Promise.all(widgets.map(settled));
    expectReady(widgets);
    expect((await counted(key)).count).to.equal(1);
  });

  it('whose address changes while it loads: the last one counts', async () => {
    const page = await emptyPage();
    const widgets = everyElement.map(({ tag }) => made(tag, { src: feed({ delay: '80' }) }));
    page.append(...widgets);
    const loads: string[] = [];
    for (const widget of widgets) widget.addEventListener('civic-load', () => loads.push(widget.localName));
    for (const delay of ['60', '10', '40', '0', '30']) {
      for (const widget of widgets)
        widget.src = `${feed({ delay })}&round=${delay}`.replace(/river/g, `stream+${delay}`);
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    }
    await Promise.all(widgets.map(settled));
    for (const widget of widgets) expect(words(widget), widget.localName).to.contain('The stream 30');
    expect(loads.sort()).to.deep.equal(widgets.map(({ localName }) => localName).sort());
  });

  it('sends no cookies, and writes neither them nor anything else', async () => {
    document.cookie = 'host=secret';
    const page = await emptyPage();
    const key = crypto.randomUUID();
    await guests(page, feed({ key }));
    expect((await counted(key)).last?.headers).to.not.have.property('cookie');
    expect(document.cookie).to.equal('host=secret');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.deep.equal([]);
    document.cookie = 'host=;max-age=0';
  });

  it('writes one reading to the device where the host asks for it', async () => {
    const page = await emptyPage();
    const widget = made('civic-notice', { src: feed(), cache: '' });
    page.append(widget);
    await settled(widget);
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(Object.keys(localStorage)[0]).to.match(/^civic-widgets:/);
    expect(document.cookie).to.equal('');
    localStorage.clear();
  });

  it('changes nothing on the page but itself and the announcer', async () => {
    const page = await emptyPage();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const widgets = await guests(page);
    for (const { shadowRoot } of widgets)
      for (const element of elementsIn(shadowRoot!)) element.dispatchEvent(new Event('focus'));
    page.replaceChildren();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    const ours = (node: Node) =>
      node instanceof Element && (node.localName.startsWith('civic-') || node.id === 'civic-announcer');
    const foreign = changes.filter(
      ({ target, type, addedNodes, removedNodes }) =>
        !ours(target) && (type !== 'childList' || ![...addedNodes, ...removedNodes].every(ours)),
    );
    expect(changes.length).to.be.greaterThan(6);
    expect(foreign.map(({ type, target }) => `${type} ${target.nodeName}`)).to.deep.equal([]);
    const written = changes.flatMap(({ attributeName }) => attributeName ?? []);
    expect([...new Set(written)]).to.deep.equal(['state']);
    expect(document.querySelectorAll('#civic-announcer')).to.have.length(1);
    expect(
      document.querySelector('#civic-announcer')?.textContent,
      'spoken though nobody did anything',
    ).to.equal('');
  });

  it('leaves no listener behind on the page', async () => {
    const page = await emptyPage();
    const widgets = await guests(page);
    for (const widget of widgets) widget.remove();
    const held = new Map<string, number>();
    const restore = [document, window, ...('visualViewport' in window ? [window.visualViewport!] : [])].map(
      (target) => {
        const { addEventListener: add, removeEventListener: remove } = target;
        const note = (type: string, change: number) => held.set(type, (held.get(type) ?? 0) + change);
        target.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
          note(args[0], 1);
          add.apply(target, args);
        } as typeof add;
        target.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
          note(args[0], -1);
          remove.apply(target, args);
        } as typeof remove;
        return () => {
          Reflect.deleteProperty(target, 'addEventListener');
          Reflect.deleteProperty(target, 'removeEventListener');
        };
      },
    );
    try {
      for (let cycle = 0; cycle < 50; cycle++) {
        page.append(...widgets);
        for (const widget of widgets) widget.remove();
      }
      page.append(...widgets);
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      expect(
        [...held.values()].some((count) => count > 0),
        'listeners while on the page',
      ).to.equal(true);
      for (const widget of widgets) widget.remove();
    } finally {
      for (const one of restore) one();
    }
    expect([...held].filter(([, count]) => count !== 0)).to.deep.equal([]);
  });

  it('that nobody waits for any more ends its request', async () => {
    const page = await emptyPage();
    const key = crypto.randomUUID();
    const widgets = everyElement.map(({ tag }) => made(tag, { src: feed({ key, stall: '10' }) }));
    page.append(...widgets);
    while ((await counted(key)).count === 0);
    page.replaceChildren();
    while ((await counted(key)).aborted === 0);
    expect((await counted(key)).count).to.equal(1);
  });

  it('patches nothing', async () => {
    await guests(await emptyPage());
    const owners = [
      window,
      document,
      Element.prototype,
      HTMLElement.prototype,
      Node.prototype,
      EventTarget.prototype,
      Document.prototype,
      ShadowRoot.prototype,
      CustomElementRegistry.prototype,
      History.prototype,
      Storage.prototype,
      Promise,
      Promise.prototype,
      Array,
      Array.prototype,
      String.prototype,
      Object,
      Date,
      Date.prototype,
      JSON,
      Intl,
      Math,
      Function.prototype,
    ];
    const written = owners.flatMap((owner) =>
      Object.entries(Object.getOwnPropertyDescriptors(owner))
        .filter(([name, { value }]) => typeof value === 'function' && /^[a-z]/.test(name))
        .filter(([, { value }]) => !/\[native code\]/.test(Function.prototype.toString.call(value)))
        .map(([name]) => name),
    );
    // What the test runner itself has put there, and the payloads' own.
    const others =
      /^(__|wtr|describe|context|it|specify|before|after|xit|xdescribe|xcontext|xspecify|run|mocha|chai|civicCanary|axe|setup|suite|test|teardown)/i;
    expect(written.filter((name) => !others.test(name))).to.deep.equal([]);
  });

  it('is readable under a style sheet that resets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: initial !important } *::before, *::after { content: none !important }');
    document.adoptedStyleSheets = [sheet];
    const widgets = await guests(await emptyPage());
    for (const widget of widgets) {
      const seen = [...elementsIn(widget.shadowRoot!)].filter(
        (element) =>
          element.textContent.includes('The river') && element.checkVisibility({ opacityProperty: true }),
      );
      const sizes = seen
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 20 && height > 10);
      expect(sizes.length, widget.localName).to.be.greaterThan(0);
    }
    const links = widgets
      .flatMap(({ shadowRoot }) => [...elementsIn(shadowRoot!)])
      .filter((element) => element.localName === 'a');
    expect(links.length).to.be.greaterThan(3);
    for (const link of links) expect(link.getClientRects().length, link.outerHTML).to.be.greaterThan(0);
  });

  it('works where a library of old has added to the prototypes', async () => {
    const prototypes: readonly object[] = [
      Array.prototype,
      String.prototype,
      Number.prototype,
      Function.prototype,
      Object.prototype,
    ];
    for (const prototype of prototypes)
      Object.defineProperty(prototype, 'each', {
        value: () => 'patched',
        enumerable: true,
        configurable: true,
        writable: true,
      });
    try {
      expectReady(await guests(await emptyPage(), `${feed()}&old`));
    } finally {
      for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'each');
    }
  });

  it('from the built bundle, adds one global at most', async () => {
    const globals = async (...steps: string[]) => {
      const page = await openHostPage('civic-widgets', ...steps);
      const names = Object.keys(Object.getOwnPropertyDescriptors(page.window));
      closePages();
      return names;
    };
    const without = new Set(await globals());
    const added = (await globals('bundle')).filter((name) => !without.has(name) && !/^\d+$/.test(name));
    expect(added.length, added.join()).to.be.at.most(1);
  });
});
