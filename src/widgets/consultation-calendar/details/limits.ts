import { lastMoment } from '../../../language/dates.js';
import { formatAfter } from '../../../language/inflected.js';
import { termsFor } from '../../../language/languages.js';
import type { When } from '../../../model/time.js';
import { participationTerms } from './participation.terms.js';

/** "From 2 November". */
export function fromWords(when: When, tag: string, zone: string): string {
  return termsFor(participationTerms, tag).from(formatAfter(when, tag, { zone }));
}

/** "Until 30 November", the last moment that is still in time. */
export function untilWords(when: When, tag: string, zone: string): string {
  const { endOf, until } = termsFor(participationTerms, tag);
  const last = lastMoment(when, zone);
  return (last.endOfDay ? endOf : until)(formatAfter(last.when, tag, { zone }));
}
