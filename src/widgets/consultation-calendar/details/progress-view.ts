import { html, nothing, svg } from 'lit';
import type { Entry } from '../../../calendar/groups.js';
import { dayIn, lastMoment } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { dayOf, daysBetween, precisionOf } from '../../../model/time.js';
import type { ViewSetting } from '../view-setting.js';
import { detailsTerms } from './details.terms.js';

/** How much of an open window is over: "day 14 of 17", and the days that are over as a bar. */
export function progressView({ record, status }: Entry, { tag, now, zone: feedZone }: ViewSetting): unknown {
  if (record.kind !== 'consultation' || (status !== 'open' && status !== 'closing-soon')) return nothing;
  if (record.opens === undefined || record.closes === undefined) return nothing;
  const zone = record.timeZone ?? feedZone;
  const first = dayIn(record.opens, zone);
  const last = dayIn(lastMoment(record.closes, zone, record.closesInclusive).when, zone);
  // A month says no day that one could count from.
  if ([first, last].some((when) => precisionOf(when) !== 'day')) return nothing;
  const over = daysBetween(first, dayOf(now, zone));
  const days = daysBetween(first, last) + 1;
  // Of a day or two nobody needs to be told.
  if (days < 3) return nothing;
  // Attributes of SVG are no styles: a strict page allows them.
  const bar = svg`<rect width=${over} height="1" />`;
  return html`<p class="small progress">
    ${termsFor(detailsTerms, tag).progress(over + 1, days)}
    <svg viewBox="0 0 ${days} 1" preserveAspectRatio="none" aria-hidden="true">${bar}</svg>
  </p>`;
}
