import { webAddress } from '../../safety/address.js';
import { decoded } from '../../safety/references.js';
import type { XmlElement } from '../xml/element.js';

// Words of feeds and of what everybody adds to them; an extension's own “title” or “link” is not the item's.
const core = /^$|purl\.org\/rss|rdf\/simple|backend\.userland\.com|w3\.org\/2005\/Atom|purl\.org\/atom/i;

const isCore = ({ namespace, parent }: XmlElement): boolean =>
  core.test(namespace) || namespace === parent?.namespace;

/** The first child of the feed's own vocabulary called one of `names`, in their order, that says something. */
export function wordOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name && isCore(child) && says(child));
    if (found) return found;
  }
  return undefined;
}

/** The first child called one of `names`, in their order, whoever's word it is. */
export function extensionOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name && says(child));
    if (found) return found;
  }
  return undefined;
}

const says = ({ text, children, attributes }: XmlElement): boolean =>
  text.trim() !== '' || children.length > 0 || attributes.size > 0;

/** The text of an element; nothing where it has none. */
export const textOf = (element: XmlElement | undefined): string | undefined =>
  element?.text.trim() || undefined;

/** The HTML that an element holds: escaped, in CDATA, or, in Atom and by mistake, as elements of its own. */
export function htmlOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const type = element.attributes.get('type') ?? '';
  if (
    element.attributes.has('src') ||
    /^(?!text\/|.*xml)\w+\/|base64/.test(type + (element.attributes.get('mode') ?? ''))
  )
    return undefined;
  // A prefix is the writer's matter: <xhtml:p> is a paragraph.
  if (element.children.length)
    return element.source.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<(\/?)[\w-]+:(?=[a-z])/gi, '<$1');
  if (isAtom(element) && (type === '' || /^text(?:\/plain)?$/.test(type)))
    return element.text.replace(/&/g, '&amp;').replace(/</g, '&lt;').trim() || undefined;
  // Some programs wrap CDATA twice, or escape HTML twice.
  const html = element.text.replace(/<!(?:--)?\[CDATA\[|\]\](?:--)?>/g, '').trim();
  const twice = !/<[a-z/!]/i.test(html) && /&lt;\/?(?:p|br|div|a|b|strong|em|i|img|ul|li|span)\b/i.test(html);
  return (twice ? decoded(html) : html) || undefined;
}

const isAtom = ({ namespace }: XmlElement): boolean => namespace.includes('w3.org/2005/Atom');

/** The address that somebody wrote; an empty one is none, and not the base. */
export const addressIn = (written: string | undefined, base: string | undefined): string | undefined =>
  written?.trim() ? webAddress(written, base) : undefined;

/** The page that an element is about. */
export function linkOf(element: XmlElement, base: string | undefined): string | undefined {
  const links = element.children.filter((child) => child.name === 'link');
  const isPage = ({ attributes }: XmlElement) =>
    attributes.has('href') && /^(?:alternate)?$/.test(attributes.get('rel') ?? '');
  const html = links.find(
    (link) =>
      isPage(link) && /^(?:text\/html|application\/xhtml\+xml)?$/.test(link.attributes.get('type') ?? ''),
  );
  const written = links.find((link) => isCore(link) && textOf(link));
  for (const link of [written, html, links.find(isPage)]) {
    const address = link && addressIn(textOf(link) ?? link.attributes.get('href'), baseOf(link, base));
    if (address !== undefined) return address;
  }
  return undefined;
}

/** The address that relative ones in `element` start from: each `xml:base` starts from the one around it. */
export function baseOf(element: XmlElement, base: string | undefined): string | undefined {
  const bases: string[] = [];
  for (let one: XmlElement | undefined = element; one; one = one.parent) {
    const stated = one.attributes.get('xml:base');
    if (stated) bases.unshift(stated);
  }
  return bases.reduce<string | undefined>((outer, stated) => webAddress(stated, outer) ?? outer, base);
}

/** The language that an element says it is in: `xml:lang`, here or further out, or else what the feed states. */
export function languageIn(element: XmlElement, stated?: string): string | undefined {
  let own: string | undefined;
  for (let one: XmlElement | undefined = element; one && !own; one = one.parent)
    own = one.attributes.get('xml:lang');
  const tag = (own ?? stated ?? '').trim().replace(/_/g, '-');
  try {
    return tag ? new Intl.Locale(tag).toString() : undefined;
  } catch {
    return undefined;
  }
}
