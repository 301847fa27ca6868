import { expect } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { closePages, elements, openHostPage } from './host-page.js';

// The ways in which a page and our script come together.
const orders = {
  'a classic script': ['classic'],
  'a classic script twice': ['classic', 'classic-again'],
  'a module that comes when it likes': ['async'],
  'the loader, and elements that come later': ['no-body', 'loader', 'new-body'],
  'a body that is replaced': ['loader', 'new-body'],
  'a body that is replaced, and again': ['bundle', 'new-body', 'new-body'],
  'markup that is put in, and elements out of a template': ['loader', 'inner-html', 'out-of-template'],
  'elements out of a template, then the script': ['out-of-template', 'bundle'],
  'elements that are moved while they load': ['loader', 'back-and-forth', 'back-and-forth'],
};

describe('the built scripts, in any order', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [what, steps] of Object.entries(orders))
    it(what, async () => {
      const page = await openHostPage('civic-widgets the-host', ...steps);
      for (const { tag, shows } of elements) await page.rendered(tag, shows);
      expect(page.document.querySelectorAll('civic-notice')).to.have.length(1);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.violations).to.deep.equal([]);
      expect(page.record.lines).to.deep.equal([]);
    });

  for (const steps of [
    ['older', 'bundle'],
    ['bundle', 'older'],
  ])
    it(`${steps.join(', then ')}: all work, and one line says so`, async () => {
      const page = await openHostPage('civic-widgets', ...steps);
      for (const { tag, shows } of elements) await page.rendered(tag, shows);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.violations).to.deep.equal([]);
      expect(page.record.lines).to.have.length(1);
      expect(page.record.lines[0]).to.contain(version).and.to.contain('0.0.9');
    });

  it('an older version, then the loader: all work', async () => {
    const page = await openHostPage('civic-widgets', 'older', 'loader');
    for (const { tag, shows } of elements) await page.rendered(tag, shows);
    expect(page.record.errors).to.deep.equal([]);
  });

  for (const script of ['bundle', 'loader'])
    it(`a tag that is somebody else's keeps what the page put there, after the ${script}`, async () => {
      const page = await openHostPage('civic-widgets', 'foreign', script);
      for (const { tag, shows } of elements.filter((element) => element.tag !== 'civic-notice'))
        await page.rendered(tag, shows);
      expect(page.isVisible('civic-notice')).to.equal(true);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.lines).to.have.length(script === 'bundle' ? 1 : 0);
    });
});
