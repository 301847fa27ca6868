import { createCalendar, DayGrid, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { events, place, shown } from './feed.js';

const calendar = createCalendar(place, [DayGrid, List], {
  view: 'dayGridMonth',
  locale: 'pl',
  firstDay: 1,
  dayMaxEvents: true,
  events: await events(),
});
await shown('.ec-event', {
  next: () => calendar.next(),
  list: () => calendar.setOption('view', 'listMonth'),
});
