// The demo's consultations and meetings as a calendar that can be subscribed to: the calendar's own export.
import { calendarFile } from '../../dist/lib/export/icalendar.js';
import { readFeed } from '../../dist/lib/feed.js';
import city from './city.mjs';

const inPolish = (text) => (typeof text === 'object' ? text.pl : (text ?? ''));

export default async function calendar(now) {
  const { records, timeZone } = await readFeed(JSON.stringify(city(now)), {
    now,
    url: 'http://localhost/feeds/city.json',
  });
  return calendarFile(
    records.filter(({ kind }) => kind === 'consultation' || kind === 'event'),
    {
      tag: 'pl',
      now: now.getTime(),
      plain: inPolish,
      zone: timeZone,
      name: 'Wrocław Rozmawia (przykład)',
      site: 'localhost',
    },
  );
}
