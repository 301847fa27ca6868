import { emailAddress, webAddress } from '../../safety/address.js';
import { decoded } from '../../safety/references.js';
import { htmlText } from '../../safety/html-text.js';
import { plainText } from '../../safety/plain-text.js';
import { SourceDraft } from '../source-draft.js';
import type { Surroundings } from '../fields.js';
import type { ReadContext } from '../format.js';
import type { Draft } from '../records.js';
import { shortened } from '../shortened.js';
import { dateWritten } from '../written-dates.js';
import type { XmlElement } from '../xml/element.js';
import { addressIn, baseOf, extensionOf, htmlOf, languageIn, linkOf, textOf, wordOf } from './content.js';
import { takeOccasion, timesOf } from './occasion.js';

/** Reads an item: an event where it says when it takes place, and an event is asked for; else an article. */
export function draftOf(
  item: XmlElement,
  feed: Surroundings,
  { vocabulary }: ReadContext,
  language: string | undefined,
): Draft | undefined {
  const event = vocabulary.get('event');
  const times = event && timesOf(item);
  const kind = times ? event : vocabulary.get('article');
  if (!kind) return undefined;
  const at = { ...feed, base: baseOf(item, feed.base) };
  const draft = new SourceDraft(kind, at);
  takeWords(draft, item, language);
  if (times) takeOccasion(draft, item, times, language);
  else takeAuthors(draft, item);
  return draft;
}

function takeWords(draft: SourceDraft, item: XmlElement, language: string | undefined): void {
  const { base } = draft.at;
  const title = wordOf(item, 'title');
  const html = htmlOf(title);
  draft.take('title', 'title', html === undefined ? undefined : plainText(html), title?.line);
  const guid = wordOf(item, 'guid', 'id');
  const permanent = guid?.attributes.get('ispermalink') === 'false' ? undefined : textOf(guid);
  const link = linkOf(item, base);
  draft.put('url', link ?? (permanent && /^https?:/i.test(permanent) ? webAddress(permanent) : undefined));
  const written = wordOf(item, 'link');
  if (link === undefined) draft.take('url', 'link', textOf(written), written?.line);
  takeTexts(draft, item);
  takeDates(draft, item, language);
  const [id, published] = [textOf(guid) ?? item.attributes.get('rdf:about'), draft.fields['published']];
  draft.put(
    'id',
    id && !/[<>]/.test(id) ? id : (draft.fields['url'] ?? joined(draft.fields['title'], published)),
  );
  const own = languageIn(item, textOf(extensionOf(item, 'language')));
  if (own !== language) draft.put('language', own);
  takeTopics(draft, item);
  takeFiles(draft, item);
}

const joined = (title: unknown, published: unknown): string | undefined =>
  typeof title === 'string' ? [title, published].filter(Boolean).join('@') : undefined;

