import type { FeedInput } from '../formats/document.js';

/** Where a widget's feed comes from: an address, or the content itself. */
export interface Source {
  readonly src?: string;
  readonly content?: FeedInput;
  /** A format's name or MIME type. */
  readonly type?: string;
  /** What the source is called, where there are several. */
  readonly label?: string;
}

/** What an element says of its feed in attributes and properties. */
export interface Stated {
  readonly src: string;
  readonly type: string;
  readonly data: FeedInput | null | undefined;
}

/**
 * The sources of an element: its `data`, else its `src`, else the feed written into the page, else its `<source>`s.
 * A feed in the page is a `<script>` of a feed's type, which no browser runs.
 */
export function sourcesOf(element: Element, { src, type, data }: Stated): readonly Source[] {
  const typed = type ? { type } : {};
  if (data !== undefined && data !== null) return [{ content: data, ...typed }];
  if (src) return [{ src, ...typed }];
  const children = [...element.children];
  const script = children.find(
    (child): child is HTMLScriptElement => child instanceof HTMLScriptElement && holdsFeed(child),
  );
  if (script)
    return [{ content: script.text, ...(type || script.type ? { type: type || script.type } : {}) }];
  return children.flatMap((child) => {
    const address = child.localName === 'source' ? child.getAttribute('src') : null;
    return address ? [{ src: address, ...attributesOf(child) }] : [];
  });
}

const holdsFeed = ({ type, dataset }: HTMLScriptElement): boolean =>
  dataset['map'] === undefined &&
  dataset['civicRecords'] === undefined &&
  /\/(?:[\w.-]+\+)?(?:json|calendar|xml|csv)\b/i.test(type);

function attributesOf(source: Element): { readonly type?: string; readonly label?: string } {
  const type = source.getAttribute('type');
  const label = source.getAttribute('label');
  return { ...(type ? { type } : {}), ...(label ? { label } : {}) };
}
