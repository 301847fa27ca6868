import type { Document } from '../model/common.js';
import { feedName } from '../model/field-name.js';
import type { CivicRecord } from '../model/record.js';
import type { RichNode } from '../model/rich-text.js';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title?: string;
  /** Address of the page that the feed belongs to. */
  readonly home?: string;
  /** BCP 47 tag of the texts. */
  readonly language?: string;
  /** IANA zone of the times. */
  readonly timeZone: string;
  readonly place?: object;
}

type Json = Record<string, unknown>;

/**
 * `records` as our own feed: a JSON Feed 1.1 that any feed reader follows, and that reads back as the same records.
 * What JSON Feed has no word for stands under `_civic`.
 */
export function civicFeed(
  { title, home, language, timeZone, place }: FeedHead,
  records: readonly CivicRecord[],
) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: title ?? '',
    ...(home === undefined ? {} : { home_page_url: home }),
    ...(language === undefined ? {} : { language }),
    _civic: { version: '1.0', time_zone: timeZone, ...(place && { place }) },
    items: records.map(itemOf),
  };
}

function itemOf(record: CivicRecord): Json {
  // A copy of what is there, by name: a record may have been made to be read and not to be copied.
  const fields = JSON.parse(JSON.stringify(record)) as Json;
  const item: Json = { id: fields['id'] };
  const own: Json = {};
  for (const [name, value] of Object.entries(fields))
    if (name !== 'id' && name !== 'richDescription') place(name, value, item, own);
  if (record.richDescription) item['content_html'] = markup(record.richDescription);
  if (item['content_html'] !== undefined && typeof record.description === 'string')
    delete item['content_text'];
  // JSON Feed wants one of the two of every item.
  else item['content_text'] ??= plain(record.description ?? record.summary) ?? '';
  return Object.keys(own).length > 1 || record.kind !== 'article' ? { ...item, _civic: own } : item;
}

/** Puts a field where feed readers look for it, or where only we do; and into both where they see but a part of it. */
function place(name: string, value: unknown, item: Json, own: Json): void {
  const shared = words[name];
  const seen = shared?.[1](value);
  if (shared && seen !== undefined) item[shared[0]] = seen;
  if (!shared || JSON.stringify(seen) !== JSON.stringify(value)) own[feedName(name)] = snaked(value);
}

const same = (value: unknown): unknown => value;
/** A text in several languages is said whole in our own words, and in one of them to others. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.values(value)[0] : value;
// JSON Feed knows moments, and no days.
const moment = (value: unknown): unknown => (String(value).includes('T') ? value : undefined);

/** What JSON Feed has a word for, and how much of it. */
const words: Readonly<Record<string, readonly [name: string, seen: (value: unknown) => unknown]>> = {
  url: ['url', same],
  title: ['title', plain],
  name: ['title', plain],
  summary: ['summary', plain],
  description: ['content_text', plain],
  language: ['language', same],
  tags: ['tags', same],
  published: ['date_published', moment],
  updated: ['date_modified', moment],
  image: ['image', (value) => (value as { src: string }).src],
  documents: ['attachments', (value) => attachments(value as readonly Document[])],
  authors: ['authors', (value) => authors(value as readonly Json[])],
};

/** Only a file whose type is known may be an attachment. */
function attachments(documents: readonly Document[]): readonly Json[] | undefined {
  const known = documents.filter(({ type }) => type !== undefined);
  return known.length === 0
    ? undefined
    : known.map(({ url, type, title, size }) => ({
        url,
        mime_type: type,
        ...(title === undefined ? {} : { title: plain(title) }),
        ...(size === undefined ? {} : { size_in_bytes: size }),
      }));
}

const authors = (people: readonly Json[]): readonly Json[] =>
  people.map(({ name, url, avatar }) => ({
    ...(name === undefined ? {} : { name: plain(name) }),
    ...(url === undefined ? {} : { url }),
    ...(avatar === undefined ? {} : { avatar }),
  }));

/** The same with the names of fields as feeds write them; the tags of languages stay: `zh-Hant` is no field. */
function snaked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snaked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'richDescription')
      .map(([name, one]) => [name.includes('-') ? name : feedName(name), snaked(one)]),
  );
}

const markup = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const { name, href, children } = node;
      if (name === 'br') return '<br>';
      return `<${name}${href === undefined ? '' : ` href="${escaped(href)}"`}>${markup(children)}</${name}>`;
    })
    .join('');

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark]!);
