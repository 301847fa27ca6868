import {
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { addStyles } from '../../element/add-styles.js';
import { FeedElement } from '../../element/feed-element.js';
import { strategy } from '../../formats/vocabulary/strategy.js';
import { heading } from '../../element/heading.js';
import type { Strategy } from '../../model/strategy.js';
import { addDays, dayOf, endOf, startOf } from '../../model/time.js';
import { actionView } from './action-view.js';
import type { Setting } from './setting.js';
import { standingView } from './standing-view.js';
import { styles } from './strategy-banner.styles.js';
import { strategyTerms, type StrategyTerms } from './strategy-banner.terms.js';
import { validityOf, type Validity } from './validity.js';

type Story = typeof import('./story.js');
type Plan = typeof import('./plan.js');
type ObserveToggle = import('../../element/observing/observe-toggle.js').ObserveToggle;

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

  override readonly vocabulary = [strategy];

  /** `compact`: what it is and where it stands. `full`: with its mission, values and goals open. Default: in between. */
  @property() layout: 'banner' | 'compact' | 'full' = 'banner';

  /** Lets a person observe the strategy: that is kept on their device alone. */
  @property({ type: Boolean }) observe = false;

  @state() private toggle: ObserveToggle | undefined;
  @state() private plan: Plan | undefined;
  @state() private story: Story | undefined;
  private telling: Promise<unknown> | undefined;
  private planning: Promise<unknown> | undefined;
  private observing: Promise<unknown> | undefined;
  private validity: Validity = {};

  /** Also waits for what is told beyond the first view. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.telling) return complete;
    await Promise.all([this.telling, this.planning]);
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Asked for along with the feed, so that it is there when the feed is.
    if (this.state !== 'idle' && this.layout !== 'compact') this.telling ??= this.loadStory();
    if (this.observe) this.observing ??= this.loadToggle();
    if (this.hasPlan(this.records[0])) this.planning ??= this.loadPlan();
    this.story?.placeOnTimeline(this.renderRoot, this.validity, {
      now: this.clock.now,
      zone: this.feed.timeZone,
    });
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
    const validity = (this.validity = validityOf(strategy, zone));
    this.clock.until(startOf(addDays(dayOf(now, zone), 1), zone));
    if (strategy.validTo !== undefined) this.clock.until(endOf(strategy.validTo, zone));
    const title = html`${heading(this.headingLevel, this.label || setting.say(strategy.title))}
    ${standingView(strategy, validity, setting)}`;
    const action = actionView(strategy, setting);
    const toggle = this.observe ? this.toggle?.of(strategy, this.feed.outcomes, setting) : nothing;
    if (this.layout === 'compact') return html`${title} ${action} ${toggle}`;
    const isSided = hasSide(strategy);
    const lead = strategy.lead ?? strategy.summary;
    return html`${title}
      <div class=${isSided ? 'body sided' : 'body'}>
        <div>
          ${lead === undefined ? nothing : html`<p part="lead">${setting.say(lead)}</p>`} ${action}
          ${isSided ? nothing : toggle} ${this.story?.storyView(strategy, validity, setting)}
          ${this.plan?.planView(strategy, setting, this.layout === 'full')}
        </div>
        ${isSided ? html`<div class="side">${toggle}${this.story?.sideView(strategy, setting)}</div>` : nothing}
      </div>`;
  }

  private hasPlan({ goals, mission, values }: Partial<Strategy> = {}): boolean {
    if (this.layout === 'compact') return false;
    return Boolean(goals) || (this.layout === 'full' && Boolean(mission ?? values));
  }

  private async loadStory(): Promise<void> {
    this.story = await this.loaded(import('./story.js'));
  }

  private async loadPlan(): Promise<void> {
    this.plan = await this.loaded(import('./plan.js'));
  }

  private async loadToggle(): Promise<void> {
    const observing = await import('../../element/observing/observe-toggle.js').catch(() => undefined);
    this.toggle = observing && new observing.ObserveToggle(this);
  }

  /** A part of the banner with its looks; nothing where it does not come: the first view stands without it. */
  private async loaded<P extends { readonly styles: CSSResult }>(coming: Promise<P>): Promise<P | undefined> {
    try {
      const part = await coming;
      addStyles(this, [part.styles]);
      return part;
    } catch {
      return undefined;
    }
  }

  private get terms(): StrategyTerms {
    return this.language.terms(strategyTerms);
  }
}

/** Whether there is something for the column beside the text. */
function hasSide({ documents = [], ...strategy }: Strategy): boolean {
  return documents.length > 1 || sides.some((name) => strategy[name]);
}

const sides = [
  'next',
  'parent',
  'predecessor',
  'successor',
  'consultation',
  'act',
  'body',
  'contact',
  'updated',
] as const;

declare global {
  interface HTMLElementTagNameMap {
    'civic-strategy-banner': StrategyBanner;
  }
}
