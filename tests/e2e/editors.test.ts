import { expect } from '@open-wc/testing';
import { editors } from '../pages/editors.mjs';
import { closePages, openPage, until } from './host-page.js';

const FEED = '/tests/e2e/pages/city.json';
const POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; ` +
  `form-action 'none'; require-trusted-types-for 'script'; trusted-types civic-widgets`;

const plain = '<a href="/notice">A notice</a>';
const telling = `<a href="/notice#civic=notice&amp;src=${FEED}">A notice</a>`;

/** What somebody pastes, by the class of the paragraph before it. */
const pasted = {
  tag: `<civic-notice src="${FEED}">${plain}</civic-notice>`,
  'tag-with-link': `<civic-notice src="${FEED}">${telling}</civic-notice>`,
  div: `<div data-civic="notice" data-src="${FEED}" onclick="alert(1)" id="place">${plain}</div>`,
  'div-with-link': `<div data-civic="notice" data-src="${FEED}">${telling}</div>`,
  'empty-div': `<div data-civic="notice" data-src="${FEED}"></div>`,
  'link-with-data': `<a data-civic="notice" href="${FEED}">A notice</a>`,
  link: telling,
  comment: `<a href="https://elsewhere.example/feed.json#civic=notice">A notice</a>`,
};
type Form = keyof typeof pasted;

/** Which of them are a widget afterwards; the others show what the page had there. */
const shown: Readonly<Record<keyof typeof editors, readonly Form[]>> = {
  wordpress: ['tag-with-link', 'div', 'div-with-link', 'empty-div', 'link-with-data', 'link'],
  drupal: ['tag-with-link', 'div-with-link', 'link'],
  tinymce: ['tag-with-link', 'div', 'div-with-link', 'empty-div', 'link-with-data', 'link'],
};

const addressOf = (body: string, script: string, head = '', policy = POLICY) => {
  const text =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script src="/tests/e2e/pages/record.js"></script>` +
    `${head}${script}<body>${body}</body></html>`;
  const query = new URLSearchParams({ text, type: 'text/html', header: `content-security-policy:${policy}` });
  return `/__feed/?${query.toString()}`;
};

const scripts = {
  loader: '<script type="module" src="/dist/civic-widgets.js"></script>',
  bundle: '<script defer src="/dist/civic-widgets.bundle.js"></script>',
};

const shows = (element: Element) =>
  [...element.querySelectorAll('civic-notice')].filter(({ shadowRoot }) =>
    shadowRoot?.textContent.includes('Fair on the island'),
  ).length;

describe('what an editor leaves', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [editor, filter] of Object.entries(editors))
    for (const [name, script] of Object.entries(scripts))
      it(`${editor} lets the widget through, with the ${name}`, async () => {
        const forms = Object.entries(pasted).map(
          ([form, html]) => `<section id="${form}">${filter(html)}</section>`,
        );
        const page = await openPage(
          addressOf(forms.join(''), script),
          ({ document }) => document.readyState === 'complete',
        );
        const expected = shown[editor as keyof typeof editors];
        const found = () =>
          [...page.document.querySelectorAll('section')].filter((form) => shows(form) === 1);
        await until(
          `${expected.join()} to show a notice`,
          () => found().length >= expected.length,
          page.record,
        );
        expect(found().map(({ id }) => id)).to.deep.equal(expected);
        for (const form of page.document.querySelectorAll('section'))
          if (form.id !== 'empty-div' && !expected.includes(form.id as Form))
            expect(form.querySelector('a')?.checkVisibility(), form.id).to.equal(true);
        expect(page.document.querySelectorAll('[onclick]')).to.have.length(0);
        expect(page.document.querySelectorAll('#place').length).to.be.at.most(1);
        expect(page.record).to.deep.include({ errors: [], violations: [], lines: [] });
      });

  it('is still a widget when what the page has become is saved, and comes through the editor again', async () => {
    const form = `<section>${pasted['div-with-link']}${pasted.link}</section>`;
    const page = await openPage(
      addressOf(form, scripts.loader),
      ({ document }) => document.readyState === 'complete',
    );
    await until('two notices', () => shows(page.document.body) === 2, page.record);
    const saved = page.document.querySelector('section')!.outerHTML;
    expect(saved).to.contain('</civic-notice>');
    for (const again of [saved, ...Object.values(editors).map((filter) => filter(saved))]) {
      const next = await openPage(
        addressOf(again, scripts.loader),
        ({ document }) => document.readyState === 'complete',
      );
      await until('two notices again', () => shows(next.document.body) === 2, next.record);
      expect(next.document.querySelectorAll('civic-notice')).to.have.length(2);
      expect(next.record).to.deep.include({ errors: [], violations: [], lines: [] });
    }
  });

  it('a frame in a sandbox shows the widget, and has no site of its own', async () => {
    const feed = `/__feed/?${new URLSearchParams({ text: await (await fetch(FEED)).text(), type: 'application/json', header: 'access-control-allow-origin:*' }).toString()}`;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const said = new Promise<{ text: string; origin: string; faults: string[] }>((resolve) => {
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow)
          resolve(data as { text: string; origin: string; faults: string[] });
      });
    });
    frame.src = addressOf(
      `<civic-notice url-state cache src="/__feed/?body=none">${plain}</civic-notice>`.replace(
        '/__feed/?body=none',
        feed.replaceAll('"', '%22'),
      ),
      scripts.bundle,
      '<script src="/tests/e2e/pages/tell-state.js"></script>',
      // To WebKit a page without a site of its own has no 'self'.
      POLICY.replaceAll("'self'", location.origin),
    );
    document.body.append(frame);
    const { text, origin, faults } = await said;
    frame.remove();
    expect(text).to.contain('Fair on the island');
    expect(origin).to.equal('null');
    expect(faults).to.deep.equal([]);
  });
});
