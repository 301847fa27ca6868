import '../../src/widgets/breadcrumb/define.js';
import '../../src/widgets/city-strip/define.js';
import '../../src/widgets/consultation-calendar/define.js';
import '../../src/widgets/ngo-directory/define.js';
import '../../src/widgets/notice/define.js';
import '../../src/widgets/observe-cards/define.js';
import '../../src/widgets/strategy-banner/define.js';
import type { FeedElement } from '../../src/element/feed-element.js';
import type { Kind } from '../../src/model/record.js';

type Tag = keyof HTMLElementTagNameMap & `civic-${string}`;
export type Widget = FeedElement<Kind>;

/** An element of the library, as far as the tests that hold for all of them need to know it. */
export interface ElementUnderTest {
  readonly tag: string;
  readonly kinds: readonly Kind[];
  /** Shows every record of its feed; the others choose one of a kind. */
  readonly listsAll?: true;
  /** Attributes that bring up all it can show, where the usual ones do not. */
  readonly views?: readonly Readonly<Record<string, string>>[];
}

export const everyElement: readonly ElementUnderTest[] = [
  { tag: 'civic-strategy-banner', kinds: ['strategy'], views: [{ layout: 'full', observe: '' }] },
  {
    tag: 'civic-consultation-calendar',
    kinds: ['consultation', 'event'],
    listsAll: true,
    views: [{ details: 'inline', observe: '' }, { view: 'month' }, { view: 'windows' }],
  },
  {
    tag: 'civic-ngo-directory',
    kinds: ['organisation'],
    listsAll: true,
    views: [{ details: 'inline', observe: '' }, { layout: 'table' }],
  },
  { tag: 'civic-observe-cards', kinds: ['channel', 'article'], listsAll: true },
  { tag: 'civic-city-strip', kinds: ['helpline', 'weather', 'air-quality', 'warning', 'portal'] },
  { tag: 'civic-breadcrumb', kinds: ['trail'] },
  { tag: 'civic-notice', kinds: ['notice'], listsAll: true },
];

/** A new element with these attributes, on no page yet. */
export function made(tag: string, attributes: Readonly<Record<string, string>> = {}): Widget {
  const widget = document.createElement(tag as Tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  return widget;
}

/** The link that a host writes between the tags, for when nothing better can be shown. */
export function withFallback<W extends Element>(widget: W): W {
  const link = document.createElement('a');
  link.href = 'https://example.org/all';
  link.textContent = 'Everything on one page';
  widget.append(link);
  return widget;
}

/** Every element at and below `root`, open shadow roots included, in the order of the document. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* elementsIn(child.shadowRoot);
    yield* elementsIn(child);
  }
}
