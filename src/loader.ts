import { appearing } from './element/appearing.js';

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

/**
 * What a widget asks for as soon as it is there itself: asked for along with it, for on a slow connection that is a round trip
 * less. Nobody waits for it here, and what cannot be had the widget asks for again.
 */
const foreseen: Readonly<Record<string, (element: Element) => readonly unknown[]>> = {
  'civic-consultation-calendar': (element) => [
    import('./widgets/consultation-calendar/filters/finder.js'),
    element.getAttribute('view') === 'month' && import('./widgets/consultation-calendar/month/month.js'),
    // What `civic-widgets index` writes.
    /\bindex\.json\b/.test(String(element.getAttribute('src'))) &&
      Promise.all([
        import('./formats/prepared/manifest.js'),
        import('./element/in-parts.js'),
        import('./widgets/consultation-calendar/further/further.js'),
      ]),
  ],
};

const tags = Object.keys(widgets).join();
const asked = new Set<string>();

/** What stands for a widget in another tag. */
const standIn = async (element: Element) => (await import('./element/stand-in.js')).fill(element);

const load = (element: Element) => {
  const tag = element.localName;
  if (asked.has(tag) || customElements.get(tag)) return;
  const widget = tag.startsWith('civic-') && widgets[tag];
  if (widget) asked.add(tag);
  Promise.all(foreseen[tag]?.(element) ?? []).catch(() => undefined);
  (widget || standIn)(element).catch((error: unknown) => {
    // The page keeps its own content; the next element of this kind tries again.
    asked.delete(tag);
    console.warn(`civic-widgets: <${tag}> could not be loaded`, error);
  });
};

/** Loads what `root` needs: itself, and every element in it. Call it for a shadow root of your own. */
export const discover: (root: ParentNode & Node) => void = appearing(
  `${tags},[data-civic],a[href*="#civic="]`,
  load,
);

// On a developer's own machine, and on any page whose address asks for it.
if (/localhost|civic-check/.test(location.href)) void import('./element/development.js');
