import type { LoadOptions } from '../feed/load-page.js';
import { proposalFor } from '../formats/map/proposal.js';
import { entryIn, isHidden, lineOf, textOf, type Row } from './page-entry.js';
import { tableRows } from './page-table.js';
import { isDetail, reachedIn } from './page-words.js';
import type { Source } from './sources.js';

const headings = 'h1, h2, h3, h4, h5, h6, summary';

/**
 * The tables and lists in an element, or the one that it is, as rows with a field map: what a page shows to people without a
 * script is a feed, too.
 *
 * @param source Names the element; its `reader` is told when they have changed.
 */
export async function listIn<O extends LoadOptions>(
  element: Element,
  options: O,
  { src, reader }: Source,
): Promise<readonly [feed: string, how: O]> {
  const said = typeof options.map === 'string' ? options.map : JSON.stringify(options.map ?? '');
  const read = () => JSON.stringify(rowsIn(element, (name) => said.includes(JSON.stringify(name))));
  const text = read();
  if (reader) watch(element, reader, () => read() !== text, src, options.signal);
  const rows = JSON.parse(text) as readonly Row[];
  const [vocabulary, another] = options.vocabulary;
  const proposal = options.map
    ? undefined
    : await proposalFor(rows, '', another ? undefined : vocabulary?.kind);
  return [text, { ...options, type: 'json', ...(proposal && { map: proposal.map }) }];
}

const watching = new WeakMap<Element, MutationObserver>();

/** Has `reader` read anew what it names, when that is something else than it was; no longer than it names it. */
function watch(
  element: Element,
  reader: NonNullable<Source['reader']>,
  isOther: () => boolean,
  src: string | undefined,
  signal: AbortSignal | undefined,
): void {
  // Who has left the page may come back; who never does is not kept by what stays.
  const held = new WeakRef(reader);
  const observer = new MutationObserver(() => {
    const host = held.deref();
    if (!host?.sources().some((one) => one.src === src)) observer.disconnect();
    else if (host.isConnected && isOther()) void host.reload();
  });
  signal?.addEventListener('abort', () => {
    if (held.deref()?.isConnected) observer.disconnect();
  });
  watching.get(reader)?.disconnect();
  watching.set(reader, observer);
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href', 'hidden', 'style'],
  });
}

/** The rows of the tables and lists in `root`, in their order; those below one of several headings have it for their topic. */
function rowsIn(root: Element, isNamed: (name: string) => boolean): readonly Row[] {
  const found: [heading: string, row: Row][] = [];
  let heading = '';
  const add = (group: string, row: Row | undefined) => {
    if (row) found.push([group, row]);
  };
  const read = (element: Element, above: string): void => {
    const group = () => above || heading;
    if (element instanceof HTMLTableElement && !element.matches('[role="presentation"], [role="none"]'))
      for (const row of tableRows(element, isNamed)) add(group(), row);
    else if (element.matches('li')) readItem(element, group());
    else if (element.matches('dt')) readTerm(element, group());
    else if (element.matches(headings)) heading = lineOf(element);
    else if (!element.matches('script, template, nav, dd')) readAll(element, above);
  };
  const readAll = (element: Element, above: string) => {
    for (const child of element.children) read(child, above);
  };
  const readItem = (item: Element, group: string) => {
    if (isHidden(item)) return;
    const lists = outermost(item);
    if (lists.length === 0 || holdsParts(ownText(item), lists)) add(group, entryIn(item));
    else for (const list of lists) read(list, ownText(item));
  };
  const readTerm = (term: Element, group: string) => {
    if (isHidden(term)) return;
    const definitions = definitionsOf(term);
    const lists = definitions.flatMap(outermost);
    const said = definitions.map(ownText).join(' ');
    if (lists.length === 0 || holdsParts(said, lists)) add(group, entryIn(term, definitions));
    else for (const list of lists) read(list, lineOf(term));
  };
  read(root, '');
  const isGrouped = new Set(found.map(([group]) => group)).size > 1;
  return found.map(([group, row]) =>
    isGrouped && group && !row['topics'] ? { ...row, topics: group } : row,
  );
}

/** The lists in an element that stand in no other list of it. */
const outermost = (element: Element): readonly Element[] =>
  [...element.children].flatMap((child) => (child.matches('ul, ol, dl') ? [child] : outermost(child)));

/** Whether lists tell of one thing that `own` is said of, and do not name others. */
function holdsParts(own: string, lists: readonly Element[]): boolean {
  const { email, phone } = reachedIn(own);
  if (email ?? phone) return true;
  const items = lists.flatMap((list) => [...list.children]).filter((item) => item.matches('li, dt, dd'));
  if (items.length === 0) return true;
  const details = items.filter(
    (item) =>
      outermost(item).length === 0 &&
      (isDetail(textOf(item)) ||
        item.querySelector(':scope > a:first-child:is([href^="mailto:"], [href^="tel:"])')),
  );
  return details.length * 2 >= items.length;
}

/** What an item says beside the lists in it. */
function ownText(item: Element): string {
  const lists = new Set(outermost(item));
  const own = (node: Node): string =>
    node instanceof Text
      ? node.data
      : node instanceof Element && (lists.has(node) || isHidden(node))
        ? ' '
        : [...node.childNodes].map(own).join('');
  return own(item).replace(/\s+/g, ' ').trim().replace(/:$/, '').trim();
}

function definitionsOf(term: Element): readonly Element[] {
  const found: Element[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
    found.push(next);
  return found;
}
