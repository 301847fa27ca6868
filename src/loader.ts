/** Which module defines which tag. Literal imports, so that a bundler and a reader can follow them. */
const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'civic-strategy-banner': () => import('./widgets/strategy-banner/define.js'),
  'civic-consultation-calendar': () => import('./widgets/consultation-calendar/define.js'),
  'civic-ngo-directory': () => import('./widgets/ngo-directory/define.js'),
  'civic-observe-cards': () => import('./widgets/observe-cards/define.js'),
  'civic-city-strip': () => import('./widgets/city-strip/define.js'),
  'civic-breadcrumb': () => import('./widgets/breadcrumb/define.js'),
  'civic-notice': () => import('./widgets/notice/define.js'),
};

const tags = Object.keys(widgets).join();
const asked = new Set<string>();

const load = (tag: string) => {
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  widgets[tag]?.().catch((error: unknown) => {
    // The page keeps its own content; the next element of this kind tries again.
    asked.delete(tag);
    console.warn(`civic-widgets: <${tag}> could not be loaded`, error);
  });
};

/** Loads what `root` needs: itself, and every element in it. Call it for a shadow root of your own. */
export const discover = (root: ParentNode & Node): void => {
  if (root instanceof Element && root.matches(tags)) load(root.localName);
  for (const element of root.querySelectorAll(tags)) load(element.localName);
};

discover(document);
new MutationObserver((mutations) => {
  for (const { addedNodes } of mutations)
    for (const node of addedNodes) if (node instanceof Element) discover(node);
}).observe(document, { childList: true, subtree: true });
