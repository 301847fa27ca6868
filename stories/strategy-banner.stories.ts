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
      text: 'Wzmacniajmy dotychczasowe oraz wdrażajmy i rozwijajmy nowe narzędzia współpracy administracji samorządowej z organizacjami pozarządowymi',
      language: 'pl',
      source: 'Strategia Wrocław 2030',
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
export const Replaced = standing({
  valid_from: '2018',
  successor: { title: 'Strategia 2.0', url: 'https://example.org/2', when: day(-30) },
});
