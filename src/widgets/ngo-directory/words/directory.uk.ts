import type { DirectoryTerms } from './directory.js';

/** In Ukrainian. @public */
export const words: DirectoryTerms = {
  heading: 'Громадські організації',
  empty: 'У каталозі ще немає жодної організації.',
  search: 'Пошук організацій',
  hint: 'Назва, місто, тема або реєстраційний номер',
  organisations: { one: 'організація', few: 'організації', other: 'організацій' },
  found: (count) => `Знайдено ${count.replace(/я$/, 'ю')}`,
  moreThan: (count) => `понад ${count}`,
  none: 'Не знайдено жодної організації',
  showDissolved: 'Показати також ліквідовані',
  more: 'Показати більше',
  takeHome: 'Для завантаження',
  source: 'Джерело даних',
  publicBenefit: 'Суспільно корисна організація',
  liquidation: 'У процесі ліквідації',
  dissolved: 'Ліквідована',
};
