import { precisionOf, type When } from '../model/time.js';
import { formatDay, type DayOptions } from './dates.js';
import { languageOf } from './languages.js';

// By how the genitive ends. Polish: lutego, listopada, marca; Ukrainian: лютого, листопада, березня.
const locative: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pl: [
    [/ego(?= )/, 'ym'],
    [/da(?= )/, 'dzie'],
    [/a(?= )/, 'u'],
  ],
  uk: [
    [/ого(?= )/, 'ому'],
    [/[ая](?= )/, 'і'],
  ],
};

/**
 * `when` as it stands behind a preposition such as “from” and “until”: a month by itself would be in the nominative,
 * but `od lutego 2018 r.`, `з лютого 2018 р.` Everything else as {@link formatDay} writes it.
 */
export function formatAfter(when: When, tag: string, options: DayOptions): string {
  return Object.hasOwn(locative, languageOf(tag)) && precisionOf(when) === 'month'
    ? formatDay(`${when}-01`, tag, options).replace(/^1\s/, '')
    : formatDay(when, tag, options);
}

/** `when`, a month, as it stands behind “in”: `lutym 2018 r.`, `лютому 2018 р.` Everything else as {@link formatDay} writes it. */
export function formatWithin(when: When, tag: string, options: DayOptions): string {
  const words = formatAfter(when, tag, options);
  const [ending, by] =
    (precisionOf(when) === 'month' &&
      locative[languageOf(tag)]?.find(([genitive]) => genitive.test(words))) ||
    [];
  return ending ? words.replace(ending, by!) : words;
}
