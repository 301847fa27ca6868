import type { Meta } from '@storybook/web-components-vite';
import '../src/widgets/observe-cards/define.js';
import type { ObserveCards } from '../src/widgets/observe-cards/observe-cards.js';
import { day, feedOf, statesOf } from './states.js';

const channel = (network: string, title: string, summary: string, fields: object = {}, url?: string) => ({
  id: network,
  title,
  summary,
  ...(url ? { url } : {}),
  _civic: { kind: 'channel', network, ...fields },
});

const items = [
  channel(
    'newsletter',
    'Newsletter',
    'Najważniejsze decyzje, remonty i wydarzenia.',
    { frequency: 'w każdy piątek' },
    'https://example.org/newsletter',
  ),
  channel(
    'google-news',
    'Wrocław w Google News',
    'Najciekawsze wiadomości miasta w aplikacji, której już używasz.',
    { frequency: 'kilka razy dziennie', primary: true },
    'https://news.google.com/publications/example',
  ),
  channel('rss', 'Kanał RSS', 'Wszystkie wiadomości w Twoim czytniku, bez konta.', {
    feed_url: 'https://example.org/wiadomosci.xml',
    frequency: 'od razu po publikacji',
  }),
  channel(
    'mastodon',
    'Mastodon',
    'Krótkie komunikaty i odpowiedzi na pytania.',
    { handle: '@miasto@example.social', frequency: 'codziennie' },
    'https://example.social/@miasto',
  ),
  channel('calendar', 'Kalendarz konsultacji', 'Terminy konsultacji prosto w Twoim kalendarzu.', {
    feed_url: 'https://example.org/konsultacje.ics',
  }),
  channel(
    'facebook',
    'Facebook',
    'Zdjęcia, relacje i rozmowy pod postami.',
    {},
    'https://www.facebook.com/example',
  ),
  ...['Ruszają konsultacje parku nad Ślęzą', 'Trzy warianty trasy na Jagodno', 'Sto drzew na placu'].map(
    (title, index) => ({
      id: `wiadomosc-${index}`,
      url: `https://example.org/${index}`,
      title,
      date_published: day(-index),
    }),
  ),
];

const place = {
  place: { name: 'Wrocław', genitive: 'Wrocławia', locative: 'we Wrocławiu', instrumental: 'z Wrocławiem' },
};

const long =
  'Przebudowa placu wraz z otoczeniem, układem drogowym, zielenią i oświetleniem na osiedlu Przedmieście Świdnickie ';

const meta: Meta<ObserveCards> = { title: 'Widgets/Observe cards', component: 'civic-observe-cards' };
export default meta;
const states = statesOf<ObserveCards>(
  'civic-observe-cards',
  {
    ready: feedOf(items, place),
    empty: feedOf([], place),
    long: feedOf([
      channel(
        'rss',
        long.repeat(2),
        long.repeat(4),
        {
          primary: true,
          frequency: long,
          handle: `@${'donaudampfschifffahrtsgesellschaft'.repeat(3)}`,
          feed_url: `https://example.org/${'bardzo-dlugi-adres/'.repeat(8)}`,
        },
        `https://${'bardzo-dluga-nazwa-witryny.'.repeat(4)}example.org/`,
      ),
      { id: 'w', url: 'https://example.org/w', title: long.repeat(2), date_published: day(-1) },
    ]),
  },
  'Kanały miasta',
);

export const Ready = states.ready;
export const Idle = states.idle;
export const Loading = states.loading;
export const Empty = states.empty;
export const Stale = states.stale;
export const Failed = states.failed;
export const LongText = states.longText;
export const RightToLeft = states.rightToLeft;
export const Dark = states.dark;
