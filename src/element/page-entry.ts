/** What a row says, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const blocks =
  'address, article, blockquote, br, dd, div, dl, figure, footer, h1, h2, h3, h4, h5, h6, header, li, p, section, table, tr, ul, ol';

/** The text of a node as it is seen: what stands in lines of its own does so here. */
export function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data.replace(/\s+/g, ' ');
    else if (child instanceof Element && !child.matches('script, style, template, [hidden]'))
      text += child.matches(blocks) ? `\n${textOf(child)}\n` : textOf(child);
  }
  return text.replace(/ *\n[\n ]*/g, '\n');
}

interface Links {
  readonly email: string | undefined;
  readonly phone: string | undefined;
  /** A page of the same site, and one of another. */
  readonly page: string | undefined;
  readonly site: string | undefined;
}

/** Where the links in an element lead. */
export function linksIn(element: Element): Links {
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')];
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

/** What is a number to call because it says so. */
const calledIn =
  /(?:(?<!\p{L})(?:tel|telefon|phone|fon|kom|mob|тел)[.:\s]+)(\+?\(?\d(?:[\s()./-]{0,2}\d){6,13})(?!\d)/iu;
const emailIn = /[^\s@,;:<>()]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const siteIn = /\b(?:https?:\/\/|www\.)[^\s,;<>]+[^\s,;.<>)]/i;
const phoneIn =
  /(?:(?<!\p{L})(?:tel|telefon|phone|fon|kom|mob|тел)[.:\s]+)?(\+?\(?\d(?:[\s()./-]{0,2}\d){6,13})(?!\d)/iu;
const labels =
  /(?<!\p{L})(?:e-?mail|mail|tel|telefon|phone|kom|mob|тел|пошта|www|strona|web|strona www|adres|address)\s*[.:]+\s*/giu;
const street =
  /(?:^|\s)(?:ul|al|pl|os|пл|вул|просп)\.\s|\b\d{2}-\d{3}\b|\b\d{5}\s\p{Lu}|(?:stra(?:ß|ss)e|str\.|weg|platz|street|road|avenue|lane)\s*\d|\b\d+[a-z]?\s(?:[\p{L}'’.-]+\s){1,4}(?:street|road|avenue|lane|st|rd)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/iu;
/** Between the parts of a line. */
const between = /\s*(?:\n|[|•·;])\s*|\s+[–—-]\s+/;

/** How to reach somebody, as a text says it. */
export const reachedIn = (
  text: string,
): { readonly email: string | undefined; readonly phone: string | undefined } => ({
  email: emailIn.exec(text)?.[0],
  phone: calledIn.exec(text)?.[1],
});

/** An item of a list as one would read it: a name, and after it whatever else is known. Nothing where there is no name. */
export function entryIn(item: Element): Row | undefined {
  const term = item.localName === 'dt';
  const bodies = term ? definitionsOf(item) : [item];
  const links = bodies.map(linksIn).reduce(
    (all, one) => ({
      email: all.email ?? one.email,
      phone: all.phone ?? one.phone,
      page: all.page ?? one.page,
      site: all.site ?? one.site,
    }),
    linksIn(item),
  );
  const head = term
    ? item
    : item.querySelector('h1, h2, h3, h4, h5, h6, strong, b, a[href]:not([href^="mailto:"], [href^="tel:"])');
  const text = bodies.map((body) => textOf(body).trim()).join('\n');
  const headText = head ? textOf(head).replace(/\s+/g, ' ').trim().replace(/:$/, '') : '';
  // A link far down in a text is not what the entry is called.
  const isHead =
    headText !== '' && !siteIn.test(headText) && (term || text.replace(/^\P{L}+/u, '').startsWith(headText));
  const plainName = text.split(/\n|\s+[–—-]\s+|[;:|•·]|,\s/u, 1)[0]!.trim();
  const name = isHead ? headText : plainName;
  if (!name || name.length > 200) return undefined;
  let rest = term ? text : text.slice(text.indexOf(name) + name.length);
  const take = (sign: RegExp): string | undefined => {
    const [whole, part = whole] = sign.exec(rest) ?? [];
    if (whole) rest = rest.replace(whole, '\n');
    return part?.trim();
  };
  const email = take(emailIn);
  const site = take(siteIn);
  const phone = take(phoneIn);
  const parts = rest
    .split(between)
    .map((part) => part.replace(labels, '').replace(/^[\s,.:()–—-]+|[\s,:(–—-]+$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part));
  const [address, told] = addressIn(parts);
  const row = {
    name,
    url: links.page,
    website: links.site ?? site,
    email: links.email ?? email,
    phone: links.phone ?? phone,
    address,
    summary: told.join(' · ') || undefined,
  };
  return Object.fromEntries(Object.entries(row).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** The address among the parts of a text, as far as its commas go, and the others. */
function addressIn(
  parts: readonly string[],
): readonly [address: string | undefined, others: readonly string[]] {
  const at = parts.findIndex((part) => street.test(part));
  if (at < 0) return [undefined, parts];
  const pieces = parts[at]!.split(/,\s*/);
  const first = pieces.findIndex((piece) => street.test(piece));
  const before = pieces.slice(0, first).join(', ');
  return [
    pieces.slice(first).join(', '),
    [...parts.slice(0, at), ...(before ? [before] : []), ...parts.slice(at + 1)],
  ];
}

function definitionsOf(term: Element): readonly Element[] {
  const found: Element[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
    found.push(next);
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}
