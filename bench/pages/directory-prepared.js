// Ours again, of a feed that `civic-widgets index` has prepared.
import { searchable, shown } from './widget.js';

const feed = new URLSearchParams(location.search).get('feed');
searchable(await shown('civic-ngo-directory', { src: feed.replace('.json', '/index.json') }));
