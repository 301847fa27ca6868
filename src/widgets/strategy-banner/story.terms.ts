import type { Languages } from '../../language/languages.js';

export interface StoryTerms {
  readonly today: string;
  readonly documents: string;
  readonly document: string;
  readonly parent: string;
  readonly predecessor: string;
  readonly successor: string;
  readonly preceding: string;
  readonly organiser: string;
  readonly vision: string;
  readonly dates: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
}

/** The words of what the banner tells beyond its first view. */
export const storyTerms: Languages<StoryTerms> = {
  pl: {
    today: 'dziś',
    documents: 'Dokumenty',
    document: 'Dokument',
    parent: 'Dokument nadrzędny',
    predecessor: 'Poprzedni dokument',
    successor: 'Następny dokument',
    preceding: 'Konsultacje przed przyjęciem',
    organiser: 'Organizator',
    vision: 'Wizja',
    dates: 'Najważniejsze daty',
    from: (date) => `od ${date}`,
    until: (date) => `do ${date}`,
  },
  en: {
    today: 'today',
    documents: 'Documents',
    document: 'Document',
    parent: 'Follows from',
    predecessor: 'Predecessor',
    successor: 'Successor',
    preceding: 'Consultation before adoption',
    organiser: 'Organised by',
    vision: 'Vision',
    dates: 'Key dates',
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
  },
  uk: {
    today: 'сьогодні',
    documents: 'Документи',
    document: 'Документ',
    parent: 'Документ вищого рівня',
    predecessor: 'Попередній документ',
    successor: 'Наступний документ',
    preceding: 'Консультації перед ухваленням',
    organiser: 'Організатор',
    vision: 'Бачення',
    dates: 'Ключові дати',
    from: (date) => `з ${date}`,
    until: (date) => `до ${date}`,
  },
  de: {
    today: 'heute',
    documents: 'Dokumente',
    document: 'Dokument',
    parent: 'Übergeordnetes Dokument',
    predecessor: 'Vorgänger',
    successor: 'Nachfolger',
    preceding: 'Beteiligung vor dem Beschluss',
    organiser: 'Veranstaltet von',
    vision: 'Leitbild',
    dates: 'Wichtige Daten',
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
  },
};
