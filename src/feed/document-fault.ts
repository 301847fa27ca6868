import { isBytes, type FeedDocument } from '../formats/document.js';
import { isPage } from '../formats/page/html-page.js';
import { firstTagOf, rootOf } from '../formats/xml/root.js';
import { at } from '../model/dotted-path.js';
import { printable } from '../safety/characters.js';
import { decoded } from '../safety/references.js';
import { FeedError } from './fault.js';
import { pageFault } from './page-fault.js';

/** Says what a document is, when it is nothing that can be read. */
export function faultOf(feed: FeedDocument): FeedError {
  const { given, text, json, jsonFault } = feed;
  if (typeof given !== 'string' && !isBytes(given) && !isJson(given))
    return unknown(`A feed is read from text, bytes or parsed JSON, and this is ${nameOf(given)}.`);
  if (/^https?:\/\/\S+\s*$/i.test(text))
    return unknown('This is an address, and no feed: fetch it, and give what the answer says.');
  if (!text && json === undefined)
    return new FeedError(
      'empty',
      'The feed is empty: the answer has no content. Look at the address in a browser; if it is empty there, too, tell its publisher.',
    );
  const file = isBytes(given) ? fileOf(new Uint8Array(given)) : undefined;
  if (file) return unknown(`This is ${file}, and no feed. Look for the address of the data behind it.`);
  if (isPage(text)) return pageFault(feed);
  if (jsonFault)
    return new FeedError(
      'unreadable',
      `The feed is broken JSON: ${jsonFault.message}. It may not have arrived whole; if it stays so, tell its publisher.`,
    );
  const [what, isClear] = whatCame(feed);
  return unknown(isClear ? what : `${what} It is in none of the formats that can be read. ${looked}`);
}

const unknown = (message: string): FeedError => new FeedError('unknown-format', message);

const looked =
  'Looked for: our own feed and JSON Feed; calendars (iCalendar, jCal, JSCalendar); news (RSS, Atom, ActivityStreams); ' +
  'schema.org data in pages; StratML; and what The Events Calendar, WordPress, OParl, Legistar, CivicClerk, eScribe, Localist, ' +
  'Google Calendar, Citizen Space, Decidim, adhocracy, Consul, Have Your Say, GOV.UK, HSDS, 360Giving, Popolo, Overpass, KRS ' +
  'and the weather and air services publish; and lists of records with a title and a date or a contact, in JSON, JSON lines, ' +
  'CSV, GeoJSON or CKAN.';

/** What the document is, as far as one can see, and whether that says all. */
type What = readonly [words: string, isClear?: boolean];

function whatCame({ text, json }: FeedDocument): What {
  if (Array.isArray(json)) {
    const [first] = json as readonly unknown[];
    return [
      json.length ? `What came is a list in JSON${fieldsOf(first)}.` : 'What came is an empty list in JSON.',
    ];
  }
  if (typeof json === 'object' && json !== null) return saidInJson(json as Readonly<Record<string, unknown>>);
  const root = rootOf(text);
  if (root) return saidInXml(root, text);
  const beginning = printable(text.slice(0, 60).split(/\r?\n/, 1)[0]!).trim();
  return [`What came is text that begins with “${beginning}”.`];
}

/** Servers apologise in JSON and in XML, too. */
const apology = (said: string): What => {
  const words = printable(said).trim().slice(0, 200).replace(/\.$/, '');
  return [
    `The server answers with an error of its own: “${words}”. Check the address, or tell its publisher.`,
    true,
  ];
};

const apologies = [
  'message',
  'error_description',
  'error.message',
  'errors.0.message',
  'errors.0.detail',
  'error_reason',
  'detail',
  'Message',
  'ExceptionMessage',
  'fault.faultstring',
  'error',
  'title',
];

const isSaid = (one: unknown): one is string => typeof one === 'string' && one.trim().length > 1;

function saidInJson(json: Readonly<Record<string, unknown>>): What {
  const said = apologies.map((path) => at(json, path)).find(isSaid);
  const isError =
    ['error', 'errors', 'error_code', 'Message', 'ExceptionMessage', 'fault'].some((key) => key in json) ||
    ('message' in json && ['code', 'status', 'statusCode', 'success'].some((key) => key in json)) ||
    (said !== undefined && Object.keys(json).length === 1);
  return isError && said !== undefined ? apology(said) : [`What came is an object in JSON${fieldsOf(json)}.`];
}

function fieldsOf(value: unknown): string {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (names.length === 0) return '';
  return ` with the fields ${names
    .slice(0, 8)
    .map((name) => `“${printable(name).slice(0, 40)}”`)
    .join(', ')}`;
}

function saidInXml(root: string, text: string): What {
  if (root === 'opml') {
    const [, address] = /\bxmlurl\s*=\s*["']([^"'<>]+)/i.exec(text) ?? [];
    const use = address ? `use an address in it, such as ${decoded(address)}` : 'use an address in it';
    return [`What came is a list of feeds (OPML), and no feed: ${use}.`, true];
  }
  if (root === 'urlset' || root === 'sitemapindex')
    return [
      'What came is a map of the site for search engines, and no feed. Look for another address.',
      true,
    ];
  const [, message] = /^<[^]{0,200}<message>([^<]{1,200})/i.exec(text) ?? [];
  return message
    ? apology(decoded(message))
    : [`What came is XML that begins with <${printable(firstTagOf(text)).slice(0, 60)}>.`];
}

/** What a file is by its first bytes, where it is nothing to read. */
function fileOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('%PDF')) return 'a PDF document';
  if (head.startsWith('PK\u0003\u0004')) return 'a packed file, such as ZIP or a spreadsheet';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'an old document of Word or Excel';
  if (head.startsWith('\u001F\u008B')) return 'a file that is still compressed (gzip)';
  return /^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|RIFF)/.test(head) ? 'a picture or a recording' : undefined;
}

/** Whether `given` may have come out of JSON.parse. */
function isJson(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  return Array.isArray(given) || Object.prototype.toString.call(given) === '[object Object]';
}

/** What `given` is, for the developer who gave it. */
function nameOf(given: unknown): string {
  if (given === null || given === undefined) return String(given);
  if (typeof given !== 'object') return `a ${typeof given}`;
  const name = Object.prototype.toString.call(given).slice('[object '.length, -1);
  return (
    { Promise: 'a Promise: await it', Response: 'a Response: await its text' }[name] ?? `of the type ${name}`
  );
}
