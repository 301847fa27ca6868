import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.js';
import { strategy } from '../../formats/vocabulary/strategy.js';
import { heading } from '../../element/heading.js';
import type { CivicRecord } from '../../model/record.js';
import { standingOf, strategyTypes } from '../../model/strategy.js';
import { dayOf, endOf } from '../../model/time.js';
import { actionView } from './action-view.js';
import type { Brief } from './brief.js';
import type { Banner, Setting } from './setting.js';
import { standingView } from './standing-view.js';
import { styles } from './strategy-banner.styles.js';
import { bannerTerms, loadBannerTerms } from './strategy-banner.terms.js';

/**
 * One strategy, programme or plan: what it is, who adopted it and when, for which years, and where it stands today. The
 * first strategy of the feed is shown.
 *
 * @tag civic-strategy-banner
 * @summary A strategy with its years, its status, its documents and what came before and after it.
 * @slot - Shown until the feed is read, and kept where it cannot be: the title and a link to the document, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicObserveEvent} civic-observe - A person begins to observe the strategy, or leaves off; cancel it to keep that yourself.
 * @csspart heading - The title, and the headings below it.
 * @csspart adoption - When and by whom it was adopted, and for which years.
 * @csspart status - Its status in words, with an icon.
 * @csspart followed - What followed it, where it is over.
 * @csspart lead - What it is for.
 * @csspart action - The link to the document.
 * @csspart observe - The button by which a person observes the strategy.
 * @csspart timeline - The bar of its years with today's mark.
 * @csspart vision - The vision.
 * @csspart mission - The mission.
 * @csspart values - The values.
 * @csspart goals - The goals.
 * @csspart goal - One goal.
 * @csspart goal-heading - Its title.
 * @csspart measure - A figure by which a goal is judged.
 * @csspart series - How a figure changed.
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

  /** @internal */ override readonly vocabulary = [strategy];

  /** `compact`: what it is and where it stands. `full`: with its mission, values and goals open. Default: in between. */
  @property() layout: 'banner' | 'compact' | 'full' = 'banner';

  /** Lets a person observe the strategy: that is kept on their device alone. */
  @property({ type: Boolean }) observe = false;

  /** @internal */ readonly loadWords = loadBannerTerms;

  private later: Brief | undefined;
  private coming: Promise<void> | undefined;
  private isTold: boolean | undefined;

  /** Also waits for what is told beyond the first view. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.coming;
    await super.getUpdateComplete();
    await this.later?.coming;
    return super.getUpdateComplete();
  }

  /**
   * @internal The words for what is not there come later, and so does what stands on the button: a compact banner, below which nothing
   * of its own would be drawn anew, is drawn once.
   */
  async prepare({ length }: readonly CivicRecord[]): Promise<void> {
    await this.language.ready;
    if (!length || this.layout === 'compact') await this.coming;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const isBrief = this.layout === 'compact';
    if (this.state === 'idle' || (isBrief ? this.coming : this.isTold)) return;
    this.isTold = !isBrief;
    // Asked for along with the feed, so that it is there when the feed is.
    this.coming = this.load(isBrief ? import('./brief.js') : import('./story.js'));
  }

  protected override renderEmpty(): TemplateResult {
    return html`<p>${this.later?.emptyWords(this.language.tag) ?? this.src}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    // There is a record where this is called.
    const strategy = this.records[0]!;
    const { timeZone: zone, feed, outcomes } = this.feed;
    const { now } = this.clock;
    const { tag } = this.language;
    const { lead = strategy.summary, language = feed?.language, type = 'strategy' } = strategy;
    const setting: Setting = {
      terms: this.language.terms(bannerTerms),
      tag,
      zone,
      now,
      type: strategyTypes.indexOf(type),
      language,
      standing: standingOf(strategy, now, zone),
      outcomes,
      say: (text) => this.say(text, language),
    };
    this.clock.until(endOf(dayOf(now, zone), zone));
    const told = this.later?.told(strategy, setting) ?? {};
    const action = actionView(strategy, setting, told);
    const title = html`${heading(this.headingLevel, this.label || setting.say(strategy.title))}
    ${standingView(strategy, setting)}`;
    if (this.layout === 'compact') return html`${title} ${action} ${told.toggle}`;
    return html`${title}
      <div class="body">
        <div>
          ${lead && html`<p part="lead">${setting.say(lead)}</p>`} ${action} ${told.toggle} ${told.story}
        </div>
        ${told.side}
      </div>`;
  }

  /** Nothing where it does not come: the first view stands without it. */
  private async load(coming: Promise<{ readonly Later: new (host: Banner) => Brief }>): Promise<void> {
    this.later = await coming.then(
      ({ Later }) => new Later(this),
      () => undefined,
    );
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-strategy-banner': StrategyBanner;
  }
}
