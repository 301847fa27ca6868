import { formatDay, lastMoment } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { precisionOf, type When } from '../../../model/time.js';
import { participationTerms } from './participation.terms.js';

// A month or a year stands by itself: behind a preposition it would have to be inflected.
const isDay = (when: When): boolean => ['day', 'time'].includes(precisionOf(when));

/** "From 2 November". */
export function fromWords(when: When, tag: string, zone: string): string {
  const words = formatDay(when, tag, { zone });
  return isDay(when) ? termsFor(participationTerms, tag).from(words) : words;
}

/** "Until 30 November", the last moment that is still in time. */
export function untilWords(when: When, tag: string, zone: string): string {
  const terms = termsFor(participationTerms, tag);
  const last = lastMoment(when, zone);
  const words = formatDay(last.when, tag, { zone });
  if (!isDay(last.when)) return words;
  return last.endOfDay ? terms.endOf(words) : terms.until(words);
}
