import { languageOf } from './languages.js';
import { writeDate } from './written-date.js';

// How a Polish and a Ukrainian month ends in the genitive and in the locative: lutego, lutym; listopada, listopadzie;
// marca, marcu; лютого, лютому; січня, січні; листопада, листопаді.
const locatives = [
  ['ego ', 'ym '],
  ['da ', 'dzie '],
  ['a ', 'u '],
  ['ого ', 'ому '],
  ['я ', 'і '],
  ['а ', 'і '],
] as const;

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

/** The same as it stands behind “in”: `lutym 2018 r.`, `лютому 2018 р.` */
export function monthWithin(month: string, tag: string): string | undefined {
  const words = monthAfter(month, tag);
  const [genitive, locative] = locatives.find(([ending]) => words?.includes(ending)) ?? [];
  return genitive && words?.replace(genitive, locative);
}
