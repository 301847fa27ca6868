import type { DirectoryTerms } from './directory.js';

/** In English. @public */
export const words: DirectoryTerms = {
  heading: 'Non-governmental organisations',
  empty: 'There are no organisations in this directory yet.',
  search: 'Search organisations',
  hint: 'Name, place, topic or register number',
  organisations: { one: 'organisation', other: 'organisations' },
  found: (count) => `${count} found`,
  moreThan: (count) => `More than ${count}`,
  none: 'No organisations found',
  showDissolved: 'Also show dissolved',
  more: 'Show more',
  takeHome: 'Take it with you',
  source: 'Source of the data',
  publicBenefit: 'Public benefit organisation',
  liquidation: 'In liquidation',
  dissolved: 'Dissolved',
};
