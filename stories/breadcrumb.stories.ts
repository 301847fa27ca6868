import type { Meta } from '@storybook/web-components-vite';
import '../src/widgets/breadcrumb/define.js';
import type { Breadcrumb } from '../src/widgets/breadcrumb/breadcrumb.js';
import { feedOf, statesOf } from './states.js';

const step = (title: string) => ({ title, url: 'https://example.org/' });
const trail = (...titles: readonly string[]) =>
  feedOf([
    {
      id: 'trail',
      _civic: {
        kind: 'trail',
        steps: titles.map(step),
        back: { title: 'Powrót na portal wroclaw.pl', url: 'https://example.org/' },
      },
    },
  ]);

const meta: Meta<Breadcrumb> = { title: 'Widgets/Breadcrumb', component: 'civic-breadcrumb' };
export default meta;

const states = statesOf<Breadcrumb>(
  'civic-breadcrumb',
  {
    ready: trail(
      'wroclaw.pl',
      'Dla mieszkańca',
      'Wrocław Rozmawia',
      'Strategia rozwoju współpracy Wrocławia z NGO na lata 2018–2022',
    ),
    empty: feedOf([]),
    long: trail(
      'Portal Informacyjny Miasta Wrocławia',
      'Wydziały i biura Urzędu Miejskiego',
      'Wydział Partycypacji Społecznej',
      'Donaudampfschifffahrtsgesellschaftskapitän',
      'Strategia rozwoju współpracy Wrocławia z organizacjami pozarządowymi na lata 2018–2022 wraz z załącznikami',
    ),
  },
  'wroclaw.pl',
);

export const Ready = states.ready;
export const Idle = states.idle;
export const Loading = states.loading;
export const Empty = states.empty;
export const Stale = states.stale;
export const Failed = states.failed;
/** The steps in between are folded behind a button. */
export const LongText = states.longText;
export const RightToLeft = states.rightToLeft;
export const Dark = states.dark;
