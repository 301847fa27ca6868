import type { BannerTerms } from './banner.js';

/** In English. @public */
export const words: BannerTerms = {
  endings: [],
  status: {
    drafting: 'In preparation',
    consultation: 'In consultation',
    'in-force': 'In force #',
    'ends-soon': 'Ends soon: #',
    expired: 'Ended #',
    replaced: 'Replaced #',
  },
  adopted: 'Adopted',
  by: 'by #',
  followed: 'Followed by',
  year: '',
  on: (date, written) => `${date.length > 7 ? 'on' : 'in'} ${written(date)}`,
  years: 'for #',
  oneYear: 'for #',
  days: 'from # until #',
  from: 'from #',
  until: 'until #',
  endOf: 'until the end of #',
  read: ['Read the strategy', 'Read the programme', 'Read the plan', 'Read the report'],
};
