import { html, nothing, type TemplateResult } from 'lit';
import type { FaultCode } from '../feed/fault.js';
import { asOfWords } from '../language/as-of.js';
import { termsFor } from '../language/languages.js';
import { writeDate } from '../language/written-date.js';
import { dateTime } from '../model/zone.js';
import { addStyles } from './add-styles.js';
import { feedNotesStyles } from './feed-notes.styles.js';
import { feedTerms, groupOf } from './feed-view.terms.js';
import type { Gap } from './outcome.js';

/** What the notes on a feed are drawn with. */
export interface NoteSetting {
  /** BCP 47 tag of the words. */
  readonly tag: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly retry: () => Promise<void>;
}

/** Where a feed stands of which something is shown. */
interface Standing {
  readonly state: string;
  /** When it was fetched, in milliseconds since 1970. */
  readonly feed: { readonly at: number } | undefined;
  /** IANA zone of the city. */
  readonly timeZone: string;
  readonly gaps: readonly Gap[];
}

/** Gives a widget the looks of the notes below: @public, as they are, through the module. */
export const dress = (host: Element): void => {
  addStyles(host, [feedNotesStyles]);
};

/** What the matter is with the records that are shown, if anything: @public, as what is below, through the module. */
export function notesView({ state, feed, timeZone, gaps }: Standing, setting: NoteSetting): unknown {
  const isOld = state === 'stale';
  return [
    isOld ? ageView(setting, feed?.at ?? setting.now, timeZone) : nothing,
    gaps.length ? gapsView(setting, gaps, isOld) : nothing,
  ];
}

/** The note above records that could not be refreshed: how old they are, and the way to ask again. */
function ageView({ tag, now, retry }: NoteSetting, at: number, zone: string): TemplateResult {
  const terms = termsFor(feedTerms, tag);
  return html`<div class="state small" part="state" data-state="stale">
    <p>${terms.notRefreshed} ${asOfWords(dateTime(at, zone), now, tag, zone)}</p>
    <button type="button" @click=${again(retry)}>${terms.retry}</button>
  </div>`;
}

/** The button that was pressed may be gone when there is an answer: reading goes on with what came in its place. */
const again =
  (retry: () => Promise<void>) =>
  async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const root = button.getRootNode() as ShadowRoot;
    await retry();
    if (document.activeElement !== document.body) return;
    const next = root.querySelector<HTMLElement>('[part="state"] button, [part="heading"]');
    if (!next) return;
    next.tabIndex = next.localName === 'button' ? 0 : -1;
    next.focus();
  };

/** What a resident is told of a feed that cannot be had: one sentence, and two ways out. */
export function faultView(
  { tag, retry }: NoteSetting,
  code: FaultCode | undefined,
  source?: string,
): TemplateResult {
  const terms = termsFor(feedTerms, tag);
  return html`<div class="state" part="state" data-state="failed">
    <p>${terms.failed[groupOf(code)]}</p>
    ${source === undefined ? nothing : html`<a href=${source}>${terms.source}</a>`}
    <button type="button" @click=${again(retry)}>${terms.retry}</button>
  </div>`;
}

/** The same in words, to be announced to who asked for it: @public, as above. */
export const gapWords = (gaps: readonly Gap[], tag: string): string =>
  `${termsFor(feedTerms, tag).gaps} ${namesOf(gaps, tag).join(', ')}.`;

const namesOf = (gaps: readonly Gap[], tag: string): readonly string[] =>
  gaps.flatMap(({ label, missing }) =>
    missing.length ? missing.map(({ first, last }) => writeDate(tag, false, first, last) ?? label) : label,
  );

/**
 * The note above records of which some could not be had: of which source, and of which months.
 *
 * @param isOffered The way to ask again is there already.
 */
function gapsView({ tag, retry }: NoteSetting, gaps: readonly Gap[], isOffered: boolean): TemplateResult {
  const terms = termsFor(feedTerms, tag);
  const words = namesOf(gaps, tag);
  return html`<div class="state small" part="state" data-state="gaps">
    <p>${terms.gaps} ${words.map((one, index) => html`${index ? ', ' : nothing}<bdi>${one}</bdi>`)}.</p>
    ${isOffered ? nothing : html`<button type="button" @click=${again(retry)}>${terms.retry}</button>`}
  </div>`;
}
