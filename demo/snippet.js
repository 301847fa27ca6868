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

const bundleTag = (integrity) =>
  `<script${attributes({
    type: 'module',
    src: new URL(`/dist/${BUNDLE}`, location.href).href,
    integrity,
    crossorigin: 'anonymous',
  })}></script>`;

/**
 * The HTML for an editor that takes away tags which it does not know: what belongs to the site once, and what is pasted. Where
 * not even the `div` is left, the link in it says the same in its address.
 */
export const editorSnippetOf = (tag, { address, type, zone, map, integrity, fallback }, chosen = {}) => {
  const name = tag.replace('civic-', '');
  const own = Object.entries({ type, 'time-zone': zone, map, ...chosen }).filter(([, value]) => value);
  const data = own.map(([key, value]) => [`data-${key}`, value]);
  const said = new URLSearchParams([
    ['civic', name],
    ...own.map(([key, value]) => [key, value === true ? '' : value]),
  ]);
  const site = `${bundleTag(integrity)}\n<link${attributes({ rel: 'alternate', href: address })}>`;
  const link = `<a${attributes({ href: `${address.replace(/#.*/, '')}#${said}` })}>${escaped(fallback)}</a>`;
  const place = `<div${attributes({ 'data-civic': name, 'data-src': address, ...Object.fromEntries(data) })}>${link}</div>`;
  return { site, place };
};

/**
 * The HTML that shows `tag` on another page: the script, the element, and a link for as long as there is no more.
 *
 * @param feed `address` of the feed, or its `text`; `type`, `zone` and `map` where they were chosen.
 * @param chosen More attributes of the element.
 */
export const snippetOf = (tag, { address, text, type, zone, map, integrity, fallback }, chosen = {}) => {
  const bundle = bundleTag(integrity);
  const own = attributes({ src: address, type, 'time-zone': zone, ...chosen });
  const mapped = map ? script('type="application/json" data-map', inScript(map)) : '';
  if (address)
    return `${bundle}\n<${tag}${own}>\n${mapped}  <a href="${escaped(address)}">${escaped(fallback)}</a>\n</${tag}>`;
  const data = text.replace(/^\uFEFF/, '').trim();
  return `${bundle}\n<${tag}${own}>\n${mapped}${script(`type="${mimeOf(data)}"`, inScript(data))}</${tag}>`;
};
