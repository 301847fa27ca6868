import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { richText } from '../../src/element/rich-text.js';
import { htmlText } from '../../src/safety/html-text.js';
import { plainText } from '../../src/safety/plain-text.js';
import { readFeed } from '../../src/feed/read-feed.js';
import type { RichNode } from '../../src/model/rich-text.js';
import { sanitised } from '../../src/safety/sanitise.js';
import { oneEvent } from '../pages/calendar-file.js';
import { hostileAddresses, hostilePayloads } from '../trust/hostile-payloads.mjs';

const base = 'https://example.org/konsultacje/';
const textOf = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : ` ${textOf(node.children)}`)).join('');
const squeezed = (text: string) => text.replace(/\s+/g, '');
const drawn = (source: string): HTMLElement => {
  const place = document.createElement('div');
  render(html`${richText(sanitised(source, base), 'en')}`, place);
  return place;
};
/** What it comes to as markup, without Lit's own marks. */
const markup = (source: string) =>
  drawn(source)
    .innerHTML.replace(/<!--[^]*?-->/g, '')
    .replace(/\s+(?=<\/?[uo]l|<li|<p)|(?<=<[uo]l>)\s+/g, '');
const attacks = [
  ...hostilePayloads,
  ...hostileAddresses.flatMap((address) => [
    `<a href="${address}">x</a>`,
    `<a href='${address}'>x</a>`,
    `<a href=${address}>x</a>`,
    `<A\nHREF = "${address}" onclick="civicCanary()">x</A>`,
    `<p title="<a href='${address}'>">x</p>`,
    `<img src="${address}" srcset="${address} 2x"><form action="${address}"><button>x</button></form>`,
  ]),
];
const allowed = new Set(['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a']);

