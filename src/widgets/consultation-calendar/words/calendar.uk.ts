import { dates } from '../../../language/dates-in/uk.js';
import type { CalendarTerms } from './calendar.js';
import { plural } from '../../../language/plural.js';

/** In Ukrainian. @public */
export const words: CalendarTerms = {
  dates,
  heading: 'Консультації та зустрічі',
  empty: 'Наразі немає оголошених консультацій чи зустрічей.',
  viewsLabel: 'Вигляд',
  takeHome: 'До календаря та для завантаження',
  views: { list: 'Список', month: 'Місяць', windows: 'Часова шкала' },
  groups: { open: 'Тривають', upcoming: 'Незабаром', undated: 'Без дати', closed: 'Завершені' },
  status: {
    planned: 'Ще не розпочато',
    open: 'Триває',
    'closing-soon': 'Скоро завершення',
    closed: 'Завершено',
    report: 'Опубліковано звіт',
    effects: 'Відомі результати',
    cancelled: 'Скасовано',
    postponed: 'Перенесено',
    withdrawn: 'Відкликано',
  },
  meeting: {},
  daysLeft: (days) =>
    `${plural('uk', days, { one: 'залишився', other: 'залишилося' })} ${days}\u00A0${plural('uk', days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })}`,
  lastDay: 'останній день',
  from: (date) => `з ${date}`,
  until: (date) => `до ${date}`,
  fromUntil: (from, to) => `з ${from} до ${to}`,
  endOf: (date) => `до кінця дня ${date}`,
  movedFrom: (date) => `перенесено з ${date}`,
  tentative: 'дата попередня',
  takePart: 'Взяти участь',
  results: 'Переглянути результати',
  organiser: 'Організатор',
  repeats: 'Повторюється',
  more: 'Показати більше',
};
