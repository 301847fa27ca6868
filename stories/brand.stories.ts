import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/all.js';
import { answering, day, feedOf } from './states.js';

const meta: Meta = { title: 'Brand' };
export default meta;

const item = (id: string, kind: string, fields: object, outside: object = {}) => ({
  id,
  url: `https://example.org/${id}`,
  _civic: { kind, ...fields },
  ...outside,
});

const city = feedOf(
  [
    item('portal', 'portal', { title: 'example.org', role: 'portal' }),
    item('helpline', 'helpline', { phone: '71 777 7777', hours: 'pn.–pt. 8:00–18:00' }),
    item('weather', 'weather', { temperature: 12, code: 2, as_of: new Date().toISOString() }),
    item('trail', 'trail', {
      steps: ['example.org', 'Dla mieszkańców', 'Rozmawiamy'].map((title) => ({
        title,
        url: 'https://example.org/',
      })),
    }),
    item(
      'strategia',
      'strategy',
      {
        lead: 'Więcej cienia, mniej asfaltu.',
        adopted_on: '2024-03-14',
        adopted_by: 'Rada Miejska',
        valid_from: '2024',
        valid_to: '2035',
        documents: [
          { title: 'Strategia', url: 'https://example.org/strategia.pdf', type: 'application/pdf' },
        ],
      },
      { title: 'Strategia zieleni' },
    ),
    item(
      'park',
      'consultation',
      {
        opens: day(-8),
        closes: day(4),
        topics: ['zieleń'],
        respond: { online: 'https://example.org/ankieta' },
      },
      { title: 'Park nad rzeką', summary: 'Jak urządzić nowy park?' },
    ),
    item(
      'warsztat',
      'event',
      { type: 'workshop', start: `${day(6)}T17:00`, location: { name: 'Biblioteka' } },
      { title: 'Warsztat o parku' },
    ),
    item(
      'szum',
      'organisation',
      { name: 'Fundacja Szum', topics: ['zieleń'], public_benefit: true, email: 'biuro@szum.example' },
      { summary: 'Sadzi drzewa z mieszkańcami.' },
    ),
    item(
      'most',
      'organisation',
      { name: 'Stowarzyszenie Most', topics: ['seniorzy'], phone: '71 333 22 11' },
      { summary: 'Łączy młodych i starszych.' },
    ),
    item(
      'list',
      'channel',
      { network: 'newsletter', title: 'Newsletter', frequency: 'w każdy piątek', primary: true },
      { summary: 'Konsultacje nadchodzącego tygodnia.' },
    ),
    item('rss', 'channel', { network: 'rss', title: 'RSS', feed_url: 'https://example.org/rss.xml' }),
    item(
      'targi',
      'notice',
      { label: 'advertisement' },
      { title: 'Targi organizacji', summary: 'Sto stoisk, wstęp wolny.' },
    ),
  ],
  { place: { name: 'Przykładów', locative: 'w Przykładowie', instrumental: 'z Przykładowem' } },
);

const branded = (args: Readonly<Record<`--civic-${string}`, string>>): StoryObj => ({
  args,
  render: () => {
    const src = answering('/stories/brand.json', city);
    return html`<div class="page">
      <civic-city-strip src=${src}></civic-city-strip>
      <civic-breadcrumb src=${src}></civic-breadcrumb>
      <civic-strategy-banner src=${src}></civic-strategy-banner>
      <civic-consultation-calendar src=${src}></civic-consultation-calendar>
      <civic-ngo-directory src=${src}></civic-ngo-directory>
      <civic-observe-cards src=${src}></civic-observe-cards>
      <civic-notice src=${src}></civic-notice>
    </div>`;
  },
});

/** All seven elements from one feed, as they look on a page that sets nothing. */
export const AsTheyCome = branded({});

/** Green, with sharp corners. */
export const GreenAndSharp = branded({
  '--civic-accent': '#00664f',
  '--civic-on-accent': '#ffffff',
  '--civic-radius': '0',
});

/** Red, round, on tinted cards. */
export const RedAndRound = branded({
  '--civic-accent': '#a3123a',
  '--civic-on-accent': '#ffffff',
  '--civic-surface': '#fdf3ee',
  '--civic-border': '#e3b9a8',
  '--civic-text': '#2b1a1a',
  '--civic-radius': '1.25rem',
  '--civic-gap': '1.5rem',
});
