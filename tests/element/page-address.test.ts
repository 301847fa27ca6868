import { expect } from '@open-wc/testing';
import { pageAddress } from '../../src/element/page-address.js';

describe('the address of a page', () => {
  it('is told without its query and fragment, where tokens may be, or as the page itself names it', () => {
    const before = location.href;
    const bare = location.origin + location.pathname;
    const canonical = Object.assign(document.createElement('link'), { rel: 'canonical' });
    try {
      history.replaceState(history.state, '', `${location.search}&token=secret#secret`);
      expect(pageAddress()).to.equal(bare);
      document.head.append(canonical);
      for (const [href, told] of [
        ['/konsultacje?id=5', `${location.origin}/konsultacje?id=5`],
        ['https://other.example/', bare],
        ['', bare],
      ] as const) {
        canonical.setAttribute('href', href);
        expect(pageAddress()).to.equal(told);
      }
    } finally {
      canonical.remove();
      history.replaceState(history.state, '', before);
    }
  });
});
