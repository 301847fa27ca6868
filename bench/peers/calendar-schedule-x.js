import 'schedule-x-temporal/global';
import { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import { events, place, shown } from './feed.js';

place.style.blockSize = '50rem';
const records = await events();
const day = (text) => Temporal.PlainDate.from(text);
const calendar = createCalendar({
  views: [createViewMonthGrid(), createViewList()],
  defaultView: 'month-grid',
  locale: 'pl-PL',
  firstDayOfWeek: 1,
  events: records.map(({ id, title, start, last }) => ({ id, title, start: day(start), end: day(last) })),
});
calendar.render(place);
const press = (selector) => document.querySelector(selector).click();
await shown('.sx__event', {
  // It listens to no click, but to the end of a press.
  next: () =>
    document
      .querySelector('.sx__chevron--next')
      .parentElement.dispatchEvent(new MouseEvent('mouseup', { bubbles: true })),
  list: async () => {
    press('.sx__view-selection-selected-item');
    await new Promise(requestAnimationFrame);
    [...document.querySelectorAll('.sx__view-selection-item')].at(-1).click();
  },
});
