import dayGrid from '@fullcalendar/daygrid';
import list from '@fullcalendar/list';
import pl from '@fullcalendar/core/locales/pl';
import { FullCalendarElement } from '@fullcalendar/web-component';
import { events, place, shown } from './feed.js';

customElements.define('full-calendar', FullCalendarElement);
const element = document.createElement('full-calendar');
place.append(element);
element.options = {
  plugins: [dayGrid, list],
  initialView: 'dayGridMonth',
  locale: pl,
  dayMaxEvents: 3,
  events: await events(),
};
await shown(
  'a[href]',
  { next: () => element.getApi().next(), list: () => element.getApi().changeView('listMonth') },
  element.shadowRoot ?? element,
);
