import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, lastMoment } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { isValid, type Warning } from '../../../model/city.js';
import { endOf, startOf, type When } from '../../../model/time.js';
import { linked, row } from '../row.js';
import type { StripSetting } from '../strip-setting.js';
import { bulletinTerms } from './bulletin.terms.js';

const caution = 'M12 4L3 20h18zM12 10v4M12 17h.01';

export function warningView(warning: Warning, setting: StripSetting): TemplateResult {
  const { title, level, summary, validFrom, validUntil, url, attribution, language } = warning;
  const { tag, now, zone, say, until } = setting;
  const terms = termsFor(bulletinTerms, tag);
  const begun = isValid(warning, now, zone);
  until(endOf(validUntil, zone));
  if (validFrom !== undefined) until(startOf(validFrom, zone));
  const day = (when: When) =>
    html`<time dir="auto" datetime=${when}>${formatDay(when, tag, { zone })}</time>`;
  const degree = level === undefined ? nothing : `, ${terms.degree.replace('#', String(Math.round(level)))}`;
  return row(
    'warning',
    caution,
    html`<b>${terms.warning}${degree}:</b>`,
    // The address is that of whoever demands to be named; without a name it is the warning's.
    linked(say(title, language), attribution === undefined ? url : undefined),
    [
      [summary && say(summary, language)],
      [
        html`${begun || validFrom === undefined ? terms.until : html`${day(validFrom)} –`}
        ${day(lastMoment(validUntil, zone).when)}`,
      ],
    ],
  );
}

/**
 * Whether a warning is for one of the places that the host names: by name, or by code, where a code stands for all that
 * begin with it, `02` for `0264` and the other counties of a province. One that names no place is for everyone.
 */
export function isFor({ areas }: Warning, places: string): boolean {
  const wanted = places
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
  if (wanted.length === 0 || areas === undefined) return true;
  return areas
    .map((area) => area.toLowerCase())
    .some((area) => wanted.some((one) => area === one || (/^\d+$/.test(one) && isWithin(area, one))));
}

const isWithin = (area: string, code: string): boolean =>
  /^\d+$/.test(area) && (area.startsWith(code) || code.startsWith(area));
