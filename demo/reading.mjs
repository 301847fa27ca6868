// What the try page reads feeds with. `npm run build` makes dist/demo/reading.js of it, for browsers.
import { loadFeed as load } from '../dist/lib/feed/load-feed.js';
import { sharedRequest } from '../dist/lib/feed/sharing.js';
import { FeedDocument } from '../dist/lib/formats/document.js';
import { proposalOf } from '../dist/lib/formats/map/any-list.js';
import { rowsOf } from '../dist/lib/formats/map/rows.js';
import { otherFormats } from '../dist/lib/formats/other-formats.js';
import { firstFormats } from '../dist/lib/formats/registry.js';
import { everyKind } from '../dist/lib/formats/vocabulary/every-kind.js';

export { readFeed } from '../dist/lib/feed.js';

/** The names of all formats, as `type` takes them. */
export const formatNames = [...firstFormats, ...otherFormats]
  .map(({ name }) => name)
  .sort((one, other) => one.localeCompare(other, 'en'));

/** Fetches a feed and reads the records of every kind in it. */
export const loadFeed = (src, options) => load(src, { vocabulary: everyKind, ...options });

const MOST_BYTES = 5_000_000;

const documentOf = async ({ address, text = '' }, signal) =>
  address
    ? (await sharedRequest(new URL(address, document.baseURI).href, MOST_BYTES, signal)).document
    : new FeedDocument(text);

/**
 * A field map that may fit a list which says nothing of its fields: `map`, and `sureness` of each of them from 0 to 1.
 *
 * @param format What the list was read as.
 */
export const proposedMap = async (feed, format, signal) => {
  if (!/^(?:json|ndjson|csv|geojson|ckan)$/.test(format)) return undefined;
  const found = await documentOf(feed, signal);
  await found.decode();
  const rows = await rowsOf(found);
  return rows && (await proposalOf(rows));
};
