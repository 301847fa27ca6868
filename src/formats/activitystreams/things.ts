import type { Document, Image } from '../../model/common.js';
import type { RichNode } from '../../model/rich-text.js';
import type { Text } from '../../model/text.js';
import { webAddress } from '../../safety/address.js';
import { htmlText } from '../../safety/html-text.js';
import { plainText } from '../../safety/plain-text.js';
import { address, isObject, string, text, when, type Field, type Surroundings } from '../fields.js';

/** An object of ActivityStreams. */
export type Thing = Readonly<Record<string, unknown>>;

const one = (value: unknown): unknown =>
  (Array.isArray(value) ? (value as unknown[])[0] : value) ?? undefined;
const many = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

function readAt<T>(thing: Thing, key: string, field: Field<T>, at: Surroundings): T | undefined {
  const value = one(thing[key]);
  return value === undefined ? undefined : at.problems.within(key, () => field(value, at));
}

const plain: Field<Text> = (value, at) => text(typeof value === 'string' ? plainText(value) : value, at);

/** A text that may be HTML, in one language or, under `…Map`, in several. */
function textAt(thing: Thing, name: string, at: Surroundings): { text?: Text; language?: string } {
  const map = thing[`${name}Map`];
  const languages = isObject(map) ? Object.entries(map) : [];
  if (languages.length > 1) {
    const texts = Object.fromEntries(
      languages.map(([tag, value]) => [tag, typeof value === 'string' ? plainText(value) : value]),
    );
    const read = at.problems.within(`${name}Map`, () => text(texts, at));
    return read === undefined ? {} : { text: read };
  }
  const [[language, alone] = []] = languages;
  const read = readAt(alone === undefined ? thing : { [name]: alone }, name, plain, at);
  return { ...(read !== undefined && { text: read }), ...(language !== undefined && { language }) };
}

/** The page of a thing: the one for people, where there are several. */
function pageOf(thing: Thing, at: Surroundings): string | undefined {
  const links = many(thing['url']);
  const link = links.find((given) => isObject(given) && given['mediaType'] === 'text/html') ?? links[0];
  const href = isObject(link) ? link['href'] : link;
  if (href !== undefined) return at.problems.within('url', () => address(href, at));
  return typeof thing['id'] === 'string' ? webAddress(thing['id'], at.base) : undefined;
}

interface Described {
  readonly description?: Text;
  readonly richDescription?: readonly RichNode[];
  readonly language?: string;
}

function described(thing: Thing, at: Surroundings): Described {
  const { text: description, language } = textAt(thing, 'content', at);
  const content = one(thing['content']);
  const rich = typeof content === 'string' && typeof description === 'string' && htmlText(content, at.base);
  return {
    ...(description !== undefined && { description }),
    ...(rich && rich.richDescription && { richDescription: rich.richDescription }),
    ...(language !== undefined && { language }),
  };
}

/** What every thing has. */
function common(thing: Thing, at: Surroundings): Record<string, unknown> {
  return given({
    id: readAt(thing, 'id', string, at),
    url: pageOf(thing, at),
    title: textAt(thing, 'name', at).text,
    summary: textAt(thing, 'summary', at).text,
    published: readAt(thing, 'published', when, at),
    updated: readAt(thing, 'updated', when, at),
    ...described(thing, at),
  });
}

/** A post. What stands before it as a warning of its content is its summary. */
export function postFields(thing: Thing, at: Surroundings): Record<string, unknown> {
  const tags = many(thing['tag']).flatMap((tag) =>
    isObject(tag) && tag['type'] === 'Hashtag' ? String(tag['name']).replace(/^#/, '') : [],
  );
  const author = one(thing['attributedTo']);
  const name = isObject(author) ? textAt(author, 'name', at).text : undefined;
  return given({
    ...common(thing, at),
    ...attached(thing, at),
    tags: tags.length ? tags : undefined,
    authors: name === undefined ? undefined : [{ name }],
  });
}

/** The first picture, and what else is attached. Addresses are safe or left out; pictures are shown by those who may. */
function attached(thing: Thing, at: Surroundings): { image?: Image; documents?: readonly Document[] } {
  let image: Image | undefined;
  const documents: Document[] = [];
  for (const attachment of [...many(thing['image']), ...many(thing['attachment'])]) {
    if (!isObject(attachment)) continue;
    const link = one(attachment['url'] ?? attachment['href']);
    const href = isObject(link) ? link['href'] : link;
    const src = typeof href === 'string' ? webAddress(href, at.base) : undefined;
    if (src === undefined) continue;
    const type = readAt(attachment, 'mediaType', string, at);
    const { text: title } = textAt(attachment, 'name', at);
    if (attachment['type'] === 'Image' || type?.startsWith('image/'))
      image ??= { src, ...(title !== undefined && { alt: title }) };
    else
      documents.push({
        url: src,
        ...(title !== undefined && { title }),
        ...(type !== undefined && { type }),
      });
  }
  return { ...(image && { image }), ...(documents.length && { documents }) };
}

export function eventFields(thing: Thing, at: Surroundings): Record<string, unknown> {
  const place = one(thing['location']);
  const name = isObject(place) ? textAt(place, 'name', at).text : undefined;
  return given({
    ...common(thing, at),
    start: readAt(thing, 'startTime', when, at),
    end: readAt(thing, 'endTime', when, at),
    location: name === undefined ? undefined : { name },
  });
}

/** An account to follow: its handle is its name and the server that it is on. */
export function actorFields(thing: Thing, at: Surroundings): Record<string, unknown> {
  const { title, ...fields } = common(thing, at);
  const name = readAt(thing, 'preferredUsername', string, at);
  const home = fields['id'] ?? fields['url'];
  const host = typeof home === 'string' && URL.canParse(home) ? new URL(home).host : '';
  return given({
    ...fields,
    title: title ?? name,
    network: host ? 'fediverse' : undefined,
    handle: name !== undefined && host ? `@${name}@${host}` : undefined,
    feedUrl: readAt(thing, 'outbox', address, at),
  });
}

const given = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