function takeTexts(draft: SourceDraft, item: XmlElement): void {
  const group = item.children.find(({ name }) => name === 'group');
  const brief =
    wordOf(item, 'description', 'summary') ??
    extensionOf(item, 'abstract') ??
    group?.children.find(({ name, text }) => name === 'description' && text.trim());
  const full = extensionOf(item, 'encoded') ?? wordOf(item, 'content') ?? brief;
  const html = htmlOf(full) ?? htmlOf(brief);
  const shown = pictureOf(item, draft.at.base);
  if (shown) draft.put('image', { src: shown });
  if (!full || html === undefined) return;
  const { description, richDescription } = htmlText(html, baseOf(full, draft.at.base));
  const summary = shortened(!brief || brief === full ? description : plainText(htmlOf(brief) ?? ''));
  draft.take('summary', brief?.written ?? full.written, summary, brief?.line);
  if (description !== summary) draft.take('description', full.written, description, full.line);
  if (description !== summary || richDescription) draft.put('richDescription', richDescription);
  if (shown) return;
  const [, picture] =
    /<img\b[^<>]*?\ssrc\s*=\s*["']?([^"'\s<>]+)/i.exec(`${html}\n${htmlOf(brief) ?? ''}`) ?? [];
  const src = picture && webAddress(decoded(picture), draft.at.base);
  if (src) draft.put('image', { src });
}

function takeDates(draft: SourceDraft, item: XmlElement, language: string | undefined): void {
  const updated = wordOf(item, 'updated', 'modified') ?? extensionOf(item, 'modified');
  const published = wordOf(item, 'pubdate', 'published', 'issued') ?? extensionOf(item, 'date') ?? updated;
  for (const [name, element] of [
    ['published', published],
    ['updated', updated],
  ] as const) {
    const text = textOf(element);
    if (element && text) draft.take(name, element.written, dateWritten(text, language) ?? text, element.line);
  }
}

function takeTopics(draft: SourceDraft, item: XmlElement): void {
  const topics = item.children
    .filter(({ name }) => name === 'category' || name === 'subject')
    .map(({ attributes, text }) => attributes.get('label') ?? (plainText(text) || attributes.get('term')))
    .filter(Boolean);
  if (topics.length)
    draft.take(draft.vocabulary.kind === 'event' ? 'topics' : 'tags', 'category', [...new Set(topics)]);
}

const picture = /^image\/|^image$/;

const files = (item: XmlElement): readonly XmlElement[] =>
  item.children
    .flatMap((child) => (child.name === 'group' ? child.children : [child]))
    .filter(
      ({ name, attributes }) =>
        (name === 'enclosure' ||
          name === 'content' ||
          (name === 'link' && attributes.get('rel') === 'enclosure')) &&
        (attributes.has('url') || attributes.has('href')),
    );

function pictureOf(item: XmlElement, base: string | undefined): string | undefined {
  const shown = files(item).find(
    ({ attributes }) => picture.test(attributes.get('type') ?? '') || attributes.get('medium') === 'image',
  );
  const group = item.children.find(({ name }) => name === 'group');
  const small = extensionOf(item, 'thumbnail', 'image') ?? (group && extensionOf(group, 'thumbnail'));
  const address = [
    shown?.attributes.get('url') ?? shown?.attributes.get('href'),
    small?.attributes.get('url') ?? small?.attributes.get('href'),
    textOf(small?.children.find(({ name }) => name === 'url')) ?? textOf(small),
  ].find(Boolean);
  return addressIn(address, base);
}

/** Documents to read; what one would listen to or watch is not for a list of news. */
function takeFiles(draft: SourceDraft, item: XmlElement): void {
  const documents = files(item).flatMap(({ attributes }) => {
    const type = attributes.get('type') ?? '';
    const url = addressIn(attributes.get('url') ?? attributes.get('href'), draft.at.base);
    if (!/^(?:application|text)\//.test(type) || url === undefined) return [];
    const size = Number(attributes.get('length') ?? attributes.get('filesize'));
    const title = attributes.get('title');
    return { url, type, ...(size > 0 && { size }), ...(title && { title }) };
  });
  if (documents.length) draft.take('documents', 'enclosure', documents);
}

function takeAuthors(draft: SourceDraft, item: XmlElement): void {
  const authors = item.children
    .filter(({ name }) => name === 'author' || name === 'creator')
    .flatMap((author) => {
      const part = (word: string) => textOf(author.children.find(({ name }) => name === word));
      // RSS asks for an address, with the name behind it.
      const [, address = '', inside] = /^([^\s@]+@\S+)(?:\s+\(([^()]*)\))?$/.exec(author.text.trim()) ?? [];
      const name = part('name') ?? inside ?? (address ? undefined : textOf(author));
      const email = emailAddress(part('email') ?? address);
      const url = addressIn(part('uri') ?? part('url'), draft.at.base);
      return name || email
        ? [{ ...(name && { name: plainText(name) }), ...(email && { email }), ...(url && { url }) }]
        : [];
    });
  if (authors.length) draft.take('authors', 'author', authors);
}
