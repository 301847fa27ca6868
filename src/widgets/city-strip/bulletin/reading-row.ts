import { html, nothing, type TemplateResult } from 'lit';
import { asOfWords } from '../../../language/as-of.js';
import { termsFor } from '../../../language/languages.js';
import { isStale, type AirQuality, type Weather } from '../../../model/city.js';
import { addDays, dayOf, endOf, startOf } from '../../../model/time.js';
import { linked, row } from '../row.js';
import type { StripSetting } from '../strip-setting.js';
import { bulletinTerms } from './bulletin.terms.js';

const threeHours = 3 * 3_600_000;

/** What was measured, how old it is, and who says so. */
export function readingRow(
  record: Weather | AirQuality,
  setting: StripSetting,
  icon: string,
  label: unknown,
  value: unknown,
  ...details: readonly unknown[]
): TemplateResult {
  const { attribution, url, asOf } = record;
  const { now, zone, tag, until } = setting;
  const { undated, stale } = termsFor(bulletinTerms, tag);
  if (asOf !== undefined) {
    until(endOf(asOf, zone) + threeHours + 1);
    // From midnight on it says its date.
    until(startOf(addDays(dayOf(now, zone), 1), zone));
  }
  const age =
    asOf === undefined
      ? undated
      : html`<time dir="auto" datetime=${asOf}>${asOfWords(asOf, now, tag, zone)}</time
          >${isStale(record, now, zone) ? html`, <strong>${stale}</strong>` : nothing}`;
  const page = attribution === undefined && url !== undefined;
  return row(record.kind, icon, html`${page ? linked(label, url) : label}:`, html`<b>${value}</b>`, [
    details,
    [html`<span part="as-of">${age}</span>`],
  ]);
}
