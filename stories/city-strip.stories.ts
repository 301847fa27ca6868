import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/city-strip/define.js';
import type { CityStrip } from '../src/widgets/city-strip/city-strip.js';
import { answers, feedOf, statesOf } from './states.js';

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
const item = (id: string, kind: string, fields: object = {}, url?: string) => ({
  id,
  ...(url ? { url } : {}),
  _civic: { kind, ...fields },
});

const links = [
  item('portal', 'portal', { title: 'wroclaw.pl', role: 'portal' }, 'https://example.org/'),
  item('section', 'portal', { title: 'Wrocław Rozmawia', role: 'section' }, 'https://example.org/rozmawia'),
  item('helpline', 'helpline', { phone: '71 777 7777', hours: 'pn.–pt. 8:00–18:00' }),
];
const readings = (age: number, weather: object, air: object) => [
  item(
    'weather',
    'weather',
    { as_of: hours(-age), attribution: 'Open-Meteo', ...weather },
    'https://example.org/pogoda',
  ),
  item('air', 'air-quality', { as_of: hours(-age), attribution: 'GIOŚ', ...air }),
];

const place = {
  place: { name: 'Wrocław', genitive: 'Wrocławia', locative: 'we Wrocławiu', instrumental: 'z Wrocławiem' },
};
const ready = feedOf(
  [...links, ...readings(0.4, { temperature: 30, code: 2 }, { level: 2, scale: 'gios' })],
  place,
);
const long =
  'Biuro obsługi mieszkańców i organizacji pozarządowych na osiedlu Przedmieście Świdnickie i w okolicy ';

const meta: Meta<CityStrip> = { title: 'Widgets/City strip', component: 'civic-city-strip' };
export default meta;
const states = statesOf<CityStrip>(
  'civic-city-strip',
  {
    ready,
    empty: feedOf([], place),
    long: feedOf([
      item('portal', 'portal', { title: long }, 'https://example.org/'),
      item('helpline', 'helpline', {
        title: long,
        phone: '71 777 7777 wew. 12 lub 71 777 77 78',
        hours: long,
      }),
      ...readings(
        0.4,
        { temperature: -21, code: 68, station: long, attribution: long },
        { level: 5, scale: 'eaqi', index: 104, pollutant: 'PM2.5', station: long },
      ),
      item('warning', 'warning', { title: long, level: 3, summary: long.repeat(2), valid_until: hours(8) }),
    ]),
  },
  'wroclaw.pl',
);

const shows = (feed: object): StoryObj<CityStrip> => ({
  render: () => html`<civic-city-strip .data=${feed}></civic-city-strip>`,
});

export const Ready = states.ready;
export const Idle = states.idle;
export const Loading = states.loading;
export const Empty = states.empty;
export const Stale = states.stale;
export const Failed = states.failed;
export const LongText = states.longText;
export const RightToLeft = states.rightToLeft;
export const Dark = states.dark;
/** Readings of this morning still on the page in the evening. */
export const OldReadings = shows(
  feedOf(
    [...links, ...readings(9, { temperature: -3, code: 73 }, { level: 4, index: 4, pollutant: 'PM10' })],
    place,
  ),
);
export const MissingReadings = shows(feedOf([...links, ...readings(0.4, { code: 61 }, {})], place));
export const Warnings = shows(
  feedOf(
    [
      ...links,
      ...readings(0.4, { temperature: 24, code: 95 }, { level: 0 }),
      item('storm', 'warning', {
        title: 'Burze z gradem',
        level: 2,
        summary: 'Porywy wiatru do 90 km/h.',
        valid_until: hours(6),
      }),
    ],
    place,
  ),
);
/** A station that lacks the overall index, in a clear night. */
export const NightAndOnePollutant = shows(
  feedOf(
    [
      ...links,
      ...readings(
        0.4,
        { temperature: -6, code: 0, is_day: false },
        { level: 3, scale: 'gios', pollutant: 'PM2.5', sub_index: true },
      ),
    ],
    place,
  ),
);
/** What the services of Poland answer, each as a source of its own. */
export const SeveralSources: StoryObj<CityStrip> = {
  render: () => {
    const zoned = (count: number) =>
      new Date(Date.now() + count * 3_600_000).toLocaleString('sv', { timeZone: 'Europe/Warsaw' });
    answers('/stories/city.json', feedOf(links, place));
    answers('/stories/open-meteo.json', {
      generationtime_ms: 0.1,
      utc_offset_seconds: 0,
      timezone: 'Europe/Warsaw',
      current_units: { temperature_2m: '°C' },
      current: { time: hours(-0.4).slice(0, 16), temperature_2m: 21.4, weather_code: 95, is_day: 1 },
    });
    answers('/stories/gios.json', {
      AqIndex: {
        'Identyfikator stacji pomiarowej': 129,
        'Wartość indeksu': 1,
        'Data danych źródłowych, z których policzono wartość indeksu dla wskaźnika st': zoned(-1),
      },
    });
    answers('/stories/warnings.json', [
      { id: '1', nazwa_zdarzenia: 'Burze z gradem', stopien: '2', obowiazuje_do: zoned(6), teryt: ['0264'] },
      { id: '2', nazwa_zdarzenia: 'Upał', stopien: '3', obowiazuje_do: zoned(6), teryt: ['3061'] },
    ]);
    return html`<civic-city-strip area="0264">
      <source src="/stories/city.json" />
      <source src="/stories/open-meteo.json" label="Pogoda" />
      <source src="/stories/gios.json" label="Jakość powietrza" />
      <source src="/stories/warnings.json" label="Ostrzeżenia" />
    </civic-city-strip>`;
  },
};
