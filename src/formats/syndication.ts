import type { FeedDocument } from './document.js';
import type { Format } from './format.js';
import { rootOf } from './xml/root.js';

const read: Format['read'] = async (document, context) =>
  (await import('./syndication/feed.js')).readSyndication(document, context);

// Other vocabularies are written in RDF, too.
const isOldRss = ({ text }: FeedDocument): boolean =>
  rootOf(text) === 'rdf' && /(?:purl\.org\/rss\/1|rdf\/simple\/0\.9)/.test(text.slice(0, 4000));

/** RSS 0.9x, 1.0 and 2.0. Each item is an article, or an event where an extension says when it takes place. */
export const rss: Format = {
  name: 'rss',
  types: ['application/rss+xml', 'application/rdf+xml'],
  recognises: (document) => rootOf(document.text) === 'rss' || isOldRss(document),
  read,
};

/** Atom 1.0 (RFC 4287) and its draft 0.3. */
export const atom: Format = {
  name: 'atom',
  types: ['application/atom+xml'],
  recognises: ({ text }) => /^(?:feed|entry)$/.test(rootOf(text)),
  read,
};
