import { formatDay, lastMoment } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import type { When } from '../../../model/time.js';
import { inflected } from '../times-view.js';
import { participationTerms } from './participation.terms.js';

/** "From 2 November". */
export function fromWords(when: When, tag: string, zone: string): string {
  return inflected(when, formatDay(when, tag, { zone }), termsFor(participationTerms, tag).from);
}

/** "Until 30 November", the last moment that is still in time. */
export function untilWords(when: When, tag: string, zone: string): string {
  const { endOf, until } = termsFor(participationTerms, tag);
  const last = lastMoment(when, zone);
  return inflected(last.when, formatDay(last.when, tag, { zone }), last.endOfDay ? endOf : until);
}
