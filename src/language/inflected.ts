import { precisionOf, type When } from '../model/time.js';
import { formatDay, type DayOptions } from './dates.js';
import { languageOf } from './languages.js';

// From how a genitive ends to how the locative does: lutego, listopada, marca; лютого, березня, листопада.
const locative = new Map([
  ['pl', 'ego ym da dzie a u'],
  ['uk', 'ого ому я і а і'],
]);

/**
 * `when` as it stands behind a preposition such as “from” and “until”: a month by itself would be in the nominative,
 * but `od lutego 2018 r.`, `з лютого 2018 р.` Everything else as {@link formatDay} writes it.
 */
export const formatAfter = (when: When, tag: string, options: DayOptions): string =>
  endingsFor(when, tag)
    ? formatDay(`${when}-01`, tag, options).replace(/^1\s/, '')
    : formatDay(when, tag, options);

/** `when`, a month, as it stands behind “in”: `lutym 2018 r.`, `лютому 2018 р.` Everything else as {@link formatDay} writes it. */
export function formatWithin(when: When, tag: string, options: DayOptions): string {
  let words = formatAfter(when, tag, options);
  const endings = endingsFor(when, tag)?.split(' ') ?? [];
  for (let at = 0; at < endings.length; at += 2)
    words = words.replace(`${endings[at]!} `, `${endings[at + 1]!} `);
  return words;
}

const endingsFor = (when: When, tag: string): string | undefined =>
  precisionOf(when) === 'month' ? locative.get(languageOf(tag)) : undefined;
