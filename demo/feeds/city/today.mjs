import { calendarAround, hourOfReadings } from './clock.mjs';
import { both, item } from './item.mjs';

export const portals = {
  city: { title: 'wroclaw.pl', url: 'https://www.wroclaw.pl/' },
  section: { title: 'Wrocław Rozmawia', url: 'https://www.wroclaw.pl/rozmawia/' },
};

const samples = both('dane przykładowe', 'sample data');

/** What a resident wants to know before anything else. */
export const cityToday = (now) => [
  item('portal', 'portal', {
    ...portals.city,
    summary: both('Portal miasta', 'The portal of the city'),
    role: 'portal',
  }),
  item('portal', 'section', {
    ...portals.section,
    summary: both(
      'Partycypacja, konsultacje, rewitalizacja, NGO',
      'Participation, consultations, renewal, NGOs',
    ),
    role: 'section',
  }),
  item('helpline', 'helpline', {
    title: both('Infolinia', 'Helpline'),
    phone: '71 777 7777',
    country: 'PL',
    hours: both('pn.–pt. 8–20', 'Mon–Fri 8:00–20:00'),
  }),
  item('weather', 'weather', {
    title: both('Pogoda we Wrocławiu', 'Weather in Wrocław'),
    temperature: 30,
    code: 1,
    as_of: hourOfReadings(now),
    attribution: samples,
    url: '/feeds/city.json',
  }),
  item('air-quality', 'air', {
    title: both('Jakość powietrza', 'Air quality'),
    level: 2,
    scale: 'gios',
    as_of: hourOfReadings(now),
    attribution: samples,
    url: '/feeds/city.json',
  }),
  item('warning', 'storm', {
    title: both('Silny wiatr (przykład)', 'Strong wind (sample)'),
    description: both(
      'W porywach do 75 km/h. Zabierz z balkonu to, co może odlecieć.',
      'Gusts up to 75 km/h. Bring in from the balcony what might fly away.',
    ),
    level: 1,
    valid_from: calendarAround(now).at(-1, '18:00'),
    valid_until: calendarAround(now).at(1, '06:00'),
  }),
];

export const trail = item('trail', 'trail', {
  title: both('Ścieżka nawigacji', 'Breadcrumb'),
  steps: [
    portals.city,
    portals.section,
    {
      title: both(
        'Strategia rozwoju współpracy Wrocławia z NGO na lata 2018–2022',
        'Strategy for Wrocław’s cooperation with NGOs, 2018–2022',
      ),
    },
  ],
  back: {
    title: both('Powrót na portal wroclaw.pl', 'Back to the portal wroclaw.pl'),
    url: portals.city.url,
  },
});
