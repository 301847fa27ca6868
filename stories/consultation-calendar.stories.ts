import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/consultation-calendar/define.js';
import type { ConsultationCalendar } from '../src/widgets/consultation-calendar/consultation-calendar.js';
import { answering, day, feedOf, statesOf } from './states.js';

const consultation = (
  id: string,
  title: string,
  opens: number,
  closes: number,
  fields: object = {},
  summary?: string,
) => ({
  id,
  title,
  url: `https://example.org/${id}`,
  ...(summary ? { summary } : {}),
  _civic: { kind: 'consultation', opens: day(opens), closes: day(closes), ...fields },
});

const respond = { online: 'https://example.org/ankieta' };
const items = [
  consultation(
    'park',
    'Park nad Ślęzą',
    -10,
    3,
    { topics: ['zieleń'], areas: ['Krzyki'], respond },
    'Jak urządzić nowy park?',
  ),
  consultation(
    'tramwaj',
    'Trasa tramwajowa na Jagodno',
    -4,
    26,
    { topics: ['transport'], areas: ['Jagodno'], respond, organiser: { name: 'Wydział Partycypacji' } },
    'Trzy warianty przebiegu trasy do oceny.',
  ),
  consultation('program', 'Program współpracy z organizacjami', 12, 40, { audiences: ['ngo'] }),
  {
    id: 'spacer',
    title: 'Spacer po przyszłym parku',
    _civic: {
      kind: 'event',
      type: 'walk',
      start: `${day(2)}T11:00`,
      end: `${day(2)}T13:00`,
      location: { name: 'Wejście od ul. Ślężnej' },
    },
  },
  {
    id: 'warsztat',
    title: 'Warsztat o zieleni',
    _civic: { kind: 'event', type: 'workshop', start: `${day(6)}T17:00`, status: 'cancelled' },
  },
  consultation('most', 'Kładka na Opatowicach', -90, -40, {
    results: { published: day(-20), url: 'https://example.org/raport' },
  }),
];

const long =
  'Przebudowa placu wraz z otoczeniem, układem drogowym, zielenią i oświetleniem na osiedlu Przedmieście Świdnickie '.repeat(
    3,
  );

const meta: Meta<ConsultationCalendar> = {
  title: 'Widgets/Consultation calendar',
  component: 'civic-consultation-calendar',
};
export default meta;
const states = statesOf<ConsultationCalendar>(
  'civic-consultation-calendar',
  {
    ready: feedOf(items),
    empty: feedOf([]),
    long: feedOf([
      consultation(
        'plac',
        long,
        -3,
        5,
        {
          topics: ['Donaudampfschifffahrtsgesellschaftskapitän', long],
          areas: [long],
          respond,
          organiser: { name: long },
        },
        long.repeat(3),
      ),
    ]),
  },
  'Wszystkie konsultacje',
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

const inView = (view: ConsultationCalendar['view']): StoryObj<ConsultationCalendar> => ({
  args: { view },
  render: () => {
    const element = document.createElement('civic-consultation-calendar');
    element.data = feedOf(items);
    return element;
  },
});

export const Month = inView('month');
export const Timeline = inView('windows');

/** The details of the first entry, as a person opens them. */
export const Details: StoryObj<ConsultationCalendar> = {
  ...inView('list'),
  args: { observe: true },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('civic-consultation-calendar');
    if (!element) return;
    if (element.state !== 'ready')
      await new Promise((resolve) => element.addEventListener('civic-load', resolve, { once: true }));
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('[part="title"]')?.click();
    while (!element.shadowRoot?.querySelector('dialog[open]')) await new Promise(requestAnimationFrame);
  },
};

/** Several feeds, of which one cannot be had. */
export const Sources: StoryObj<ConsultationCalendar> = {
  render: () => {
    const element = document.createElement('civic-consultation-calendar');
    const sources = [
      ['Urząd Miejski', answering('/stories/city.json', feedOf(items.slice(0, 4)))],
      ['Rada Osiedla', answering('/stories/council.json', feedOf(items.slice(4)))],
      ['Biblioteka', '/stories/missing.json'],
    ] as const;
    for (const [label, src] of sources) {
      const source = document.createElement('source');
      source.src = src;
      source.setAttribute('label', label);
      element.append(source);
    }
    return element;
  },
};

/** A list of some months, and the way to the others. */
export const InParts: StoryObj<ConsultationCalendar> = {
  render: () => {
    const element = document.createElement('civic-consultation-calendar');
    element.src = `${answering('/stories/parts.json', feedOf(items))}?from={start}&to={end}`;
    return element;
  },
};