describe('sanitised HTML', () => {
  it('runs nothing, loads nothing and leads to nothing but web, mail and telephone addresses', async () => {
    expect(attacks.length).to.be.greaterThan(600);
    let ran = 0;
    Object.assign(globalThis, { civicCanary: () => ran++ });
    const loads = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const before = loads();
    const page = await fixture(html`<div></div>`);
    page.addEventListener('click', (event) => {
      event.preventDefault();
    });
    for (const attack of attacks) {
      const place = drawn(attack);
      page.append(place);
      for (const element of place.querySelectorAll('*')) {
        expect(allowed.has(element.localName), `${element.localName} of ${attack}`).to.equal(true);
        const names = element.getAttributeNames();
        expect(names, attack).to.deep.equal(element.localName === 'a' ? ['href'] : []);
        if (element instanceof HTMLAnchorElement) {
          expect(element.protocol, attack).to.match(/^(?:https?|mailto|tel):$/);
          expect(element.username + element.password, attack).to.equal('');
          element.click();
        }
      }
    }
    // Frames and pictures begin to load in a task of their own.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(ran).to.equal(0);
    expect(
      loads().filter((name) => !before.includes(name) && !name.startsWith(location.origin)),
    ).to.deep.equal([]);
  });

  it('keeps the words', () => {
    const sources = [
      '<h2>Park</h2><p>Jak <b>urządzić</b> park?</p><div>Przyjdź!</div>',
      'Bez znaczników & z <3 oraz a < b > c',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      '<ul><li>jeden<li>dwa</ul><ol><li>trzy</ol>',
      '<p>Zażółć&nbsp;gęślą &oacute; &#8222;jaźń&#8221;',
      '<font color=red>Uwaga</font><u>!</u><o:p></o:p>',
      'a<br>b<br/>c<hr>d',
    ];
    for (const source of sources)
      expect(squeezed(textOf(sanitised(source))), source).to.equal(squeezed(plainText(source)));
  });

  it('keeps paragraphs, lists, emphasis and links', () => {
    expect(markup('<div class=x><p>Jak <b>urządzić</b> <i>nowy</i> park?</p><p>Tak.</div>')).to.equal(
      '<p>Jak <strong>urządzić</strong> <em>nowy</em> park?</p><p>Tak.</p>',
    );
    expect(markup('Lista:<ul><li>a<ul><li>b</ul><li>c</ul>koniec').replace(/\s/g, '')).to.equal(
      '<p>Lista:</p><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>koniec</p>',
    );
    expect(markup('<p>a<br><br>b<br></p><p> </p><p><br></p>')).to.equal('<p>a<br><br>b</p>');
    expect(markup('<a href="/plan.pdf">Plan</a>, <a href=mailto:a@b.pl?subject=x>list</a>')).to.equal(
      '<p><a href="https://example.org/plan.pdf">Plan</a>, <a href="mailto:a@b.pl">list</a></p>',
    );
    expect(markup('<a href="tel:+48 71 777 77 77">tel</a> <a href="javascript:x">nic</a>')).to.equal(
      '<p><a href="tel:+48717777777">tel</a> nic</p>',
    );
    expect(markup('<b>a<a href="//e.org/">b</a></b>')).to.equal(
      '<p><strong>a<a href="https://e.org/">b</a></strong></p>',
    );
  });

  it('drops what is no text of the page', () => {
    for (const name of ['script', 'style', 'template', 'iframe', 'svg', 'noscript', 'title', 'textarea'])
      expect(markup(`a<${name} x="y">b</${name}>c`), name).to.equal('<p>ac</p>');
    expect(markup('a<!-- <b>x</b> -->b<!-- no end')).to.equal('<p>ab</p>');
    expect(markup('a<script>b')).to.equal('<p>a</p>');
  });

  it('is always in order, whatever it was made of', () => {
    const pieces = fc.constantFrom(
      ...['<p>', '</p>', '<ul>', '</ul>', '<ol>', '<li>', '</li>', '<b>', '</b>', '<em>', '</em>'],
      ...[
        '<a href="https://example.org/">',
        '</a>',
        '<br>',
        '<div>',
        '</div>',
        '<td>',
        'x',
        ' ',
        '\n',
        '<',
        '&amp;',
      ],
      ...['<!--', '-->', '<script>', '</script>', '<a href=', '"', "'", '>', '<svg>', '</svg>', '&lt;b&gt;'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const place = drawn(parts.join(''));
        for (const element of place.querySelectorAll('li'))
          expect(element.parentElement!.localName).to.match(/^[uo]l$/);
        for (const element of place.querySelectorAll('ul, ol'))
          for (const child of element.childNodes)
            expect(child instanceof Text ? child.data.trim() : child.nodeName).to.match(/^(?:LI|#comment|)$/);
        expect(place.querySelector('p p, p ul, p ol, a a, p li')).to.equal(null);
        expect([...place.childNodes].some((one) => one instanceof Text && one.data.trim())).to.equal(false);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a time in proportion to the text, however hostile', function () {
    // Far from what is usual, as machines differ: what is not in proportion takes minutes of so long a text.
    const bound = 30_000;
    this.timeout(20 * bound);
    const time = (source: string) => {
      const begin = performance.now();
      sanitised(source);
      return performance.now() - begin;
    };
    for (const piece of [
      '<',
      '<a ',
      '<a href="',
      '<!--',
      '<!',
      '<b>',
      '<ul><li>',
      '&',
      '</',
      '<script>',
      '<svg/>',
    ])
      expect(time(piece.repeat(300_000)), piece).to.be.below(bound);
  });
});

describe('HTML that a feed holds', () => {
  it('is read as text, and with its lists, emphasis and links where it has any', () => {
    expect(htmlText('<p>Raz</p><script>x</script><p>dwa<br>trzy</p>')).to.deep.equal({
      description: 'Raz\ndwa\ntrzy',
    });
    expect(htmlText('Zob. <a href="plan.pdf">plan</a>', base)).to.deep.equal({
      description: 'Zob. plan',
      richDescription: [
        {
          name: 'p',
          children: [
            'Zob. ',
            { name: 'a', href: 'https://example.org/konsultacje/plan.pdf', children: ['plan'] },
          ],
        },
      ],
    });
  });

  it('comes with the records of JSON feeds and calendars', async () => {
    const item = { id: 'a', title: 'x', content_html: '<p>Tak, <b>dziś</b>.' };
    const json = await readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [item] });
    const calendar = (line: string) => readFeed(oneEvent('DTSTART:20261130T160000Z', line));
    const beside = await calendar('X-ALT-DESC;FMTTYPE=text/html:<p>Tak\\, <b>dziś</b>.');
    const within = await calendar('DESCRIPTION:<p>Tak\\, <b>dziś</b>.');
    const rich = [{ name: 'p', children: ['Tak, ', { name: 'strong', children: ['dziś'] }, '.'] }];
    for (const reading of [json, beside, within])
      expect((reading.records[0] as { richDescription?: unknown }).richDescription).to.deep.equal(rich);
    expect((within.records[0] as { description?: unknown }).description).to.equal('Tak, dziś.');
  });
});
