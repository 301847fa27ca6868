import { isBytes, type FeedDocument } from '../formats/document.js';
import { formatNames } from '../formats/every-format.js';
import { FeedError } from './fault.js';

/** Says what a document is, when it is nothing that can be read. */
export function faultOf(feed: FeedDocument): FeedError {
  const { given, text, json, jsonFault } = feed;
  if (typeof given !== 'string' && !isBytes(given) && !isJson(given))
    return new FeedError(
      'unknown-format',
      `A feed is read from text, bytes or parsed JSON, and this is ${nameOf(given)}.`,
    );
  if (/^https?:\/\/\S+\s*$/i.test(text))
    return new FeedError(
      'unknown-format',
      'This is an address, and no feed: fetch it, and give what the answer says.',
    );
  if (!text && json === undefined)
    return new FeedError(
      'empty',
      'The feed is empty: the answer has no content. Look at the address in a browser.',
    );
  if (text.startsWith('<') && /<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 1000)))
    return htmlPage(text);
  if (jsonFault)
    return new FeedError(
      'unreadable',
      `The feed is broken JSON: ${jsonFault.message}. It may not have arrived whole.`,
    );
  return new FeedError(
    'unknown-format',
    `The feed is in none of the formats that can be read: ${formatNames.join(', ')}.`,
  );
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

function htmlPage(html: string): FeedError {
  const title = /<title[^>]*>([^<]{0,80})/i.exec(html)?.[1]?.trim();
  const challenge = /just a moment|cf-challenge|captcha|attention required/i.test(html);
  return new FeedError(
    'html-page',
    `The address leads to a web page${title ? ` (“${title}”)` : ''} and not to a feed. ` +
      (challenge
        ? 'It is a test for robots: ask the publisher to let feed readers pass.'
        : 'Look for its feed address.'),
  );
}
