import type { BannerTerms } from './banner.js';

/** In Ukrainian. @public */
export const words: BannerTerms = {
  endings: ['а', 'а', 'ий', 'ий'],
  status: {
    drafting: 'Готується',
    consultation: 'На консультаціях',
    'in-force': 'Чинн~ #',
    'ends-soon': 'Скоро завершення: #',
    expired: 'Завершен~ #',
    replaced: 'Замінен~ #',
  },
  adopted: 'Ухвален~',
  by: '#',
  followed: 'Наступний документ',
  year: '\u00a0р.',
  on: (date, written) => {
    if (date.length > 7) return written(date);
    const words =
      date.length < 7
        ? written(date)
        : // From the genitive, which stands beside a day, to the locative: лютого, лютому; січня, січні; листопада, листопаді.
          written(`${date}-01`).slice(2).replace('ого ', 'ому ').replace(/[ая] /, 'і ');
    return `у\u00a0${words}`;
  },
  years: 'на # роки',
  oneYear: 'на #',
  days: 'з # до #',
  from: 'з #',
  until: 'до #',
  endOf: 'до кінця #',
  read: ['Читати стратегію', 'Читати програму', 'Читати план', 'Читати звіт'],
};
