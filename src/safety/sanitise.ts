import type { RichElement, RichNode } from '../model/rich-text.js';
import { emailAddress, webAddress } from './address.js';
import { printable } from './characters.js';
import { decoded } from './references.js';

type Name = RichElement['name'];

/** An element that is being filled. */
interface Open {
  readonly name: Name | 'root';
  readonly href?: string;
  readonly children: (string | Open)[];
}

const inline: Readonly<Record<string, Name>> = { b: 'strong', strong: 'strong', i: 'em', em: 'em', a: 'a' };
const block =
  /^(?:address|article|aside|blockquote|caption|center|d[dlt]|details|div|fieldset|fig(?:caption|ure)|footer|form|h[1-6r]|header|main|nav|p|pre|section|summary|t(?:able|body|foot|head|r))$/;
/** Elements whose content is no text of the page. */
const dropped =
  /^(?:applet|audio|canvas|embed|frameset|head|iframe|math|no(?:embed|frames|script)|object|script|select|style|svg|template|textarea|title|video|xmp|plaintext)$/;
// No pattern looks past the next `<`: a hostile text would cost the square of its length.
const tag = /<(\/?)([a-z][^\s/<>]*)([\s/][^<>]*)?>/iy;
const declaration = /<[!?][^<>]*>/y;
const deepest = 16;

/**
 * The paragraphs, lists, emphasis and links of `html`, and its text; nothing else of it is left.
 *
 * Not DOMPurify, and not the browser's `setHTML`: a page that requires Trusted Types lets the one parse nothing unless it
 * allows a policy for strangers' HTML, and the other is missing from too many browsers to do without a second way. A tree
 * made of eight names holds nothing that a parser could read otherwise, for nothing parses it again.
 *
 * @param base Address that relative links start from.
 */
export function sanitised(html: string, base?: string): readonly RichNode[] {
  const tree = new Tree();
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    tree.say(html.slice(at, next < 0 ? html.length : next));
    if (next < 0) break;
    at = markup(html, next, tree, base);
  }
  return tree.nodes;
}

/** Takes the markup that begins `at` a `<` into `tree`; where it ends. */
function markup(html: string, at: number, tree: Tree, base: string | undefined): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 2);
    return end < 0 ? html.length : end + 3;
  }
  tag.lastIndex = declaration.lastIndex = at;
  const [whole, slash, name = '', attributes = ''] = tag.exec(html) ?? [];
  if (whole === undefined) {
    if (declaration.test(html)) return declaration.lastIndex;
    // A sign and no markup.
    tree.say('<');
    return at + 1;
  }
  const end = at + whole.length;
  const lower = name.toLowerCase();
  if (slash) tree.close(lower);
  else if (dropped.test(lower)) return endOf(lower, html, end);
  else tree.open(lower, lower === 'a' ? linkIn(attributes, base) : undefined);
  return end;
}

function endOf(name: string, html: string, from: number): number {
  if (name === 'embed') return from;
  const close = new RegExp(`</${name}(?=[\\s/>])[^<>]*>`, 'gi');
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : html.length;
}

