import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { allowNoise } from '../setup.js';
import { faultsOfPage } from './axe.js';
import { CityPage, leaveCity, type Setting } from './city-page.js';

// All seven elements on one page of a host, so that they are tested against each other too.

const states = ['loading', 'ready', 'empty', 'stale', 'failed'] as const;
const tidy = (faults: readonly string[]) => [...new Set(faults)].slice(0, 20);

describe('every element for everyone', function () {
  this.timeout(60_000);

  beforeEach(() => {
    allowNoise(/^console\.warn: civic-widgets \(feed-not-found\)/);
  });
  afterEach(leaveCity);

  for (const width of [320, 1280])
    describe(`at ${width} pixels`, () => {
      before(() => setViewport({ width, height: 900 }));

      for (const state of states)
        it(`${state}: axe finds nothing, light or dark, left to right or right to left`, async () => {
          const settings: readonly Setting[] = [
            { state },
            { state, scheme: 'dark', direction: 'rtl' },
            { state, scheme: 'dark' },
            { state, direction: 'rtl' },
          ];
          for (const setting of settings) {
            const page = await CityPage.open(setting);
            page.unfold();
            expect(tidy(await faultsOfPage()), JSON.stringify(setting)).to.deep.equal([]);
            page.main.remove();
          }
        });
    });
});
