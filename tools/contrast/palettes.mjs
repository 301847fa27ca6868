// Reads CSS colours as a browser does, as far as the tokens need it, and computes what src/theme/pairs.ts comes to in a palette: the
// tokens of a page, its ground and its text.
import { readFileSync } from 'node:fs';
import { contrast, laidOver } from '../../dist/lib/theme/contrast.js';
import { hostStyles } from '../../dist/lib/theme/host.styles.js';
import { pairs } from '../../dist/lib/theme/pairs.js';

const NAMED = { transparent: [0, 0, 0, 0], white: [1, 1, 1, 1], black: [0, 0, 0, 1] };
// As Chromium draws them.
const SYSTEM = {
  light: { canvas: '#fff', canvastext: '#000' },
  dark: { canvas: '#121212', canvastext: '#fff' },
};

/** `a, f(b, c) d` in its arguments: `['a', 'f(b, c) d']`. */
const separated = (list) => {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
};

const hexadecimal = (digits) => {
  const pairsOf = digits.length < 6 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  const [r, g, b, alpha = 1] = pairsOf.map((pair) => Number.parseInt(pair, 16) / 255);
  return [r, g, b, alpha];
};

const mixed = (one, share, other) => {
  const alpha = one[3] * share + other[3] * (1 - share);
  const channel = (index) =>
    (one[index] * one[3] * share + other[index] * other[3] * (1 - share)) / (alpha || 1);
  return [channel(0), channel(1), channel(2), alpha];
};

/** @param scope `{ scheme, tokens, current }`: 'light' or 'dark', the custom properties by name, and what `currentcolor` is. */
export const readColour = (written, scope) => {
  const value = written.trim();
  const [, name, inside] = /^([\w-]+)\((.*)\)$/s.exec(value) ?? [];
  const lower = value.toLowerCase();
  if (/^#[\da-f]{3,8}$/.test(lower)) return hexadecimal(lower.slice(1));
  if (lower === 'currentcolor') return scope.current;
  if (NAMED[lower]) return NAMED[lower];
  if (SYSTEM[scope.scheme][lower]) return readColour(SYSTEM[scope.scheme][lower], scope);
  if (name === 'light-dark') return readColour(separated(inside)[scope.scheme === 'light' ? 0 : 1], scope);
  if (name === 'var') {
    const [token, ...fallback] = separated(inside);
    return readColour(scope.tokens[token] ?? fallback.join(), scope);
  }
  if (name === 'color-mix') {
    const [space, first, second] = separated(inside);
    const [, colour, share] = /^(.*) ([\d.]+)%$/s.exec(first) ?? [];
    if (space === 'in srgb' && colour)
      return mixed(readColour(colour, scope), share / 100, readColour(second, scope));
  }
  throw new Error(`What colour is ${written}?`);
};

/** The custom properties that a block of CSS declares. */
export const declared = (css) =>
  Object.fromEntries([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));

const own = /:host \{([^}]*)\}/.exec(hostStyles.cssText)[1];
const moreContrast = /prefers-contrast: more\) \{\s*:host \{([^}]*)\}/.exec(hostStyles.cssText)[1];

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const block = (css, selector) => declared(`\n${css}`.split(`\n${selector} {`)[1].split('}')[0]);
const inStory = (name) => {
  const story = read('stories/brand.stories.ts').split(`export const ${name} = `)[1].split('});')[0];
  return Object.fromEntries(
    [...story.matchAll(/'(--[\w-]+)': '([^']+)'/g)].map(([, token, value]) => [token, value]),
  );
};

const plain = { light: { ground: '#fff', text: '#000' }, dark: { ground: '#121212', text: '#fff' } };
const palette = (name, scheme, tokens = {}, { ground, text } = plain[scheme]) => ({
  name,
  scheme,
  tokens,
  ground,
  text,
});

const demo = read('demo/styles.css');
const root = block(demo, ':root');
const masthead = { ...root, ...block(demo, '.masthead') };
const paper = { ground: 'var(--paper)', text: 'var(--ink)' };

/** The themes, and every example of a brand that we show. */
export const palettes = [
  palette('light', 'light'),
  palette('dark', 'dark'),
  palette('light, more contrast', 'light', declared(moreContrast)),
  palette('dark, more contrast', 'dark', declared(moreContrast)),
  palette('green (README)', 'light', declared(read('README.md').split('## Styling')[1].split('```')[1])),
  palette('green (Storybook)', 'light', inStory('GreenAndSharp')),
  palette('red (Storybook)', 'light', inStory('RedAndRound')),
  palette('demo, light', 'light', root, paper),
  palette('demo, dark', 'dark', root, paper),
  palette('demo, masthead', 'dark', masthead, { ground: 'var(--night)', text: '#fff' }),
];

/** Each pair with its `ratio` in a palette. */
export const ratiosIn = ({ scheme, tokens, ground, text }) => {
  const all = { ...declared(own), ...tokens };
  const colour = (written, current) => readColour(written, { scheme, tokens: all, current });
  const page = colour(ground);
  const ofPage = colour(text);
  return pairs.map((pair) => {
    const current = colour(pair.ground.text, ofPage);
    const behind = pair.ground.layers.reduce((below, layer) => laidOver(colour(layer, current), below), page);
    return { ...pair, ratio: contrast(laidOver(colour(pair.ink, current), behind), behind) };
  });
};
