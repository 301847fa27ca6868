import type { Languages } from '../../language/languages.js';
import { plural, type PluralForms } from '../../language/plural.js';
import type { GoalStatus } from '../../model/strategy.js';

export interface PlanTerms {
  readonly goals: string;
  /** How many goals there are: “5 celów”. */
  readonly count: (count: number) => string;
  /** How many goals a goal has. */
  readonly parts: (count: number) => string;
  readonly mission: string;
  readonly values: string;
  readonly status: Readonly<Record<GoalStatus, string>>;
  readonly baseline: string;
  readonly now: string;
  readonly target: string;
  readonly missing: string;
  readonly noTarget: string;
  readonly reached: string;
  readonly notReached: string;
  /** How much of the way has been gone: “63% drogi do celu”. */
  readonly way: (share: string) => string;
  readonly wrongWay: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly numbers: string;
  readonly date: string;
  readonly value: string;
  readonly source: string;
}

const counted = (tag: string, count: number, forms: PluralForms): string =>
  `${count}\u00a0${plural(tag, count, forms)}`;

/** The words of goals and the figures by which they are judged. */
export const planTerms: Languages<PlanTerms> = {
  pl: {
    goals: 'Cele',
    count: (count) => counted('pl', count, { one: 'cel', few: 'cele', many: 'celów', other: 'celu' }),
    parts: (count) =>
      counted('pl', count, {
        one: 'cel szczegółowy',
        few: 'cele szczegółowe',
        many: 'celów szczegółowych',
        other: 'celu szczegółowego',
      }),
    mission: 'Misja',
    values: 'Wartości',
    status: {
      planned: 'Planowany',
      'under-way': 'W\u00a0toku',
      'at-risk': 'Zagrożony',
      late: 'Opóźniony',
      achieved: 'Osiągnięty',
      dropped: 'Zaniechany',
    },
    baseline: 'Na początku',
    now: 'Teraz',
    target: 'Wartość docelowa',
    missing: 'brak danych',
    noTarget: 'nie podano',
    reached: 'Cel osiągnięty',
    notReached: 'Cel jeszcze nie osiągnięty',
    way: (share) => `${share} drogi do celu`,
    wrongWay: 'Dalej od celu niż na początku',
    fromTo: (from, to) => `Od ${from} do ${to}`,
    numbers: 'Pokaż liczby',
    date: 'Data',
    value: 'Wartość',
    source: 'Źródło',
  },
  en: {
    goals: 'Goals',
    count: (count) => counted('en', count, { one: 'goal', other: 'goals' }),
    parts: (count) => counted('en', count, { one: 'objective', other: 'objectives' }),
    mission: 'Mission',
    values: 'Values',
    status: {
      planned: 'Planned',
      'under-way': 'Under way',
      'at-risk': 'At risk',
      late: 'Late',
      achieved: 'Achieved',
      dropped: 'Dropped',
    },
    baseline: 'At the start',
    now: 'Now',
    target: 'Target',
    missing: 'no data',
    noTarget: 'not stated',
    reached: 'Target reached',
    notReached: 'Target not reached yet',
    way: (share) => `${share} of the way to the target`,
    wrongWay: 'Further from the target than at the start',
    fromTo: (from, to) => `From ${from} to ${to}`,
    numbers: 'Show the numbers',
    date: 'Date',
    value: 'Value',
    source: 'Source',
  },
  uk: {
    goals: 'Цілі',
    count: (count) => counted('uk', count, { one: 'ціль', few: 'цілі', many: 'цілей', other: 'цілі' }),
    parts: (count) =>
      counted('uk', count, {
        one: 'завдання',
        few: 'завдання',
        many: 'завдань',
        other: 'завдання',
      }),
    mission: 'Місія',
    values: 'Цінності',
    status: {
      planned: 'Заплановано',
      'under-way': 'Виконується',
      'at-risk': 'Під загрозою',
      late: 'Із запізненням',
      achieved: 'Досягнуто',
      dropped: 'Припинено',
    },
    baseline: 'На початку',
    now: 'Зараз',
    target: 'Ціль',
    missing: 'немає даних',
    noTarget: 'не вказано',
    reached: 'Ціль досягнуто',
    notReached: 'Ціль ще не досягнуто',
    way: (share) => `${share} шляху до цілі`,
    wrongWay: 'Далі від цілі, ніж на початку',
    fromTo: (from, to) => `Від ${from} до ${to}`,
    numbers: 'Показати числа',
    date: 'Дата',
    value: 'Значення',
    source: 'Джерело',
  },
  de: {
    goals: 'Ziele',
    count: (count) => counted('de', count, { one: 'Ziel', other: 'Ziele' }),
    parts: (count) => counted('de', count, { one: 'Teilziel', other: 'Teilziele' }),
    mission: 'Mission',
    values: 'Werte',
    status: {
      planned: 'Geplant',
      'under-way': 'Läuft',
      'at-risk': 'Gefährdet',
      late: 'Verzögert',
      achieved: 'Erreicht',
      dropped: 'Aufgegeben',
    },
    baseline: 'Am Anfang',
    now: 'Jetzt',
    target: 'Ziel',
    missing: 'keine Angabe',
    noTarget: 'nicht genannt',
    reached: 'Ziel erreicht',
    notReached: 'Ziel noch nicht erreicht',
    way: (share) => `${share} des Weges zum Ziel`,
    wrongWay: 'Weiter vom Ziel entfernt als am Anfang',
    fromTo: (from, to) => `Von ${from} bis ${to}`,
    numbers: 'Zahlen zeigen',
    date: 'Datum',
    value: 'Wert',
    source: 'Quelle',
  },
};
