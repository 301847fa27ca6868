// Rollup plugin: takes the blanks out of our style sheets and templates, which are written for people. Style sheets go
// through esbuild; in a template a line break with its indentation is one space to a browser, and becomes one. Beside the tag
// of a block it is none: there it would only be a text node, of which a month has hundreds.
import { transformSync } from 'esbuild';

const compactStyles = (css) =>
  transformSync(css, { loader: 'css', minify: true }).code.trim().replaceAll('\\', '\\\\');

const BLOCKS =
  'article|caption|circle|dd|details|dialog|div|dl|dt|fieldset|form|g|h[1-6]|legend|li|ol|option|p|path|rect|section|select|summary|table|tbody|td|th|thead|tr|ul';
const BREAK = '\u0001';
const GAP = '\u0002';
const TAG = new RegExp(`${BREAK}?(</?(?:${BLOCKS})\\b(?:[^<>"']|"[^"]*"|'[^']*')*>)${BREAK}?`, 'g');
const BUTTON = new RegExp(`(<button\\b(?:[^<>"']|"[^"]*"|'[^']*')*>)${BREAK}|${BREAK}(</button>)`, 'g');

/** The steps of a breadcrumb run on like a sentence, with blanks between them. */
const RUNS_ON = /[/\\]widgets[/\\]breadcrumb[/\\]/;

/** @param pieces What stands between the gaps of a template. */
function compactMarkup(pieces, id) {
  // A line that begins with the end of a tag was broken to be short.
  const markup = pieces.join(GAP).replace(/\s*\n\s*(>?)/g, (_, end) => end || BREAK);
  const left = RUNS_ON.test(id) ? markup : markup.replace(TAG, '$1').replace(BUTTON, '$1$2');
  return left.replaceAll(BREAK, ' ').split(GAP);
}

/** The pieces of text in the tagged templates of `tree`, each with what becomes of it. */
function* piecesIn(node, id) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression') {
    const { quasis } = node.quasi;
    if (node.tag.name === 'css' && quasis.length === 1) yield [quasis[0], compactStyles];
    if (node.tag.name === 'html' || node.tag.name === 'svg') {
      const compacted = compactMarkup(
        quasis.map(({ value }) => value.raw),
        id,
      );
      for (const [at, piece] of quasis.entries()) yield [piece, () => compacted[at]];
    }
  }
  for (const child of Object.values(node)) yield* piecesIn(child, id);
}

export const compactTemplates = () => ({
  name: 'compact-templates',
  transform(code, id) {
    if (!/[/\\]dist[/\\]lib[/\\]/.test(id)) return null;
    const pieces = [...piecesIn(this.parse(code), id)].sort(([one], [other]) => other.start - one.start);
    for (const [{ start, end, value }, compact] of pieces)
      code = code.slice(0, start) + compact(value.raw) + code.slice(end);
    return { code, map: null };
  },
});
