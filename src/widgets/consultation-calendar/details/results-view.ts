import { html, nothing } from 'lit';
import { factsView } from '../../../element/facts.js';
import { formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { precisionOf, startOf, type When } from '../../../model/time.js';
import type { Entry } from '../../../calendar/groups.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** What a consultation came to, or when that is promised. */
export function resultsView({ record }: Entry, { say, tag, now, zone: feedZone }: DetailsSetting): unknown {
  if (record.kind !== 'consultation' || !record.results) return nothing;
  const { due, published, url, summary, effectsUrl } = record.results;
  const terms = termsFor(detailsTerms, tag);
  const zone = record.timeZone ?? feedZone;
  const out = published !== undefined && startOf(published, zone) <= now;
  const day = (when: When) =>
    html`<time datetime=${when}
      >${formatDay(precisionOf(when) === 'time' ? when.slice(0, 10) : when, tag, { zone })}</time
    >`;
  const nothingSaid = [due, published, url, summary, effectsUrl].every((fact) => fact === undefined);
  return nothingSaid
    ? nothing
    : html`${factsView([
        [terms.published, out ? day(published) : undefined],
        [terms.resultsDue, out ? undefined : (published ?? due) && day((published ?? due)!)],
      ])}
      ${summary === undefined ? nothing : html`<p class="lines">${say(summary, record.language)}</p>`}
      ${url === undefined ? nothing : html`<p><a href=${url}>${terms.seeResults}</a></p>`}
      ${effectsUrl === undefined ? nothing : html`<p><a href=${effectsUrl}>${terms.effects}</a></p>`}`;
}
