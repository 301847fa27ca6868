// It has no list.
import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/toastui-calendar.min.css';
import { events, place, shown } from './feed.js';

place.style.blockSize = '50rem';
const calendar = new Calendar(place, {
  defaultView: 'month',
  usageStatistics: false,
  isReadOnly: true,
  month: { startDayOfWeek: 1, visibleEventCount: 3 },
});
const records = await events();
calendar.createEvents(
  records.map(({ id, title, start, last }) => ({
    id,
    title,
    start,
    end: last,
    isAllday: true,
    category: 'allday',
  })),
);
await shown('.toastui-calendar-weekday-event', { next: () => calendar.next() });
