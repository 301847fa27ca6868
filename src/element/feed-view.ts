import { html, nothing, type TemplateResult } from 'lit';
import type { FaultGroup } from '../feed/fault.js';
import { asOfWords } from '../language/as-of.js';
import { termsFor } from '../language/languages.js';
import { dateTime } from '../model/zone.js';
import { feedTerms } from './feed-view.terms.js';

/** What the notes on a feed are drawn with. */
interface Setting {
  /** BCP 47 tag of the words. */
  readonly tag: string;
  readonly retry: () => void;
}

/** The note above records that could not be refreshed: how old they are, and the way to ask again. */
export function ageView({ tag, retry }: Setting, at: number, now: number, zone: string): TemplateResult {
  const terms = termsFor(feedTerms, tag);
  return html`<div class="state small" part="state" data-state="stale">
    <p>${terms.notRefreshed} ${asOfWords(dateTime(at, zone), now, tag, zone)}</p>
    <button type="button" @click=${retry}>${terms.retry}</button>
  </div>`;
}

/** What a resident is told of a feed that cannot be had: one sentence, and two ways out. */
export function faultView({ tag, retry }: Setting, group: FaultGroup, source?: string): TemplateResult {
  const terms = termsFor(feedTerms, tag);
  return html`<div class="state" part="state" data-state="failed">
    <p>${terms.failed[group]}</p>
    ${source === undefined ? nothing : html`<a href=${source}>${terms.source}</a>`}
    <button type="button" @click=${retry}>${terms.retry}</button>
  </div>`;
}
