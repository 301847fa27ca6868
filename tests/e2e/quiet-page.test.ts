import { expect } from '@open-wc/testing';
import { allowNoise, expectNoise } from '../setup.js';

/** The rules of tests/setup.ts, and the policy of every test page, are themselves in force. */
describe('a test page', () => {
  it('reports an inline style', async () => {
    expectNoise(/^violation: style-src/);
    const violated = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', resolve, { once: true });
    });
    document.createElement('div').setAttribute('style', 'color: red');
    await violated;
  });

  it('refuses markup from a string, where the browser has Trusted Types', function () {
    if (!('trustedTypes' in window)) this.skip();
    allowNoise(/^violation: require-trusted-types-for/);
    expect(() => (document.createElement('div').innerHTML = '<p></p>')).to.throw(TypeError);
  });

  it('notices a line on the console', () => {
    expectNoise(/^console\.warn: a line$/);
    console.warn('a line');
  });

  it('is of the day on which all tests run, in frames too, and its dates are dates as ever', async () => {
    const present = Date.parse((await (await fetch('/__clock.json')).json()) as string);
    const frame = document.createElement('iframe');
    frame.src = '/tests/e2e/pages/host.html';
    const shown = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await shown;
    const framed = (frame.contentWindow as unknown as typeof globalThis).Date;
    frame.remove();
    const hour = 3_600_000;
    for (const now of [Date.now(), Date.parse(Date()) + 1_000, new Date().getTime(), new framed().getTime()])
      expect(now).to.be.within(present, present + hour);
    expect(structuredClone(new Date(present))).to.be.instanceOf(Date);
    expect(new Date(present).constructor).to.equal(Date);
    class Day extends Date {}
    expect(new Day(present)).to.be.instanceOf(Day);
  });

  it('cannot reach another origin', async () => {
    expectNoise(/^violation: connect-src/);
    const { cors } = (await (await fetch('/__feed/origins.json')).json()) as { cors: string };
    const failure = await fetch(`${cors}/__feed/?text=x`).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });
});
