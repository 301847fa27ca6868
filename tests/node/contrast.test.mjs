import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { contrastPage } from '../../tools/contrast/page.mjs';
import { declared, palettes, ratiosIn, readColour } from '../../tools/contrast/palettes.mjs';

const weak = (palette) =>
  ratiosIn(palette)
    .filter(({ ratio, needs = 0 }) => ratio < needs)
    .map(({ name, ground, ratio }) => `${name} on ${ground.name}: ${ratio.toFixed(2)}`);

describe('the colours of the elements', () => {
  for (const palette of palettes)
    it(`can be told from what they lie on: ${palette.name}`, () => assert.deepEqual(weak(palette), []));

  it('are told to be weak when they are', () => {
    const pale = { ...palettes[0], tokens: { '--civic-accent': '#8ab4f8' } };
    assert.ok(weak(pale).includes('accent on page: 2.11'), weak(pale).join('\n'));
    assert.ok(weak(pale).some((line) => line.startsWith('on-accent on accent')));
    assert.ok(weak({ ...palettes[0], text: '#767676' }).some((line) => line.startsWith('muted on page')));
  });

  it('come to the ratios that are known, as browsers mix them', () => {
    const [black, grey] = palettes.map((palette) => ratiosIn(palette)[0].ratio);
    assert.equal(black, 21);
    assert.ok(Math.abs(grey - 18.73) < 0.01, String(grey));
    const scope = {
      scheme: 'dark',
      tokens: declared('--a: light-dark(#fff, #0000);'),
      current: [1, 0, 0, 1],
    };
    const read = (colour) => readColour(colour, scope).map((each) => Math.round(each * 1000) / 1000);
    assert.deepEqual(read('var(--b, var(--a))'), [0, 0, 0, 0]);
    assert.deepEqual(read('color-mix(in srgb, currentcolor 22%, transparent)'), [1, 0, 0, 0.22]);
    assert.deepEqual(
      read('color-mix(in srgb, currentcolor 25%, color-mix(in srgb, #00f 50%, transparent))'),
      [0.4, 0, 0.6, 0.625],
    );
    assert.throws(() => read('oklch(50% 0 0)'), /What colour/);
  });

  it('stand in docs/contrast.md as they are: node tools/contrast.mjs writes it', async () => {
    assert.equal(await readFile('docs/contrast.md', 'utf8'), await contrastPage());
  });
});
