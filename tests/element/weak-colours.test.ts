import { expect, fixture, html } from '@open-wc/testing';
import { drawnPairs, warnOfWeakColours } from '../../src/element/weak-colours.js';
import '../../src/widgets/notice/define.js';
import { expectNoise } from '../setup.js';

const notice = () => fixture<HTMLElement>(html`<civic-notice></civic-notice>`);

const set = (element: HTMLElement, tokens: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
};

describe('what a developer is told of colours', () => {
  it('is nothing where they can be told apart, in both schemes', async () => {
    for (const [scheme, ground, text] of [
      ['light', 'rgb(255 255 255)', 'rgb(20 24 28)'],
      ['dark', 'rgb(18 20 23)', 'rgb(244 246 248)'],
    ] as const) {
      const element = await notice();
      const page = element.parentElement!;
      set(page, { 'color-scheme': scheme, 'background-color': ground, color: text });
      warnOfWeakColours(element);
      expect(drawnPairs(element).length).to.be.greaterThan(100);
    }
  });

  it('is the weakest pair, once, and how many there are', async () => {
    expectNoise(
      /^console\.warn: civic-widgets \(low-contrast\): (?:on-)?accent on [\w, ]+ has a contrast of 1\.\d\d:1 and needs 4\.5:1 \(.+\); pairs that are too weak: \d+\./,
    );
    const element = await notice();
    set(element.parentElement!, { 'background-color': '#fff', color: '#000', 'color-scheme': 'light' });
    set(element, { '--civic-accent': 'oklch(90% 0.05 250)' });
    warnOfWeakColours(element);
    warnOfWeakColours(element);
    expect(element.shadowRoot!.querySelector('span[style]')).to.equal(null);
  });

  it('holds for colours that let others through', async () => {
    const element = await notice();
    set(element.parentElement!, { 'background-color': '#fff', color: '#000', 'color-scheme': 'light' });
    set(element, { '--civic-surface': 'rgb(0 0 0 / 50%)' });
    const onCard = drawnPairs(element).find(({ ground, name }) => ground.name === 'card' && name === 'text')!;
    expect(onCard.behind.map((channel) => Math.round(channel * 255))).to.deep.equal([128, 128, 128, 255]);
    expect(onCard.ratio).to.be.closeTo(5.32, 0.05);
  });
});
