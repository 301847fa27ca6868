import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/strategy-banner/define.js';
import type { StrategyBanner } from '../src/widgets/strategy-banner/strategy-banner.js';
import { day, feedOf, statesOf } from './states.js';

const strategy = (title: string, fields: object) =>
  feedOf([
    {
      id: 'strategia',
      title,
      url: 'https://example.org/strategia',
      _civic: {
        kind: 'strategy',
        adopted_by: 'Rada Miejska Wrocławia',
        adopted_by_form: 'Radę Miejską Wrocławia',
        ...fields,
      },
    },
  ]);

const pdf = (title: string, size: number) => ({
  title,
  url: 'https://example.org/strategia.pdf',
  type: 'application/pdf',
  size,
});

const ngo = {
  adopted_on: '2018-02-15',
  valid_from: '2018',
  valid_to: '2022',
  lead: 'Wspólne zasady dla miasta i organizacji: czego mogą od siebie oczekiwać, jak razem pracują i dokąd zmierzają.',
  documents: [pdf('Strategia', 1_240_000), pdf('Raport z realizacji', 840_000)],
  parent: { title: 'Strategia Wrocław 2030', url: 'https://example.org/2030' },
  predecessor: { title: 'Wieloletni program współpracy z organizacjami pozarządowymi', when: '2017' },
  consultation: {
    title: 'Konsultacje społeczne',
    url: 'https://example.org/konsultacje',
    organiser: { name: 'Fundacja na rzecz Studiów Europejskich' },
  },
  vision: 'Miasto mądre, piękne, zasobne i inspirujące: miejsce spotkań.',
  quotations: [
    {
      text: 'Każda dzielnica znajdzie partnera, który zna ją najlepiej',
      language: 'pl',
      source: 'Strategia przykładowa',
    },
  ],
  milestones: [
    { title: 'Otwarta koalicja wpada na pomysł strategii', date: '2016-12', date_text: 'koniec 2016 r.' },
    { title: 'Rada Miejska przyjmuje strategię', date: '2018-02-15' },
  ],
};

const meta: Meta<StrategyBanner> = { title: 'Widgets/Strategy banner', component: 'civic-strategy-banner' };
export default meta;

const long = 'Donaudampfschifffahrtsgesellschaftskapitän i strategia współpracy ';
const states = statesOf<StrategyBanner>(
  'civic-strategy-banner',
  {
    ready: strategy('Strategia rozwoju współpracy Wrocławia z organizacjami pozarządowymi', ngo),
    empty: feedOf([]),
    long: strategy(long.repeat(3), {
      ...ngo,
      lead: long.repeat(6),
      documents: [pdf(long, 1_240_000), pdf(long, 840_000)],
      parent: { title: long, url: 'https://example.org/2030' },
    }),
  },
  'Strategia (PDF)',
);

const standing = (fields: object): StoryObj<StrategyBanner> => ({
  render: () => {
    const element = document.createElement('civic-strategy-banner');
    element.data = strategy('Strategia rozwoju współpracy', fields);
    return element;
  },
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
export const InConsultation = standing({ phase: 'consultation' });
export const InForce = standing({ ...ngo, valid_from: day(-700), valid_to: day(1400) });
export const EndsSoon = standing({ ...ngo, valid_from: day(-700), valid_to: day(40) });
export const Followed = standing({
  ...ngo,
  successor: { title: 'Strategia współpracy 2023–2030', when: '2023', url: 'https://example.org/2030' },
});
export const Replaced = standing({
  valid_from: '2018',
  successor: { title: 'Strategia 2.0', url: 'https://example.org/2', when: day(-30) },
});

const zieleni = {
  valid_from: day(-700).slice(0, 4),
  valid_to: day(1400).slice(0, 4),
  lead: 'Park w odległości spaceru od każdego domu, drzewa przy każdej ulicy.',
  documents: [{ ...pdf('Strategia', 1_240_000), pages: 48, accessible: true }],
  body: { name: 'Gmina Wrocław' },
  act: { number: 'LIII/1287/24', date: '2024-02-15', url: 'https://example.org/uchwala' },
  contact: { name: 'Wydział Zieleni', email: 'zielen@example.org', phone: '71 777 7777' },
  next: { title: 'Raport roczny', date: day(120) },
  mission: 'Sadzimy, chronimy i pytamy mieszkańców.',
  values: [{ title: 'Otwartość', description: 'Rozmawiamy, zanim zdecydujemy.' }],
  goals: [
    {
      number: '1',
      title: 'Więcej parków',
      status: 'under-way',
      description: 'Nowe parki powstają tam, gdzie dziś jest ich najmniej.',
      measures: [
        {
          title: 'Powierzchnia parków',
          unit: 'ha',
          baseline: 780,
          baseline_on: '2021',
          target: 900,
          target_on: '2030',
          series: [
            { date: '2021', value: 780 },
            { date: '2022', value: 792 },
            { date: '2023-Q1', value: 801 },
            { date: '2023-Q4', value: 815.5 },
          ],
        },
        { title: 'Mieszkańcy w odległości 300 m od parku', unit: '%', baseline: 61, target: 80 },
      ],
      goals: [
        { number: '1.1', title: 'Park nad rzeką', status: 'achieved' },
        { number: '1.2', title: 'Park na Psim Polu', status: 'late', status_text: 'Przesunięty na wiosnę' },
      ],
    },
    {
      number: '2',
      title: 'Mniej betonu',
      status: 'at-risk',
      measures: [
        { title: 'Powierzchnia nieprzepuszczalna', unit: '%', baseline: 42, target: 35, current: 44 },
      ],
    },
  ],
};

const laidOut = (layout: StrategyBanner['layout']): StoryObj<StrategyBanner> => ({
  args: { layout },
  render: () => {
    const element = document.createElement('civic-strategy-banner');
    element.data = strategy('Strategia zieleni Wrocławia', zieleni);
    return element;
  },
});
export const Full = laidOut('full');
export const Goals = laidOut('banner');
export const Compact = laidOut('compact');

/** With the button by which a person observes it on their device. */
export const Observable: StoryObj<StrategyBanner> = {
  args: { observe: true },
  render: () => {
    const element = document.createElement('civic-strategy-banner');
    element.data = strategy('Strategia zieleni Wrocławia', zieleni);
    return element;
  },
};
