import type { Languages } from '../language/languages.js';
import type { CivicEvent, Consultation } from '../model/consultation.js';
import type { ExportSetting } from './export-setting.js';

interface ExportTerms {
  readonly opening: (title: string) => string;
  readonly deadline: (title: string) => string;
  readonly takePart: string;
}

/** What entries of somebody's own calendar say beyond the words of the feed. */
export const exportTerms: Languages<ExportTerms> = {
  pl: {
    opening: (title) => `Początek: ${title}`,
    deadline: (title) => `Ostatni termin: ${title}`,
    takePart: 'Weź udział',
  },
  en: {
    opening: (title) => `Opens: ${title}`,
    deadline: (title) => `Deadline: ${title}`,
    takePart: 'Take part',
  },
  uk: {
    opening: (title) => `Початок: ${title}`,
    deadline: (title) => `Останній термін: ${title}`,
    takePart: 'Взяти участь',
  },
  de: {
    opening: (title) => `Beginn: ${title}`,
    deadline: (title) => `Frist: ${title}`,
    takePart: 'Mitmachen',
  },
};

/** The title of `record` in the reader's language, on one line. */
export const titleOf = (record: Consultation | CivicEvent, { plain }: ExportSetting): string =>
  plain(record.title, record.language).replace(/\s+/g, ' ').trim();

/** Where `record` takes place, on one line; empty where the feed does not say. */
export function placeOf({ location, language }: Consultation | CivicEvent, { plain }: ExportSetting): string {
  const parts = [plain(location?.name, language), location?.address, plain(location?.hint, language)];
  return parts.filter(Boolean).join(', ').replace(/\s+/g, ' ').trim();
}
