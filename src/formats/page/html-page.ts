import { printable } from '../../safety/characters.js';
import { decoded } from '../../safety/references.js';
import { webAddress } from '../../safety/address.js';
import { rootOf } from '../xml/root.js';

/** A `<script>` of a web page. */
export interface PageScript {
  readonly text: string;
  /** The line of the page that it begins on, counted from 1. */
  readonly line: number;
}

/** A `<link>` or an `<a>` of a web page that names another form of it. */
export interface PageLink {
  readonly rel: string;
  readonly type: string;
  readonly title: string;
  /** Absolute, where it can be made so. */
  readonly href: string;
}

// No pattern looks past the next `<` or `>`: a hostile page would cost the square of its length.
const attribute = /([a-z][\w:-]*)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(attribute))
    found.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
  return found;
}

/** Whether `text` is a web page. */
export const isPage = (text: string): boolean =>
  text.startsWith('<') &&
  (/<!doctype html\b/i.test(text.slice(0, 1000)) ||
    /^(?:html|head|body|title|meta|script|div|main|center|h[1-6]|p|b|br|pre|span|font|table|form|header|section|article|noscript|iframe)$/.test(
      rootOf(text),
    ));

/** The scripts of a web page whose type is JSON-LD, one after another. */
export function* linkedData(html: string): Generator<PageScript, void> {
  const open = /<script\b([^<>]*)>/gi;
  let [line, counted] = [1, 0];
  for (let match = open.exec(html); match; match = open.exec(html)) {
    if (!/^application\/ld\+json\b/i.test(attributesOf(match[1]!).get('type') ?? '')) continue;
    const from = open.lastIndex;
    const end = html.indexOf('</script', from);
    line += html.slice(counted, from).split('\n').length - 1;
    counted = from;
    yield { text: html.slice(from, end < 0 ? html.length : end), line };
    open.lastIndex = end < 0 ? html.length : end;
  }
}

/** The links in a page's head, and those that anywhere say what they are an alternate of. */
export function linksOf(html: string, base?: string): readonly PageLink[] {
  return [...html.matchAll(/<link\b([^<>]*)>/gi)].flatMap(([, tag = '']) => {
    const attributes = attributesOf(tag);
    const href = attributes.get('href')?.trim() ?? '';
    const [rel = '', type = '', title = ''] = ['rel', 'type', 'title'].map((name) => attributes.get(name));
    const address = webAddress(href, base) ?? href;
    return href && rel
      ? [{ rel: rel.toLowerCase(), type: type.toLowerCase(), title: printable(title), href: address }]
      : [];
  });
}

/** What a page says of itself in its head. */
export function headOf(html: string): { readonly title?: string; readonly language?: string } {
  const title = printable(decoded(/<title\b[^<>]*>([^<]{0,300})/i.exec(html)?.[1] ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  const language = attributesOf(/<html\b[^<>]*>/i.exec(html)?.[0] ?? '').get('lang');
  return { ...(title && { title }), ...(language && { language }) };
}
