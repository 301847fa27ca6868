import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { addStyles } from '../../element/add-styles.js';
import { FeedElement } from '../../element/feed-element.js';
import { airQuality, helpline, portal, warning, weather } from '../../formats/vocabulary/city.js';
import type { CivicRecord, RecordOf } from '../../model/record.js';
import { endOf } from '../../model/time.js';
import { styles } from './city-strip.styles.js';
import { stripTerms } from './city-strip.terms.js';
import { helplineView } from './helpline-view.js';
import { linked } from './row.js';
import type { StripSetting } from './strip-setting.js';

/** Where one is, whom to call, what it is like outside, what to beware of: the strip is in this order. */
const kinds = ['portal', 'helpline', 'weather', 'air-quality', 'warning'] as const;

type Item = RecordOf<(typeof kinds)[number]>;

/** What is drawn by the part that comes when there is some of it. */
const isBulletin = (record: CivicRecord): record is RecordOf<'weather' | 'air-quality' | 'warning'> =>
  record.kind === 'weather' || record.kind === 'air-quality' || record.kind === 'warning';

/**
 * What a resident needs of the city at a glance: its portal, a number to call, the weather, the air, warnings.
 *
 * @tag civic-city-strip
 * @summary Portal links, helpline, weather, air quality and warnings in one line.
 * @slot - Shown until the feed is read, and kept where it cannot be: the portal's link and the helpline, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @csspart strip - The list of all that is shown.
 * @csspart portal - A link to the portal or to a section of it.
 * @csspart helpline - A telephone number with its name and hours.
 * @csspart phone - The number itself.
 * @csspart weather - The weather.
 * @csspart air-quality - The quality of the air.
 * @csspart as-of - How old a reading is.
 * @csspart sources - Whose data are shown, as they ask to be named.
 * @csspart copy - The button that copies a number.
 * @csspart warning - A warning that is valid, or will be.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links and icons.
 */
export class CityStrip extends FeedElement<Item['kind']> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  /** Where warnings must hold to be shown: names or codes of districts, with commas between. Default: anywhere. */
  @property() area = '';

  /** Stations whose readings are shown, of a feed of many: their names or numbers, with commas between. */
  @property() station = '';

  /** @internal */ override readonly vocabulary = [helpline, weather, airQuality, warning, portal];

  // A strip without weather, air and warnings carries nothing of them.
  private bulletin: typeof import('./bulletin/bulletin.js') | undefined;
  private copying: Promise<import('./number-copying.js').NumberCopying> | undefined;
  /** The number that was last copied, and what became of it. */
  private copied: { readonly id: string; readonly said: string } | undefined;

  /** @internal Loads what the records are drawn with. Where that cannot be had, the others are shown all the same. */
  async prepare(records: readonly CivicRecord[]): Promise<void> {
    if (!records.some(isBulletin)) return;
    this.bulletin ??= await import('./bulletin/bulletin.js').catch(() => undefined);
    if (this.bulletin) addStyles(this, [this.bulletin.bulletinStyles]);
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.language.terms(stripTerms).empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const items = this.records
      .filter((item) => this.isShown(item))
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, this.limit || undefined);
    // Warnings end; a strip that held nothing else has nothing to say then.
    if (items.length === 0) return html`${this.renderEmpty()}<slot></slot>`;
    const { tag } = this.language;
    const { timeZone: zone } = this.feed;
    const setting: StripSetting = {
      tag,
      zone,
      now: this.clock.now,
      place: this.feed.placeIn(tag),
      say: (text, language) => this.say(text, language),
      until: (instant) => {
        this.clock.until(instant);
      },
    };
    return html`<ul part="strip" aria-label=${this.label || this.feed.feed?.title || nothing}>
      ${items.map((item) => this.renderItem(item, setting))}
      ${this.bulletin?.sourcesView(items.filter(isBulletin), setting)}
    </ul>`;
  }

  /** A warning is never shown when it has ended, and not at all where it does not hold. */
  private isShown(item: Item): boolean {
    const { bulletin } = this;
    if (!isBulletin(item)) return true;
    if (!bulletin) return false;
    return item.kind === 'warning'
      ? this.clock.now < endOf(item.validUntil, this.feed.timeZone) && bulletin.isFor(item, this.area)
      : bulletin.isOf(item, this.station);
  }

  private renderItem(item: Item, setting: StripSetting): unknown {
    switch (item.kind) {
      case 'portal':
        return html`<li part="portal">${linked(this.say(item.title, item.language), item.url)}</li>`;
      case 'helpline':
        return helplineView(item, setting, this.feed.feed?.language ?? setting.tag, this.renderCopying(item));
      case 'weather':
        return this.bulletin?.weatherView(item, setting, this.several(item));
      case 'air-quality':
        return this.bulletin?.airView(item, setting, this.several(item));
      case 'warning':
        return this.bulletin?.warningView(item, setting);
    }
  }

  private renderCopying({ id, phone }: RecordOf<'helpline'>): TemplateResult {
    const { copy } = this.language.terms(stripTerms);
    const load = () => void this.copier();
    return html`<button
        type="button"
        part="copy"
        aria-label="${copy}: ${phone}"
        @pointerenter=${load}
        @focus=${load}
        @click=${() => this.copy(id, phone)}
      >
        ${copy}</button
      >${this.copied?.id === id ? html`<span class="small">${this.copied.said}</span>` : nothing}`;
  }

  private copier() {
    return (this.copying ??= import('./number-copying.js').then(
      ({ NumberCopying }) => new NumberCopying(this),
    ));
  }

  private async copy(id: string, phone: string): Promise<void> {
    const copier = await this.copier();
    const { tag } = this.language;
    await copier.copyNumber(phone, tag);
    this.copied = { id, said: copier.saidOf(phone, tag) };
    this.requestUpdate();
  }

  /** Whether there are others of its kind, so that each has to be told apart. */
  private several({ kind }: Item): boolean {
    return this.records.filter((record) => record.kind === kind && this.isShown(record)).length > 1;
  }
}

/** Sections after their portal, the gravest warning first. */
function rank(item: Item): number {
  const within =
    item.kind === 'portal' ? +(item.role === 'section') : item.kind === 'warning' ? -(item.level ?? 0) : 0;
  return kinds.indexOf(item.kind) * 9 + within;
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-city-strip': CityStrip;
  }
}
