import type { Languages } from '../../language/languages.js';
import type { Notice } from '../../model/city.js';

type NoticeTerms = Readonly<Record<NonNullable<Notice['label']>, string>>;

/** The notice's own words. */
export const noticeTerms: Languages<NoticeTerms> = {
  pl: { advertisement: 'Reklama', announcement: 'Ogłoszenie' },
  en: { advertisement: 'Advertisement', announcement: 'Announcement' },
  uk: { advertisement: 'Реклама', announcement: 'Оголошення' },
  de: { advertisement: 'Anzeige', announcement: 'Mitteilung' },
};
