import type { CityPage } from './city-page.js';

// What can be measured of a page: whether it fits, whether it can be hit, whether the focus is seen.

const named = (element: Element): string => {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const { width, height, left, right } = element.getBoundingClientRect();
  const box = [left, right, width, height].map((one) => Math.round(one)).join(' ');
  return `${host}${element.localName}.${element.getAttribute('class') ?? element.getAttribute('part') ?? ''} “${element.textContent.trim().slice(0, 40)}” (${box})`;
};

const isUnseen = (element: Element): boolean => {
  const { clipPath, position } = getComputedStyle(element);
  return (
    (position === 'absolute' && clipPath !== 'none') || !element.checkVisibility({ visibilityProperty: true })
  );
};

/** Inside something that only a screen reader meets, or that has a scroller of its own. */
function isApart(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement)
    if (isUnseen(one) || /auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
  return false;
}

/** What sticks out of the page, is cut off, or lies over its neighbour. */
export function overflowing({ main, widgets, elements }: CityPage): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
  const { left, right } = main.getBoundingClientRect();
  const inside = elements.filter(
    (element) => !widgets.includes(element as never) && !element.closest('svg, input') && !isApart(element),
  );
  return [
    ...page,
    ...inside
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((element) => `sticks out: ${named(element)}`),
    ...inside
      .filter((element) => {
        const { overflowX, overflowY, webkitLineClamp, lineHeight } = getComputedStyle(element);
        // A text that is shortened to so many lines, and whole elsewhere, shows all of those lines.
        const lines = Number(webkitLineClamp) * Number.parseFloat(lineHeight);
        if (lines && element.clientHeight >= Math.floor(lines)) return false;
        const cut = (overflow: string) => /hidden|clip/.test(overflow);
        return (
          (cut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cut(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `cut off: ${named(element)}`),
  ];
}

/** Words that are drawn over other words. */
export function overlapping({ elements }: CityPage): readonly string[] {
  const texts = elements
    .filter((element) => !element.closest('svg') && !isApart(element) && hasOwnText(element))
    .flatMap((element) => linesOf(element).map((box) => ({ element, box })))
    .filter(({ element, box }) => !isCutAway(element, box));
  return texts.flatMap(({ element, box }, index) =>
    texts
      .slice(index + 1)
      .filter((other) => !element.contains(other.element) && !other.element.contains(element))
      .filter((other) => covers(box, other.box))
      .map((other) => `${named(element)} and ${named(other.element)}`),
  );
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** The boxes of an element's own text, line by line. */
const linesOf = (element: Element): readonly DOMRect[] =>
  [...element.childNodes]
    .filter((node) => node instanceof Text)
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    });

/** Whether a line is one of those that a shortened text does without. */
function isCutAway(element: Element, line: DOMRect): boolean {
  for (let one: Element | null = element; one; one = one.parentElement)
    if (getComputedStyle(one).overflowY === 'hidden' && line.top > boxOf(one).bottom - 2) return true;
  return false;
}

// A line's box is taller than its letters: only what reaches well into another line is over it.
const covers = (one: DOMRect, other: DOMRect): boolean => {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 2 && high > Math.min(one.height, other.height) / 2;
};

/**
 * What is smaller than a fingertip (WCAG 2.5.8): 24 by 24 pixels, unless it is a word in a sentence, or nothing else is
 * within that distance.
 */
export function smallTargets({ focusable }: CityPage): readonly string[] {
  const targets = focusable.map((element) => ({ element, box: boxOf(element) }));
  return targets
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .filter(({ element }) => !isInSentence(element))
    .filter(({ element, box }) =>
      targets.some((other) => other.element !== element && distance(centreOf(box), other.box) < 12),
    )
    .map(({ element }) => named(element));
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const centreOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });

const distance = ({ x, y }: { x: number; y: number }, { left, right, top, bottom }: DOMRect): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

function isInSentence(element: Element): boolean {
  const around = element.parentElement?.textContent.replace(element.textContent, '').trim();
  return getComputedStyle(element).display === 'inline' && around !== undefined && around.length > 3;
}

/** The focused element, in whatever shadow root it is. */
export function focused(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/** What is wrong with how the focus is shown on an element that has it. */
export function unseenFocus(element: HTMLElement): readonly string[] {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  element.scrollIntoView({ block: 'nearest' });
  const box =
    [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? boxOf(element);
  const { x, y } = centreOf(box);
  const root = element.getRootNode() as ShadowRoot;
  const top = root.elementFromPoint(x, y);
  const covered = !top || (!element.contains(top) && !top.contains(element));
  return [
    ...(ring ? [] : [`no ring: ${named(element)}`]),
    ...(covered ? [`covered: ${named(element)} by ${top ? named(top) : 'the edge'}`] : []),
  ];
}

/** Steps of the focus that go back in reading order: up without going to a later column, or back along a line. */
export function stepsBack(order: readonly HTMLElement[], rtl: boolean): readonly string[] {
  return order.slice(1).flatMap((element, index) => {
    const [from, to] = [boxOf(order[index]!), boxOf(element)];
    const along = (box: DOMRect) => (rtl ? -box.right : box.left);
    const past = (box: DOMRect) => (rtl ? -box.left : box.right);
    const sameLine =
      Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top) > Math.min(from.height, to.height) / 2;
    const back = sameLine
      ? along(to) < along(from) - 1
      : to.bottom <= from.top + 1 && along(to) < past(from) - 1;
    return back ? [`from ${named(order[index]!)} to ${named(element)}`] : [];
  });
}
