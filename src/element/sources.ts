import type { FeedInput } from '../formats/document.js';
import type { FieldMap } from '../formats/map/field-map.js';

/** Where a widget's feed comes from: an address, or the content itself. */
export interface Source {
  readonly src?: string;
  readonly content?: FeedInput;
  /** A format's name or MIME type. */
  readonly type?: string;
  /** Which fields of somebody else's list are which of ours: an object, or JSON text. */
  readonly map?: FieldMap | string;
  /** What the source is called, where there are several. */
  readonly label?: string;
  /** Who reads anew what `src` names in the page, when it changes. */
  readonly reader?: Element & { sources(): readonly Source[]; reload(): Promise<void> };
}

/** What an element says of its feed in attributes and properties. */
export interface Stated {
  readonly src: string;
  readonly type: string;
  readonly map: FieldMap | string | undefined;
  readonly data: FeedInput | null | undefined;
}

/**
 * The sources of an element: its `data`, else its `src`, else the feed written into the page, else its `<source>`s.
 * A feed in the page is a `<script>` of a feed's type, which no browser runs; one with `data-map` is a field map.
 */
export function sourcesOf(element: Element, { src, type, map, data }: Stated): readonly Source[] {
  const children = [...element.children];
  const mapped = mapOf(map || children.find(holdsMap)?.text);
  const typed = { ...(type && { type }), ...mapped };
  if (data !== undefined && data !== null) return [{ content: data, ...typed }];
  if (src) return [{ src, ...typed }];
  const script = children.find(
    (child): child is HTMLScriptElement => child instanceof HTMLScriptElement && holdsFeed(child),
  );
  if (script) return [{ content: script.text, type: type || script.type, ...mapped }];
  return children.flatMap((child) => {
    const address = child.localName === 'source' ? child.getAttribute('src') : null;
    return address ? [{ src: address, ...mapped, ...attributesOf(child) }] : [];
  });
}

const mapOf = (map: FieldMap | string | null | undefined) => (map ? { map } : {});

const holdsMap = (child: Element): child is HTMLScriptElement =>
  child instanceof HTMLScriptElement && child.dataset['map'] !== undefined;

const holdsFeed = ({ type, dataset }: HTMLScriptElement): boolean =>
  dataset['map'] === undefined &&
  dataset['civicRecords'] === undefined &&
  /\/(?:[\w.-]+\+)?(?:json|calendar|xml|csv)\b/i.test(type);

function attributesOf(source: Element): Omit<Source, 'src' | 'content'> {
  const type = source.getAttribute('type');
  const label = source.getAttribute('label');
  return { ...(type && { type }), ...(label && { label }), ...mapOf(source.getAttribute('map')) };
}
