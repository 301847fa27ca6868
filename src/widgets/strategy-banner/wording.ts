import { monthWithin } from '../../language/written-month.js';
import { writeDate } from '../../language/written-date.js';
import type { Strategy } from '../../model/strategy.js';
import { dayOf, lastDay, startOf, type When } from '../../model/time.js';
import type { Setting } from './setting.js';
import type { Validity } from './validity.js';

/** “Obowiązuje do końca 2030 r.”, “Zakończona w 2022 r.”: the status with the date that makes it true. */
export function statusWords({ adoptedOn, successor, phase }: Strategy, setting: Setting): string {
  const { terms, tag, zone, now, validity, status } = setting;
  const { from, to } = validity;
  const valid = (stretch: Validity) => `${agreeing(terms.valid, setting)} ${validityWords(stretch, setting)}`;
  switch (status!) {
    case 'expired':
      return `${agreeing(terms.ended, setting)} ${onDate(to!, setting)}`;
    case 'replaced':
      return `${agreeing(terms.replaced, setting)} ${onDate(successor!.when!, setting)}`;
    case 'ends-soon':
      return `${terms.endsSoon}: ${inWords(lastDay(to!), tag)}`;
    case 'in-force':
      return valid({ to });
    case 'drafting':
      // Adopted is no draft any more, though its years have not come yet.
      return from && (phase === 'in-force' || (adoptedOn && startOf(adoptedOn, zone) <= now))
        ? valid({ from })
        : terms.drafting;
    case 'consultation':
      return terms.consultation;
  }
}

/**
 * “Przyjęta 15 lutego 2018 r. przez Radę Miejską”.
 *
 * @param form The body in the form that follows, where there is one in the sentence's language.
 */
export function adoptionWords({ adoptedOn }: Strategy, form: string, setting: Setting): string {
  const { adopted, by } = setting.terms;
  return [agreeing(adopted, setting), adoptedOn && onDate(adoptedOn, setting), form && filled(by, form)]
    .filter(Boolean)
    .join(' ');
}

/** “na lata 2018–2022”, “do 30 czerwca 2027 r.”; nothing where neither end is known. */
export function validityWords({ from, to }: Validity, { terms, tag }: Setting): string {
  if (from && to && from.length > 4) return filled(terms.period, writeDate(tag, false, from, to) ?? '');
  if (from && to && from !== to) return filled(terms.years, `${from}–${to}`);
  if (from) return filled(to ? terms.oneYear : terms.from, inWords(from, tag));
  return to ? filled(to.length > 4 ? terms.until : terms.endOf, inWords(to, tag)) : '';
}

/** `sentence` with `words` in their place. */
export const filled = (sentence: string, words: string): string => sentence.replace('#', () => words);

function onDate(when: When, { terms, tag, zone }: Setting): string {
  const day = when.length > 10 ? dayOf(startOf(when, zone), zone) : when;
  // A year has four characters, and each part after it three more.
  const words = filled(terms.on[(day.length - 4) / 3]!, monthWithin(day, tag) ?? inWords(day, tag));
  // In Polish two such sounds are kept apart.
  return words.replace(/^w(?=.wrz)/, 'we');
}

const inWords = (day: When, tag: string): string => writeDate(tag, false, day) ?? day;

const agreeing = (word: string, { terms, type }: Setting): string =>
  word.replace('~', terms.endings?.[type] ?? '');
