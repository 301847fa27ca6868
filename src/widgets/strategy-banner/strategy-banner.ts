import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { addDays, dayOf, endOf, startOf } from '../../model/time.js';
import { actionsView, documentsView } from './documents-view.js';
import { milestonesView } from './milestones-view.js';
import { relatedView } from './related-view.js';
import type { Setting } from './setting.js';
import { standingView, timelineView } from './standing-view.js';
import { styles } from './strategy-banner.styles.js';
import { strategyTerms, type StrategyTerms } from './strategy-banner.terms.js';
import { timelineOf, validityOf, type Timeline } from './validity.js';
import { visionView } from './vision-view.js';

/**
 * One strategy, programme or plan: what it is, who adopted it and when, for which years, and where it stands today. The
 * first strategy of the feed is shown.
 *
 * @tag civic-strategy-banner
 * @summary A strategy with its years, its status, its documents and what came before and after it.
 * @slot - Shown until the feed is read, and kept where it cannot be: the title and a link to the document, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @csspart heading - The title, and the headings below it.
 * @csspart adoption - When and by whom it was adopted, and for which years.
 * @csspart status - Its status in words, with an icon.
 * @csspart lead - What it is for.
 * @csspart action - The link to the document.
 * @csspart timeline - The bar of its years with today's mark.
 * @csspart vision - The vision.
 * @csspart quotation - One quotation with its source.
 * @csspart milestones - The list of dates.
 * @csspart documents - The other documents.
 * @csspart related - What it follows from, what came before and after it, and the consultation.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links, the primary button and the bar.
 * @cssprop [--civic-on-accent=light-dark(#fff, #0d1f36)] - The words on the primary button.
 */
export class StrategyBanner extends FeedElement<'strategy'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  override readonly kinds = ['strategy'] as const;

  private timeline: Timeline | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Through the object model: a strict page refuses the attribute.
    const bar = this.renderRoot.querySelector<HTMLElement>('.timeline');
    for (const [name, place] of Object.entries(this.timeline ?? {}))
      bar?.style.setProperty(`--_${name}`, `${String(place)}%`);
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    // There is a record where this is called.
    const strategy = this.records[0]!;
    const { timeZone: zone, feed } = this.feed;
    const { now } = this.clock;
    const language = strategy.language ?? feed?.language;
    const setting: Setting = {
      terms: this.terms,
      tag: this.language.tag,
      zone,
      now,
      language,
      level: this.headingLevel + 1,
      say: (text) => this.say(text, language),
    };
    const validity = validityOf(strategy, zone);
    this.timeline = timelineOf(validity, now, zone);
    this.clock.until(startOf(addDays(dayOf(now, zone), 1), zone));
    if (strategy.validTo !== undefined) this.clock.until(endOf(strategy.validTo, zone));
    const side = [documentsView(strategy, setting), relatedView(strategy, setting)].filter(
      (one) => one !== nothing,
    );
    const lead = strategy.lead ?? strategy.summary;
    return html`${heading(this.headingLevel, this.label || setting.say(strategy.title))}
      ${standingView(strategy, validity, setting)}
      ${this.timeline ? timelineView(validity, setting) : nothing}
      <div class=${side.length ? 'columns' : ''}>
        <div>
          ${lead === undefined ? nothing : html`<p part="lead">${setting.say(lead)}</p>`}
          ${actionsView(strategy, setting)} ${visionView(strategy, setting)}
          ${milestonesView(strategy, setting)}
        </div>
        ${side.length ? html`<div class="side">${side}</div>` : nothing}
      </div>`;
  }

  private get terms(): StrategyTerms {
    return this.language.terms(strategyTerms);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-strategy-banner': StrategyBanner;
  }
}
