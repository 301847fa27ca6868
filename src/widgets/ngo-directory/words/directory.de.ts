import type { DirectoryTerms } from './directory.js';

/** In German. @public */
export const words: DirectoryTerms = {
  heading: 'Vereine und Organisationen',
  empty: 'In diesem Verzeichnis stehen noch keine Organisationen.',
  search: 'Organisationen suchen',
  hint: 'Name, Ort, Thema oder Registernummer',
  organisations: { one: 'Organisation', other: 'Organisationen' },
  found: (count) => `${count} gefunden`,
  moreThan: (count) => `Mehr als ${count}`,
  none: 'Keine Organisation gefunden',
  showDissolved: 'Auch aufgelöste anzeigen',
  more: 'Mehr anzeigen',
  takeHome: 'Herunterladen',
  source: 'Quelle der Daten',
  publicBenefit: 'Gemeinnützig',
  liquidation: 'In Liquidation',
  dissolved: 'Aufgelöst',
};
