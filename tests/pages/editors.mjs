// What three editors leave of HTML that somebody pastes, as their documentation says of their defaults. They take HTML apart
// by patterns, and so does this: enough for the snippets of the tests, and for nothing else.

const words = (text) => new Set(text.split(/\s+/));
const attribute = /([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

/** HTML without the tags, and in them the attributes, that may not be. What stood between them stays. */
const filtered = (html, mayBe, mayHave) =>
  html.replace(tag, (_, end, written, rest) => {
    const name = written.toLowerCase();
    if (!mayBe(name)) return '';
    if (end) return `</${name}>`;
    const kept = [...rest.matchAll(attribute)]
      .map(([, key, ...values]) => [key.toLowerCase(), values.find((value) => value !== undefined)])
      .filter(([key, value]) => key !== '/' && mayHave(name, key, value))
      .map(([key, value]) => (value === undefined ? ` ${key}` : ` ${key}="${value}"`));
    return `<${name}${kept.join('')}>`;
  });

const isAddress = words('href src cite action');
/** An address with a colon before which no known scheme stands loses it. */
const safe = (key, value) =>
  !isAddress.has(key) || !/^[^/?#]*:/.test(value ?? '') || /^(?:https?|mailto|tel):/i.test(value);

/** WordPress for everybody who may not publish unfiltered HTML: `wp_kses_post`. */
const POST = words(
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup dd del details ' +
    'dfn div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main ' +
    'map mark menu nav object ol p pre q s samp section small span strike strong sub summary sup table tbody td textarea tfoot th ' +
    'thead title tr track tt u ul var video',
);
const POST_EVERYWHERE = words(
  'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class ' +
    'dir hidden id lang style title role xml:lang',
);
const POST_OWN = {
  a: words('href rel rev name target download'),
  blockquote: words('cite'),
  img: words('alt align border height hspace loading longdesc vspace src usemap width'),
};
const wordpress = (html) =>
  filtered(
    html,
    (name) => POST.has(name),
    (name, key, value) =>
      (POST_EVERYWHERE.has(key) || /^data(-[a-z0-9_]+)+$/.test(key) || POST_OWN[name]?.has(key)) &&
      safe(key, value),
  );

/** Drupal's text format “Basic HTML”: `filter_html` with the tags and attributes that it is installed with. */
const BASIC = {
  ...Object.fromEntries(
    [...words('br p cite dl dt dd strong em code li h2 h3 h4 h5 h6')].map((name) => [name, words('id')]),
  ),
  a: words('hreflang href'),
  blockquote: words('cite'),
  ul: words('type'),
  ol: words('type start'),
  img: words('src alt height width data-entity-uuid data-entity-type data-caption data-align'),
};
const drupal = (html) =>
  filtered(
    html,
    (name) => Object.hasOwn(BASIC, name),
    (name, key, value) => (/^(?:lang|dir)$/.test(key) || BASIC[name].has(key)) && safe(key, value),
  );

/** TinyMCE with no options: what HTML knows stays, with any `data-…`; what is empty goes; a frame is put into a sandbox. */
const KNOWN = new Set([
  ...POST,
  ...words('iframe form input select option source picture main section time'),
]);
const EMPTY = /<(ol|ul|sub|sup|blockquote|span|font|a|table|tbody|strong|em|b|i)(?:\s[^>]*)?>\s*<\/\1>/g;
const PADDED = /<(p|div|h[1-6]|td|th|pre|li)((?:\s[^>]*)?)><\/\1>/g;
const tinymce = (html) =>
  filtered(
    html.replace(/<script[^]*?<\/script>/gi, ''),
    (name) => KNOWN.has(name),
    (_, key, value) => !key.startsWith('on') && safe(key, value),
  )
    .replace(EMPTY, '')
    .replace(PADDED, '<$1$2>&nbsp;</$1>')
    .replace(/<iframe(?![^>]*\ssandbox)/g, '<iframe sandbox=""');

export const editors = { wordpress, drupal, tinymce };
