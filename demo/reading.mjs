// What the try page reads feeds with. `npm run build` makes dist/demo/reading.js of it, for browsers.
export { loadFeed } from '../dist/lib/feed/load-feed.js';
export { readFeed } from '../dist/lib/feed.js';
