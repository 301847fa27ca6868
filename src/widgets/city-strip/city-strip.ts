import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';
import { airQuality, helpline, portal, warning, weather } from '../../formats/vocabulary/city.js';
import { asOfWords } from '../../language/as-of.js';
import { formatDay, lastMoment } from '../../language/dates.js';
import { formatNumber } from '../../language/numbers.js';
import { countryOf, telHref } from '../../language/phone.js';
import { temperature } from '../../language/temperature.js';
import {
  isStale,
  isValid,
  type AirQuality,
  type Helpline,
  type Warning,
  type Weather,
} from '../../model/city.js';
import type { RecordOf } from '../../model/record.js';
import { addDays, dayOf, endOf, startOf, type When } from '../../model/time.js';
import { styles } from './city-strip.styles.js';
import { stripTerms } from './city-strip.terms.js';
import { conditionOf, drawings } from './conditions.js';
import { caution, cloudSun, dial, phone as handset } from './drawings.js';
import { linked, row } from './row.js';

/** Where one is, whom to call, what it is like outside, what to beware of: the strip is in this order. */
const kinds = ['portal', 'helpline', 'weather', 'air-quality', 'warning'] as const;

type Item = RecordOf<(typeof kinds)[number]>;

const threeHours = 3 * 3_600_000;

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
 * @csspart warning - A warning that is valid, or will be.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links and icons.
 */
export class CityStrip extends FeedElement<Item['kind']> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  override readonly vocabulary = [helpline, weather, airQuality, warning, portal];

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const { now } = this.clock;
    const { timeZone, feed } = this.feed;
    const items = this.records
      .filter((item) => item.kind !== 'warning' || now < endOf(item.validUntil, timeZone))
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, this.limit || undefined);
    // Warnings end; a strip that held nothing else has nothing to say then.
    if (items.length === 0) return html`${this.renderEmpty()}<slot></slot>`;
    return html`<ul part="strip" aria-label=${this.label || feed?.title || nothing}>
      ${items.map((item) => this.renderItem(item))}
    </ul>`;
  }

  private get terms() {
    return this.language.terms(stripTerms);
  }

  private renderItem(item: Item): TemplateResult {
    switch (item.kind) {
      case 'portal':
        return html`<li part="portal">${linked(this.say(item.title, item.language), item.url)}</li>`;
      case 'helpline':
        return this.renderHelpline(item);
      case 'weather':
        return this.renderWeather(item);
      case 'air-quality':
        return this.renderAir(item);
      case 'warning':
        return this.renderWarning(item);
    }
  }

  private renderHelpline({ title, phone, country, hours, url, language }: Helpline): TemplateResult {
    const home = language ?? this.feed.feed?.language ?? this.language.tag;
    const href = telHref(phone, country ?? countryOf(home)) ?? nothing;
    const name = title === undefined ? this.terms.helpline : this.say(title, language);
    return row(
      'helpline',
      handset,
      linked(name, url),
      html`<a part="phone" dir="ltr" href=${href}>${phone}</a>`,
      [[hours && this.say(hours, language)]],
    );
  }

  private renderWeather(weather: Weather): TemplateResult {
    const { title, temperature: degrees, code, language, condition, station } = weather;
    const { terms } = this;
    const { tag } = this.language;
    const known = conditionOf(code);
    const words = known === undefined ? condition && this.say(condition, language) : terms.conditions[known];
    const value =
      degrees === undefined
        ? (words ?? terms.noData)
        : html`<span aria-hidden="true" dir="ltr">${temperature(degrees, tag)}</span
            ><span class="hidden">${spoken(degrees, tag)}</span>`;
    return this.renderReading(
      weather,
      known === undefined ? cloudSun : drawings[known],
      title !== undefined && this.several(weather)
        ? this.say(title, language)
        : terms.weather(this.feed.placeIn(tag)),
      value,
      degrees === undefined ? words && `${terms.temperature}: ${terms.noData}` : words,
      station,
    );
  }

  private renderAir(air: AirQuality): TemplateResult {
    const { title, level, scale = 'gios', index, pollutant, station, language } = air;
    const { terms } = this;
    const known = level === undefined ? undefined : Math.round(level);
    return this.renderReading(
      air,
      dial(known),
      terms.air,
      known === undefined ? terms.noData : terms.levels[scale][known],
      index === undefined
        ? pollutant
        : [terms.index, formatNumber(index, this.language.tag, { maximumFractionDigits: 1 }), pollutant].join(
            ' ',
          ),
      station ?? (title !== undefined && this.several(air) && this.say(title, language)),
    );
  }

  /** What was measured, how old it is, and who says so. */
  private renderReading(
    record: Weather | AirQuality,
    icon: string,
    label: unknown,
    value: unknown,
    ...details: readonly unknown[]
  ): TemplateResult {
    const { attribution, url, language, asOf } = record;
    const { now } = this.clock;
    const { timeZone: zone } = this.feed;
    const { undated, stale } = this.terms;
    const old = isStale(record, now, zone);
    if (asOf !== undefined) {
      this.clock.until(endOf(asOf, zone) + threeHours + 1);
      // From midnight on it says its date.
      this.clock.until(startOf(addDays(dayOf(now, zone), 1), zone));
    }
    const age =
      asOf === undefined
        ? undated
        : html`<time dir="auto" datetime=${asOf}>${asOfWords(asOf, now, this.language.tag, zone)}</time
            >${old ? html`, <strong>${stale}</strong>` : nothing}`;
    const source = attribution === undefined ? url && this.terms.source : this.say(attribution, language);
    return row(record.kind, icon, html`${label}:`, html`<b>${value}</b>`, [
      details,
      [html`<span part="as-of">${age}</span>`, source && linked(source, url)],
    ]);
  }

  private renderWarning(warning: Warning): TemplateResult {
    const { title, level, summary, validFrom, validUntil, url, language } = warning;
    const { terms } = this;
    const { tag } = this.language;
    const { timeZone: zone } = this.feed;
    const begun = isValid(warning, this.clock.now, zone);
    this.clock.until(endOf(validUntil, zone));
    if (validFrom !== undefined) this.clock.until(startOf(validFrom, zone));
    const day = (when: When) =>
      html`<time dir="auto" datetime=${when}>${formatDay(when, tag, { zone })}</time>`;
    return row(
      'warning',
      caution,
      html`<b
        >${terms.warning}${level === undefined ? nothing : `, ${terms.degree.replace('#', String(Math.round(level)))}`}:</b
      >`,
      linked(this.say(title, language), url),
      [
        [summary && this.say(summary, language)],
        [
          html`${begun || validFrom === undefined ? terms.until : html`${day(validFrom)} –`}
          ${day(lastMoment(validUntil, zone).when)}`,
        ],
      ],
    );
  }

  /** Whether there are others of its kind, so that each has to be told apart. */
  private several({ kind }: Item): boolean {
    return this.records.filter((record) => record.kind === kind).length > 1;
  }
}

/** In full, for whoever listens: not every screen reader knows what "°C" is. */
function spoken(degrees: number, tag: string): string {
  return formatNumber(Math.round(degrees) + 0, tag, { style: 'unit', unit: 'celsius', unitDisplay: 'long' });
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
