// What the host page does, one `?step=` after the other.
const renameTags = (suffix) => {
  const { get, define } = customElements;
  customElements.get = (tag) => get.call(customElements, tag + suffix);
  customElements.define = (tag, element) => define.call(customElements, tag + suffix, element);
  return () => Object.assign(customElements, { get, define });
};

const steps = {
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
