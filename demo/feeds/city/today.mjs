import { hourOfReadings } from './clock.mjs';
import { both, item } from './item.mjs';

export const portals = {
  city: { title: 'wroclaw.pl', url: 'https://www.wroclaw.pl/' },
  section: { title: 'Wrocław Rozmawia', url: 'https://www.wroclaw.pl/rozmawia/' },
};

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
      'Partycypacja, konsultacje, rewitalizacja, organizacje',
      'Participation, consultations, renewal, NGOs',
    ),
    role: 'section',
  }),
  item('helpline', 'helpline', { title: both('Infolinia', 'Helpline'), phone: '71 777 7777', country: 'PL' }),
  item('weather', 'weather', {
    title: both('Pogoda we Wrocławiu', 'Weather in Wrocław'),
    temperature: 30,
    code: 1,
    as_of: hourOfReadings(now),
  }),
  item('air-quality', 'air', {
    title: both('Jakość powietrza', 'Air quality'),
    level: 2,
    scale: 'gios',
    as_of: hourOfReadings(now),
  }),
];

export const trail = item('trail', 'trail', {
  title: both('Ścieżka', 'Trail'),
  steps: [
    portals.city,
    portals.section,
    { title: both('Strategia współpracy z NGO 2018–2022', 'NGO cooperation strategy 2018–2022') },
  ],
  back: {
    title: both('Powrót na portal wroclaw.pl', 'Back to the portal wroclaw.pl'),
    url: portals.city.url,
  },
});
