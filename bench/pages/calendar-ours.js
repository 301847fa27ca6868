import { drawn, shown } from './widget.js';

const calendar = await shown('civic-consultation-calendar', { view: 'month' });
const press = (selector) => drawn(calendar, (root) => root.querySelector(selector).click());
window.steps = {
  next: () => press('[part="month-toolbar"] button + button'),
  list: () => press('[part="views"] button'),
};
