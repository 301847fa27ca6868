// What the host page does, one `?step=` after the other.
const renameTags = (suffix) => {
  const { get, define } = customElements;
  customElements.get = (tag) => get.call(customElements, tag + suffix);
  customElements.define = (tag, element) => define.call(customElements, tag + suffix, element);
  return () => Object.assign(customElements, { get, define });
};

const policy =
  'trustedTypes' in window && new URL(location.href).searchParams.get('trusted-types').includes('the-host')
    ? trustedTypes.createPolicy('the-host', { createScriptURL: (url) => url, createHTML: (html) => html })
    : { createScriptURL: (url) => url, createHTML: (html) => html };

const script = (address, properties) =>
  new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement('script'), properties);
    element.src = policy.createScriptURL(address);
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });

const own = document.body.outerHTML;
const parsed = () => new DOMParser().parseFromString(policy.createHTML(own), 'text/html').body;

const steps = {
  classic: () => script('/dist/civic-widgets.bundle.js?classic', { async: false }),
  'classic-again': () => script('/dist/civic-widgets.bundle.js?again', { async: true }),
  async: () => script('/dist/civic-widgets.js', { type: 'module', async: true }),
  older: () => import('/dist/civic-widgets.bundle.js?version=0.0.9'),
  foreign: () => customElements.define('civic-notice', class extends HTMLElement {}),
  // As pages do that load the next one by themselves.
  'no-body': () => document.body.replaceChildren(),
  'new-body': () => document.body.replaceWith(document.adoptNode(parsed())),
  'inner-html': () => (document.body.innerHTML = policy.createHTML(parsed().innerHTML)),
  'out-of-template': () => {
    const template = document.createElement('template');
    template.innerHTML = policy.createHTML(parsed().innerHTML);
    document.body.replaceChildren(template.content.cloneNode(true));
  },
  'back-and-forth': () => {
    const all = [...document.body.children];
    const away = document.createElement('div');
    away.append(...all);
    document.body.append(away);
    away.remove();
    document.body.prepend(...all.reverse());
  },

  'take-lit-html': () => trustedTypes.createPolicy('lit-html', { createHTML: (html) => html }),
  bundle: () => import('/dist/civic-widgets.bundle.js'),
  loader: () => import('/dist/civic-widgets.js'),
  'same-bundle-again': () => import('/dist/civic-widgets.bundle.js?again'),
  // The elements of a second copy are defined only where the first left a tag free: here under other names.
  'second-copy': async () => {
    const restore = renameTags('-two');
    await import('/dist/civic-widgets.bundle.js?second');
    restore();
  },
};

try {
  for (const step of new URLSearchParams(location.search).getAll('step')) await steps[step]();
} finally {
  window.record.done = true;
}
