// The feed of the demo: one file for all seven elements, and for any feed reader. What is said of the strategy is
// true; readings, consultations and organisations are samples, and their addresses lead to example.org.
import { channels } from './city/channels.mjs';
import { calendarAround, zone } from './city/clock.mjs';
import { consultations, meetings } from './city/consultations.mjs';
import { notice } from './city/notice.mjs';
import { organisations } from './city/organisations.mjs';
import { strategy } from './city/strategy.mjs';
import { cityToday, trail } from './city/today.mjs';

export default function city(now) {
  const calendar = calendarAround(now);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wrocław Rozmawia',
    description: 'Strategia, konsultacje i organizacje na stronie pokazowej civic-widgets.',
    home_page_url: 'https://www.wroclaw.pl/rozmawia/',
    language: 'pl',
    _civic: {
      version: '1.0',
      time_zone: zone,
      place: {
        name: 'Wrocław',
        genitive: 'Wrocławia',
        locative: 'we Wrocławiu',
        instrumental: 'z Wrocławiem',
      },
    },
    items: [
      ...cityToday(now),
      trail,
      strategy,
      ...consultations(calendar),
      ...meetings(calendar),
      ...organisations,
      ...channels,
      notice,
    ],
  };
}
