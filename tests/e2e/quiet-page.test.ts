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

  it('cannot reach another origin', async () => {
    expectNoise(/^violation: connect-src/);
    const { cors } = (await (await fetch('/__feed/origins.json')).json()) as { cors: string };
    const failure = await fetch(`${cors}/__feed/?text=x`).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });
});
