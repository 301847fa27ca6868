import { decoded } from './references.js';

const block =
  /^(?:address|article|blockquote|d[dlt]|div|figure|footer|h[1-6r]|header|li|main|[ou]l|p|pre|section|t[fr]|table)$/;

/** What a tag does to the text around it: a block stands apart, a cell is told from the next one. */
function gap(_tag: string, name: string): string {
  const tag = name.toLowerCase();
  if (tag === 'br') return '\n';
  return block.test(tag) ? '\v' : /^t[dh]$/.test(tag) ? ' ' : '';
}

/** What a reader of `html` would see, as text: paragraphs and list items become lines, nothing is run. */
export function plainText(html: string): string {
  // No pattern may look past the next `<`, nor back over blanks: a hostile text would cost the square of its length.
  const text = html
    .replace(/<(script|style|template|noscript)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<!--[^]*?(?:-->|$)|<[!?][^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?([a-z][a-z\d]*)\b[^<>]*>/gi, gap);
  return decoded(text)
    .split('\v')
    .map((lines) => trimmed(lines))
    .filter(Boolean)
    .join('\n');
}

const trimmed = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
