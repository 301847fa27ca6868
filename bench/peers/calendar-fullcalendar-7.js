import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import list from 'fullcalendar/list';
import pl from 'fullcalendar/locales/pl';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import { events, place, shown } from './feed.js';

const calendar = new Calendar(place, {
  plugins: [dayGrid, list, theme],
  initialView: 'dayGridMonth',
  locale: pl,
  dayMaxEvents: 3,
  events: await events(),
});
calendar.render();
await shown('main a[href]', { next: () => calendar.next(), list: () => calendar.changeView('listMonth') });