function linkIn(attributes: string, base: string | undefined): string | undefined {
  const [, double, single, bare] =
    /(?:^|[\s/"'])href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'`=<>]+))/i.exec(attributes) ?? [];
  const value = printable(decoded(double ?? single ?? bare ?? '')).trim();
  if (/^mailto:/i.test(value)) {
    // What stands behind the address would write the letter.
    const email = emailAddress(value.split('?', 1)[0]!);
    return email && `mailto:${email}`;
  }
  const [, number] = /^tel:(\+?[\d\s().-]{3,30})$/i.exec(value) ?? [];
  if (number !== undefined) return `tel:${number.replace(/[^+\d]/g, '')}`;
  return value ? webAddress(value, base) : undefined;
}

/** Puts texts and tags in an order in which they can stand: text in paragraphs and items, items in lists. */
class Tree {
  private readonly stack: Open[] = [{ name: 'root', children: [] }];

  get nodes(): readonly RichNode[] {
    return this.stack[0]!.children.flatMap(finished);
  }

  say(raw: string): void {
    const text = printable(decoded(raw)).replace(/[ \t\n\r\f]+/g, ' ');
    if (!text) return;
    if (text === ' ' && this.inside.children.length === 0) return;
    this.place();
    const { children } = this.inside;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  open(name: string, href: string | undefined): void {
    if (this.stack.length >= deepest) return;
    const meant = inline[name];
    if (name === 'br') this.break();
    else if (name === 'ul' || name === 'ol') {
      this.leave('li', 'root');
      this.enter(name);
    } else if (name === 'li') {
      this.leave('ul', 'ol', 'root');
      if (this.inside.name === 'root') this.enter('ul');
      this.enter('li');
    } else if (block.test(name)) this.part();
    else if (/^t[dh]$/.test(name)) this.say(' ');
    else if (meant && !this.isIn(meant) && (meant !== 'a' || href !== undefined)) {
      this.place();
      this.enter(meant, href);
    }
  }

  close(name: string): void {
    const meant = inline[name] ?? (/^(?:ul|ol|li)$/.test(name) ? (name as Name) : undefined);
    if (meant === undefined) {
      if (block.test(name)) this.part();
    } else if (this.isIn(meant)) {
      while (this.inside.name !== meant) this.stack.pop();
      this.stack.pop();
    }
  }

  private get inside(): Open {
    return this.stack.at(-1)!;
  }

  /** Whether an element of this name is open, as far out as the item or list that it would have to be in. */
  private isIn(name: Name): boolean {
    const list = /^[uo]l$/.test(name);
    for (let index = this.stack.length - 1; index > 0; index -= 1) {
      const open = this.stack[index]!.name;
      if (open === name) return true;
      if (!list && name !== 'li' && open === 'li') return false;
      if (name === 'li' && /^[uo]l$/.test(open)) return false;
    }
    return false;
  }

  private enter(name: Name, href?: string): void {
    const open: Open = { name, children: [], ...(href !== undefined && { href }) };
    this.inside.children.push(open);
    this.stack.push(open);
  }

  private leave(...until: readonly Open['name'][]): void {
    while (!until.includes(this.inside.name)) this.stack.pop();
  }

  /** Text stands in a paragraph or in an item. */
  private place(): void {
    if (this.inside.name === 'root') this.enter('p');
    else if (/^[uo]l$/.test(this.inside.name)) this.enter('li');
  }

  /** What comes next stands apart from what was: a paragraph of its own, or in an item a line of its own. */
  private part(): void {
    this.leave('li', 'ul', 'ol', 'root');
    if (this.inside.name === 'li') this.break();
  }

  private break(): void {
    const { children } = this.inside;
    if (children.length && this.inside.name !== 'root' && !/^[uo]l$/.test(this.inside.name))
      children.push({ name: 'br', children: [] });
  }
}

/** An element without blanks and breaks at its ends; nothing where nothing is in it. */
function finished(node: string | Open): RichNode[] {
  if (typeof node === 'string') return [node];
  const { name, href, children } = node;
  if (name === 'br' || name === 'root') return [{ name: 'br', children: [] }];
  const inside = children.flatMap(finished);
  if (name === 'p' || name === 'li') trim(inside);
  const said = inside.some((one) => typeof one !== 'string' || one.trim() !== '');
  if (said) return [{ name, ...(href !== undefined && { href }), children: inside }];
  return inside.length && name !== 'p' && name !== 'li' ? [' '] : [];
}

function trim(nodes: RichNode[]): void {
  const isGap = (node: RichNode | undefined) =>
    typeof node === 'string' ? node.trim() === '' : node?.name === 'br';
  while (nodes.length && isGap(nodes.at(-1))) nodes.pop();
  while (nodes.length && isGap(nodes[0])) nodes.shift();
  const [first] = nodes;
  if (typeof first === 'string') nodes[0] = first.trimStart();
  const last = nodes.at(-1);
  if (typeof last === 'string') nodes[nodes.length - 1] = last.trimEnd();
}
