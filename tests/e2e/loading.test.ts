import { expect } from '@open-wc/testing';
import { closePages, elements, openHostPage, openPage, until } from './host-page.js';

// Not a literal: the compiler would look for it among the sources.
const LOADER: string = '/dist/civic-widgets.js';

const scripts = (page: { window: Window }) =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'));

describe('the built scripts on a strict page', function () {
  this.timeout(60_000);
  afterEach(closePages);

  it('the loader renders every element and breaks no rule', async () => {
    const page = await openHostPage('civic-widgets', 'loader');
    for (const { tag, shows } of elements) await page.rendered(tag, shows);
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('the loader fetches what the page uses, and the rest when it appears', async () => {
    const page = await openPage(
      '/tests/e2e/pages/one-element.html?trusted-types=civic-widgets',
      ({ window }) => window.customElements.get('civic-notice') !== undefined,
    );
    await page.rendered('civic-notice', 'Fair on the island');
    const fetched = scripts(page).map((path) => path.replace(/\/[0-9a-f]{10}(?=\/)/, ''));
    expect(fetched).to.include.members([
      '/dist/civic-widgets.js',
      '/dist/chunks/core.js',
      '/dist/chunks/notice.js',
    ]);
    for (const { tag } of elements.filter((element) => element.tag !== 'civic-notice'))
      expect(fetched).not.to.include(`/dist/chunks/${tag.replace('civic-', '')}.js`);
    page.add('civic-breadcrumb');
    await page.rendered('civic-breadcrumb', 'City hall');
    expect(page.record.errors).to.deep.equal([]);
  });

  it('the loader looks into a shadow root it is shown', async () => {
    const { discover } = (await import(LOADER)) as { discover: (root: ShadowRoot) => void };
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.append(document.createElement('civic-notice'));
    expect(customElements.get('civic-notice')).to.equal(undefined);
    discover(root);
    await until('civic-notice to be defined', () => customElements.get('civic-notice') !== undefined);
  });

  it('the same bundle twice, or bundle and loader, leave one working set', async () => {
    const page = await openHostPage('civic-widgets', 'bundle', 'same-bundle-again', 'loader');
    for (const { tag, shows } of elements) await page.rendered(tag, shows);
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.violations).to.deep.equal([]);
  });

  it('the bundle renders from the hash that the build prints', async () => {
    const hashes = (await (await fetch('/dist/sri.json')).json()) as Record<string, string>;
    const page = await openPage(
      `/tests/e2e/pages/integrity.html?trusted-types=civic-widgets%20the-host&hash=${encodeURIComponent(hashes['civic-widgets.bundle.js']!)}`,
      ({ record }) => record.done === true,
    );
    await page.rendered('civic-notice', 'Fair on the island');
    expect(page.record.violations).to.deep.equal([]);
  });

  it('a bundle of another hash is not run, and the page keeps its own content', async () => {
    const page = await openPage(
      `/tests/e2e/pages/integrity.html?trusted-types=civic-widgets%20the-host&hash=sha384-${'A'.repeat(64)}`,
      ({ record }) => record.done === true,
    );
    expect(page.window.customElements.get('civic-notice')).to.equal(undefined);
    expect(page.isVisible('civic-notice')).to.equal(true);
  });
});
