import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { allowNoise } from '../setup.js';
import { faultsOfPage } from './axe.js';
import { CityPage, leaveCity, speaking, type Setting } from './city-page.js';
import { focused, overflowing, overlapping, smallTargets, stepsBack, unseenFocus } from './layout.js';

// All seven elements on one page of a host, so that they are tested against each other too.

const states = ['loading', 'ready', 'empty', 'stale', 'failed'] as const;
const languages = ['pl', 'en', 'uk', 'de'] as const;
const some = (faults: readonly string[]) => [...new Set(faults)].slice(0, 10);

/** What a user may ask for; without a value the engine goes by its own. */
const wishes: Readonly<Record<string, string>> = {
  'forced-colors': '',
  'prefers-contrast': '',
  'prefers-reduced-motion': '',
};

/** Whether the engine now pretends that its user wants this. */
const emulate = async (wanted: Readonly<Record<string, string>> = {}, media = ''): Promise<boolean> => {
  const features = Object.entries({ ...wishes, ...wanted }).map(([name, value]) => ({ name, value }));
  const answer = await executeServerCommand<{ supported: boolean }, object>('emulate-features', {
    features,
    media,
  });
  return answer.supported;
};

/** Words as long as German and Polish make them, and with nothing in between. */
const longWorded: Setting['writer'] = (record) => {
  const writer = speaking('de')(record);
  const long = `Rechtsschutzversicherungsgesellschaften-Konstantynopolitańczykowianeczka${record}`;
  return {
    ...writer,
    text: (path, inLanguages) =>
      /(?:^|\.)(?:id|phone|languages?|country)$/.test(path)
        ? writer.text(path, inLanguages)
        : `${long} ${path}`,
    email: () => `${'a'.repeat(50)}@${'b'.repeat(50)}.example`,
  };
};

// WCAG 1.4.12, as a reader's own style sheet.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** Every word of a page, and every name that is only heard. */
const saidOn = ({ elements }: CityPage): readonly string[] =>
  elements
    .filter((element) => element.localName !== 'style')
    .flatMap((element) => [
      ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : [])),
      ...['aria-label', 'title', 'placeholder', 'alt', 'aria-description'].flatMap(
        (name) => element.getAttribute(name) ?? [],
      ),
    ])
    .filter(Boolean);

