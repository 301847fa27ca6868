import { webAddress } from '../../safety/address.js';
import { printable } from '../../safety/characters.js';
import { decoded } from '../../safety/references.js';
import { linksOf, type PageLink } from './html-page.js';

/** A feed that a page names. */
export interface NamedFeed {
  readonly address: string;
  /** What it is, in words. */
  readonly what: string;
}

const forms: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^text\/calendar/, 'a calendar'],
  [/^application\/feed\+json/, 'a JSON Feed'],
  [/^application\/(?:rss|rdf)\+xml/, 'RSS'],
  [/^application\/atom\+xml/, 'Atom'],
];

/**
 * The feeds that a page names: in its head, in what its server says beside it, and in links to calendar files.
 *
 * @param base Address of the page.
 * @param advertised What the server's `Link` and `X-TEC-API-ROOT` said of other forms of the page.
 */
export function feedsNamedBy(html: string, base?: string, advertised = ''): readonly NamedFeed[] {
  const links = [...linksIn(advertised, base), ...linksOf(html, base)];
  const found: NamedFeed[] = [...apisIn(advertised, base)];
  for (const [pattern, form] of forms)
    for (const { rel, type, title, href } of links)
      if (/\balternate\b/.test(rel) && pattern.test(type) && !/comment|komentarz/i.test(title + href))
        found.push({ address: href, what: title ? `${form}, “${title}”` : form });
  const wordpress = links.find(({ rel }) => rel === 'https://api.w.org/');
  if (wordpress) found.push(...wordpressAt(wordpress.href, /tribe[-_]events|tec-api-version/i.test(html)));
  for (const [, raw = ''] of html.matchAll(/<a\b[^<>]*?\shref\s*=\s*["']([^"'<>]+)/gi)) {
    const address = webAddress(decoded(raw).replace(/^webcal:/i, 'https:'), base);
    if (address && (/^webcal:/i.test(raw) || /\.ics(?:$|[?#])|[?&](?:ical|outlook-ical)=/i.test(address)))
      found.push({ address, what: 'a calendar' });
    if (found.length > 50) break;
  }
  return [...new Map(found.map((one) => [one.address, one])).values()].filter(
    ({ address }) => /^https?:/i.test(address) && address !== base,
  );
}

/** The links in the head of an answer (RFC 8288). */
function linksIn(advertised: string, base?: string): readonly PageLink[] {
  return [...advertised.matchAll(/<([^<>]+)>([^<>]*)/g)].flatMap(([, raw = '', said = '']) => {
    const [rel = '', type = '', title = ''] = ['rel', 'type', 'title'].map((name) => {
      const [, quoted, bare] =
        new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s",;]+))`, 'i').exec(said) ?? [];
      return quoted ?? bare;
    });
    const href = webAddress(raw, base);
    return href ? [{ rel: rel.toLowerCase(), type: type.toLowerCase(), title: printable(title), href }] : [];
  });
}

/** What a server advertises of WordPress and The Events Calendar in the head of an answer. */
function apisIn(advertised: string, base?: string): readonly NamedFeed[] {
  const [, events] = /(?:^|\s)tec:(\S+)/.exec(advertised) ?? [];
  const [, root] = /<([^<>]+)>\s*;[^<>,]*\brel="?https:\/\/api\.w\.org\/"?/.exec(advertised) ?? [];
  const calendar = events && webAddress(`${events.replace(/\/$/, '')}/events`, base);
  const wordpress = root && webAddress(root, base);
  return [
    ...(calendar ? [{ address: calendar, what: 'the events of The Events Calendar' }] : []),
    ...(wordpress ? wordpressAt(wordpress, false) : []),
  ];
}

function wordpressAt(root: string, events: boolean): readonly NamedFeed[] {
  const base = root.replace(/\/?$/, '/');
  return [
    ...(events
      ? [{ address: `${base}tribe/events/v1/events`, what: 'the events of The Events Calendar' }]
      : []),
    { address: `${base}wp/v2/posts`, what: 'the posts of WordPress' },
  ];
}
