import type { BannerTerms } from './banner.js';

/** In German. @public */
export const words: BannerTerms = {
  endings: [],
  status: {
    drafting: 'In Vorbereitung',
    consultation: 'In der Beteiligung',
    'in-force': 'Gültig #',
    'ends-soon': 'Endet bald: #',
    expired: 'Abgelaufen #',
    replaced: 'Abgelöst #',
  },
  adopted: 'Beschlossen',
  by: 'durch #',
  followed: 'Nachfolger',
  year: '',
  on: (date, written) => `${['', 'im ', 'am '][(date.length - 4) / 3]!}${written(date)}`,
  years: 'für die Jahre #',
  oneYear: 'für #',
  days: 'vom # bis #',
  from: 'ab #',
  until: 'bis #',
  endOf: 'bis Ende #',
  read: ['Strategie lesen', 'Programm lesen', 'Plan lesen', 'Bericht lesen'],
};
