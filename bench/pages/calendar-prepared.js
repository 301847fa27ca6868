// Ours, on the files that `civic-widgets index` makes of the same feed.
import { drawn, shown } from './widget.js';

const feed = new URLSearchParams(location.search).get('feed');
const src = feed.replace('.json', '/index.json');
const calendar = await shown('civic-consultation-calendar', { view: 'month', src });
const press = (selector) => drawn(calendar, (root) => root.querySelector(selector).click());
window.steps = {
  next: () => press('[part="month-toolbar"] button + button'),
  list: () => press('[part="views"] button'),
};
