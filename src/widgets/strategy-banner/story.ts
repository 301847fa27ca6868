import { html, nothing } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import { termsFor } from '../../language/languages.js';
import { formatPeriod } from '../../language/periods.js';
import { plural } from '../../language/plural.js';
import { progressOf, startOfPeriod } from '../../model/measure.js';
import type { Strategy } from '../../model/strategy.js';
import { Brief } from './brief.js';
import { documentsView, mainDocumentNote } from './documents-view.js';
import { milestonesView } from './milestones-view.js';
import { relatedView } from './related-view.js';
import type { Banner, Setting, StorySetting, Told } from './setting.js';
import { storyStyles } from './story.styles.js';
import { storyTerms } from './story.terms.js';
import { placeOnTimeline, timelineView } from './timeline-view.js';
import { visionView } from './vision-view.js';

/** What the plan shares with the story: a file that gives nothing but its own exports needs no wrapper. @public */
export { formatPeriod, plural, progressOf, startOfPeriod };

type Plan = typeof import('./plan.js');

/** What a banner that is not compact tells beyond its first view. @public */
export class Story extends Brief {
  private plan: Plan | undefined;
  private planning: Promise<unknown> | undefined;
  private setting: Setting | undefined;

  constructor(host: Banner) {
    super(host);
    addStyles(host, [storyStyles]);
    host.addController({
      hostUpdated: () => {
        if (this.setting) placeOnTimeline(host.renderRoot, this.setting);
      },
    });
  }

  override told(strategy: Strategy, setting: Setting): Partial<Told> {
    this.setting = setting;
    const { layout, headingLevel } = this.host;
    const own: StorySetting = {
      ...setting,
      terms: termsFor(storyTerms, setting.tag),
      level: headingLevel + 1,
    };
    const told = super.told(strategy, setting);
    if (this.hasPlan(strategy)) {
      this.planning ??= this.loadPlan();
      this.coming = Promise.all([this.coming, this.planning]);
    }
    return {
      ...told,
      page: html`${told.page} ${mainDocumentNote(strategy, own)}`,
      story: html`${timelineView(own)} ${visionView(strategy, own)} ${milestonesView(strategy, own)}
      ${this.plan?.planView(strategy, own, layout === 'full')}`,
      side: sideView(documentsView(strategy, own), relatedView(strategy, own)),
    };
  }

  private hasPlan({ goals, mission, values }: Strategy): boolean {
    const { layout } = this.host;
    if (layout === 'compact') return false;
    return Boolean(goals) || (layout === 'full' && Boolean(mission ?? values));
  }

  private async loadPlan(): Promise<void> {
    this.plan = await import('./plan.js').catch(() => undefined);
    if (this.plan) addStyles(this.host, [this.plan.planStyles]);
    this.host.requestUpdate();
  }
}

/** The column beside the text; an empty one would leave a gap below it where it is narrow. */
const sideView = (...parts: readonly unknown[]): unknown =>
  parts.some((part) => part !== nothing) ? html`<div class="side">${parts}</div>` : nothing;

/** @public Called by the banner that has loaded it. */
export { Story as Later };
