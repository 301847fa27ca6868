import type { BannerTerms } from './banner.js';

/** In Polish. @public */
export const words: BannerTerms = {
  endings: ['a', 'y', 'y', 'y'],
  status: {
    drafting: 'W\u00a0przygotowaniu',
    consultation: 'W\u00a0konsultacjach',
    'in-force': 'Obowiązuje #',
    'ends-soon': 'Wkrótce koniec: #',
    expired: 'Zakończon~ #',
    replaced: 'Zastąpion~ #',
  },
  adopted: 'Przyjęt~',
  by: 'przez #',
  followed: 'Następny dokument',
  year: '\u00a0r.',
  on: (date, written) => {
    if (date.length > 7) return written(date);
    const words =
      date.length < 7
        ? written(date)
        : // From the genitive, which stands beside a day, to the locative: lutego, lutym; listopada, listopadzie; maja, maju.
          written(`${date}-01`).slice(2).replace('ego ', 'ym ').replace('da ', 'dzie ').replace('a ', 'u ');
    // Two such sounds are kept apart.
    return `${words.startsWith('wrz') ? 'we' : 'w'}\u00a0${words}`;
  },
  years: 'na lata #',
  oneYear: 'na #',
  days: 'od # do #',
  from: 'od #',
  until: 'do #',
  endOf: 'do końca #',
  read: ['Czytaj strategię', 'Czytaj program', 'Czytaj plan', 'Czytaj raport'],
};
