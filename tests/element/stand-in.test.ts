import { expect, fixture, html } from '@open-wc/testing';
import { fill } from '../../src/element/stand-in.js';

// What an editor lets pass becomes the widget. The widgets themselves are not defined here: only their place is looked at.

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

const link = (address: string, text = 'All notices') => {
  const element = document.createElement('a');
  element.href = address;
  element.append(text);
  return element;
};

const filled = async (...elements: readonly Element[]) => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(...elements);
  for (const element of elements) fill(element);
  return page;
};

describe('what stands for a widget', () => {
  it('holds it, and keeps its own id, classes and content', async () => {
    const place = document.createElement('section');
    place.id = 'here';
    place.className = 'wide';
    Object.assign(place.dataset, { civic: ' civic-ngo-directory ', src: '/feed.json', aZ: '', lang: 'pl' });
    for (const name of ['data-onclick', 'data-style', 'data-id', 'data-class', 'data-slot', 'data-data'])
      place.setAttribute(name, 'alert(1)');
    place.append(link('/notices'));
    const page = await filled(place);
    const widget = page.querySelector('section#here.wide > civic-ngo-directory:only-child')!;
    expect(attributesOf(widget)).to.deep.equal({ src: '/feed.json', 'a-z': '', lang: 'pl' });
    expect(widget.textContent).to.equal('All notices');
    expect(page.querySelectorAll('#here')).to.have.length(1);
  });

  it('takes every attribute of every widget', async () => {
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: { declarations?: { attributes?: { name: string }[] }[] }[];
    };
    const names = new Set(
      manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)),
    );
    expect(names.size).to.be.greaterThan(30);
    const place = document.createElement('div');
    place.dataset['civic'] = 'notice';
    for (const name of names) place.setAttribute(`data-${name}`, name);
    const page = await filled(place);
    const carried = attributesOf(page.querySelector('civic-notice')!);
    expect(Object.keys(carried).sort()).to.deep.equal([...names].sort());
  });

  it('stands in the widget where it can hold none', async () => {
    const list = document.createElement('ul');
    list.dataset['civic'] = 'observe-cards';
    const named = link('/feed.json#top');
    named.dataset['civic'] = 'notice';
    const page = await filled(list, named, link('/about?a=1#civic=notice&src=%2Ffeed.json&heading-level=3'));
    expect(page.querySelector('civic-observe-cards > ul')).to.equal(list);
    const [first, second] = page.querySelectorAll('civic-notice');
    expect(attributesOf(first!)).to.deep.equal({ src: `${location.origin}/feed.json` });
    expect(first!.firstChild).to.equal(named);
    expect(attributesOf(second!)).to.deep.equal({ src: '/feed.json', 'heading-level': '3' });
    expect(second!.textContent).to.equal('All notices');
  });

  it('is left alone in a link to another site, and in what only visitors may have written', async () => {
    const elsewhere = 'https://data.example.org/feed.json';
    const addresses = [
      `${elsewhere}#civic=notice`,
      `/about#civic=notice&src=${encodeURIComponent(elsewhere)}`,
      '/about#civic=notice&src=https://',
      'javascript:void 0#civic=notice',
      'https://#civic=notice',
    ];
    const page = await filled(...addresses.map((address) => link(address)));
    expect(page.querySelectorAll('civic-notice')).to.have.length(0);
    expect(page.children).to.have.length(addresses.length);
    const allowed = document.createElement('link');
    allowed.rel = 'alternate';
    allowed.href = elsewhere;
    document.head.append(allowed);
    const more = await filled(
      link(`${elsewhere}#civic=notice&cache&snapshot=https://example.org/&map-tiles=https://example.org/`),
    );
    allowed.remove();
    expect(attributesOf(more.querySelector('civic-notice')!)).to.deep.equal({ src: elsewhere });
  });

  it('is not filled twice, in the fallback of a widget, or while somebody edits it', async () => {
    const place = document.createElement('div');
    place.dataset['civic'] = 'notice';
    place.append(link('/about#civic=notice&src=/feed.json'));
    const edited = place.cloneNode(true) as HTMLElement;
    edited.contentEditable = 'true';
    const page = await filled(place, edited);
    fill(place);
    for (const inner of page.querySelectorAll('a')) fill(inner.closest('[contenteditable]') ?? inner);
    expect(page.querySelectorAll('civic-notice')).to.have.length(1);
    expect(page.querySelectorAll('div > civic-notice > a')).to.have.length(1);
  });

  it('is filled again when the page puts its own content back, and no longer when the two do not agree', async () => {
    const place = document.createElement('div');
    place.dataset['civic'] = 'notice';
    place.append('Notices');
    const page = await filled(place);
    place.replaceChildren('Notices');
    await Promise.resolve();
    expect(page.querySelector('div > civic-notice')?.textContent).to.equal('Notices');
    let taken = 0;
    const cleaner = new MutationObserver(() => {
      for (const widget of page.querySelectorAll('civic-notice')) {
        taken += 1;
        widget.replaceWith(...widget.childNodes);
      }
    });
    cleaner.observe(page, { childList: true, subtree: true });
    place.replaceChildren('Notices again');
    await new Promise((resolve) => setTimeout(resolve));
    cleaner.disconnect();
    expect(taken).to.be.within(2, 30);
    expect(place.textContent).to.equal('Notices again');
  });

  it('says which widgets there are', async () => {
    const place = document.createElement('div');
    place.dataset['civic'] = 'calendar';
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(place);
    expect(() => {
      fill(place);
    }).to.throw(/no widget “calendar”.*consultation-calendar/);
  });
});
