import { expect } from '@open-wc/testing';
import { closePages, elements, openHostPage, type HostPage } from './host-page.js';

const canSetHTML = 'setHTML' in Element.prototype;

const expectAllRendered = async (page: HostPage) => {
  for (const { tag, shows } of elements) await page.rendered(tag, shows);
  expect(page.record.errors).to.deep.equal([]);
};

describe('Trusted Types, with the built bundle', function () {
  this.timeout(60_000);

  before(function () {
    if (!('trustedTypes' in window)) this.skip();
  });
  afterEach(closePages);

  it('renders where the page allows our policy, and breaks no rule', async () => {
    const page = await openHostPage('civic-widgets', 'bundle');
    await expectAllRendered(page);
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('renders where the host has a Lit of its own', async () => {
    const page = await openHostPage('lit-html civic-widgets', 'take-lit-html', 'bundle');
    await expectAllRendered(page);
    expect(page.record.violations).to.deep.equal([]);
  });

  for (const policies of ["'none'", 'app-only', 'lit-html'])
    it(`lets the page be where it allows only ${policies}`, async () => {
      const page = await openHostPage(policies, 'bundle');
      if (canSetHTML) await expectAllRendered(page);
      for (const { tag, fallback } of elements) {
        expect(page.window.customElements.get(tag), tag).to.be.a('function');
        if (canSetHTML) continue;
        expect(page.shownIn(tag)).to.contain(fallback);
        expect(page.isVisible(tag), `the content of <${tag}> is visible`).to.equal(true);
      }
      expect(page.record.errors).to.deep.equal([]);
    });

  it('lets two copies of the bundle render side by side', async () => {
    const page = await openHostPage('civic-widgets', 'bundle', 'second-copy');
    await expectAllRendered(page);
    for (const { tag, shows } of elements) {
      page.add(`${tag}-two`);
      await page.rendered(`${tag}-two`, shows);
    }
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.violations).to.deep.equal([]);
  });

  it('hands the page no policy', async () => {
    const page = await openHostPage('civic-widgets', 'bundle');
    await expectAllRendered(page);
    const shared = Object.getOwnPropertySymbols(page.window).filter((symbol) =>
      symbol.description?.startsWith('civic-widgets'),
    );
    expect(shared).to.have.length(1);
    const parse = (page.window as unknown as Record<symbol, (html: string) => unknown>)[shared[0]!]!;
    expect(parse('<p>text</p>')).to.be.instanceOf(
      (page.window as unknown as typeof globalThis).HTMLTemplateElement,
    );
  });
});
