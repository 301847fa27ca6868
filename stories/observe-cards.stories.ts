import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/observe-cards/define.js';
import type { ObserveCards } from '../src/widgets/observe-cards/observe-cards.js';
import { answers, day, feedOf, statesOf } from './states.js';

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

const plain = (network: string, title: string, fields: object = {}) =>
  channel(network, title, 'Wiadomości miasta.', fields);
/** A card for each network that is known, and one for a network that is not. */
export const EveryNetwork: StoryObj<ObserveCards> = {
  render: () =>
    html`<civic-observe-cards
      .data=${feedOf(
        [
          plain('newsletter', 'Newsletter', { url: 'https://example.org/newsletter' }),
          plain('rss', 'RSS', { feed_url: 'https://example.org/rss.xml' }),
          plain('calendar', 'Kalendarz', { feed_url: 'https://example.org/miasto.ics' }),
          plain('google-news', 'Google News', { handle: 'CAAqExample' }),
          plain('preferred-source', 'Preferowane źródło w Google', { handle: 'example.org' }),
          plain('mastodon', 'Mastodon', { handle: '@miasto@social.example' }),
          ...['bluesky', 'youtube', 'facebook', 'instagram', 'x', 'linkedin', 'telegram', 'whatsapp'].map(
            (network) => plain(network, network, { handle: 'miasto' }),
          ),
          plain('signal', 'Signal', { url: 'https://signal.group/' }),
          plain('email', 'E-mail', { email: 'miasto@example.org' }),
          plain('phone', 'Infolinia', { phone: '71 777 7777' }),
          plain('gołąb', 'Gołąb pocztowy', { url: 'https://golebie.example/' }),
        ],
        place,
      )}
    ></civic-observe-cards>`,
};
/** The dialog that asks for a person's own server. */
export const OwnServer: StoryObj<ObserveCards> = {
  render: () =>
    html`<civic-observe-cards
      .data=${feedOf([plain('mastodon', 'Mastodon', { handle: '@miasto@social.example' })], place)}
    ></civic-observe-cards>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('civic-observe-cards');
    if (element && element.state !== 'ready')
      await new Promise((resolve) => element.addEventListener('civic-load', resolve, { once: true }));
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('button[part="action"]')?.click();
  },
};
/** Channels with the newest of their feeds: their own site's at once, another's when asked for. */
export const LatestOfChannels: StoryObj<ObserveCards> = {
  render: () => {
    answers('/stories/news.json', {
      version: 'https://jsonfeed.org/version/1.1',
      language: 'pl',
      items: ['Nowy most', 'Sto drzew na placu'].map((title, index) => ({
        id: title,
        title,
        url: `https://example.org/${index}`,
        date_published: day(-index),
      })),
    });
    return html`<civic-observe-cards
      latest
      .data=${feedOf(
        [
          plain('rss', 'Aktualności', { feed_url: new URL('/stories/news.json', location.href).href }),
          plain('mastodon', 'Mastodon', {
            handle: '@miasto@social.example',
            feed_url: 'https://social.example/@miasto.rss',
          }),
        ],
        place,
      )}
    ></civic-observe-cards>`;
  },
};
/** A consultation and a strategy that can be observed, and the list of what is, with news about one of them. */
export const WhatIObserve: StoryObj<ObserveCards> = {
  render: () => {
    const feed = '/stories/matters.json';
    answers(
      feed,
      feedOf(
        [
          {
            id: 'park',
            title: 'Park nad rzeką',
            summary: 'Jak urządzić nowy park?',
            url: 'https://example.org/park',
            _civic: { kind: 'consultation', opens: day(-20), closes: day(5) },
          },
          {
            id: 'ngo',
            title: 'Strategia współpracy z organizacjami',
            url: 'https://example.org/strategia',
            _civic: { kind: 'strategy', valid_from: '2024', valid_to: '2035' },
          },
        ],
        place,
      ),
    );
    const kept = {
      feed: new URL(feed, location.href).href,
      id: 'park',
      kind: 'consultation',
      title: 'Park nad rzeką',
    };
    localStorage.setItem(
      'civic-widgets:observed',
      JSON.stringify([{ ...kept, seen: { status: 'planned', until: day(1) } }]),
    );
    return html`<civic-observe-cards src=${feed} matter="park ngo" observed></civic-observe-cards>`;
  },
};
