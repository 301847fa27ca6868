import { decoded } from '../../safety/references.js';
import { plainText } from '../../safety/plain-text.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import type { Node } from './nodes.js';
import { inMicrodata } from './rdfa.js';

// Things that a page marks up in itself: microdata's `itemscope`, `itemtype` and `itemprop`, or RDFa's `typeof` and
// `property`, on its own elements. They are told in the form that JSON-LD has, and read as that.

type Item = Record<string, unknown>;

/** An element that is open. */
interface Open {
  readonly name: string;
  /** The thing that begins with it, or those that refer to it. */
  readonly items?: readonly Item[];
  /** What it says of the things around it, in the text after this place. */
  readonly says?: { readonly of: readonly Item[]; readonly names: readonly string[]; readonly from: number };
  /** Whether the bare words of RDFa in it are those of schema.org. */
  readonly isOurs?: boolean;
}

/** Things that refer to elements elsewhere on the page, by the ids of those. */
type References = Map<string, Item[]>;

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** An element that ends where the next of its kind begins. */
const endsItself = /^(?:dd|dt|li|option|p|td|th|tr)$/;
const deepest = 200;
const longest = 5_000;
// Elements that do not end would each be read to the end of the page.
const mostText = 10_000_000;
/** Values that things are given by referring to them: of many things and many values each would be given each. */
const mostReferred = 10_000;

// A name is read in one way only, and blanks too: what never ends would cost the square of its length.
const tags = /<(?:!--|(\/?)([a-z][\w:-]*)(?![\w:-])([^<>]*)>)/gi;
const attribute = /([a-z][\w:-]*)(?:\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+)))?/gi;

const marked = /\b(?:item(?:prop|scope)|vocab|typeof|property)\b/i;
const identified = /\bid\s*=/i;

