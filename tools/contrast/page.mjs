import prettier from 'prettier';
import { palettes, ratiosIn } from './palettes.mjs';

const INTRODUCTION = `# Contrast

Every colour that an element draws on every ground it draws it on, in each theme and in each brand that we show. The table is made from the
tokens by \`node tools/contrast.mjs\`; nobody writes it. Text needs 4.5:1, and what else has to be seen to use a widget 3:1 (WCAG 2.2, 1.4.3
and 1.4.11).

- Which pairs there are says [src/theme/pairs.ts](../src/theme/pairs.ts). That none is missing is tested: the colours of every story are read from the
  browser ([stories-smoke.mjs](../tools/stories-smoke.mjs)).
- That none is too weak, and that this page is what the tokens come to, is tested in [contrast.test.mjs](../tests/node/contrast.test.mjs).
- Hovering and pressing change the line under a text, and no colour. What has the focus keeps its colours and gets the ring “focus”.
- A ground in two parts is a tint on another ground: “bar, weekend, page”.
- A page of your own has a text, a ground and tokens of its own. On \`localhost\`, and on any page that is opened with \`?civic-check\` at the end of
  its address, the loader says on the console which pair is too weak there: [\`low-contrast\`](codes.md#low-contrast). A colour that is right on
  white is mostly too dark on black: a page with a dark scheme gives both, \`--civic-accent: light-dark(#00664f, #7fd0b5)\`.

“Decoration” and “inactive” need no ratio. They are listed all the same.
`;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The lowest place is what counts: 4.496 is not 4.5. */
const written = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);

const rowsOf = (kinds) => {
  const columns = palettes.map((palette) => ratiosIn(palette));
  return columns[0].flatMap(({ of, name, ground, needs, use }, row) =>
    kinds.includes(of)
      ? [[name, ground.name, use, needs ?? 'none', ...columns.map((column) => written(column[row].ratio))]]
      : [],
  );
};

/** docs/contrast.md as it should be. */
export const contrastPage = async () => {
  const names = palettes.map(({ name }) => name);
  const part = (title, kinds) =>
    `## ${title}\n\n${table(['colour', 'ground', 'for', 'needs', ...names], rowsOf(kinds))}\n`;
  const text = [INTRODUCTION, part('Text', ['text']), part('Icons, lines, rings', ['mark', 'edge'])].join(
    '\n',
  );
  return prettier.format(text, { ...(await prettier.resolveConfig('docs/contrast.md')), parser: 'markdown' });
};
