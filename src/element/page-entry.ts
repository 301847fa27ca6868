import { isSite, plainNameIn, toldIn } from './page-words.js';

/** What a row says, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const blocks =
  'address, article, blockquote, br, dd, div, dl, figure, footer, h1, h2, h3, h4, h5, h6, header, li, p, section, table, tr, ul, ol';

/** Whether an element is kept from everybody's eyes by what is written on it. */
export const isHidden = (element: Element): boolean =>
  element instanceof HTMLElement &&
  ((element.hidden && element.getAttribute('hidden') !== 'until-found') || element.style.display === 'none');

/** The text of a node as it is seen: what stands in lines of its own does so here. */
export function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data.replace(/\s+/g, ' ');
    else if (child instanceof Element && !child.matches('script, style, template') && !isHidden(child))
      text += child.matches(blocks) ? `\n${textOf(child)}\n` : textOf(child);
  }
  return text.replace(/ *\n[\n ]*/g, '\n');
}

/** The text of a node in one line. */
export const lineOf = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

interface Links {
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** A page of the same site, and one of another. */
  readonly page: string | undefined;
  readonly site: string | undefined;
}

/** Where the links in some elements lead. */
export function linksIn(...elements: readonly Element[]): Links {
  const links = elements
    .flatMap((element) => [...element.querySelectorAll<HTMLAnchorElement>('a[href]')])
    .filter((link) => !isHidden(link));
  const after = (scheme: string) => {
    const link = links.find(({ protocol }) => protocol === scheme);
    return link && decoded(link.href.slice(scheme.length).split('?', 1)[0]!);
  };
  const web = links.filter(({ protocol }) => /^https?:$/.test(protocol));
  return {
    email: after('mailto:'),
    phone: after('tel:'),
    page: web.find(({ origin }) => origin === location.origin)?.href,
    site: web.find(({ origin }) => origin !== location.origin)?.href,
  };
}

const leading = 'h1, h2, h3, h4, h5, h6, strong, b, a[href]:not([href^="mailto:"], [href^="tel:"])';

/** An item of a list, or a term and what defines it, as one would read it: a name, and after it whatever else is known. */
export function entryIn(item: Element, definitions: readonly Element[] = []): Row | undefined {
  const isTerm = item.localName === 'dt';
  const head = isTerm ? item : item.querySelector(leading);
  const text = (isTerm ? definitions : [item]).map((body) => textOf(body).trim()).join('\n');
  const written = head ? textOf(head).trim() : '';
  const name = lineOf(head ?? item).replace(/:$/, '');
  // A link far down in a text is not what the entry is called.
  const isHead =
    written !== '' &&
    !isSite(name) &&
    (isTerm || [text, text.replace(/^\P{L}+/u, '')].some((all) => all.startsWith(written)));
  if (isTerm || isHead) {
    const rest = isTerm ? text : text.slice(text.indexOf(written) + written.length);
    return entryOf(name, rest, linksIn(item, ...definitions));
  }
  const plain = plainNameIn(text);
  return entryOf(plain, text.slice(text.indexOf(plain) + plain.length), linksIn(item));
}

/** What is called `name`, with what else is said of it. Nothing where there is no name. */
export function entryOf(name: string, rest: string, links: Links): Row | undefined {
  if (!name || name.length > 200) return undefined;
  const told = toldIn(rest);
  const row = {
    name,
    url: links.page,
    ...told,
    website: links.site ?? told.website,
    email: links.email ?? told.email,
    phone: links.phone ?? told.phone,
  };
  return Object.fromEntries(Object.entries(row).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}
