const BUNDLE = 'civic-widgets.bundle.js';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attributes = (given) =>
  Object.entries(given)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
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

/**
 * The HTML that shows `tag` on another page: the script, the element, and a link for as long as there is no more.
 *
 * @param feed `address` of the feed, or its `text`; `type` and `zone` where they were chosen.
 */
export const snippetOf = (tag, { address, text, type, zone, integrity, fallback }) => {
  const script = `<script${attributes({
    type: 'module',
    src: new URL(`/dist/${BUNDLE}`, location.href).href,
    integrity,
    crossorigin: 'anonymous',
  })}></script>`;
  if (address) {
    const element = attributes({ src: address, type, 'time-zone': zone });
    return `${script}\n<${tag}${element}>\n  <a href="${escaped(address)}">${escaped(fallback)}</a>\n</${tag}>`;
  }
  const data = text.trim().replaceAll('</', '<\\/');
  const mime = /^[[{]/.test(data) ? 'application/json' : 'text/calendar';
  return `${script}\n<${tag}${attributes({ type, 'time-zone': zone })}>\n  <script type="${mime}">\n${data}\n  </script>\n</${tag}>`;
};
