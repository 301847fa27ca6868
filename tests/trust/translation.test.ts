import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../pages/until.js';
import { settled, words } from '../pages/widget.js';
import { elementsIn, everyElement, made, withFallback, type Widget } from './every-element.js';
import { cityFeed } from './outcome.js';

// What programs that translate a page do to it: each text goes into a <font> of its own, and the page is said to be in another
// language.

// The name of a tag that nobody should write, and such programs do.
const FONT: string = 'font';

const city = (name: string) => JSON.parse(JSON.stringify(cityFeed).replaceAll('The river', name)) as object;

const texts = (root: Node): readonly Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style');
};

const translate = (root: Node) => {
  for (const text of texts(root)) {
    const [outer, inner] = [document.createElement(FONT), document.createElement(FONT)];
    inner.append(text.data.toUpperCase());
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const widgets = async (): Promise<readonly Widget[]> => {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const all = everyElement.map(({ tag }) => withFallback(made(tag)));
  for (const widget of all) widget.data = city('The river');
  page.append(...all);
  await Promise.all(all.map(settled));
  return all;
};

describe('a page that is translated', function () {
  this.timeout(60_000);

  it('by its own texts: the widgets follow its language, and show what is new', async () => {
    const all = await widgets();
    const page = all[0]!.parentElement!;
    translate(page);
    expect(page.querySelectorAll('font font')).to.have.length(all.length);
    page.lang = 'uk';
    for (const widget of all) widget.data = city('The stream');
    for (const widget of all)
      await until(() => words(widget).includes('The stream'), `new words of ${widget.localName}`);
    expect(all.map((widget) => words(widget)).join(' ')).to.match(/\p{Script=Cyrillic}/u);
    for (const widget of all) widget.data = '<html>';
    const { warn } = console;
    console.warn = () => undefined;
    for (const widget of all) await until(() => widget.state === 'failed', `${widget.localName} to fail`);
    console.warn = warn;
    for (const widget of all) {
      expect(widget.querySelector('a')?.checkVisibility(), widget.localName).to.equal(true);
      expect(widget.querySelector('a')?.textContent).to.equal('EVERYTHING ON ONE PAGE');
    }
  });

  it('with the texts of the widgets: what is new is shown, and nothing breaks', async () => {
    const all = await widgets();
    for (const widget of all) {
      const roots = [...elementsIn(widget.shadowRoot!)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      for (const root of [widget.shadowRoot!, ...roots]) translate(root);
      expect(words(widget), widget.localName).to.contain('THE RIVER');
      widget.data = city('The stream');
    }
    for (const widget of all) await until(() => widget.state === 'ready', `${widget.localName} to be ready`);
    const stale = all
      .filter((widget) => !words(widget).includes('The stream'))
      .map(({ localName }) => localName);
    expect(stale).to.deep.equal([]);
  });
});
