import type { FaultCode } from '../feed/fault.js';

// Those of a page alone (CORS, its policy, its being offline) cannot happen here.
const remedies: Partial<Record<FaultCode, string>> = {
  'bad-address': 'Write it as https://example.org/feed.json.',
  busy: 'Try again later.',
  empty: 'Look at what writes the feed: it left nothing behind.',
  'html-page':
    'Let “civic-widgets discover” look for its feeds, or look on the page for RSS, iCal or “subscribe”.',
  'not-found': 'Look for a slip in the spelling; the feed may also have moved.',
  refused: 'Ask for the feed to be made public.',
  'server-error': 'Try again later, or tell its publisher.',
  timeout: 'Try again, or allow more time: --timeout 60.',
  'too-large': 'Publish it in pages with “next_url”; to check it whole, save it and check the file.',
  'unknown-format':
    'Let “civic-widgets discover” look for another address: many sites publish RSS or iCalendar, too.',
  unreachable: 'Check the address, and the connection of this machine.',
  unreadable: 'Fetch it again; if it stays as it is, its publisher has to mend it.',
};

/** What to do about a feed that could not be had or read. */
export const remedyFor = (code: FaultCode): string =>
  [remedies[code], `More: docs/codes.md#${code}`].filter(Boolean).join(' ');
