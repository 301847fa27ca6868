import type { Languages } from '../../language/languages.js';
import { plural } from '../../language/plural.js';

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
  readonly act: string;
  readonly next: string;
  readonly contact: string;
  readonly updated: string;
  readonly body: string;
  readonly pages: (count: number) => string;
  readonly accessible: string;
  readonly notAccessible: string;
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
    act: 'Akt przyjęcia',
    next: 'Następny krok',
    contact: 'Kontakt',
    updated: 'Aktualizacja',
    body: 'Instytucja',
    pages: (count) =>
      `${count}\u00a0${plural('pl', count, { one: 'strona', few: 'strony', many: 'stron', other: 'strony' })}`,
    accessible: 'dostępny cyfrowo',
    notAccessible: 'niedostępny cyfrowo',
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
    act: 'Adopting act',
    next: 'Next step',
    contact: 'Contact',
    updated: 'Updated',
    body: 'Organisation',
    pages: (count) => `${count}\u00a0${plural('en', count, { one: 'page', other: 'pages' })}`,
    accessible: 'accessible',
    notAccessible: 'not accessible',
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
    act: 'Рішення про ухвалення',
    next: 'Наступний крок',
    contact: 'Контакт',
    updated: 'Оновлено',
    body: 'Організація',
    pages: (count) =>
      `${count}\u00a0${plural('uk', count, { one: 'сторінка', few: 'сторінки', many: 'сторінок', other: 'сторінки' })}`,
    accessible: 'доступний для всіх',
    notAccessible: 'недоступний для програм екранного читання',
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
    vision: 'Vision',
    dates: 'Wichtige Daten',
    act: 'Beschluss',
    next: 'Nächster Schritt',
    contact: 'Kontakt',
    updated: 'Stand',
    body: 'Träger',
    pages: (count) => `${count}\u00a0${plural('de', count, { one: 'Seite', other: 'Seiten' })}`,
    accessible: 'barrierefrei',
    notAccessible: 'nicht barrierefrei',
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
  },
};
