import type { Languages } from '../../../language/languages.js';

interface WindowsTerms {
  /** Name of the scroller. */
  readonly timeline: string;
  readonly earlier: string;
  readonly later: string;
  readonly present: string;
  readonly today: string;
  readonly deadline: string;
  readonly meeting: string;
  readonly none: string;
  /** Before the number of meetings that have no row to stand in. */
  readonly apart: string;
  readonly phase: (number: number, count: number) => string;
}

/** The words of the view of windows. */
export const windowsTerms: Languages<WindowsTerms> = {
  pl: {
    timeline: 'Oś czasu',
    earlier: 'Wcześniej',
    later: 'Później',
    present: 'Wróć do dziś',
    today: 'dziś',
    deadline: 'koniec',
    meeting: 'spotkanie',
    none: 'W\u00a0tym czasie nie ma konsultacji.',
    apart: 'Spotkania, których tu nie widać',
    phase: (number, count) => `Etap ${number} z\u00a0${count}`,
  },
  en: {
    timeline: 'Timeline',
    earlier: 'Earlier',
    later: 'Later',
    present: 'Back to today',
    today: 'today',
    deadline: 'deadline',
    meeting: 'meeting',
    none: 'There are no consultations in this period.',
    apart: 'Meetings that are not shown here',
    phase: (number, count) => `Phase ${number} of ${count}`,
  },
  uk: {
    timeline: 'Шкала часу',
    earlier: 'Раніше',
    later: 'Пізніше',
    present: 'Назад до сьогодні',
    today: 'сьогодні',
    deadline: 'завершення',
    meeting: 'зустріч',
    none: 'У цей період немає консультацій.',
    apart: 'Зустрічі, яких тут не видно',
    phase: (number, count) => `Етап ${number} з ${count}`,
  },
  de: {
    timeline: 'Zeitachse',
    earlier: 'Früher',
    later: 'Später',
    present: 'Zurück zu heute',
    today: 'heute',
    deadline: 'Ende',
    meeting: 'Treffen',
    none: 'In dieser Zeit gibt es keine Beteiligungen.',
    apart: 'Treffen, die hier nicht zu sehen sind',
    phase: (number, count) => `Phase ${number} von ${count}`,
  },
};
