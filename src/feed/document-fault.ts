import type { FeedDocument } from '../formats/document.js';
import { formatNames } from '../formats/registry.js';
import { FeedError } from './fault.js';

/** Says what a document is, when it is nothing that can be read. */
export function faultOf(feed: FeedDocument): FeedError {
  const { text, json, jsonFault } = feed;
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
