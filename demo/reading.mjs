// What the try page reads feeds with. `npm run build` makes dist/demo/reading.js of it, for browsers.
import { loadFeed as load } from '../dist/lib/feed/load-feed.js';
import { everyKind } from '../dist/lib/formats/vocabulary/every-kind.js';

export { readFeed } from '../dist/lib/feed.js';

/** Fetches a feed and reads the records of every kind in it. */
export const loadFeed = (src, options) => load(src, { vocabulary: everyKind, ...options });
