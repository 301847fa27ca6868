const BUNDLE = 'civic-widgets.bundle.js';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Attributes as HTML: those that are `true` by their name alone, those that are empty not at all. */
const attributes = (given) =>
  Object.entries(given)
    .filter(([, value]) => value)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');

/** The hash of the bundle, where the build has left one. */
export const integrityOfBundle = async () => {
  try {
    const answer = await fetch('/dist/sri.json');
    return answer.ok ? (await answer.json())[BUNDLE] : undefined;
  } catch {
    return undefined;
  }
};

/** Nothing in the text of a script may end it, or open another one in it. */
const inScript = (text) =>
  /^[[{"]/.test(text)
    ? text.replaceAll('</', '<\\/').replaceAll('<!--', '\\u003c!--')
    : text.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/<(?=\/?script)/gi, '&lt;');

const mimeOf = (text) => {
  if (/^[[{]/.test(text)) return 'application/json';
  if (/^BEGIN:/i.test(text)) return 'text/calendar';
  return text.startsWith('<') ? 'application/xml' : 'text/csv';
};

const script = (type, content) => `  <script ${type}>\n${content}\n  </script>\n`;

/**
 * The HTML that shows `tag` on another page: the script, the element, and a link for as long as there is no more.
 *
 * @param feed `address` of the feed, or its `text`; `type`, `zone` and `map` where they were chosen.
 * @param chosen More attributes of the element.
 */
export const snippetOf = (tag, { address, text, type, zone, map, integrity, fallback }, chosen = {}) => {
  const bundle = `<script${attributes({
    type: 'module',
    src: new URL(`/dist/${BUNDLE}`, location.href).href,
    integrity,
    crossorigin: 'anonymous',
  })}></script>`;
  const own = attributes({ src: address, type, 'time-zone': zone, ...chosen });
  const mapped = map ? script('type="application/json" data-map', inScript(map)) : '';
  if (address)
    return `${bundle}\n<${tag}${own}>\n${mapped}  <a href="${escaped(address)}">${escaped(fallback)}</a>\n</${tag}>`;
  const data = text.replace(/^\uFEFF/, '').trim();
  return `${bundle}\n<${tag}${own}>\n${mapped}${script(`type="${mimeOf(data)}"`, inScript(data))}</${tag}>`;
};
