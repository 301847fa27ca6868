import { languageOf } from './languages.js';
import { writeDate } from './written-date.js';

/**
 * A month as it stands behind a preposition such as “from” and “until”: by itself it would be in the nominative, but
 * `od lutego 2018 r.`, `з лютого 2018 р.`
 *
 * @param month `YYYY-MM`.
 * @param tag BCP 47.
 * @returns Nothing for what is no month, and in languages where nothing changes.
 */
export function monthAfter(month: string, tag: string): string | undefined {
  return month.length === 7 && /pl|uk/.test(languageOf(tag))
    ? writeDate(tag, false, `${month}-01`)?.replace(/^1\s/, '')
    : undefined;
}