describe('every element for everyone', function () {
  this.timeout(120_000);

  beforeEach(() => {
    allowNoise(/^console\.warn: civic-widgets \(feed-not-found\)/);
  });
  afterEach(leaveCity);

  it('these very checks find a page that is bad', async () => {
    const page = await CityPage.open({ state: 'empty', width: 320 });
    page.style(`
      .wide { inline-size: 500px } .cut { overflow: hidden; block-size: 5px; line-height: 1.5 }
      .over { position: relative; inset-block-start: -2em } .small { inline-size: 9px; block-size: 9px; padding: 0; border: 0 }
      .unseen:focus { outline: none } .row { display: flex; flex-direction: row-reverse }
    `);
    const bad = await fixture<HTMLElement>(
      html`<div>
        <p class="wide">wide</p>
        <p class="cut">cut off in the middle of its line</p>
        <p>under</p>
        <p class="over">over</p>
        <div class="row"><button class="small unseen">a</button><button class="small">b</button></div>
        <img src="/__feed/?text=" />
      </div>`,
    );
    page.main.append(bad);
    const overflow = overflowing(page).join();
    expect(overflow).to.contain('sticks out: p.wide');
    expect(overflow).to.contain('cut off: p.cut');
    expect(overlapping(page).join()).to.match(/“under”.* and p.over/);
    const buttons = [...bad.querySelectorAll('button')];
    expect(smallTargets(page)).to.have.length(2);
    expect(stepsBack(buttons, false)).to.have.length(1);
    buttons[0]?.focus();
    expect(unseenFocus(buttons[0]!).join()).to.contain('no ring');
    expect((await faultsOfPage()).join()).to.contain('image-alt');
  });

  for (const width of [320, 1280])
    describe(`at ${width} pixels`, () => {
      before(() => setViewport({ width, height: 900 }));

      for (const state of states)
        it(`${state}: axe finds nothing, light or dark, left to right or right to left`, async () => {
          const settings: readonly Setting[] = [
            { state, width },
            { state, width, scheme: 'dark', direction: 'rtl' },
            { state, width, scheme: 'dark' },
            { state, width, direction: 'rtl' },
          ];
          for (const setting of settings) {
            const page = await CityPage.open(setting);
            await page.unfold();
            expect(some(await faultsOfPage()), JSON.stringify(setting)).to.deep.equal([]);
            page.main.remove();
          }
        });

      for (const direction of ['ltr', 'rtl'] as const) {
        it(`the keyboard reaches everything once, in the order that it is read, ${direction}`, async () => {
          const page = await CityPage.open({ direction, width });
          await page.unfold();
          const [before, after] = [document.createElement('button'), document.createElement('button')];
          page.main.prepend(before);
          page.main.append(after);
          const expected = page.focusable.slice(1, -1);
          expect(expected.length).to.be.greaterThan(30);
          const reached: HTMLElement[] = [];
          const unseen: string[] = [];
          before.focus();
          for (let presses = 0; presses < expected.length + 10; presses++) {
            await sendKeys({ press: 'Tab' });
            const element = focused();
            if (!element || element === after) break;
            reached.push(element);
            unseen.push(...unseenFocus(element));
          }
          expect(focused(), 'the way out').to.equal(after);
          expect(reached.map(({ outerHTML }) => outerHTML)).to.deep.equal(
            expected.map(({ outerHTML }) => outerHTML),
          );
          expect(reached.every((element, index) => element === expected[index])).to.equal(true);
          expect(some(unseen)).to.deep.equal([]);
          expect(some(stepsBack(reached, direction === 'rtl'))).to.deep.equal([]);
        });

        it(`everything is large enough to be hit, ${direction}`, async () => {
          const page = await CityPage.open({ direction, width });
          await page.unfold();
          expect(page.focusable.length).to.be.greaterThan(30);
          expect(some(smallTargets(page))).to.deep.equal([]);
        });

        for (const state of ['ready', 'stale', 'failed'] as const)
          it(`${state}: nothing sticks out, is cut off or lies over something else, ${direction}`, async () => {
            const page = await CityPage.open({ state, direction, width });
            await page.unfold();
            const faults = () => some([...overflowing(page), ...overlapping(page)]);
            expect(faults(), 'as it is').to.deep.equal([]);
            page.styleEverywhere(spacing);
            expect(faults(), 'with spaces between letters, words and lines').to.deep.equal([]);
          });
      }

      it('long words break', async () => {
        const page = await CityPage.open({ writer: longWorded, language: 'de', width });
        await page.unfold();
        expect(some([...overflowing(page), ...overlapping(page)])).to.deep.equal([]);
      });
    });

  describe('enlarged', () => {
    before(() => setViewport({ width: 1280, height: 900 }));

    for (const [percent, size] of [
      [200, '100%'],
      [400, '100%'],
      [400, '1024px'],
    ] as const)
      it(`to ${percent} % on ${size}, nothing sticks out, is cut off or lies over something else`, async () => {
        const page = await CityPage.open();
        await page.unfold();
        page.style(`:root { font-size: ${percent}% } main { inline-size: ${size} }`);
        expect(some([...overflowing(page), ...overlapping(page)])).to.deep.equal([]);
      });
  });

  describe('as its user wants it', () => {
    before(() => setViewport({ width: 1280, height: 900 }));
    afterEach(() => emulate());

    it('in forced colours, controls have borders, and axe finds nothing', async function () {
      if (!(await emulate({ 'forced-colors': 'active' }))) this.skip();
      const page = await CityPage.open();
      await page.unfold();
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const controls = page.elements.filter((element) => element.matches('button, .button, input, select'));
      expect(controls.length).to.be.greaterThan(5);
      for (const control of controls) {
        const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(control);
        expect(borderBlockStartStyle, control.outerHTML).to.not.equal('none');
        expect(Number.parseFloat(borderBlockStartWidth), control.outerHTML).to.be.at.least(1);
      }
      for (const element of page.elements.filter(
        (one) => one.matches('a, button, summary, .button, .status') && one.checkVisibility(),
      )) {
        const { color, backgroundColor } = getComputedStyle(element);
        expect(color, element.outerHTML).to.not.equal(backgroundColor);
      }
      expect(some(await faultsOfPage())).to.deep.equal([]);
    });

    it('with more contrast, axe finds nothing', async function () {
      if (!(await emulate({ 'prefers-contrast': 'more' }))) this.skip();
      await CityPage.open();
      expect(some(await faultsOfPage())).to.deep.equal([]);
    });

    it('with less motion, nothing moves', async function () {
      if (!(await emulate({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
      for (const state of ['loading', 'ready'] as const) {
        const page = await CityPage.open({ state });
        await page.unfold();
        const moving = page.elements
          .flatMap((element) => element.getAnimations({ subtree: true }))
          .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0);
        expect(moving).to.deep.equal([]);
        for (const element of page.elements)
          expect(getComputedStyle(element).transitionDuration, element.outerHTML).to.match(/^(0s(, 0s)*)?$/);
        page.main.remove();
      }
    });

    // The way back is for those who can press it.
    it('on paper, what was read is read, and controls are not there', async function () {
      const page = await CityPage.open();
      const read = page.elements.filter(
        (element) => element.matches('[part]:not(button, [part="back"])') && element.checkVisibility(),
      );
      if (!(await emulate({}, 'print'))) this.skip();
      expect(matchMedia('print').matches).to.equal(true);
      const controls = 'button, input, select, summary, form, [role="search"]';
      const isControl = (element: Element) =>
        element.matches(controls) || element.closest(controls) || element.querySelector(controls);
      const gone = read.filter((element) => !isControl(element) && !element.checkVisibility());
      expect(gone.map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
      const buttons = page.elements.filter((element) => element.localName === 'button');
      expect(buttons.filter((button) => button.checkVisibility())).to.deep.equal([]);
    });

    it('no style sheet asks how the device is held', async () => {
      const { widgets } = await CityPage.open();
      const css = widgets.flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.adoptedStyleSheets ?? [])].flatMap(({ cssRules }) =>
          [...cssRules].map((rule) => rule.cssText),
        ),
      );
      expect(css.length).to.be.greaterThan(50);
      expect(css.filter((rule) => /orientation/.test(rule))).to.deep.equal([]);
    });
  });

  describe('in every language', () => {
    for (const state of states)
      it(`${state}: no word is missing`, async () => {
        const sayings = new Map<string, Set<string>>();
        for (const language of languages) {
          const page = await CityPage.open({ state, language });
          await page.unfold();
          const said = saidOn(page);
          expect(
            some(said.filter((words) => /undefined|null|NaN|Invalid|\[object|[{}]|\$\{/.test(words))),
          ).to.deep.equal([]);
          if (language === 'uk') expect(some(latinIn(said))).to.deep.equal([]);
          for (const widget of page.widgets) {
            const own = (widget.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
            sayings.set(widget.localName, (sayings.get(widget.localName) ?? new Set()).add(own));
          }
          page.main.remove();
        }
        // A trail without steps and a notice without a message say nothing, in any language.
        if (state !== 'loading')
          for (const [tag, [first, ...others]] of sayings)
            if (first !== '') expect(others, `${tag}: ${first ?? ''}`).to.have.length(languages.length - 1);
      });
  });
});

// Units, formats, names of things that are the same in every script.
const international =
  /\S*example\.org\S*|\S+@\S+|Everything on one page|A city|City|\b(?:CSV|PDF|RSS|MB|kB|KRS|NIP|REGON|PM2\.5|PM10|id-\d+)\b/g;

/** Words in Latin letters on a page that has none to say. */
const latinIn = (said: readonly string[]): readonly string[] =>
  said.filter((words) => /[a-z]{2}/i.test(words.replace(international, '')));