/** Whether a page marks up things in the words of schema.org. */
export const isMarkedUp = (html: string): boolean =>
  /\b(?:itemtype|vocab|typeof)\s*=\s*(?:["']\s*)?(?:https?:\/\/(?:www\.)?schema\.org\b|schema:)/i.test(html);

/**
 * The things that a page marks up, each where it begins, read in slices. Things that belong to others are within those.
 *
 * @param cut Told once where things refer to more than is read, of how many values those are.
 */
export async function microdataIn(html: string, cut: (limit: number) => void): Promise<readonly Node[]> {
  const references: References = new Map();
  const found = await thingsIn(html, (ids, item) => {
    for (const id of new Set(ids)) {
      const others = references.get(id);
      if (others) others.push(item);
      else references.set(id, [item]);
    }
  });
  // What is referred to may stand before or behind: everything is known only at the end.
  if (references.size) await thingsIn(html, () => undefined, references, cut);
  return found;
}

/**
 * Walks through the page once.
 *
 * @param refers Told of things that go on elsewhere, and of the ids of the elements there.
 * @param referred Whose elements to read, and for which things; default: those of all that stand in them.
 * @param cut Told once where that would be more than is read.
 */
async function thingsIn(
  html: string,
  refers: (ids: readonly string[], item: Item) => void,
  referred?: References,
  cut?: (limit: number) => void,
): Promise<readonly Node[]> {
  const found: Node[] = [];
  const open: Open[] = [];
  let left = mostText;
  const shared = new Set<readonly Item[]>(referred?.values());
  let given = 0;
  /** Adds to the things what is said of them. */
  const add = (items: readonly Item[], names: readonly string[], value: unknown) => {
    if (value === '') return;
    const isShared = shared.has(items);
    for (const item of items)
      for (const name of names) {
        if (isShared && given === mostReferred) {
          cut?.(mostReferred);
          cut = undefined;
          return;
        }
        if (isShared) given++;
        const before = item[name];
        if (Array.isArray(before)) before.push(value);
        else item[name] = before === undefined ? value : [before, value];
      }
  };
  const closed = ({ says }: Open, end: number) => {
    if (!says || left <= 0) return;
    const text = html.slice(says.from, Math.min(end, says.from + longest));
    left -= text.length;
    add(says.of, says.names, plainText(text));
  };
  let [line, counted] = [1, 0];
  // Another page may be read meanwhile.
  const tag = new RegExp(tags);
  const skipTo = (end: string) => {
    const place = html.indexOf(end, tag.lastIndex);
    tag.lastIndex = place < 0 ? html.length : place;
  };
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (isSliceOver()) await nextTurn();
    const [whole, isEnd, written, rest = ''] = match;
    if (written === undefined) {
      skipTo('-->');
      continue;
    }
    const name = written.toLowerCase();
    if (isEnd) {
      const depth = open.findLastIndex((one) => one.name === name);
      if (depth >= 0) for (const one of open.splice(depth).reverse()) closed(one, match.index);
      continue;
    }
    if (endsItself.test(name) && open.at(-1)?.name === name) closed(open.pop()!, match.index);
    const isRead = marked.test(rest) || (referred && identified.test(rest));
    const isOurs = (one: Open | undefined) => one?.isOurs ?? false;
    const stands = isRead ? attributesOf(rest) : undefined;
    const vocabulary = stands?.get('vocab');
    const ours =
      vocabulary === undefined
        ? isOurs(open.findLast((one) => one.isOurs !== undefined))
        : /schema\.org/i.test(vocabulary);
    const attributes = stands && inMicrodata(stands, ours);
    const referring = referred?.get(attributes?.get('id') ?? '');
    const around = referring ?? open.findLast(({ items }) => items)?.items ?? [];
    const names = attributes?.get('itemprop')?.split(/\s+/).filter(Boolean) ?? [];
    const item = attributes?.has('itemscope') ? itemOf(attributes) : undefined;
    const isSaid = around.length > 0 && names.length > 0;
    if (item) refers(attributes!.get('itemref')?.split(/\s+/).filter(Boolean) ?? [], item);
    if (item && isSaid) add(around, names, item);
    else if (item) {
      line += html.slice(counted, match.index).split('\n').length - 1;
      counted = match.index;
      found.push({ json: item, path: `microdata[${found.length}]`, line });
    }
    const stated = isSaid && !item ? statedIn(name, attributes!) : undefined;
    if (stated !== undefined) add(around, names, stated);
    const items = item ? [item] : referring;
    if (/^(?:script|style|template|textarea)$/.test(name)) skipTo(`</${name}`);
    else if (!empty.test(name) && !whole.endsWith('/>') && open.length < deepest)
      open.push({
        name,
        ...(items && { items }),
        ...(vocabulary !== undefined && { isOurs: ours }),
        ...(isSaid && !item && stated === undefined && { says: { of: around, names, from: tag.lastIndex } }),
      });
  }
  for (const one of open.reverse()) closed(one, html.length);
  return found;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute))
    if (!found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? '').trim());
  return found;
}

function itemOf(attributes: ReadonlyMap<string, string>): Item {
  const types = (attributes.get('itemtype') ?? '').split(/\s+/).filter((type) => /schema\.org\//i.test(type));
  const id = attributes.get('itemid');
  // An object without a prototype: a page may call what it says `__proto__`.
  return Object.assign(Object.create(null) as Item, {
    ...(types.length && { '@type': types }),
    ...(id && { '@id': id }),
  });
}

/** What an element says by an attribute; nothing where it says it in its text. */
function statedIn(name: string, attributes: ReadonlyMap<string, string>): string | Item | undefined {
  const content = attributes.get('content');
  if (content !== undefined) return content;
  const thing = attributes.get('resource');
  if (thing !== undefined) return { '@id': thing };
  if (/^(?:a|area|link)$/.test(name)) return attributes.get('href');
  if (/^(?:audio|embed|iframe|img|source|track|video)$/.test(name)) return attributes.get('src');
  if (name === 'object') return attributes.get('data');
  if (name === 'data' || name === 'meter') return attributes.get('value');
  return name === 'time' ? attributes.get('datetime') : name === 'meta' ? '' : undefined;
}
