// Rollup plugin: takes the blanks out of our style sheets and templates, which are written for people. Style sheets go
// through esbuild; in a template a line break with its indentation is one space to a browser, and becomes one.
import { transformSync } from 'esbuild';

const compactStyles = (css) =>
  transformSync(css, { loader: 'css', minify: true }).code.trim().replaceAll('\\', '\\\\');

// A line that begins with the end of a tag was broken to be short.
const compactMarkup = (markup) => markup.replace(/\s*\n\s*(>?)/g, (_, end) => end || ' ');

/** The pieces of text in the tagged templates of `tree`, each with what becomes of it. */
function* piecesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression') {
    const { quasis } = node.quasi;
    if (node.tag.name === 'css' && quasis.length === 1) yield [quasis[0], compactStyles];
    if (node.tag.name === 'html' || node.tag.name === 'svg')
      for (const piece of quasis) yield [piece, compactMarkup];
  }
  for (const child of Object.values(node)) yield* piecesIn(child);
}

export const compactTemplates = () => ({
  name: 'compact-templates',
  transform(code, id) {
    if (!/[/\\]dist[/\\]lib[/\\]/.test(id)) return null;
    const pieces = [...piecesIn(this.parse(code))].sort(([one], [other]) => other.start - one.start);
    for (const [{ start, end, value }, compact] of pieces)
      code = code.slice(0, start) + compact(value.raw) + code.slice(end);
    return { code, map: null };
  },
});
